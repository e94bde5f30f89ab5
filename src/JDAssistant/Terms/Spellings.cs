namespace JDAssistant.Terms;

/// <summary>Writes out the words of a term that leaves a choice: “[must|should] be [a|] member”.</summary>
internal static class Spellings
{
    /// <summary>Every way to say <paramref name="term"/>; itself where it leaves no choice.</summary>
    public static IEnumerable<string> Of(string term)
    {
        var open = term.IndexOf('[', StringComparison.Ordinal);
        var close = open < 0 ? -1 : term.IndexOf(']', open);
        if (close < 0 || !term.AsSpan(open, close - open).Contains('|'))
            return [term];
        var ends = Of(term[(close + 1)..]).ToArray();
        return
            from choice in term[(open + 1)..close].Split('|')
            from end in ends
            select term[..open] + choice + end;
    }
}
