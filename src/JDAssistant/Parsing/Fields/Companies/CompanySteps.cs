using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Companies;

/// <summary>Steps over what stands before an employer's name, and between it and its verb.</summary>
internal sealed class CompanySteps(TitleScan scan)
{
    private const int LongestApposition = 100;

    private const int LongestPraise = 220;

    private const int MostAffiliates = 3;

    /// <summary>Behind "(NYSE: ACM)", "(AC)" or a link's address; the same place where none stands there.</summary>
    public int BehindBrackets(int at)
    {
        var isLink = scan.Text.AsSpan(at).StartsWith("](", StringComparison.Ordinal);
        if (!isLink && scan.Text.AsSpan(at, Math.Min(2, scan.Text.Length - at)) is not ([' ', '('] or ['(', ..]))
            return at;
        var close = scan.Text.AsSpan(at, Math.Min(isLink ? 200 : 60, scan.Text.Length - at)).IndexOf(')');
        return close < 0 ? at : at + close + 1;
    }

    /// <summary>Behind ", the market leader in ovens," or " — once Acme Bread —"; the same place where none stands there.</summary>
    public int BehindApposition(int at, int limit)
    {
        var letters = scan.Text.AsSpan(at, Math.Min(LongestApposition, Math.Max(0, limit - at)));
        if (letters is [' ', '—' or '–', ' ', ..])
            return letters[3..].IndexOf(letters[..3], StringComparison.Ordinal) is > 0 and var dash ? at + 3 + dash + 2 : at;
        if (!letters.StartsWith(", ", StringComparison.Ordinal) || letters[2..].IndexOf(' ') is not (> 0 and var blank) || letters.Slice(2, blank) is not ("the" or "formerly" or "part" or "a" or "an" or "one" or "recognized" or "recognised" or "headquartered" or "based" or "located" or "founded" or "established" or "named"))
            return at;
        // "Acme, recognised by the guild as the first bakery of the coast, and by others as the best, is seeking…": whom it seeks ends it, however long it is.
        if (scan.HitsIn("hiring-cues", new TextSpan(at, Math.Min(limit, at + LongestPraise))).FirstOrDefault(hit => hit.Term["use"] == "seek") is { } seeking && scan.Text.AsSpan(at, seeking.Span.Start - at).EndsWith(", ", StringComparison.Ordinal))
            return seeking.Span.Start - 1;
        var comma = letters[2..].IndexOf(", ", StringComparison.Ordinal);
        return comma < 0 ? at : at + 2 + comma + 1;
    }

    /// <summary>"bakes": what somebody does or is.</summary>
    public static bool IsVerb(string word) => word is "has" or "is" or "was" || (word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && char.IsLower(word[0]));

    /// <summary>Behind " and its affiliated companies", " and its divisions"; the same place where nothing of the kind stands there.</summary>
    public int BehindAffiliates(int at)
    {
        const string Affiliates = " and its ";
        if (!scan.Text.AsSpan(at).StartsWith(Affiliates, StringComparison.Ordinal))
            return at;
        var first = scan.WordFrom(at + Affiliates.Length);
        for (var i = first; i < scan.Words.Length && i < first + MostAffiliates && char.IsLower(scan.Text[scan.Words[i].Start]); i++)
        {
            if (scan.Text[scan.Words[i].End - 1] == 's')
                return scan.Words[i].End;
        }

        return at;
    }

    /// <summary>"Acme's mission is to…": whose it is.</summary>
    public bool TellsMission(int at) => scan.Text.AsSpan(at).StartsWith("'s mission ", StringComparison.Ordinal) || scan.Text.AsSpan(at).StartsWith("'s vision ", StringComparison.Ordinal);

    /// <summary>"With over 40 years of experience, Acme is…": what the name comes behind.</summary>
    public static bool IsLedIn(ReadOnlySpan<char> letters) => letters.StartsWith("With ", StringComparison.Ordinal) || letters.StartsWith("For over ", StringComparison.Ordinal)
        || letters.StartsWith("For more than ", StringComparison.Ordinal) || letters.StartsWith("Since ", StringComparison.Ordinal);

    /// <summary>"Founded in 1908, Acme is…": the same.</summary>
    public static bool TellsOrigin(ReadOnlySpan<char> letters) => letters.StartsWith("Founded ", StringComparison.Ordinal) || letters.StartsWith("Headquartered ", StringComparison.Ordinal)
        || letters.StartsWith("Established ", StringComparison.Ordinal) || letters.StartsWith("Based ", StringComparison.Ordinal) || letters.StartsWith("Driven by ", StringComparison.Ordinal)
        || letters.StartsWith("Powered by ", StringComparison.Ordinal) || letters.StartsWith("Backed by ", StringComparison.Ordinal);

    /// <summary>Behind the last comma of "Founded in 1908, in Leeds, Acme…".</summary>
    public int BehindComma(int start, int end)
    {
        var comma = scan.Text.LastIndexOf(',', Math.Min(end, start + 70) - 1, Math.Min(end, start + 70) - start);
        return comma < 0 ? start : SkipBlanks(comma + 1, end);
    }

    /// <summary>The first letter or digit from <paramref name="start"/>.</summary>
    public int SkipBlanks(int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(scan.Text[start]))
            start++;
        return start;
    }

    /// <summary>True where the words behind a name tell that it is somebody's: "Kim is also the contact for …".</summary>
    public bool TellsPerson(int at)
    {
        var words = scan.Words.AsSpan(scan.WordFrom(at));
        var i = 0;
        foreach (var step in (ReadOnlySpan<string[]>)[["is"], ["also"], ["the", "your", "our"]])
        {
            if (i < words.Length && step.Contains(scan.Text[words[i].Start..words[i].End]))
                i++;
        }

        return i > 1 && i < words.Length && scan.Text[words[i].Start..words[i].End] is "contact" or "person" or "recruiter" or "coordinator";
    }

    /// <summary>The word right behind <paramref name="at"/>; empty where none stands there.</summary>
    public string WordAfter(int at)
    {
        var i = scan.WordFrom(at);
        return i < scan.Words.Length && scan.Words[i].Start - at <= 3 && scan.Text.AsSpan(at, scan.Words[i].Start - at).IndexOf(']') < 0 ? scan.Text[scan.Words[i].Start..scan.Words[i].End] : "";
    }
}
