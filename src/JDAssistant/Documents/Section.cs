using JDAssistant.Text;

namespace JDAssistant.Documents;

/// <summary>What a section of a job description is about.</summary>
public enum SectionKind
{
    AboutCompany,
    Summary,
    Responsibilities,
    Requirements,
    Preferred,
    Benefits,
    Compensation,
    Eeo,
    Accommodation,
    HowToApply,
    Other,
}

/// <summary>A run of blocks under one heading, or without one.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Heading">The heading's words without marks and final colon; null for a section without one.</param>
/// <param name="Span">Heading and blocks.</param>
/// <param name="Blocks">The blocks below the heading, in order; empty where the heading stands alone.</param>
public sealed record Section(SectionKind Kind, TextSpan? Heading, TextSpan Span, IReadOnlyList<Block> Blocks)
{
    /// <summary>The items of the section's lists.</summary>
    public IEnumerable<Block> Items => Blocks.Where(block => block.Kind == BlockKind.Item);
}
