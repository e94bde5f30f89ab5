using JDAssistant.Documents;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a posting without a statement on equal opportunity where most carry one.</summary>
public sealed class MissingEeoStatement : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD212", "missing-eeo-statement", Severity.Notice, Evidence.Convention,
        "The text has no statement on equal opportunity.") { Problem = "no-eeo", NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Has(StatementKind.Eeo) || job.SectionsOf(SectionKind.Eeo).Any() || StandingStatements.AreUnusual(job))
            yield break;
        yield return ReportMissing(job, "There is no statement on equal opportunity: add your own in one or two sentences.");
    }
}
