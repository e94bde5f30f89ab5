using System.Text.RegularExpressions;

namespace JDAssistant.Drafting;

/// <summary>Parts pieces that say several things: "5 years, ideally in the charity sector", "need 3 yrs conveyancing and knowing Leap would be great", dictated speech without marks.</summary>
internal static partial class BriefClauses
{
    /// <summary>So many words in a row without a mark are speech.</summary>
    private const int FewestSpoken = 14;

    /// <summary>The pieces, with those parted that say more than one thing.</summary>
    public static List<BriefSegment> Parted(List<BriefSegment> segments)
    {
        var parted = new List<BriefSegment>();
        var startsNext = false;
        foreach (var segment in segments.SelectMany(Spoken))
        {
            var at = WishIn(segment.Text);
            parted.Add(segment with { Text = at > 0 ? segment.Text[..at].TrimEnd(' ', ',', '-') : segment.Text, StartsSentence = segment.StartsSentence || startsNext, Words = segment.Words });
            // What is wished for in passing says nothing of what comes after it.
            if (startsNext = at > 0)
                parted.Add(new BriefSegment(Joint().Replace(segment.Text[at..].TrimStart(), ""), StartsSentence: true) { Words = segment.Words });
        }

        return parted;
    }

    private static IEnumerable<BriefSegment> Spoken(BriefSegment segment)
    {
        if (segment.Text.Length > BriefReader.LongestSegment || segment.Text.AsSpan().Count(' ') < FewestSpoken - 1)
        {
            yield return segment;
            yield break;
        }

        var from = 0;
        foreach (Match next in Clause().Matches(segment.Text))
        {
            if (next.Index <= from)
                continue;
            yield return new BriefSegment(segment.Text[from..next.Index].Trim(), segment.StartsSentence || from > 0) { Words = segment.Words };
            from = next.Index + 1;
        }

        yield return new BriefSegment(segment.Text[from..].Trim(), segment.StartsSentence || from > 0) { Words = segment.Words };
    }

    /// <summary>Where a wish begins behind a demand; 0 where the piece says one thing.</summary>
    private static int WishIn(string text)
    {
        if (text.Length > BriefReader.LongestSegment)
            return 0;
        if (Ideally().Match(text) is { Success: true } ideally)
            return ideally.Index;
        return WouldBe().Match(text) is { Success: true } wish && Demand().IsMatch(text[..wish.Groups["at"].Index]) ? wish.Groups["at"].Index : 0;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"(?<=\S)\s(?=((and|but|also|so)\s+)*((it['’]?s|its|it\s+is)\s+(?!own\b)|they\s+(should|must|need|will|have|get|can)\b|they['’](d|ll|re)\b|we\s+(can|will|offer|give|pay|provide)\b|we['’]ll\b|you\s+(will|must|get)\b|must\s+(be|have|speak|know)\b))", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clause();

    [GeneratedRegex(@"(?<=\S\s)(ideally|preferably|and\s+ideally|but\s+ideally)\s+(?=\S)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ideally();

    [GeneratedRegex(@"\s(?<at>(and|but)\s+\S((?!\sand\s).){2,80}\s(would|['’]d)\s+be\s+(great|nice|good|a\s+plus|a\s+bonus|ideal|handy|useful|helpful|an\s+advantage))$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WouldBe();

    [GeneratedRegex(@"\b(needs?|must|required|essential|\d{1,2}\+?\s*(yrs?|years?))\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Demand();

    [GeneratedRegex(@"^(and|but)\s+", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Joint();
}
