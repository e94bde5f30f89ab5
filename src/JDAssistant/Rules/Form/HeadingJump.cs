using JDAssistant.Documents;

namespace JDAssistant.Rules.Form;

/// <summary>Flags headings that are more than one level below the one before.</summary>
/// <remarks>Reasons, sources and examples are in HeadingJump.md; its examples run as tests.</remarks>
public sealed class HeadingJump : Rule
{
    public override RuleInfo Info { get; } =
        new("JD804", "heading-jump", Severity.Notice, Evidence.Convention, "A heading is more than one level below the one before it.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var above = 0;
        foreach (var heading in job.Blocks.Where(block => block is { Kind: BlockKind.Heading, Depth: > 0 }))
        {
            if (above > 0 && heading.Depth > above + 1)
            {
                yield return Report(
                    heading.Content,
                    $"Level {heading.Depth} below level {above}: screen readers and tables of contents lose a step; make it level {above + 1}.");
                // The ones after it that agree with it are the same slip.
                yield break;
            }

            above = heading.Depth;
        }
    }
}
