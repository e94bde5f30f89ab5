using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Finds the occupations that sentences say the duties of: "The [Data Analyst] will…".</summary>
internal static class JobSubjects
{
    private const int LongestShortForm = 12;

    private const int FarthestSubject = 160;

    /// <summary>The occupations that sentences of <paramref name="block"/> say the duties of, each with whether one such sentence is enough: "The Senior Data Engineer is responsible for…".</summary>
    public static IEnumerable<(TextSpan Name, bool IsSure)> In(TitleScan scan, TextSpan block)
    {
        var first = scan.WordFrom(block.Start);
        for (var i = first; i + 1 < scan.Words.Length && scan.Words[i + 1].End < block.End; i++)
        {
            var word = scan.Letters(scan.Words[i]);
            // "Reporting to the CFO, the Senior Data Scientist is responsible…"
            var isInside = i > first && word is "the" && scan.Text[scan.Words[i].Start - 1] == ' ' && (scan.Text[scan.Words[i - 1].End] == ',' || IsPurpose(scan, i));
            var isBare = i == first && char.IsUpper(word[0]) && word is not "The";
            if (word is "The" or "the" or "our" or "Our" && IsOffered(scan, i) && OfferedAt(scan, i + 1, block.End) is { } offered)
            {
                yield return (offered, true);
                continue;
            }

            if ((word is "The" || isInside || isBare) && SubjectAt(scan, isBare && word is not ("A" or "An") ? i : i + 1, block.End) is { } name)
            {
                var isSure = IsPurpose(scan, i) || IsDuty(scan, AfterShortForm(scan.Text, name.End), mayBeDescribed: word is "The");
                if (isSure || word is "The")
                    yield return (name, isSure);
            }
        }
    }

    /// <summary>"interested in the Baker position": the reader may have it, unlike "reports to the Baker position".</summary>
    private static bool IsOffered(TitleScan scan, int article) =>
        article == 0 || scan.Letters(scan.Words[article]) is "The" or "Our" || scan.Letters(scan.Words[article - 1]) is "in" or "for" or "fill";

    /// <summary>"Data Engineer, Analytics [role]": the capitalised name from the word <paramref name="from"/> to one that calls it a job; null where there is none.</summary>
    private static TextSpan? OfferedAt(TitleScan scan, int from, int limit)
    {
        var hasNoun = false;
        for (var i = from; i < scan.Words.Length && i < from + 8 && scan.Words[i].End <= limit; i++)
        {
            var word = scan.Words[i];
            if (scan.Letters(word) is "position" or "role" or "opportunity" or "vacancy")
                return hasNoun && i > from + 1 && scan.Words[i - 1].End + 1 == word.Start ? new TextSpan(scan.Words[from].Start, scan.Words[i - 1].End) : null;
            if (!char.IsUpper(scan.Text[word.Start]) || (i > from && scan.Text.AsSpan(scan.Words[i - 1].End, word.Start - scan.Words[i - 1].End) is not (" " or ", " or " & " or "-" or "/" or " - " or " – ")))
                return null;
            hasNoun |= scan.IsJobNoun(word);
        }

        return null;
    }

    /// <summary>"The objective of the Data Analyst is…": what the job is for is told of this one.</summary>
    private static bool IsPurpose(TitleScan scan, int article) => article > 1 && scan.Letters(scan.Words[article - 1]) is "of" && scan.Letters(scan.Words[article - 2]) is "objective" or "purpose" or "goal" or "mission" or "aim";

    /// <summary>"… is responsible for", "… will be accountable", "… role is", "… is the": what says what a job is, not what its holder does for the reader.</summary>
    private static bool IsDuty(TitleScan scan, int at, bool mayBeDescribed)
    {
        for (var i = scan.WordFrom(at); i < scan.Words.Length && scan.Words[i].Start - at <= 30; i++)
        {
            var word = scan.Letters(scan.Words[i]);
            if (word is "position" or "role" or "responsible" or "accountable" || (mayBeDescribed && word is "the" or "a" or "an"))
                return true;
            if (word is not ("is" or "will" or "be" or "primarily"))
                return false;
        }

        return false;
    }

    /// <summary>"The Senior Data Engineer will…" at the start of a paragraph.</summary>
    /// <remarks>"Reporting to the owner, the Manager will…" names a rank and no job.</remarks>
    public static JobPhrase? OfBlock(TitleScan scan, TextSpan block) =>
        SubjectStart(scan.Text, block) is { } start && SubjectAt(scan, scan.WordFrom(start), block.End) is { } name && (start == block.Start + 4 || scan.WordsIn(name).Length > 1)
            ? new JobPhrase(name, IsGeneric: false, IsSubject: true)
            : null;

    /// <summary>The capitalised name of an occupation that begins at the word <paramref name="from"/> and that the sentence says the duties of; null where there is none.</summary>
    private static TextSpan? SubjectAt(TitleScan scan, int from, int limit)
    {
        // "The new City Clerk will…"
        if (from < scan.Words.Length && scan.Letters(scan.Words[from]) is "new" or "successful")
            from++;
        for (var i = from; i < scan.Words.Length && i < from + 8 && scan.Words[i].End <= limit; i++)
        {
            var word = scan.Words[i];
            if (scan.IsJobNoun(word) && char.IsUpper(scan.Text[word.Start]) && (i == from || scan.Text[word.Start - 1] != '('))
            {
                // Who reads the applications is not who is wanted.
                if (scan.Letters(scan.Words[from]) is "Hiring" or "Recruiting")
                    return null;
                // "The Data Scientist II position will…": the numeral belongs to the name, the noun does not.
                var span = WithPart(scan, WithDash(scan, JobPhrases.WithField(scan, JobPhrases.WithStep(scan, new TextSpan(scan.Words[from].Start, word.End)), limit)), limit);
                var end = AfterShortForm(scan.Text, span.End);
                var next = scan.WordFrom(end);
                if (next + 1 < scan.Words.Length && scan.Letters(scan.Words[next]) is "position" or "role")
                    next++;
                // "Under the eye of the owner, the Night Baker:", and below it what that one does.
                if (end + 1 == limit && scan.Text[end] == ':')
                    return span;
                if (next < scan.Words.Length && scan.Words[next].Start - end <= 10 && IsDutyVerb(scan.Letters(scan.Words[next]))
                    && scan.Text.AsSpan(end, scan.Words[next].Start - end).IndexOfAny('.', ',') < 0)
                {
                    return span;
                }
            }

            if (!char.IsUpper(scan.Text[word.Start]) && scan.Letters(word) is not ("of" or "and" or "for"))
                return null;
        }

        return null;
    }

    /// <summary>"Financial Analyst - FP&amp;A Systems": the capitalised words behind a dash.</summary>
    private static TextSpan WithDash(TitleScan scan, TextSpan span)
    {
        var next = scan.WordFrom(span.End);
        if (next >= scan.Words.Length || scan.Text.AsSpan(span.End, scan.Words[next].Start - span.End) is not (" - " or " – " or " — "))
            return span;
        var end = span.End;
        for (var last = next; next < scan.Words.Length && next < last + 4 && char.IsUpper(scan.Text[scan.Words[next].Start]) && (next == last || scan.Text.AsSpan(end, scan.Words[next].Start - end) is " " or "&" or " & "); next++)
            end = scan.Words[next].End;
        return span with { End = end };
    }

    /// <summary>Behind "The", or behind what tells where the job stands: "Reporting to the owner, the Baker will…"; null where the block begins otherwise.</summary>
    private static int? SubjectStart(string text, TextSpan block)
    {
        var letters = text.AsSpan(block.Start, Math.Min(block.Length, FarthestSubject));
        if (letters.StartsWith("The ", StringComparison.Ordinal))
            return block.Start + 4;
        if (!letters.StartsWith("Reporting ", StringComparison.Ordinal) && !letters.StartsWith("As part of ", StringComparison.Ordinal) && !letters.StartsWith("As a member of ", StringComparison.Ordinal) && !letters.StartsWith("Under ", StringComparison.Ordinal))
            return null;
        const string Comma = ", the ";
        var comma = letters.IndexOf(Comma, StringComparison.Ordinal);
        return comma > 0 && letters[..comma].IndexOf('.') < 0 ? block.Start + comma + Comma.Length : null;
    }

    /// <summary>"The Applications Developer, Digital will…": the part behind a comma that a verb follows.</summary>
    private static TextSpan WithPart(TitleScan scan, TextSpan span, int limit)
    {
        var i = scan.WordFrom(span.End);
        if (!scan.Text.AsSpan(span.End).StartsWith(", ", StringComparison.Ordinal))
            return span;
        var end = span.End;
        for (var next = i; next + 1 < scan.Words.Length && next < i + 3 && scan.Words[next].End <= limit; next++)
        {
            var word = scan.Words[next];
            if (!char.IsUpper(scan.Text[word.Start]) || (next > i && scan.Text.AsSpan(end, word.Start - end) is not (" " or " & ")))
                return span;
            end = word.End;
            if (scan.Words[next + 1].Start == end + 1 && scan.Letters(scan.Words[next + 1]) is "will" or "is" or "reports" or "leads" or "supports" or "manages" or "works")
                return span with { End = end };
        }

        return span;
    }

    /// <summary>Behind the brackets of "Case Manager (CM)"; the same place where none stand there.</summary>
    private static int AfterShortForm(string text, int at)
    {
        if (!text.AsSpan(at).StartsWith(" (", StringComparison.Ordinal))
            return at;
        var close = text.AsSpan(at, Math.Min(LongestShortForm, text.Length - at)).IndexOf(')');
        return close < 0 ? at : at + close + 1;
    }

    private static bool IsDutyVerb(ReadOnlySpan<char> word) => (word.Length > 4 && char.IsLower(word[0]) && word[^1] == 's' && word[^2] is not ('s' or '\'')) || word is "will" or "is" or "uses" or "plays" or "reports" or "provides" or "performs" or "works" or "serves" or "leads" or "supports" or "assists" or "manages" or "develops";
}
