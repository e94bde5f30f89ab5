using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Flags a demand for another language without its reasons, in a place whose law demands them.</summary>
/// <param name="policy">Says the day.</param>
public sealed class MissingLanguageReason(Policy policy) : LawRule(policy)
{
    public override RuleInfo Info { get; } = new(
        "JD408", "missing-language-reason", Severity.Warning, Evidence.Law,
        "The law of the place demands the reasons for another language, and there are none.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job) => job.Requirements.All(item => item.Languages.Count == 0)
        ? []
        : ReportShort(job, ShortOf(job, LegalTopic.LanguageReasons), "demands the reasons where another language than French is required",
            "write why the work needs it").Select(finding => finding with { Severity = finding.Severity < Severity.Warning ? finding.Severity : Severity.Warning });
}
