using System.Collections.Frozen;
using System.Text.RegularExpressions;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Titles;

/// <summary>Takes what people put around a title off it: labels, requisition numbers, places, "(m/f/d)", "| Team".</summary>
internal static partial class TitleTrimmer
{
    private static readonly Opener[] Openers =
        [.. TermIndex.Default.List("title-openers").Terms.Select(term => new Opener(term.Text, term["form"] == "open")).OrderByDescending(opener => opener.Text.Length)];

    private const int LongestCall = 30;

    private static readonly FrozenSet<string> Regions = new[]
    {
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH",
        "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "ON", "QC", "BC", "AB", "MB", "SK", "NS", "NB",
        "UK", "US", "USA", "Germany", "France", "Spain", "Ireland", "India", "Canada", "Netherlands", "Poland", "Australia", "California", "Texas", "Florida", "England", "Scotland", "Wales",
    }.ToFrozenSet(StringComparer.Ordinal);

    private sealed record Opener(string Text, bool IsOpen);

    /// <summary>The title's own words in <paramref name="line"/>; empty where nothing is left.</summary>
    public static TextSpan Trim(TitleScan scan, TextSpan line)
    {
        var span = Bare(scan.Text, TitleEnds.Cut(scan, SkipOpener(scan, Bare(scan.Text, SkipTrail(scan, RequisitionNumbers.Skip(scan, Bare(scan.Text, line)))))));
        var parts = Parts(scan.Text, span);
        var first = 0;
        while (first < parts.Count && IsDecoration(scan, parts, first))
            first++;
        if (first >= parts.Count)
            return new TextSpan(span.Start, span.Start);
        // "Acme | Senior Engineer": the part that names an occupation is the title.
        if (!scan.HasJobNoun(parts[first].Span))
        {
            for (var i = first + 1; i < parts.Count; i++)
            {
                if (parts[i].Joint == '|' && scan.HasJobNoun(parts[i].Span))
                {
                    first = i;
                    break;
                }
            }
        }

        var end = parts[first].Span.End;
        for (var i = first + 1; i < parts.Count; i++)
        {
            // "Softwareentwickler (m/w/d) C#": the marker stands inside the title.
            if (i + 1 < parts.Count && parts[i + 1].Joint == ' ' && IsGender(scan.Letters(parts[i].Span).Trim("()[] ")) && IsShortName(scan, parts[i + 1].Span))
                continue;
            if (IsDecoration(scan, parts, i))
                break;
            if (parts[i].Joint == '@' || (parts[i].Joint == '|' && !IsLevel(scan, parts[i].Span)))
                break;
            end = parts[i].Span.End;
        }

        return Bare(scan.Text, new TextSpan(parts[first].Span.Start, WithoutGender(scan.Text, parts[first].Span.Start, end)));
    }

    private static bool IsShortName(TitleScan scan, TextSpan span) => scan.WordsIn(span).Length is 1 or 2 && TitleShape.IsCapitalised(scan, span)
        && char.IsUpper(scan.Text[span.Start]) && !scan.HitsIn("places", span).Any();

    private static bool IsLevel(TitleScan scan, TextSpan span) => scan.HitsIn("title-levels", span).Any(hit => hit.Span.Length >= span.Length - 2);

    /// <summary>Without marks, emoji and quotes at the ends.</summary>
    private static TextSpan Bare(string text, TextSpan span)
    {
        var (start, end) = WithoutTags(text, WithoutEmoji(text, span.Start, span.End));
        while (start < end && !char.IsLetterOrDigit(text[start]) && text[start] is not ('.' or '(' or '['))
            start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] is not (')' or ']' or '+' or '#' or '.'))
            end--;
        if (end - start > 4 && text[end - 1] == '.' && char.IsLower(text[end - 2]) && text[end - 3] is not ('S' or 'J'))
            end--;
        return Balanced(text, new TextSpan(start, end));
    }

    /// <summary>":tada: Nurse :tada:": chat writes emoji by their names.</summary>
    private static (int Start, int End) WithoutEmoji(string text, int start, int end)
    {
        while (start < end && text[start] is ':' or ' ' or '*' && EmojiName().Match(text, start, end - start) is { Success: true } first)
            start += first.Length;
        while (end - start > 3 && text[end - 1] == ':' && text.LastIndexOf(':', end - 2, end - 1 - start) is var colon and >= 0 && EmojiName().Match(text, colon, end - colon) is { Success: true } last && last.Length == end - colon)
            end = colon > start && text[colon - 1] == ' ' ? colon - 1 : colon;
        return (start, end);
    }

    /// <summary>"<b>Nurse</b>" in a text that is no HTML otherwise.</summary>
    private static (int Start, int End) WithoutTags(string text, (int Start, int End) span)
    {
        var (start, end) = span;
        while (start < end && text[start] == '<' && text.IndexOf('>', start, end - start) is var close and > 0 && char.IsAsciiLetterOrDigit(text[close - 1]))
            start = close + 1;
        while (end > start && text[end - 1] == '>' && text.LastIndexOf('<', end - 1, end - start) is var open and >= 0 && char.IsAsciiLetterOrDigit(text[end - 2]))
            end = open;
        return (start, end);
    }

    [GeneratedRegex(@"\G\s*\*?:[a-z][a-z0-9_+-]{1,40}:\s*", RegexOptions.None, 100)]
    private static partial Regex EmojiName();

    /// <summary>A closing bracket whose opening one was left outside goes too.</summary>
    private static TextSpan Balanced(string text, TextSpan span)
    {
        var letters = text.AsSpan(span.Start, span.Length);
        if (letters.IsEmpty || letters[^1] is not (')' or ']'))
            return span;
        var open = letters[^1] == ')' ? '(' : '[';
        return letters.Contains(open) ? span : new TextSpan(span.Start, span.End - 1);
    }

    /// <summary>"Home > Careers > Nurse", "Vacancy / Nurse": the pages that the advert stands below.</summary>
    private static TextSpan SkipTrail(TitleScan scan, TextSpan span)
    {
        while (scan.Letters(span).IndexOfAny(">»›/") is > 0 and var at
            && scan.Letters(span)[..at].Trim().AreAny("home", "jobs", "job", "careers", "career", "vacancies", "vacancy", "openings", "open positions", "current openings", "positions", "join us", "work with us", "all jobs"))
        {
            span = span with { Start = span.Start + at + 1 };
        }

        return span;
    }

    private static TextSpan SkipOpener(TitleScan scan, TextSpan span)
    {
        var letters = scan.Letters(span);
        foreach (var (opener, isOpen) in Openers)
        {
            if (letters.Length <= opener.Length || !letters.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = letters[opener.Length..];
            var afterBlanks = rest.TrimStart();
            var hasMark = afterBlanks.Length > 0 && afterBlanks[0] is ':' or '-' or '–' or '—' or '|' or '!' or '*' or '_';
            var article = Article(afterBlanks);
            // "Position Title" and "Job Coach" begin with an opener's word and are none.
            var isOccupation = isOpen && afterBlanks is [var first, ..] && char.IsUpper(first) && scan.HasJobNoun(span with { Start = span.End - afterBlanks.Length });
            if (!hasMark && ((article == 0 && !isOccupation) || afterBlanks.Length == rest.Length))
                continue;
            var start = span.End - afterBlanks.Length + (hasMark ? 0 : article);
            while (start < span.End && !char.IsLetterOrDigit(scan.Text[start]) && scan.Text[start] is not ('.' or '(' or '['))
                start++;
            start += Article(scan.Text.AsSpan(start, span.End - start));
            return new TextSpan(start, span.End);
        }

        // "Immediate need! Payroll Clerk": what is called out first names no job.
        var call = letters[..Math.Min(letters.Length, LongestCall)].IndexOf("! ", StringComparison.Ordinal);
        return call > 0 && !scan.HasJobNoun(new TextSpan(span.Start, span.Start + call)) && scan.HasJobNoun(span with { Start = span.Start + call + 2 })
            ? span with { Start = span.Start + call + 2 }
            : span;
    }

    private static int Article(ReadOnlySpan<char> letters)
    {
        foreach (var article in (ReadOnlySpan<string>)["a ", "an ", "our next ", "our ", "for a ", "for an ", "the "])
        {
            if (letters.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return article.Length;
        }

        return 0;
    }

    /// <summary>The parts of a line between bars, dashes, commas and brackets, each with what stands before it.</summary>
    private static List<(char Joint, TextSpan Span)> Parts(string text, TextSpan span)
    {
        var parts = new List<(char, TextSpan)>();
        var start = span.Start;
        var joint = ' ';
        var i = span.Start;
        while (i < span.End)
        {
            var (kind, width) = JointAt(text, span, i);
            if (kind == '\0')
            {
                i++;
                continue;
            }

            Add(i);
            // "at [Acme](…)": the bracket belongs to the name.
            joint = kind == '(' && joint == '@' && start == i ? '@' : kind;
            if (kind is '(')
            {
                var close = text.IndexOf(text[i] == '(' ? ')' : ']', i, span.End - i);
                start = i;
                i = close < 0 ? span.End : close + 1;
                Add(i);
                joint = ' ';
                start = i;
                continue;
            }

            i += width;
            start = i;
        }

        Add(span.End);
        return parts;

        void Add(int end)
        {
            var part = Sentences.Trim(text, new TextSpan(start, Math.Max(start, end)));
            if (!part.IsEmpty)
                parts.Add((joint, part));
        }
    }

    private static (char Joint, int Width) JointAt(string text, TextSpan span, int i)
    {
        var c = text[i];
        var before = i > span.Start ? text[i - 1] : ' ';
        var after = i + 1 < span.End ? text[i + 1] : ' ';
        return c switch
        {
            '|' or '·' or '•' => ('|', 1),
            '(' or '[' => ('(', 1),
            '–' or '—' => ('-', 1),
            '-' when before == ' ' || after == ' ' => ('-', 1),
            // "£1,000" is one number.
            ',' when char.IsAsciiDigit(before) && char.IsAsciiDigit(after) => ('\0', 0),
            ',' or ';' => (',', 1),
            '!' when after is ' ' or '!' => ('|', 1),
            ':' when after == ' ' => (':', 1),
            '@' => ('@', 1),
            ' ' when Is(" at ") && i + 4 < span.End && (char.IsUpper(text[i + 4]) || text[i + 4] == '[') => ('@', 4),
            ' ' when Is(" in ") && IsPlaceAfter(text, span, i + 4) => ('@', 4),
            _ => ('\0', 0),
        };

        bool Is(string word) => string.CompareOrdinal(text, i, word, 0, Math.Min(word.Length, span.End - i)) == 0;
    }

    /// <summary>True where "Chicago, IL" or "London, UK" and nothing else stands at <paramref name="at"/>.</summary>
    private static bool IsPlaceAfter(string text, TextSpan span, int at)
    {
        var comma = at < span.End ? text.IndexOf(',', at, span.End - at) : -1;
        return comma > at && char.IsUpper(text[at]) && Regions.Contains(FirstWord(text, comma + 1, span.End));
    }

    private static string FirstWord(string text, int start, int limit)
    {
        while (start < limit && text[start] == ' ')
            start++;
        var end = start;
        while (end < limit && char.IsLetter(text[end]))
            end++;
        return text[start..end];
    }

    private static bool IsDecoration(TitleScan scan, List<(char Joint, TextSpan Span)> parts, int i)
    {
        var span = parts[i].Span;
        var letters = scan.Letters(span);
        if (letters.ContainsAny("$£€") || IsGender(letters.Trim("()[] ")))
            return true;
        if (RequisitionNumbers.Is(scan, span) || IsWorkTerms(scan, span) || IsCompanyName(letters) || (i > 0 && IsPlace(scan, span)))
            return true;
        // A place: "San Francisco" before ", CA 94105", and the region itself; never the first part alone.
        if (i > 0 && parts[i].Joint is '-' or ',' or '@' or '|' && i + 1 < parts.Count && parts[i + 1].Joint == ',' && !scan.HasJobNoun(span)
            && IsRegion(scan.Text, parts[i + 1].Span))
        {
            return true;
        }

        return i > 0 && IsRegion(scan.Text, span) && span.Length <= 10 && letters.Length > 1 && parts[i].Joint is ',' or '-' or '(';
    }

    /// <summary>True where the part is a place's name and nothing else; "Reading" may be a subject.</summary>
    private static bool IsPlace(TitleScan scan, TextSpan span)
    {
        var inner = Bare(scan.Text, span);
        if (!inner.IsEmpty && scan.Text[inner.Start] is '(' or '[')
            inner = Bare(scan.Text, new TextSpan(inner.Start + 1, inner.End));
        if (inner.IsEmpty)
            return false;
        foreach (var hit in scan.HitsIn("places", inner))
        {
            if (hit.Span == inner)
                return hit.Term["kind"] is "city" or "country" or "region" && !hit.Term["note"].Contains("support", StringComparison.Ordinal);
        }

        return false;
    }

    private static bool IsRegion(string text, TextSpan span)
    {
        var letters = text.AsSpan(span.Start, span.Length).Trim("()");
        var word = FirstWord(letters.ToString(), 0, letters.Length);
        return word is not ("IN" or "OR" or "ME" or "IT" or "ID") || letters.Length > 2 ? Regions.Contains(word) && letters[word.Length..].Trim(" 0123456789-").IsEmpty : true;
    }

    private static bool IsGender(ReadOnlySpan<char> letters)
    {
        int parts = 0, run = 0;
        foreach (var c in letters)
        {
            if (char.IsLetter(c))
            {
                if (++run > 1)
                    return false;
                if (run == 1 && char.ToLowerInvariant(c) is 'm' or 'w' or 'f' or 'd' or 'x' or 'h' or 'i' or 'v' or 'k' or 't' or 'n' or 'a')
                    parts++;
                else
                    return false;
            }
            else if (c is '/' or '|' or ' ' or ',')
            {
                run = 0;
            }
            else if (c is not '*')
            {
                return false;
            }
        }

        return parts >= 2;
    }

    /// <summary>The end of the title without a bare "m/w/d" at it.</summary>
    private static int WithoutGender(string text, int start, int end)
    {
        var blank = text.LastIndexOf(' ', end - 1, end - start);
        return blank > start && text.AsSpan(blank, end - blank).Contains('/') && IsGender(text.AsSpan(blank + 1, end - blank - 1)) ? blank : end;
    }

    /// <summary>True where the part says where, how long or on what terms, and nothing else.</summary>
    private static bool IsWorkTerms(TitleScan scan, TextSpan span)
    {
        var hits = scan.HitsIn("title-decoration", span).ToList();
        if (!hits.Exists(hit => hit.Term["use"] == "key"))
            return IsGender(scan.Letters(span).Trim("()[] "));
        foreach (var word in scan.WordsIn(span))
        {
            if (word.IsNumber || hits.Exists(hit => hit.Span.Contains(word.Span)) || IsFunctionWord(scan.Letters(word)))
                continue;
            if (!Regions.Contains(scan.Text[word.Start..word.End]))
                return false;
        }

        return true;
    }

    private static bool IsFunctionWord(ReadOnlySpan<char> word) => word.Length <= 4 && word.ToString().ToLowerInvariant() is
        "a" or "an" or "the" or "or" or "and" or "in" or "of" or "with" or "from" or "on" or "for" or "h" or "us" or "to";

    private static bool IsCompanyName(ReadOnlySpan<char> letters)
    {
        var last = letters.TrimEnd(".)");
        var blank = last.LastIndexOf(' ');
        return blank > 0 && last[(blank + 1)..] is "Inc" or "LLC" or "Ltd" or "GmbH" or "Corp" or "plc" or "PLC" or "Corporation" or "Limited";
    }
}
