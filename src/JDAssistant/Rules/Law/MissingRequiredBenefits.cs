using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Flags a posting without a description of benefits in a place whose law demands it.</summary>
/// <param name="policy">Says the day, and how many people are employed where.</param>
public sealed class MissingRequiredBenefits(Policy policy) : LawRule(policy)
{
    private const string Template = "## Benefits\n\n[[Add: health care, retirement plan, paid days off and what else you offer]]";

    public override RuleInfo Info { get; } = new(
        "JD403", "missing-required-benefits", Severity.Error, Evidence.Law,
        "The law of the place demands a description of benefits, and there is none.") { Problem = "no-benefits", NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job) => ReportShort(
        job, ShortOf(job, LegalTopic.Benefits), "demands a general description of benefits in the posting",
        "name health care, retirement, paid days off and what else you offer",
        Policy.Texts.Benefits is { } own ? $"## Benefits\n\n{own}" : Template);
}
