using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Layout;

/// <summary>Makes blocks of a text: what Markdown marks, and what plain text shows by its form alone.</summary>
internal static class LayoutReader
{
    private const int LongestHeading = 90;

    private const int LongestMarked = 120;

    private const int LongestShort = 60;

    private const int ShortestSentence = 45;

    private const int MostInLoud = 5;

    private const int ShortestBelow = 60;

    private const int FewParts = 4;

    /// <summary>The blocks of <paramref name="text"/> in order.</summary>
    public static List<Block> Read(string text, TermHits terms, IReadOnlyList<Noise> noise)
    {
        var lines = MarkdownLines.Read(text);
        var wrapped = LineFlow.IsWrappedByHand(text, lines);
        var marked = LineFlow.IsMarkedThroughout(text, lines);
        var blocks = new List<Block>(lines.Count);
        var nextNoise = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            while (nextNoise < noise.Count && noise[nextNoise].Span.End <= line.Span.Start)
                nextNoise++;
            if (nextNoise < noise.Count && noise[nextNoise].Span.Contains(line.Span))
            {
                blocks.Add(new Block(BlockKind.Other, line.Span, line.Content, 0));
                continue;
            }

            var next = i + 1 < lines.Count ? lines[i + 1] : (Line?)null;
            AddBlocks(text, terms, line, next, wrapped, marked, blocks);
        }

        return blocks;
    }

    private static void AddBlocks(string text, TermHits terms, Line line, Line? next, bool wrapped, bool marked, List<Block> blocks)
    {
        // A text all in one line is no heading, whatever it begins with.
        if (line.Role is LineRole.Heading or LineRole.Item or LineRole.Row && FlatText.Is(text, line.Span))
            (line, marked) = (line with { Role = LineRole.Plain, Content = line.Span }, false);
        switch (line.Role)
        {
            // "##### Acme builds boats. We are looking for…": marked for its size.
            case LineRole.Heading when line.Content.Length > LongestMarked && text[line.Content.End - 1] == '.':
                blocks.Add(new Block(BlockKind.Paragraph, line.Span, line.Content, 0));
                return;
            case LineRole.Heading:
                blocks.Add(new Block(BlockKind.Heading, line.Span, Headings.Words(text, line.Content), line.Depth));
                return;
            case LineRole.Item:
                blocks.Add(Item(text, line, next, blocks));
                return;
            case LineRole.Row:
                if (RowOf(text, line) is { } row)
                    blocks.Add(row);
                return;
            case LineRole.Field:
                blocks.Add(FieldOf(text, line));
                return;
            case LineRole.Quote:
                blocks.Add(new Block(BlockKind.Quote, line.Span, line.Content, 0));
                return;
            case LineRole.Other:
                blocks.Add(new Block(BlockKind.Other, line.Span, line.Content, 0));
                return;
        }

        if (CriteriaTable.IsPlainRow(text, line, blocks))
        {
            if (RowOf(text, line) is { } plainRow)
                blocks.Add(plainRow);
            return;
        }

        if (Bullets.After(text, line.Span) is { } content)
        {
            var depth = line.Depth + (text[line.Span.Start] == 'o' ? 1 : 0);
            blocks.Add(Item(text, line with { Content = content, Depth = depth }, next, blocks));
            return;
        }

        if (HeadingWords(text, line, next, marked, blocks) is { } words)
        {
            // Below marked headings a line in bold heads a part of what it stands in.
            var depth = marked && text[line.Span.Start] is '*' or '_' ? DepthBelow(text, blocks) : 0;
            blocks.Add(new Block(BlockKind.Heading, line.Span, words, depth));
            return;
        }

        if (!marked && GluedText.Split(text, line.Span, terms) is { Count: > 1 } parts)
        {
            var firstHeading = parts.FindIndex(part => part.Kind == BlockKind.Heading);
            for (var i = 0; i < parts.Count; i++)
            {
                var part = AsHeading(text, parts[i], i + 1 < parts.Count ? parts[i + 1] : null, blocks, hasOthers: (firstHeading >= 0 && firstHeading < i) || parts.FindIndex(i + 1, Math.Min(FewParts, parts.Count - i - 1), each => each.Kind == BlockKind.Heading) >= 0);
                if (part is { Kind: BlockKind.Paragraph, Label: null } && GluedHeading.Split(text, terms, part.Span) is var (head, body))
                    blocks.AddRange([head, body]);
                else
                    blocks.Add(part);
            }

            return;
        }

        if ((HeadedLine.Split(text, line, blocks) ?? GluedHeading.Split(text, terms, line.Span)) is var (heading, rest))
        {
            blocks.Add(heading);
            blocks.Add(rest);
            return;
        }

        if (blocks.Count > 0 && !line.AfterBlank && LineFlow.Continues(text, blocks[^1], line, wrapped))
        {
            var last = blocks[^1];
            blocks[^1] = last with { Span = last.Span.Union(line.Span), Content = last.Content.Union(line.Content) };
            return;
        }

        blocks.Add(new Block(BlockKind.Paragraph, line.Span, Unemphasised(text, line.Content), 0, Label(text, line.Content)));
    }

    /// <summary>One level below the last heading that is marked as such; 0 where there is none.</summary>
    private static int DepthBelow(string text, List<Block> blocks)
    {
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (blocks[i] is { Kind: BlockKind.Heading, Depth: > 0 and var depth } && text[blocks[i].Span.Start] == '#')
                return Math.Min(depth + 1, 6);
        }

        return 0;
    }

    /// <summary>A part of a glued line that would head what follows if it stood on a line of its own heads it here too.</summary>
    private static Block AsHeading(string text, Block part, Block? next, List<Block> blocks, bool hasOthers)
    {
        if (part.Kind != BlockKind.Paragraph || part.Span.Length > LongestHeading)
            return part;
        // "DepartmentFinance": a label that lost its colon stands before its value, a heading before more.
        if (Headings.Exact(text.AsSpan(part.Span.Start, part.Span.Length)) == SectionKind.Other && next is not ({ Span.Length: >= ShortestBelow } or { Kind: BlockKind.Heading }))
            return part;
        var line = new Line(LineRole.Plain, part.Span, part.Content, 0, AfterBlank: true);
        var below = next is null ? (Line?)null : new Line(next.Kind == BlockKind.Item ? LineRole.Item : LineRole.Plain, next.Span, next.Content, 0, AfterBlank: true);
        // Glued parts are short and capitalised as often as items are: only words that people head sections with count.
        return HeadingWords(text, line, below, marked: false, blocks) is { } words && IsKnown(text, words, hasOthers) ? new Block(BlockKind.Heading, part.Span, words, 0) : part;
    }

    /// <summary>"About Acme" heads a part among others; alone it would take all that follows for the company's story.</summary>
    private static bool IsKnown(string text, TextSpan words, bool hasOthers)
    {
        var letters = text.AsSpan(words.Start, words.Length);
        return Headings.Exact(letters) is not null || Headings.WithRemark(letters) is not (null or SectionKind.Other) || (words.End < text.Length && text[words.End] == ':')
            || (letters[^1] == '?' && Headings.ByPhrase(letters) is not null) || (hasOthers && letters.StartsWith("About ", StringComparison.Ordinal) && HeadingForm.Of(text, words, words) is { WordCount: <= 4, IsTitleCase: true })
            || (Headings.Asks(letters) && HeadingForm.Of(text, words, words) is { WordCount: >= 3 and <= 8, IsTitleCase: true });
    }

    /// <summary>"The following / EXAMPLES OF DUTIES / are not…": emphasis that was broken onto a line of its own heads nothing.</summary>
    private static bool GoesOnAround(string text, Line line, Line? next, List<Block> blocks) =>
        next is { Role: LineRole.Plain } below && char.IsLower(text[below.Span.Start]) && Bullets.After(text, below.Span) is null && text[line.Span.End - 1] != ':'
        && blocks is [.., { Kind: BlockKind.Paragraph } last] && char.IsLower(text[last.Span.End - 1]);

    /// <summary>"Required" between blank lines heads what follows.</summary>
    private static bool IsAlone(Line line, Line? next, SectionKind kind, List<Block> blocks) =>
        line.AfterBlank && next is { AfterBlank: true } && kind is not (SectionKind.Other or SectionKind.HowToApply) && blocks is not [.., { Kind: BlockKind.Item }];

    private static Block Item(string text, Line line, Line? next, List<Block> blocks)
    {
        var content = Bullets.After(text, line.Content) ?? line.Content;
        var words = Headings.Words(text, content);
        // "1. Responsibilities" or "• Requirements:" with something else than a sibling below it heads a section; the last
        // of a list of words does not.
        var hasColon = text[content.End - 1] == ':';
        var endsList = !hasColon && !line.AfterBlank && blocks is [.., { Kind: BlockKind.Item } sibling] && sibling.Depth == line.Depth;
        var kind = words.IsEmpty || words.Length >= LongestShort ? null : Headings.Exact(text.AsSpan(words.Start, words.Length));
        // "• Bonus points" within a list heads its rest.
        var wishes = kind == SectionKind.Preferred && next is { Role: LineRole.Item } && text.AsSpan(words.Start, words.Length).Contains(' ');
        if (((!endsList || wishes) && kind is not (null or SectionKind.Other) && next is { } below && (below.Role != LineRole.Item || below.Depth > line.Depth || hasColon || wishes)) || NumberedHeading.Is(text, line, words, next))
            return new Block(BlockKind.Heading, line.Span, words, 0);

        return new Block(BlockKind.Item, line.Span, content, line.Depth, Label(text, content));
    }

    /// <summary>A line of front matter: "title: Nurse" or, in TOML, "title = …".</summary>
    private static Block FieldOf(string text, Line line)
    {
        var (start, end) = (line.Content.Start, line.Content.End);
        var sign = text.AsSpan(start, end - start).IndexOfAny(':', '=');
        if (sign <= 0 || text[start + sign] == ':')
            return new Block(BlockKind.Row, line.Span, AfterLabel(text, line.Content), 0, Label(text, line.Content));
        var name = new TextSpan(start, start + text.AsSpan(start, sign).TrimEnd(' ').Length);
        var value = start + sign + 1;
        while (value < end && text[value] is ' ' or '"' or '[' or '\'')
            value++;
        while (end > value && text[end - 1] is ' ' or '"' or ']' or '\'')
            end--;
        return new Block(BlockKind.Row, line.Span, new TextSpan(value, end), 0, name);
    }

    private static Block? RowOf(string text, Line line)
    {
        var cells = text.AsSpan(line.Span.Start, line.Span.Length);
        if (cells.IndexOfAnyExcept(" |:-+") < 0)
            return null;
        var start = line.Span.Start;
        while (start < line.Span.End && text[start] is '|' or ' ')
            start++;
        var bar = text.IndexOf(text.AsSpan(start, line.Span.End - start).Contains('|') ? '|' : '\t', start, line.Span.End - start);
        if (bar < 0)
            return new Block(BlockKind.Row, line.Span, new TextSpan(start, line.Span.End), 0);
        var valueStart = bar + 1;
        while (valueStart < line.Span.End && text[valueStart] == ' ')
            valueStart++;
        var valueEnd = line.Span.End;
        while (valueEnd > valueStart && text[valueEnd - 1] is '|' or ' ')
            valueEnd--;
        var labelEnd = bar;
        while (labelEnd > start && text[labelEnd - 1] == ' ')
            labelEnd--;
        return new Block(BlockKind.Row, line.Span, new TextSpan(valueStart, valueEnd), 0, Unemphasised(text, new TextSpan(start, labelEnd)));
    }

    /// <summary>The words of a line that is a heading by its form; null where it is none.</summary>
    private static TextSpan? HeadingWords(string text, Line line, Line? next, bool marked, List<Block> blocks)
    {
        if (line.Span.Length > LongestHeading)
            return null;
        var span = line.Span;
        var words = Headings.Words(text, span);
        if (words.Length < 2)
            return null;
        var letters = text.AsSpan(words.Start, words.Length);
        var last = text[span.End - 1];
        var exact = Headings.Exact(letters);
        // "…may stand for the experience / requirement.": the end of a sentence. The last line below "EEO statement" is one.
        if (exact is not null && ((next is null && exact == SectionKind.Eeo && blocks is [.., { Kind: BlockKind.Heading }]) || GoesOnAround(text, line, next, blocks) || (last == '.' && char.IsLower(text[words.Start]))))
            return null;
        if (exact is not null && (last == ':' || !Headings.NeedsColon(letters) || IsAlone(line, next, exact.Value, blocks)))
            return words;
        // "-Knows ovens", and the first line below "Nice to have:", are items.
        if (exact is null && ((text[span.Start] == '-' && char.IsLetter(text[span.Start + 1])) || (last != ':' && !line.AfterBlank && blocks is [.., { Kind: BlockKind.Heading } above] && text[above.Span.End - 1] == ':' && !HeadingForm.Of(text, span, words).StandsOut)))
            return null;
        if (exact is null && next is not null && char.IsUpper(text[words.Start]) && (letters[^1] == ')' ? Headings.WithRemark(letters) : Headings.Twice(letters)) is not (null or SectionKind.Other))
            return words;
        if (last is '.' && next is not null && NamesFirm(letters))
            return words;
        // "ABOUT FERNWAY..."
        if (last == '.' && next is not null && text.AsSpan(span.Start, span.Length).EndsWith("...", StringComparison.Ordinal) && HeadingForm.Of(text, span, words) is { IsCapitals: true, WordCount: > 1 and <= 8 })
            return words;
        if (last is '.' or ',' or ';' || letters.Contains("://", StringComparison.Ordinal) || letters.AreAny("or", "and", "yes", "no", "n/a"))
            return null;
        var form = HeadingForm.Of(text, span, words);
        // Emphasis in a sentence that was broken onto a line of its own begins small: "We help / **museums** / to…".
        if (form.IsBold && !form.IsRuled && !char.IsUpper(text[words.Start]))
            return null;
        // Right below the title stands the employer in capitals.
        if (form.IsCapitals && !form.IsBold && !form.IsRuled && blocks.Count <= 1 && last is not (':' or '!') && exact is null && Headings.ByPhrase(letters) is null)
            return null;
        // "**Answers will be read by the people of the office.**" is a sentence, however loud.
        if (form.WordCount > MostInLoud && words.End < span.End && text[words.End] == '.' && !NamesFirm(letters))
            return null;
        // "ACME IS AN EQUAL OPPORTUNITY EMPLOYER" is all that there is to say.
        if (form.IsCapitals && !form.IsRuled && letters.Contains(" IS AN EQUAL ", StringComparison.Ordinal) && next is { AfterBlank: true })
            return null;
        // "REPORTS TO: THE MASTER" is a label with its value, and the last line of all heads nothing.
        if (form.IsCapitals && !form.IsBold && !form.IsRuled && (next is null || (next.Value.AfterBlank && exact is null && !line.AfterBlank && blocks is [.., { Kind: BlockKind.Heading } one] && text[one.Span.End - 1] == ':') || letters.Contains(": ", StringComparison.Ordinal)))
            return null;
        if (form.IsRuled || form.IsBold || (form.IsCapitals && (form.WordCount > 1 || last == ':')))
            return form.WordCount <= 10 ? words : null;
        if (next is null || !char.IsUpper(text[words.Start]))
            return null;
        var known = Headings.ByPhrase(letters) is not null;
        var announces = Headings.Announced(letters) is not null;
        var leadsUp = announces && IsListed(text, next.Value);
        if (last == ':' && !known && !leadsUp && exact is null && Headings.LeadsIn(letters))
            return null;
        if (last == ':')
            return !HoldsSentence(letters) && form.WordCount <= (announces ? 14 : known && letters.StartsWith("The ", StringComparison.Ordinal) && letters.Contains(" following", StringComparison.Ordinal) && blocks is not [.., { Kind: BlockKind.Heading }] ? 14 : known || Headings.Asks(letters) ? 9 : 5) ? words : null;
        if (leadsUp && !marked && form.WordCount <= 9)
            return words;
        // "We'd like you to have", above lines without marks: no sentence ends so.
        if (!marked && line.AfterBlank && !next.Value.AfterBlank && form.WordCount is > 2 and <= 9 && char.IsLetter(last) && char.IsUpper(text[next.Value.Span.Start]) && announces)
            return words;
        if (Headings.Demands(letters))
            return null;
        // A bare line between two lists heads the second; a long one in Markdown has lost its bullet.
        if (!marked && form.WordCount > 0 && IsListed(text, next.Value) && blocks is [.., { Kind: BlockKind.Item } item] && item.Content.Start > item.Span.Start && form.WordCount <= (text[item.Span.Start] is '-' or '*' ? 7 : 11))
            return words;
        // "What you'll do in the first 12 months"
        // "Why join Acme, Leeds?", "Job Knowledge, Skills & Abilities"
        var isJoint = known && line.AfterBlank && (last == '?' ? Headings.Asks(letters) : form.IsTitleCase && next.Value.AfterBlank && letters.Contains(" & ", StringComparison.Ordinal) && letters.IndexOfAny(".;:|") < 0);
        if (marked || (form.HasInnerPunctuation && !isJoint) || (form.HasNumber && !(known && (Headings.Asks(letters) || letters.StartsWith("About ", StringComparison.Ordinal) || letters.StartsWith("Why ", StringComparison.Ordinal)))))
            return null;
        // A bare line above a list or a long paragraph, set off by a blank line, heads it; at the top it is the title.
        var aboveBody = IsListed(text, next.Value) || next.Value.Span.Length >= 80;
        var isSetOff = line.AfterBlank || (blocks.Count > 0 && (blocks[^1].Kind == BlockKind.Item || blocks[^1].Span.Length >= 80));
        if (known)
            return form.WordCount <= 8 && (aboveBody || isSetOff || Headings.Asks(letters)) && Headings.SpeaksAsHeading(letters, form.IsTitleCase) ? words : null;
        // "What success looks like", "Why does this matter to us?"
        if (Headings.Asks(letters) && isSetOff && form.WordCount <= 8 && (last == '?' ? aboveBody : form.WordCount <= 6 && line.AfterBlank))
            return words;
        // "Ovens & Steam" among lines that are whole sentences heads those below it.
        if (!line.AfterBlank && !next.Value.AfterBlank && form is { WordCount: >= 2 and <= 6, IsTitleCase: true } && EndsSentence(text, next.Value.Span) && blocks is [.., { Kind: BlockKind.Paragraph } sentence] && EndsSentence(text, sentence.Span) && Headings.SpeaksAsHeading(letters, isTitleCase: true))
            return words;
        return form.WordCount <= 6 && blocks.Count > 0 && line.AfterBlank && aboveBody && form.IsTitleCase ? words : null;
    }

    /// <summary>"The work is varied. Tasks include", "Question 4: Tell us": a sentence ends before what leads up to the list, or a question is one of a form.</summary>
    private static bool HoldsSentence(ReadOnlySpan<char> words) => words.StartsWith("Question ", StringComparison.Ordinal) || (words.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop && char.IsLower(words[stop - 1]));

    /// <summary>"About Acme, Inc.": the full stop belongs to the name.</summary>
    private static bool NamesFirm(ReadOnlySpan<char> words) =>
        words.StartsWith("About ", StringComparison.Ordinal) && (words.EndsWith(" Inc", StringComparison.Ordinal) || words.EndsWith(" Corp", StringComparison.Ordinal) || words.EndsWith(" Co", StringComparison.Ordinal) || words.EndsWith(" Ltd", StringComparison.Ordinal));

    private static bool EndsSentence(string text, TextSpan span) => span.Length >= ShortestSentence && text[span.End - 1] == '.';

    private static bool IsListed(string text, Line line) => line.Role == LineRole.Item || Bullets.After(text, line.Span) is not null;

    /// <summary>What stands behind a heading on its line.</summary>
    public static Block Below(string text, TextSpan body, TextSpan content) =>
        Bullets.After(text, body) is { } item ? new Block(BlockKind.Item, body, item, 0) : new Block(BlockKind.Paragraph, body, content, 0);

    /// <summary>The words before the first colon, where they look like a label: few words, then something after it.</summary>
    public static TextSpan? Label(string text, TextSpan content)
    {
        var colon = text.IndexOf(':', content.Start, Math.Min(content.Length, 60));
        if (colon <= content.Start || colon + 1 >= content.End)
            return null;
        if (!char.IsWhiteSpace(text[colon + 1]) && text[colon + 1] is not ('*' or '_' or '$' or '£' or '€') && !char.IsUpper(text[colon + 1]))
            return null;
        var label = Headings.Words(text, new TextSpan(content.Start, colon));
        if (label.IsEmpty)
            return null;
        var letters = text.AsSpan(label.Start, label.Length);
        // "Acme (NYSE: ACM) is…": the colon stands inside brackets.
        return letters.Count(' ') <= 5 && letters.IndexOfAny('.', ';', '\n') < 0 && letters.Contains('(') == letters.Contains(')') ? label : null;
    }

    /// <summary>What stands behind the colon of a label.</summary>
    public static TextSpan AfterLabel(string text, TextSpan content)
    {
        var start = text.IndexOf(':', content.Start, content.Length) + 1;
        while (start < content.End && (char.IsWhiteSpace(text[start]) || text[start] is '*' or '_'))
            start++;
        return new TextSpan(start, content.End);
    }

    private static TextSpan Unemphasised(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (end - start > 2 && text[start] is '*' or '_' && text[end - 1] == text[start])
            (start, end) = (start + 1, end - 1);
        return new TextSpan(start, end);
    }
}
