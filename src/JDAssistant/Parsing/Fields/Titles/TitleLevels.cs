using System.Text;
using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Titles;

/// <summary>Reads the levels of a title, and the role that is left without them.</summary>
internal static class TitleLevels
{
    private const int LongestShortForm = 6;

    /// <summary>The levels that <paramref name="title"/> names, in order, each once; and its role in lower case.</summary>
    public static (IReadOnlyList<LevelMention> Levels, string Role) Read(TitleScan scan, TextSpan title, LevelSource source)
    {
        var found = new List<LevelMention>();
        var removed = new List<TextSpan>();
        // "Assistant to the Director" is no director.
        var limit = EndOfOwnRank(scan, title);
        foreach (var hit in scan.HitsIn("title-levels", title))
        {
            if (hit.Span.Start >= limit || !Counts(scan, title, hit))
                continue;
            var level = LevelNames.Parse(hit.Term["level"]);
            var span = WithDot(scan.Text, hit.Span, title.End);
            if (level == Level.Manager && found.Any(mention => mention.Level == Level.Intern))
                continue;
            var use = hit.Term["use"];
            if (use != "head" && use != "acronym")
                removed.Add(span);
            else if (level == Level.Intern && NounsBeside(scan, title, hit.Span))
                removed.Add(span);
            if (found.TrueForAll(mention => mention.Level != level))
                found.Add(new LevelMention(level, scan.Text[span.Start..span.End], span, source));
        }

        AddManagerInFront(scan, title, source, found);
        // "Senior Engineer II" is a step within senior.
        var isNamed = found.Exists(mention => mention.Level is not (Level.Manager or Level.Director));
        foreach (var step in Steps(scan, title))
        {
            removed.Add(step.Span);
            if (!isNamed && found.TrueForAll(mention => mention.Level != step.Level))
                found.Add(new LevelMention(step.Level, scan.Text[step.Span.Start..step.Span.End], step.Span, source));
        }

        found.Sort((left, right) => left.Span.CompareTo(right.Span));
        var role = Role(scan.Text, title, removed);
        // "Engineering Lead": the step is the occupation.
        if (removed.Exists(span => scan.HasJobNoun(span)) && !HoldsJobNoun(role))
            role = Role(scan.Text, title, removed.FindAll(span => !scan.HasJobNoun(span)));
        return (found, role);
    }

    private static bool Counts(TitleScan scan, TextSpan title, TermHit hit)
    {
        switch (hit.Term["use"])
        {
            case "ladder":
                return LadderNounAfter(scan, title, hit.Span.End) || IsBesideLevel(scan, title, hit);
            case "role":
                // "Principal, Data Scientist"
                return NounAfter(scan, title, hit.Span.End) || (hit.Span.Start == title.Start && hit.Span.End + 2 < title.End && scan.Text.AsSpan(hit.Span.End).StartsWith(", ", StringComparison.Ordinal) && NounAfter(scan, title, hit.Span.End + 2)) || (EndsPart(scan.Text, title, hit.Span.End) && hit.Term["level"] == "lead")
                    || IsBesideLevel(scan, title, hit);
            // "Data Engineer Co-op" studies; the manager of a co-op sells bread.
            case "student":
                return EndsPart(scan.Text, title, hit.Span.End) && scan.WordFrom(hit.Span.Start) - 1 is >= 0 and var before && scan.Words[before].End + 1 >= hit.Span.Start && scan.Words[before].Start >= title.Start && JobNouns.HasLadder(scan.Letters(scan.Words[before]));
            case "acronym":
                return hit.Span.Start == title.Start || (EndsPart(scan.Text, title, hit.Span.End) && hit.Span.Start - title.Start < 20);
            case "head" when hit.Term["level"] is "intern":
                return true;
            case "head" when hit.Term["level"] == "c-level" && hit.Term.Text == "president":
                return hit.Span.Start == title.Start || EndsPart(scan.Text, title, hit.Span.End);
            default:
                return true;
        }
    }

    /// <summary>True where the level is parted from another one by a slash, "or", "to" alone: "Mid/Senior".</summary>
    private static bool IsBesideLevel(TitleScan scan, TextSpan title, TermHit hit) => scan.HitsIn("title-levels", title)
        .Any(other => other != hit && other.Term["use"] == "modifier"
            && (Parts(scan.Text, hit.Span.End, other.Span.Start) || Parts(scan.Text, other.Span.End, hit.Span.Start)));

    private static bool Parts(string text, int from, int to) =>
        to > from && to - from <= 5 && text.AsSpan(from, to - from).Trim(" .") is "/" or "-" or "–" or "or" or "to" or "&" or "and";

    private static bool NounAfter(TitleScan scan, TextSpan title, int from) => scan.HasJobNoun(new TextSpan(from, PartEnd(scan.Text, title, from)));

    private static bool LadderNounAfter(TitleScan scan, TextSpan title, int from)
    {
        var part = new TextSpan(from, PartEnd(scan.Text, title, from));
        foreach (var word in scan.WordsIn(part))
        {
            var letters = scan.Letters(word);
            if (JobNouns.HasLadder(letters))
                return true;
        }

        return scan.Letters(part).Contains("product manager", StringComparison.OrdinalIgnoreCase)
            || scan.Letters(part).Contains("program manager", StringComparison.OrdinalIgnoreCase);
    }

    private static bool NounsBeside(TitleScan scan, TextSpan title, TextSpan level) =>
        scan.HasJobNoun(new TextSpan(title.Start, level.Start)) || scan.HasJobNoun(new TextSpan(level.End, title.End));

    private static int PartEnd(string text, TextSpan title, int from)
    {
        var rest = text.AsSpan(from, title.End - from);
        var at = rest.IndexOfAny(",(|");
        // "Lead Business Intelligence (BI) Engineer": what stands short for the words before it parts nothing.
        if (at > 0 && rest[at] == '(' && rest[at..].IndexOf(") ") is > 0 and <= LongestShortForm and var close && rest.Slice(at + 1, close - 1).IndexOfAnyExceptInRange('A', 'Z') < 0)
            return PartEnd(text, title, from + at + close + 1);
        return at < 0 ? title.End : from + at;
    }

    private static bool EndsPart(string text, TextSpan title, int at)
    {
        while (at < title.End && text[at] == ' ')
            at++;
        return at >= title.End || text[at] is ',' or '(' or ')' or '-' or '–' or '—' or '|' or '/' or ':';
    }

    private static int EndOfOwnRank(TitleScan scan, TextSpan title)
    {
        var words = scan.WordsIn(title);
        for (var i = 1; i < words.Length; i++)
        {
            var letters = scan.Letters(words[i]);
            if ((letters.Equals("to", StringComparison.OrdinalIgnoreCase) && scan.IsJobNoun(words[i - 1]))
                || letters.Equals("reporting", StringComparison.OrdinalIgnoreCase) || letters.Equals("supporting", StringComparison.OrdinalIgnoreCase))
            {
                return words[i].Start;
            }
        }

        return title.End;
    }

    /// <summary>"Manager, Data Science": the rank first, the field after a comma or dash; or the rank alone.</summary>
    private static void AddManagerInFront(TitleScan scan, TextSpan title, LevelSource source, List<LevelMention> found)
    {
        foreach (var word in scan.WordsIn(title))
        {
            if (found.Exists(mention => mention.Span.Contains(word.Span) || mention.Level == Level.Manager))
            {
                if (found.Exists(mention => mention.Level == Level.Manager))
                    return;
                continue;
            }

            if (scan.Letters(word).Equals("manager", StringComparison.OrdinalIgnoreCase)
                && (word.End >= title.End || scan.Text[word.End] is ',' or '/' || scan.Text.AsSpan(word.End, title.End - word.End).TrimStart() is ['-' or '–' or '—', ..]))
            {
                found.Add(new LevelMention(Level.Manager, scan.Text[word.Start..word.End], word.Span, source));
            }

            return;
        }
    }

    /// <summary>Numerals and ladder codes after the role: "Engineer II", "Analyst 1", "Developer (L5)".</summary>
    private static IEnumerable<(Level Level, TextSpan Span)> Steps(TitleScan scan, TextSpan title)
    {
        var words = scan.WordsIn(title).ToArray();
        for (var i = 1; i < words.Length; i++)
        {
            var letters = scan.Text[words[i].Start..words[i].End];
            if (Code(letters) is { } code)
            {
                yield return (code, words[i].Span);
                continue;
            }

            if (Numeral(letters) is not { } step)
                continue;
            var before = i - 1;
            var start = words[i].Start;
            if (scan.Letters(words[before]).Equals("level", StringComparison.OrdinalIgnoreCase) && before > 0)
                start = words[before--].Start;
            else if (IsSeries(scan.Text, words[i - 1].End, words[i].Start) && Numeral(scan.Text[words[i - 1].Start..words[i - 1].End]) is not null && before > 0)
                before--;
            if (!scan.IsJobNoun(words[before]) || scan.Letters(words[before]).StartsWith("teacher", StringComparison.OrdinalIgnoreCase) || !EndsStep(scan.Text, title, words[i].End)
                || scan.Text.AsSpan(words[before].End, start - words[before].End).ContainsAny("#."))
            {
                continue;
            }

            yield return (step, new TextSpan(start, words[i].End));
        }
    }

    private static bool IsSeries(string text, int from, int to) => text.AsSpan(from, to - from).Trim() is "/" or "-" or "–" or "&" or "or" or ",";

    private static bool EndsStep(string text, TextSpan title, int at) =>
        at >= title.End || text[at] is ' ' or ',' or '/' or ')' or '(' || (text[at] is '-' or '–' && at + 1 < title.End && text[at + 1] is ' ' or 'I' or 'V');

    private static Level? Numeral(string letters) => letters switch
    {
        "I" or "1" => Level.Junior,
        "II" or "2" => Level.Mid,
        "III" or "3" => Level.Senior,
        "IV" or "4" => Level.Staff,
        "V" or "5" => Level.Principal,
        _ => null,
    };

    private static Level? Code(string letters) => letters switch
    {
        "L3" or "E3" or "IC1" => Level.Junior,
        "L4" or "E4" or "IC2" => Level.Mid,
        "L5" or "E5" or "IC3" => Level.Senior,
        "L6" or "E6" or "IC4" => Level.Staff,
        "L7" or "L8" or "E7" or "IC5" or "IC6" => Level.Principal,
        _ => null,
    };

    private static TextSpan WithDot(string text, TextSpan span, int limit) =>
        span.End < limit && text[span.End] == '.' && span.Length <= 3 ? span with { End = span.End + 1 } : span;

    /// <summary>The title without <paramref name="removed"/> and what joined it, in lower case.</summary>
    private static string Role(string text, TextSpan title, List<TextSpan> removed)
    {
        removed.Sort();
        var role = new StringBuilder(title.Length);
        var at = title.Start;
        foreach (var span in removed)
        {
            if (span.Start < at)
                continue;
            role.Append(text, at, span.Start - at);
            at = span.End;
        }

        role.Append(text, at, title.End - at);
        var words = role.Replace("( - )", "()").Replace(" )", ")").Replace("()", "").ToString().ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(IsJoint).Reverse().SkipWhile(IsJoint).Reverse()
            .Select(word => word.Length > 1 ? word.TrimStart('/').TrimEnd('/') : word);
        return string.Join(' ', words).Trim(' ', ',', '-', '–', '—', '/', ':').Replace(" ,", ",", StringComparison.Ordinal);
    }

    private static bool HoldsJobNoun(string role)
    {
        foreach (var range in role.AsSpan().SplitAny(' ', ',', '(', ')', '/'))
        {
            if (JobNouns.Contains(role.AsSpan()[range]))
                return true;
        }

        return false;
    }

    private static bool IsJoint(string word) => word is "-" or "–" or "—" or "/" or "," or "to" or "or" or "and" or "&" or "|" or "." or ":";
}
