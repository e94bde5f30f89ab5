using JDAssistant.Documents;
using JDAssistant.Parsing.Fields;
using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Layout;

/// <summary>Finds the headings and items in a text whose line ends were lost.</summary>
/// <remarks>
/// A heading in mid-line is one that people use alone, written with a capital, and either closed by a colon or glued to
/// its neighbours ("…with a great teamPay$40,000"); one that merely occurs in a sentence is none.
/// </remarks>
internal static class GluedText
{
    private const int Shortest = 250;

    private const int FarthestAmount = 16;

    private const int LongestField = 100;

    private const int LongestColon = 2;

    private const int ShortestInGlue = 5;

    private const int ShortestOpened = 100;

    private const int MostWordsBefore = 3;

    private const int LongestHeading = 60;

    private const int MostInLine = 8;

    private const int FarthestStatement = 400;

    /// <summary>The parts of a long line in order; a single part where it holds no heading and no item.</summary>
    public static List<Block> Split(string text, TextSpan line, TermHits terms)
    {
        var isFlat = FlatText.Is(text, line);
        var isLong = isFlat || line.Length >= Shortest;
        if (line.Length < ShortestOpened && !isFlat)
            return [];
        var hits = terms.Of("headings");
        var next = TermHits.FirstFrom(hits, line.Start);
        if (!isLong && (next >= hits.Count || hits[next].Span.Start > line.Start || !FlatText.IsHeading(text, line, hits[next], isFlat)))
            return [];
        var blocks = new List<Block>();
        var cuts = isLong ? LostLineEnds.In(text, line) : [];
        if (isLong)
            AddStatement(text, line, terms, cuts);
        var phrases = GluedPhrases.In(text, line, cuts);
        var phrase = 0;
        var from = line.Start;
        TextSpan? label = null;
        for (; next < hits.Count && hits[next].Span.End <= line.End; next++)
        {
            var hit = hits[next];
            AddPhrases(hit.Span.Start);
            // "Department: Application Development": the value of a label heads nothing.
            if (label is not null && hit.Span.Start - label.Value.End <= LongestColon && hit.Span.Start > label.Value.Start && (hit.Span.End >= line.End || text[hit.Span.End] != ':'))
                continue;
            // "Essential Duties And Responsibilities": the second belongs to the first.
            var joins = hit.Span.Start >= from && char.IsUpper(text[hit.Span.Start]) && blocks is [.., { Kind: BlockKind.Heading } first] && first.Span.End == from && first.Content.End == from
                && IsJoint(text.AsSpan(from, hit.Span.Start - from), text.AsSpan(hit.Span.Start, hit.Span.Length));
            if (hit.Span.Start < from || !(joins || (isLong && IsHeading(text, line, hit)) || FlatText.IsHeading(text, line, hit, isFlat)))
                continue;
            // "Location: Leeds" begins something new and heads nothing; what is said at length below it is headed by it.
            var until = next + 1 < hits.Count && hits[next + 1].Span.Start < line.End ? hits[next + 1].Span.Start : line.End;
            if (hit.Term["kind"] == "other" && (until - hit.Span.End < LongestField || EndsSoon(cuts, hit.Span.End)) && IsField(text, line, hit))
            {
                AddPart(new TextSpan(from, hit.Span.Start));
                (from, label) = (hit.Span.Start, hit.Span);
                continue;
            }

            var start = blocks.Count == 0 && HeadsLine(text, line, hit) ? line.Start : StartOf(text, from, hit);
            if (start < 0)
                continue;
            // "Job type: Part-time Benefits: …": the first word behind a label is its value.
            if (label is not null && start - label.Value.End <= LongestColon)
                start = hit.Span.Start;
            var words = hit.Span with { Start = start };
            if (!joins)
                AddPart(new TextSpan(from, words.Start));
            var end = words.End;
            var isBold = words.Start > line.Start && text[words.Start - 1] == '*';
            // "Who are we?": the mark belongs to the words, as on a line of its own.
            while (end < line.End && text[end] is '?' or '!')
                end++;
            if (end == words.End)
                end = GluedEnds.OfQuestion(text, end, line.End, cuts);
            words = words with { End = end };
            while (end < line.End && (text[end] == ':' || (isBold && text[end] == '*')))
                end++;
            if (text[words.End - 1] is not ('?' or '!'))
                words = words with { End = GluedEnds.OfRemark(text, words.End, line.End, hit.WordCount > 1 && !FlatText.Opens(text.AsSpan(words.Start, words.Length))) };
            end = Math.Max(end, words.End);
            if (end < line.End && text[end] == ':')
                end++;
            // "Experience Required", "Essential Functions and Basic Duties": the second belongs to the first.
            if (blocks is [.., { Kind: BlockKind.Heading } beside] && beside.Span.End == beside.Content.End && IsJoint(text.AsSpan(beside.Span.End, hit.Span.Start - beside.Span.End), text.AsSpan(hit.Span.Start, hit.Span.Length)))
            {
                blocks[^1] = new Block(BlockKind.Heading, new TextSpan(beside.Span.Start, end), words with { Start = beside.Content.Start }, 0);
                from = end;
                continue;
            }

            blocks.Add(new Block(BlockKind.Heading, new TextSpan(words.Start, end), words, 0));
            from = end;
        }

        AddPhrases(line.End);
        AddPart(new TextSpan(from, line.End));
        return blocks;

        // What no list knows, as far as it begins before the end of what stands at the offset.
        void AddPhrases(int until)
        {
            for (; phrase < phrases.Count && phrases[phrase].Start <= until; phrase++)
            {
                var words = phrases[phrase];
                if (words.Start < from)
                    continue;
                AddPart(words with { Start = from, End = words.Start });
                from = words.End < line.End && text[words.End] == ':' ? words.End + 1 : words.End;
                blocks.Add(new Block(BlockKind.Heading, words with { End = from }, words, 0));
            }
        }

        void AddPart(TextSpan part)
        {
            var first = blocks.Count;
            GluedParts.Add(text, part, cuts, isFlat, blocks);
            if (label is not null && first < blocks.Count && blocks[first].Span.Start == label.Value.Start)
                blocks[first] = blocks[first] with { Label = label };
            label = null;
        }
    }

    /// <summary>True where a line end was lost soon behind <paramref name="at"/>: "Reports to: Head BakerAre you ready…".</summary>
    private static bool EndsSoon(List<int> cuts, int at)
    {
        var next = cuts.BinarySearch(at);
        return (next < 0 ? ~next : next) is var cut && cut < cuts.Count && cuts[cut] - at < LongestHeading;
    }

    /// <summary>Cuts before the sentence in which the employer says that it is one of equal opportunity: with the line ends its own paragraph was lost.</summary>
    private static void AddStatement(string text, TextSpan line, TermHits terms, List<int> cuts)
    {
        var hits = terms.Of("statement-phrases");
        for (var i = TermHits.FirstFrom(hits, line.Start); i < hits.Count && hits[i].Span.End <= line.End; i++)
        {
            if (hits[i].Term["kind"] != "eeo" || hits[i].Term["needs"].Length > 0)
                continue;
            var start = hits[i].Span.Start;
            while (start > line.Start && hits[i].Span.Start - start < FarthestStatement && !Sentences.EndsAt(text, start - 1, line.End))
                start--;
            if (hits[i].Span.Start - start >= FarthestStatement)
                continue;
            while (text[start] == ' ')
                start++;
            var at = cuts.BinarySearch(start);
            // A sentence or two before it lead up to it.
            if (at < 0 && start - (at == -1 ? line.Start : cuts[~at - 1]) > FarthestStatement / 2 && (~at >= cuts.Count || cuts[~at] > hits[i].Span.Start))
                cuts.Insert(~at, start);
            return;
        }
    }

    /// <summary>"Night, Weekend and Holiday Benefits: …": true where all words from the start of the line up to the colon have their capital, and tell of one part.</summary>
    private static bool HeadsLine(string text, TextSpan line, TermHit hit)
    {
        var words = new TextSpan(line.Start, hit.Span.End);
        return words.Length is > 0 and <= LongestHeading && hit.Span.Start > line.Start && hit.Span.End < line.End && text[hit.Span.End] == ':' && hit.Term["kind"] != "other"
            && HeadingForm.Of(text, words, words) is { WordCount: <= MostInLine, IsTitleCase: true, HasNumber: false } && !NamesJob(text.AsSpan(words.Start, words.Length)) && text.AsSpan(words.Start, words.Length).IndexOfAny(".;:|–") < 0 && Headings.ByPhrase(text.AsSpan(words.Start, words.Length)) is not null;
    }

    private static bool NamesJob(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            if (JobNouns.Contains(words[range]))
                return true;
        }

        return false;
    }

    /// <summary>"Roles &amp; Responsibilities", "Who May Apply": where the heading begins that ends in <paramref name="hit"/>; -1 where a sentence does.</summary>
    private static int StartOf(string text, int from, TermHit hit)
    {
        var start = hit.Span.Start;
        // "Place: Leeds What We Do": no word before these belongs to them.
        if (FlatText.Opens(text.AsSpan(start, hit.Span.Length)))
            return start;
        var (at, joined) = (start, start);
        for (var words = 0; words < MostWordsBefore; words++)
        {
            var i = at - 1;
            while (i >= from && text[i] is ' ' or '&' or '/' or ',')
                i--;
            var gap = text.AsSpan(i + 1, at - i - 1);
            if (i < from || gap.IsEmpty || gap.Count(' ') > 2 || !char.IsLetter(text[i]))
                break;
            var first = i;
            while (first > from && (char.IsLetter(text[first - 1]) || text[first - 1] is '\'' or '-') && !(char.IsUpper(text[first]) && char.IsLower(text[first - 1])))
                first--;
            var word = text.AsSpan(first, i + 1 - first);
            var isSmall = word.AreAny("and", "of", "or");
            var isJoint = gap.IndexOfAnyExcept(' ') >= 0;
            if (IsSentenceWord(word) && word.IndexOfAnyInRange('a', 'z') < 0)
                return -1;
            if ((!char.IsUpper(text[first]) && !isSmall) || word is "None" or "Yes" or "No" || JobNouns.Contains(word) || (gap.Contains(',') && Headings.Exact(word) is null) || (hit.Term["kind"] == "other" && !gap.Contains('&')))
                break;
            at = first;
            // "Verification of Education": the second is the object of the first.
            if ((isJoint && words == 0) || (words == 1 && joined == start && !isSmall && text.AsSpan(at, start - at) is var lead && (lead.EndsWith(" of ", StringComparison.Ordinal) || (lead.EndsWith(" and ", StringComparison.Ordinal) && Headings.Exact(word) is not (null or SectionKind.Other)))))
                joined = at;
            if (first > from && char.IsLetter(text[first - 1]))
                break;
            while (first > from && text[first - 1] == ' ')
                first--;
            // "Acme Position: Nurse": words that tell nothing of a section do not belong to it.
            if (!isSmall && Headings.ByPhrase(text.AsSpan(at, hit.Span.End - at)) is not null && (first == from || text[first - 1] is '.' or '!' or '?' or ':' or ';' or ')' or '*' or '|'))
                return at;
        }

        return joined;
    }

    /// <summary>True where <paramref name="between"/> two headings makes one of them: a blank before "Required", "and" with a word of its own at most.</summary>
    private static bool IsJoint(ReadOnlySpan<char> between, ReadOnlySpan<char> second)
    {
        if (between is " ")
            return second.AreAny("required", "preferred", "desired");
        var rest = between.StartsWith(" and ", StringComparison.OrdinalIgnoreCase) ? between[5..] : between.StartsWith(" & ", StringComparison.Ordinal) ? between[3..] : between is "/" or " / " ? [] : "..";
        return rest.IsEmpty || (char.IsUpper(rest[0]) && rest.Count(' ') == 1 && rest[^1] == ' ');
    }

    private static bool IsSentenceWord(ReadOnlySpan<char> word) =>
        word.AreAny("is", "are", "will", "you", "your", "we", "us", "our", "if", "at", "to", "an", "be", "must", "should", "what");

    private static bool IsHeading(string text, TextSpan line, TermHit hit)
    {
        var (start, end) = (hit.Span.Start, hit.Span.End);
        if (!char.IsUpper(text[start]))
            return false;
        var colon = end < line.End && text[end] == ':';
        if (!colon && hit.WordCount > 1 && GluedEnds.ColonBehind(text, end, line.End) > 0)
            return start == line.Start || text[start - 1] != ' ' || text[start - 2] is '.' or '!' or '?' or ')' or ';';
        var kind = hit.Term["kind"];
        if ((kind == "other" && !colon) || (colon && kind != "other" && IsField(text, line, hit)))
            return false;
        var before = start == line.Start ? '.' : text[start - 1];
        var twoBlanks = start - 2 >= line.Start && before == ' ' && text[start - 2] == ' ';
        var i = start - 1;
        while (i >= line.Start && text[i] == ' ')
            i--;
        var sentenceEnds = i < line.Start || text[i] is '.' or '!' or '?' or ':' or ';' or ')' or '•' or '*' or '|' or '_';
        var gluedBefore = char.IsLetter(before) || (char.IsAsciiDigit(before) && hit.WordCount > 1 && kind != "how-to-apply") || before is '.' or '!' or '?' or ')' or '*' or '\'' or '"';
        // "Our mission: bread for everybody by noon."
        if (colon)
            return kind != "about-company" || end + 2 >= line.End || text[end + 1] != ' ' || !char.IsLower(text[end + 2]);
        // "…in their own time. Qualifications" at the end of a line heads the next.
        if (end == line.End && end + 1 < text.Length && before == ' ' && i > line.Start && text[i] is '.' or '!' && FlatText.IsTitleCase(text.AsSpan(start, end - start)) && kind is "responsibilities" or "requirements" or "preferred" or "benefits")
            return true;
        if (FlatText.ExplainsItself(text.AsSpan(end, line.End - end)))
            return false;
        // "Knowledge of Linux" is an item; "You will Bake bread" has lost a line end.
        if (end >= line.End || (text[end] == ' ' && hit.Term["form"] == "colon" && !text.AsSpan(start).StartsWith("you", StringComparison.OrdinalIgnoreCase)))
            return false;
        var after = text[end];
        var gluedAfter = char.IsUpper(after) || (char.IsAsciiDigit(after) && (char.IsLower(before) || (hit.WordCount > 1 && char.IsLetter(before)))) || after is '•' or '·' or '*' or '-' or '$' || (kind != "compensation" && after is '£' or '€');
        // "The Position We are…" is a heading and a sentence, "The Business Data Analyst will…" is a sentence.
        if (after == ' ' && text.AsSpan(start).StartsWith("The ", StringComparison.OrdinalIgnoreCase) && !StartsSentence(text, end + 1, line.End))
            return false;
        // "Essential Duties include the following. Other duties may be assigned."
        if (hit.WordCount > 1 && sentenceEnds && kind is "responsibilities" or "requirements" && IsTitleCase(text, hit.Span) && text.AsSpan(end, line.End - end) is var behind && (behind.StartsWith(" include the following", StringComparison.Ordinal) || behind.StartsWith(" include, but", StringComparison.Ordinal)))
            return true;
        // "Free Fish*Health Benefits*Paid Leave*": stars part the items of a list.
        if (before == '*' && after == '*' && start - 2 >= line.Start && char.IsLower(text[start - 2]) && end + 1 < line.End && char.IsUpper(text[end + 1]))
            return false;
        var allCapitals = text.AsSpan(start, end - start).IndexOfAnyInRange('a', 'z') < 0 && hit.Span.Length > 4;
        // "PayJoy's mission is…" begins with a name, and "About PayJoyPayJoy began in…" too.
        if (hit.WordCount == 1 && hit.Span.Length < ShortestInGlue && (!char.IsLower(before) || IsSaidTwice(text, line, hit)))
            return false;
        // "Summary You will…" too.
        if (kind == "summary" && hit.WordCount == 1 && start == line.Start && after == ' ' && StartsSentence(text, end + 1, line.End))
            return true;
        // "SUMMARY Acme is looking for…" at the start of all.
        if (allCapitals && hit.WordCount == 1 && start == line.Start && end + 2 < line.End && text[end] == ' ' && char.IsUpper(text[end + 1]) && char.IsLower(text[end + 2]))
            return true;
        // "What we are looking forTwo winters…", "To applyWrite…": small letters too, where the end of the line was lost right behind them.
        if (hit.WordCount > 1 && sentenceEnds && char.IsLower(text[end - 1]) && char.IsUpper(after) && end + 1 < line.End && char.IsLower(text[end + 1]))
            return true;
        // "…in Leeds Key Duties• Bake": what stands before the first sign of a list heads it.
        if (hit.WordCount > 1 && after == '•' && before == ' ' && IsTitleCase(text, hit.Span) && text.LastIndexOf('•', start, start - line.Start) < 0)
            return true;
        var capitalised = hit.WordCount == 1 || allCapitals || IsTitleCase(text, hit.Span);
        return capitalised && ((gluedBefore && gluedAfter) || (gluedAfter && sentenceEnds)
            || (gluedBefore && before != '*' && FlatText.BeginsAnew(text, end, line.End, hit))
            || (hit.WordCount > 1 && (sentenceEnds || twoBlanks) && FollowedByCapital(text, end, line.End))
            || (allCapitals && hit.WordCount > 1 && (sentenceEnds || (after is not ('.' or '!' or ',') && !GoesOnSmall(text, end, line.End)))));
    }

    private static bool IsSaidTwice(string text, TextSpan line, TermHit hit)
    {
        var end = hit.Span.End;
        while (end < line.End && char.IsLetter(text[end]))
            end++;
        return text.AsSpan(line.Start, hit.Span.Start - line.Start).EndsWith(text.AsSpan(hit.Span.Start, end - hit.Span.Start), StringComparison.Ordinal);
    }

    /// <summary>"The following EXAMPLES OF DUTIES are…": the sentence goes on behind the capitals.</summary>
    private static bool GoesOnSmall(string text, int at, int end)
    {
        while (at < end && text[at] == ' ')
            at++;
        return at < end && char.IsLower(text[at]);
    }

    /// <summary>"Salary: £30,000", "Company: Acme": a label with its value is no heading.</summary>
    public static bool IsField(string text, TextSpan line, TermHit hit)
    {
        var words = text.AsSpan(hit.Span.Start, hit.Span.Length);
        return hit.Term["kind"] switch
        {
            "compensation" => text.AsSpan(hit.Span.End, Math.Min(FarthestAmount, line.End - hit.Span.End)).IndexOfAnyInRange('0', '9') >= 0,
            "about-company" => words.Equals("company", StringComparison.OrdinalIgnoreCase),
            "other" => FieldPairs.IsKnown(words),
            _ => false,
        };
    }

    private static bool FollowedByCapital(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '?' or '!')
            at++;
        return at < end && (char.IsUpper(text[at]) || text[at] is '•' or '·' or '-' or '*');
    }

    /// <summary>True where a word stands at <paramref name="at"/> that sentences begin with.</summary>
    private static bool StartsSentence(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && (char.IsLetter(text[end]) || text[end] == '\''))
            end++;
        return end == at || text.AsSpan(at, end - at) is "We" or "You" or "Your" or "Our" or "As" or "In" or "This" or "The" or "A" or "An" or "Are" or "Do" or "If" or "At"
            or "It" or "We're" or "You'll" or "To" or "Join" or "Reporting" or "Working" or "Based" or "For" or "With" or "There" or "What" or "Who" or "I" or "These" or "When";
    }

    private static bool IsTitleCase(string text, TextSpan span)
    {
        foreach (var range in text.AsSpan(span.Start, span.Length).Split(' '))
        {
            var word = text.AsSpan(span.Start, span.Length)[range];
            if (word.Length > 3 && char.IsLower(word[0]))
                return false;
        }

        return true;
    }
}
