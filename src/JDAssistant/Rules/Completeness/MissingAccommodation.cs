using JDAssistant.Documents;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a posting that does not say whom to ask for an accommodation.</summary>
public sealed class MissingAccommodation : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD213", "missing-accommodation", Severity.Notice, Evidence.Convention,
        "The text does not say whom to ask for an accommodation.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Has(StatementKind.Accommodation) || job.SectionsOf(SectionKind.Accommodation).Any() || !job.Has(StatementKind.Eeo) || StandingStatements.AreUnusual(job))
            yield break;
        yield return ReportMissing(job, "Nothing says whom to ask for an accommodation when applying: add a sentence with a name or an address.");
    }
}
