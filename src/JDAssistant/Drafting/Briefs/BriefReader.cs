using JDAssistant.Parsing;
using JDAssistant.Terms;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Reads the facts out of what a manager says: a few words in chat, or a job description to start from.</summary>
/// <remarks>
/// No fact is dropped: what cannot be told apart is kept in the person's own words and marked as assumed, as a requirement
/// where it stands alone and as good to know where it is what was left of other facts. Words that say nothing are dropped.
/// </remarks>
public static class BriefReader
{
    /// <summary>A longer piece between two commas is kept as it is, not searched for facts.</summary>
    public const int LongestSegment = 400;

    /// <summary>What the facts of a pasted job description are said to come from.</summary>
    public const string OldJobDescription = "old job description";

    /// <summary>A text of this length or more that looks like a job description is read as one.</summary>
    private const int ShortestJobDescription = 400;

    private static readonly string[] Joints = [" de ", " of "];

    /// <summary>Reads the facts in <paramref name="text"/>.</summary>
    /// <param name="text">The words as the channel gave them.</param>
    /// <param name="saidBy">Who said them.</param>
    /// <param name="templates">Their roles are names of jobs; null for those that come with the library.</param>
    public static Brief Read(string text, string saidBy, Templates.TemplateSet? templates = null)
    {
        var opening = BriefOpening.Of(text);
        if (opening.Rest.Length >= ShortestJobDescription)
        {
            var job = JobDescriptionParser.Parse(opening.Rest);
            if (job.LooksLikeJobDescription)
                return JobDescriptionFacts.Read(job, OldJobDescription);
        }

        var facts = new BriefFacts(saidBy, templates: templates);
        foreach (var segment in UnpartedBrief.Parted(BriefClauses.Parted(BriefSegment.Split(opening.Rest))))
            facts.Add(segment, titleIsNext: opening.IsOpening && !opening.IsForSomebody, isPurpose: opening.IsForSomebody);
        return facts.Build();
    }

    /// <summary>Reads facts that are said later, about a job whose title is known.</summary>
    public static Brief ReadMore(string text, string saidBy)
    {
        var facts = new BriefFacts(saidBy, hasTitle: true);
        foreach (var segment in BriefClauses.Parted(BriefSegment.Split(text.Trim())))
            facts.Add(segment, titleIsNext: false);
        return facts.Build();
    }

    /// <summary>True where the words say that something is a demand or a wish: "is a must", "nice to have".</summary>
    public static bool SaysHowStrong(string text) =>
        text.Length <= LongestSegment && (BriefPhrases.Wish.IsMatch(text) || BriefPhrases.Must.IsMatch(text));

    /// <summary>True for a piece that no list and no form tells: it may be a demand, a perk or a duty.</summary>
    internal static bool IsUnknown(string text) => FactKinds.Of(text) is null && !FactKinds.NamesSkill(text) && !BriefFacts.TellsOfCandidate(text);

    /// <summary>The title for one person where <paramref name="title"/> names several: "night nurses", "Waitresses"; null where it does not.</summary>
    internal static string? Singular(string title)
    {
        // "chefs de partie", "heads of year": the first word is the one of several.
        var joint = Joints.Select(word => title.IndexOf(word, StringComparison.OrdinalIgnoreCase)).Where(at => at > 0).DefaultIfEmpty(-1).Min();
        if (joint > 0)
            return Singular(title[..joint]) is { } first ? first + title[joint..] : null;
        var last = title[(title.LastIndexOf(' ') + 1)..];
        if (last.Length < 4 || !last.EndsWith('s') || last.EndsWith("ss", StringComparison.Ordinal))
            return null;
        foreach (var ending in (ReadOnlySpan<string>)["ies", "es", "s"])
        {
            if (!last.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var one = last[..^ending.Length] + (ending == "ies" ? "y" : "");
            if (NamesOccupation(one))
                return title[..^last.Length] + one;
        }

        return null;
    }

    /// <summary>True where one of <paramref name="text"/>'s words names an occupation, of one person or of several: "two night nurses".</summary>
    internal static bool NamesOccupations(string text) => NamesOccupation(text)
        || (text.Length <= LongestSegment && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8).Any(word => Singular(word.TrimEnd(',', '.', ':')) is not null));

    /// <summary>True where one of <paramref name="text"/>'s words names an occupation.</summary>
    internal static bool NamesOccupation(string text) =>
        TermIndex.Default.Find(text, Words.Of(text, TermIndex.Default.Vocabulary)).Of("occupations").Count > 0
        || Templates.TemplateSet.Default.RoleOf(text) is not null;
}
