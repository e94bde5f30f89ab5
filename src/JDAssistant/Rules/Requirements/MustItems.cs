using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Requirements;

/// <summary>The items that a text demands: those of its requirement sections that it does not mark as wishes.</summary>
internal static class MustItems
{
    /// <summary>The demands in order; empty where requirements do not stand in lists.</summary>
    public static IEnumerable<Block> Of(JobDescription job) => Sections(job)
        .SelectMany(section => section.Items)
        .Where(item => !IsWish(job, item) && !Prose.IsStanding(job, item.Content));

    /// <summary>The sections that hold demands.</summary>
    public static IEnumerable<Section> Sections(JobDescription job) => job.SectionsOf(SectionKind.Requirements)
        .Where(section => section.Heading is not { } heading || !Prose.Has(job, "wish-words", heading));

    /// <summary>True where the item says that it is a wish.</summary>
    public static bool IsWish(JobDescription job, Block item) => Prose.Has(job, "wish-words", item.Content);

    /// <summary>True where the text has a place of its own for wishes.</summary>
    public static bool HasWishSection(JobDescription job) => job.SectionsOf(SectionKind.Preferred).Any(section => section.Blocks.Count > 0);
}
