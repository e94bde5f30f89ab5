using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Titles;

/// <summary>Finds where a title ends in a line that goes on without telling so.</summary>
internal static class TitleEnds
{
    private const int FewestDigits = 5;

    private static readonly string[] Announcements =
        [" job posting", " job description", " job advert", " job advertisement", " job ad", " position description", " role description", " job family", " vacancy", " jd"];

    private static readonly string[] Calls = [" wanted", " needed", " required", " urgently required", " urgently needed", " urgently wanted", " needed urgently", " wanted urgently"];

    /// <summary>The span without what lost line ends glued to the title, the labels behind it, and a requisition number at its end.</summary>
    public static TextSpan Cut(TitleScan scan, TextSpan span) =>
        WithoutAnnouncement(scan, WithoutNumber(scan.Text, BeforeCall(scan, BeforeLabel(scan, BeforeGlue(scan, span)))));

    /// <summary>"Data EngineerLeeds, hybrid": the occupation ends where the next word is glued to it.</summary>
    private static TextSpan BeforeGlue(TitleScan scan, TextSpan span)
    {
        foreach (var word in scan.WordsIn(span))
        {
            // "TechOp" begins with an occupation and is a name.
            if (word.Start > span.Start && word.End < span.End && char.IsUpper(scan.Text[word.End]) && char.IsLower(scan.Text[word.End - 1]) && scan.IsJobNoun(word))
                return span with { End = word.End };
        }

        return span;
    }

    /// <summary>"Data Engineer Location: Leeds": what follows the title is a value of its own.</summary>
    private static TextSpan BeforeLabel(TitleScan scan, TextSpan span)
    {
        foreach (var hit in scan.HitsIn("field-labels", span))
        {
            var end = hit.Span.End;
            while (end < span.End && scan.Text[end] is ' ' or '*')
                end++;
            if (hit.Span.Start > span.Start && end < span.End && scan.Text[end] == ':')
                return Sentences.Trim(scan.Text, span with { End = hit.Span.Start });
        }

        return span;
    }

    /// <summary>"Drivers wanted", "Nurses needed - Acme Care": what is called out behind the occupation ends the title.</summary>
    private static TextSpan BeforeCall(TitleScan scan, TextSpan span)
    {
        var letters = scan.Letters(span);
        foreach (var call in Calls)
        {
            var at = letters.IndexOf(call, StringComparison.OrdinalIgnoreCase);
            if (at <= 0 || !scan.IsJobNoun(scan.WordsIn(span with { End = span.Start + at })[^1]))
                continue;
            var rest = letters[(at + call.Length)..];
            if (rest.IsEmpty || rest.TrimStart(' ')[0] is '-' or '–' or '—' or '!' or ',' or ':' or '|' or '(' || rest.StartsWith(" in ", StringComparison.Ordinal) || rest.StartsWith(" for ", StringComparison.Ordinal) || rest.StartsWith(" at ", StringComparison.Ordinal))
                return span with { End = span.Start + at };
        }

        return span;
    }

    /// <summary>"Supervisor-19302110": a number behind a hyphen without blanks.</summary>
    private static TextSpan WithoutNumber(string text, TextSpan span)
    {
        var start = span.End;
        var digits = 0;
        while (start > span.Start && (char.IsAsciiDigit(text[start - 1]) || char.IsAsciiLetterUpper(text[start - 1])))
            digits += char.IsAsciiDigit(text[--start]) ? 1 : 0;
        return digits >= FewestDigits && start > span.Start && text[start - 1] is '-' or '_' ? Sentences.Trim(text, span with { End = start - 1 }) : span;
    }

    /// <summary>"Data Analyst – Acme Job Posting"</summary>
    private static TextSpan WithoutAnnouncement(TitleScan scan, TextSpan span)
    {
        foreach (var announcement in Announcements)
        {
            if (span.Length > announcement.Length && scan.Letters(span).EndsWith(announcement, StringComparison.OrdinalIgnoreCase))
                return Sentences.Trim(scan.Text, span with { End = span.End - announcement.Length });
        }

        return span;
    }
}
