using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Flags a demand for Canadian experience where the law of the place forbids it.</summary>
/// <param name="policy">Says the day, and how many people are employed where.</param>
public sealed class CanadianExperience(Policy policy) : LawRule(policy)
{
    public override RuleInfo Info { get; } = new(
        "JD412", "canadian-experience", Severity.Error, Evidence.Law,
        "The law of the place forbids a demand for Canadian experience.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job) =>
        ReportForbidden(job, "say what the person must know or have done, wherever that was", LegalTopic.CanadianExperience);
}
