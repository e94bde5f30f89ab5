using System.Text.RegularExpressions;

namespace JDAssistant.Drafting.Briefs;

/// <summary>What people say before they name the job: "write me a JD for a", "we need a".</summary>
/// <param name="Rest">The text after it; the whole text where it has no opening.</param>
/// <param name="IsOpening">True where the text has an opening.</param>
/// <param name="AsksForText">True where it asks us to write: "write me", "JD for".</param>
/// <param name="NamesText">True where it says that a job description is meant: "write a JD", "write one".</param>
public sealed record BriefOpening(string Rest, bool IsOpening, bool AsksForText, bool NamesText)
{
    /// <summary>True where it names nobody: "need somebody for the till".</summary>
    public bool IsForSomebody { get; private init; }

    private const int LongestList = 1500;

    /// <summary>Reads the opening of <paramref name="text"/>.</summary>
    public static BriefOpening Of(string text)
    {
        var trimmed = WithoutLeaver(WithoutSelf(BriefCourtesy.Without(text.Trim())));
        var head = trimmed.Length > BriefReader.LongestSegment ? trimmed[..BriefReader.LongestSegment] : trimmed;
        var match = BriefPhrases.Opening.Match(head + " ");
        return match.Success
            ? new BriefOpening(trimmed[Math.Min(match.Length, trimmed.Length)..].Trim(), true, match.Groups["asks"].Success, match.Groups["jd"].Success) { IsForSomebody = Somebody.IsMatch(match.Value) }
            : new BriefOpening(trimmed, false, false, false);
    }

    /// <summary>"We're a studio in Copenhagen (Fjeld) and need an architect, …": who somebody is comes after what they need.</summary>
    private static string WithoutSelf(string text)
    {
        if (Self.Match(text.Length > BriefReader.LongestSegment ? text[..BriefReader.LongestSegment] : text) is not { Success: true } self)
            return text;
        var (about, name, place) = (self.Groups["about"].Value, self.Groups["name"].Value, self.Groups["place"].Value);
        var rest = text[self.Length..].TrimEnd();
        return $"{self.Groups["need"].Value} {rest}{(rest.EndsWith('.') ? "" : ".")}{(place.Length > 0 ? $" Location: {place}." : "")}{(name.Length > 0 ? $" Company: {name}." : "")} {about}.";
    }

    /// <summary>"I need to replace Karen who is leaving, …", "we had Tom and he's gone, so what I want is a clerk": who leaves is no part of the job.</summary>
    private static string WithoutLeaver(string text)
    {
        var head = text.Length > BriefReader.LongestSegment ? text[..BriefReader.LongestSegment] : text;
        return Leaver.Match(head) is { Success: true } leaver ? text[leaver.Length..]
            : Wanted.Match(head) is { Success: true } wanted && Gone.IsMatch(wanted.Groups["story"].Value) ? "need " + text[wanted.Length..]
            : text;
    }

    private static Regex Leaver => field ??= new(@"^(?i:(?:so\s+)?(?:i|we)\s+(?:want|need|have)\s+to\s+(?:replace|backfill))\s+\p{Lu}\p{Ll}+(?:\s+(?:who|as|because)\b[^,.;]{0,60})?[,.;]\s*", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static Regex Wanted => field ??= new(@"^(?<story>[^.!?\n]{0,200}?)[,;.]\s*(?:so\s+)?what\s+(?:i|we)(?:['’]re|\s+are|['’]m|\s+am)?\s+(?:really\s+)?(?:want|need|after|looking\s+for)\s+is\s+(?=an?\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static Regex Gone => field ??= new(@"\b(?:left|leaves|leaving|gone|retir\w+|resigned|quit)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static Regex Self => field ??= new(@"^(?<about>[Ww]e(?:['’]re|\s+are|\s+(?:run|own|have|manage|operate))\s+(?:an?\s|opening\s)[^.!?\n(]{3,150}?(?:\s+in\s+(?<place>\p{Lu}[\p{L} -]{1,30}?))?)(?:\s*\((?<name>\p{Lu}[^()]{1,40})\))?(?:,?\s+and\s+(?:we\s+|we['’]re\s+|are\s+)?(?<need>need|want|looking\s+for|hiring|seek(?:ing)?)|,?\s+(?:we['’]re\s+|are\s+)?(?<need>looking\s+for|seeking|hiring|recruiting))\s+(?=an?\s)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static Regex Somebody => field ??= new(@"\b(?:someone|somebody)\s+for\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static Regex Sentence => field ??= new(@"^(?:the|our|my|this|that|his|her|their|your)\b|\b(?:left|works?|worked|has|had|said|says|wants|gets|got|resigned|quit|joined|joins|asked|asks|earns|costs?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>True where the text wants a draft: it asks for one, or is a short list of facts that begins with an occupation.</summary>
    public bool WantsDraft
    {
        get
        {
            if (AsksForText)
                return NamesText || BriefReader.NamesOccupations(Rest);
            if (Rest.Length > LongestList || (!IsOpening && Rest.Contains('?', StringComparison.Ordinal)))
                return false;
            var said = BriefSegment.Split(Rest);
            var segments = UnpartedBrief.Parted(said);
            // In one breath a job begins with its title, and a sentence tells of somebody.
            if (!IsOpening && said.Count < 2 && Sentence.IsMatch(Rest))
                return false;
            // "mid level, Go developer, Berlin"
            if (said.Count > 2 && BriefTitle.IsLevel(said[0].Text))
                (said, segments) = (said[1..], segments[1..]);
            return segments.Count > 0 && (IsOpening || segments.Count is >= 2 and <= 40)
                && (IsOpening || segments[0].Text.Length <= 80) && BriefReader.NamesOccupations(ChatShorthand.Spelled((IsOpening ? said : segments)[0].Text));
        }
    }
}
