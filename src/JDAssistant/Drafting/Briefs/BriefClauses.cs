using System.Text.RegularExpressions;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Parts pieces that say several things: "5 years, ideally in the charity sector", "need 3 yrs conveyancing and knowing Leap would be great", dictated speech without marks.</summary>
internal static class BriefClauses
{
    /// <summary>So many words in a row without a mark are speech.</summary>
    private const int FewestSpoken = 14;

    /// <summary>The pieces, with those parted that say more than one thing.</summary>
    public static List<BriefSegment> Parted(List<BriefSegment> segments)
    {
        var parted = new List<BriefSegment>();
        var startsNext = false;
        foreach (var segment in segments.SelectMany(Reasoned).SelectMany(Corrected).SelectMany((segment, index) => Judged(segment, index == 0)).SelectMany(Spoken))
        {
            var at = WishIn(segment.Text);
            parted.Add(segment with { Text = at > 0 ? segment.Text[..at].TrimEnd(' ', ',', '-') : segment.Text, StartsSentence = segment.StartsSentence || startsNext, Words = segment.Words });
            // What is wished for in passing says nothing of what comes after it.
            if (startsNext = at > 0)
                parted.Add(new BriefSegment(Joint.Replace(segment.Text[at..].TrimStart(), ""), StartsSentence: true) { Words = segment.Words });
        }

        return parted;
    }

    /// <summary>"a licence preferred as the bus is rubbish", "dialysis experience nice but we will train": what follows is a sentence of its own, and a reason is none.</summary>
    private static IEnumerable<BriefSegment> Reasoned(BriefSegment segment)
    {
        if (segment.Text.Length > BriefReader.LongestSegment || Reason.Match(segment.Text) is not { Success: true } reason)
            return [segment];
        var demand = segment with { Text = segment.Text[..reason.Index].TrimEnd(), Words = segment.Words };
        return reason.Groups["but"].Success ? [demand, new BriefSegment(reason.Groups["rest"].Value, StartsSentence: true) { Words = segment.Words }] : [demand];
    }

    /// <summary>"62k no wait make that 65k": what takes something back is a piece of its own.</summary>
    private static IEnumerable<BriefSegment> Corrected(BriefSegment segment) => segment.Text.Length > BriefReader.LongestSegment ? [segment] : Cut(segment, Correction.Matches(segment.Text));

    /// <summary>"French needed English a plus": behind the word that says how strong one demand is, the next begins.</summary>
    private static IEnumerable<BriefSegment> Judged(BriefSegment segment, bool isFirst)
    {
        if (segment.Text.Length > BriefReader.LongestSegment)
            return [segment];
        // "night nurse needed": that is no demand.
        return Cut(segment, Judgement.Matches(segment.Text).Where(match => !(isFirst && BriefReader.NamesOccupations(segment.Text[..match.Index]))));
    }

    private static IEnumerable<BriefSegment> Cut(BriefSegment segment, IEnumerable<Match> cuts)
    {
        var from = 0;
        foreach (var cut in cuts)
        {
            yield return new BriefSegment(segment.Text[from..cut.Index].Trim(), segment.StartsSentence && from == 0) { Words = segment.Words, IsJoined = segment.IsJoined && from == 0 };
            from = cut.Index + cut.Length;
        }

        yield return new BriefSegment(segment.Text[from..].Trim(), segment.StartsSentence && from == 0) { Words = segment.Words, IsJoined = segment.IsJoined && from == 0 };
    }

    private static IEnumerable<BriefSegment> Spoken(BriefSegment segment)
    {
        if (segment.Text.Length > BriefReader.LongestSegment || segment.Text.AsSpan().Count(' ') < FewestSpoken - 1)
        {
            yield return segment;
            yield break;
        }

        var from = 0;
        foreach (Match next in Clause.Matches(segment.Text))
        {
            if (next.Index <= from)
                continue;
            yield return new BriefSegment(segment.Text[from..next.Index].Trim(), segment.StartsSentence || from > 0) { Words = segment.Words };
            from = next.Index + 1;
        }

        yield return new BriefSegment(segment.Text[from..].Trim(), segment.StartsSentence || from > 0) { Words = segment.Words };
    }

    /// <summary>The words at the end of a piece that say how strong a demand it is, with the blank before them; "" where it ends in none.</summary>
    public static string JudgementOf(string text) => text.Length <= BriefReader.LongestSegment && JudgedWord.Match(text) is { Success: true } judged ? judged.Value : "";

    /// <summary>Where a wish begins behind a demand; 0 where the piece says one thing.</summary>
    private static int WishIn(string text)
    {
        if (text.Length > BriefReader.LongestSegment)
            return 0;
        if (Ideally.Match(text) is { Success: true } ideally)
            return ideally.Index;
        return WouldBe.Match(text) is { Success: true } wish && Demand.IsMatch(text[..wish.Groups["at"].Index]) ? wish.Groups["at"].Index : 0;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static Regex Clause => field ??= new(@"(?<=\S)\s(?=((and|but|also|so)\s+)*((it['’]?s|its|it\s+is)\s+(?!own\b)|they\s+(should|must|need|will|have|get|can)\b|they['’](d|ll|re)\b|we\s+(can|will|offer|give|pay|provide)\b|we['’]ll\b|you\s+(will|must|get)\b|must\s+(be|have|speak|know)\b))", Options, TimeSpan.FromSeconds(1));

    private static Regex Correction => field ??= new(@"(?<=\S)\s+(?=(no\s+wait|wait\s+no|sorry\s+(i\s+mean|make|not)|i\s+meant?\s+\S|scratch\s+that|make\s+that|or\s+rather(?!\s+than))\b)|(?<=\b(remote|hybrid|home)\b.*\S)\s+(with|but|plus)\s+(?=(an?\s+|some\s+|the\s+odd\s+)?(\w+\s+)?(trips?|travel|visits?)\b)", Options, TimeSpan.FromSeconds(1));

    private static Regex Judgement => field ??= new(@"(?<=^(\S+\s+){2,7}\S+):\s+(?=\d{1,2}\s?\+?\s*(years?|yrs?)\b)|(?<=\S\s((is|are)\s+)?(a\s+must|needed|required|essential|mandatory|a\s+((big|real|huge)\s+)?(plus|bonus)|nice\s+to\s+have|preferred|desirable))\s+(?=(?!(for|to|in|with|of|by|but|and|or|at|as|if|on|because|since|when|from|not|though|only|now|please|skills?|qualifications?|experience|asap|urgently|immediately|within|before|after|so|too|anyway)\b)\p{L})|(?<=\S\s((is|are)\s+)?(a\s+must|required|essential))\s+and\s+(?=\p{L})", Options, TimeSpan.FromSeconds(1));

    private static Regex Reason => field ??= new(@"(?<=\S\s+(a\s+must|needed|required|essential|mandatory|plus|bonus|nice|nice\s+to\s+have|preferred|desirable|optional)),?\s+((as|because|since|cos|cause|bc)\s+|(?<but>but)\s+(?=(we|you|they|i|no|not?\s+a)\b(?!\s*(required|needed|essential|necessary)\b)))(?<rest>\S.{3,80})$", Options, TimeSpan.FromSeconds(1));

    private static Regex JudgedWord => field ??= new(@"(?<=\S)\s+((is|are)\s+)?(a\s+must|musts?|needed|required|essential|mandatory|a\s+((big|real|huge)\s+)?(plus|bonus)|nice\s+to\s+have|preferred|desirable|optional|fluent(ly)?|native)$", Options, TimeSpan.FromSeconds(1));

    private static Regex Ideally => field ??= new(@"(?<=\S\s)(ideally|preferably|and\s+ideally|but\s+ideally)\s+(?=\S)", Options, TimeSpan.FromSeconds(1));

    private static Regex WouldBe => field ??= new(@"\s(?<at>(and|but)\s+\S((?!\sand\s).){2,80}\s(would|['’]d)\s+be\s+(great|nice|good|a\s+plus|a\s+bonus|ideal|handy|useful|helpful|an\s+advantage))$", Options, TimeSpan.FromSeconds(1));

    private static Regex Demand => field ??= new(@"\b(needs?|must|required|essential|\d{1,2}\+?\s*(yrs?|years?))\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Joint => field ??= new(@"^(and|but)\s+", Options, TimeSpan.FromSeconds(1));
}
