using JDAssistant.Documents;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text that names no benefits.</summary>
public sealed class MissingBenefits : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD210", "missing-benefits", Severity.Notice, Evidence.Convention,
        "The text names no benefits.") { Problem = "no-benefits", NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.SectionsOf(SectionKind.Benefits).Any() || RunningText.Covers(job, "benefit"))
            yield break;
        yield return ReportMissing(job, "No benefits are named: list what you offer beside the pay, leave and health cover first.");
    }
}
