using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Flags a title of one gender where the law of the place wants a neutral one.</summary>
/// <param name="policy">Says the day.</param>
public sealed class ForbiddenGenderedTitle(Policy policy) : LawRule(policy)
{
    public override RuleInfo Info { get; } = new(
        "JD415", "forbidden-gendered-title", Severity.Error, Evidence.Law,
        "The law of the place wants a title that names no gender.") { Problem = "gendered-title", NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job) =>
        ReportForbidden(job, "use a neutral title, or add “(m/f/d)” where that is the custom", LegalTopic.GenderedTitle);
}
