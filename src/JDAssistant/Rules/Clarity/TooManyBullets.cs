using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Clarity;

/// <summary>Flags lists of duties that are too long to weigh.</summary>
/// <remarks>Reasons, sources and examples are in TooManyBullets.md; its examples run as tests.</remarks>
public sealed class TooManyBullets : Rule
{
    private const int Many = 15;

    public override RuleInfo Info { get; } =
        new("JD706", "too-many-bullets", Severity.Notice, Evidence.Convention, "A list of duties or wishes has too many items to weigh.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        foreach (var section in job.Sections)
        {
            // Demands are counted by too-many-requirements, and of what is offered there cannot be too much.
            if (section.Kind is not (SectionKind.Responsibilities or SectionKind.Preferred or SectionKind.Summary))
                continue;
            var items = section.Items.Where(item => !Prose.IsStanding(job, item.Content) && !PastedForm.Holds(job, item)).ToArray();
            if (items.Length > Many)
                yield return Report(section.Heading ?? items[0].Content, $"A list of {items.Length} items: group them, or keep those that fill most of the time.");
        }
    }
}
