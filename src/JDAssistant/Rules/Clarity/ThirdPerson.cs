using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Clarity;

/// <summary>Flags texts that speak of the reader in the third person: “the ideal candidate will”.</summary>
/// <remarks>Reasons, sources and examples are in ThirdPerson.md; its examples run as tests.</remarks>
public sealed class ThirdPerson : WordingRule
{
    // Once may be a turn of phrase.
    private const int Several = 2;

    public override RuleInfo Info { get; } =
        new("JD709", "third-person", Severity.Notice, Evidence.Vendor, "The text speaks of the reader instead of to them.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var hits = Hits(job, "third-person")
            .Where(hit => job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.HowToApply or SectionKind.Benefits or SectionKind.Compensation })
            .ToArray();
        // "The jobholder shall" is the language of offices, and never a turn of phrase.
        return hits.Length < Several && !hits.Any(hit => hit.Term["kind"] == "office") ? [] : ReportTogether(job, hits.Select(hit => hit.Span), words => $"{words}: say “you”; it is shorter and speaks to the reader.");
    }
}
