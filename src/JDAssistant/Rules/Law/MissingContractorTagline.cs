using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Flags a government contractor's posting that does not name disability and veterans.</summary>
/// <param name="policy">Says the day, and whether the company is a contractor.</param>
public sealed class MissingContractorTagline(Policy policy) : LawRule(policy)
{
    public override RuleInfo Info { get; } = new(
        "JD409", "missing-contractor-tagline", Severity.Error, Evidence.Law,
        "A contractor of the government must name disability and veterans, and the text does not.") { Problem = "no-eeo", NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // Most employers are no contractors: without a word of it, the checklist asks and no finding does.
        if (Policy.Company.IsFederalContractor is false || (Policy.Company.IsFederalContractor is null && Cues.First(job, "contractor") is null))
            return [];
        var answers = ShortOf(job, LegalTopic.ContractorTagline, LegalTopic.EeoStatement);
        return ReportShort(job, answers, "demands of a contractor's posting that it names disability and veterans; “D” and “V” are not enough",
            "add the statement", answers is [var first, ..] ? first.Provision.Wording : null);
    }
}
