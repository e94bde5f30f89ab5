using JDAssistant.Documents;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text that does not say who hires.</summary>
public sealed class MissingEmployer(Policy policy) : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD202", "missing-employer", Severity.Notice, Evidence.Convention,
        "The text does not say who hires.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Company is not null || job.SectionsOf(SectionKind.AboutCompany).Any(section => (section.Heading is { } heading && EmployerTraces.Names(job, heading)) || EmployerTraces.MayName(job, section)) || EmployerTraces.Any(job))
            yield break;
        yield return ReportMissing(job, policy.Company.Name is { } name
            ? $"Nothing says who hires: name {name} in the first lines."
            : "It is not plain who hires: name the employer in the first lines.");
    }
}
