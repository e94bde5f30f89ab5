using System.Buffers;

namespace JDAssistant.Parsing.Layout;

/// <summary>Finds where a heading ends that is glued to what it heads.</summary>
internal static class GluedEnds
{
    private const int LongestBracket = 24;

    private const int LongestRest = 40;

    private const int LongestLimits = 70;

    private static readonly SearchValues<char> Marks = SearchValues.Create(".,;:!?");

    /// <summary>"Why Join [Acme?]", "What You'll Do [As a Baker]": behind the words up to the question mark or lost line end that closes the heading; the same place where none does.</summary>
    public static int OfQuestion(string text, int at, int limit, List<int> cuts)
    {
        var rest = text.AsSpan(at, Math.Min(LongestRest, limit - at));
        if (!rest.StartsWith(" ", StringComparison.Ordinal))
            return at;
        var mark = rest.IndexOfAny(Marks);
        if (mark > 0 && rest[mark] == '?' && char.IsUpper(rest[1]) && mark + 1 < rest.Length && char.IsUpper(rest[mark + 1]))
            return at + mark + 1;
        var next = cuts.BinarySearch(at);
        var cut = next < 0 ? ~next : next;
        return rest.StartsWith(" As a", StringComparison.OrdinalIgnoreCase) && cut < cuts.Count && cuts[cut] - at < rest.Length && (mark < 0 || mark > cuts[cut] - at) ? cuts[cut] : at;
    }

    /// <summary>The colon behind one or two words more that belong to the heading: "Nice to have Skills (not required):"; -1 where none closes it.</summary>
    public static int ColonBehind(string text, int at, int limit)
    {
        if (at + 2 >= limit || text[at] != ' ' || !(char.IsUpper(text[at + 1]) || text[at + 1] == '('))
            return -1;
        var words = 0;
        for (var i = at; i < limit && i - at < LongestBracket; i++)
        {
            if (text[i] == ':')
                return i;
            if (text[i] == ' ' && i + 1 < limit && text[i + 1] == '(')
                return BracketEnd(text, i, limit) is var close && close > i && close < limit && text[close] == ':' ? close : -1;
            if (!char.IsLetter(text[i]) && !(text[i] == ' ' && ++words <= 2))
                return -1;
        }

        return -1;
    }

    /// <summary>Behind "(required)" or "Skills:", which belong to the heading before them.</summary>
    public static int OfRemark(string text, int at, int limit, bool hasSeveralWords) =>
        hasSeveralWords && ColonBehind(text, at, limit) is > 0 and var colon ? colon : BracketEnd(text, at, limit);

    /// <summary>Behind "Include, But Are Not Limited To" or "of the role", which leads from the heading to what it heads; the same place where nothing of the kind stands there.</summary>
    private static int LeadInEnd(string text, int at, int limit)
    {
        var rest = text.AsSpan(at, Math.Min(LongestRest, limit - at));
        foreach (var leadIn in (ReadOnlySpan<string>)[" Include, But Are Not Limited To", " Include But Are Not Limited To", " Include, But Not Limited To", " Of The Role", " Of The Position", " of the role", " of the position", " of the Role"])
        {
            if (rest.StartsWith(leadIn, StringComparison.Ordinal))
                return at + leadIn.Length;
        }

        return at;
    }

    private static int BracketEnd(string text, int at, int limit)
    {
        if (LeadInEnd(text, at, limit) is var behind && behind > at)
            return behind;
        // "(including but not limited to)"
        if (at + 2 < limit && text[at] == ' ' && text[at + 1] == '(' && text.IndexOf(')', at, Math.Min(LongestLimits, limit - at)) is > 0 and var last && text.AsSpan(at, last - at).Contains("limited to", StringComparison.OrdinalIgnoreCase))
            return last + 1;
        if (at + 2 >= limit || text[at] != ' ' || text[at + 1] != '(' || text.IndexOf(')', at, Math.Min(LongestBracket, limit - at)) is not (> 0 and var close))
            return at;
        return text.AsSpan(at + 2, close - at - 2).AreAny("required", "preferred", "desired", "desirable", "essential", "optional", "minimum", "must have", "nice to have", "not required") ? close + 1 : at;
    }
}
