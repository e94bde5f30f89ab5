using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Flags a posting without a deadline for applications in a place whose law demands one.</summary>
/// <param name="policy">Says the day, and how many people are employed where.</param>
public sealed class MissingDeadline(Policy policy) : LawRule(policy)
{
    public override RuleInfo Info { get; } = new(
        "JD404", "missing-deadline", Severity.Error, Evidence.Law,
        "The law of the place demands the deadline for applications, and there is none.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Conditions.Deadline is not null)
            return [];
        var answers = ShortOf(job, LegalTopic.Deadline);
        return ReportShort(job, answers, "demands the deadline for applications in the posting, beside how to apply",
            "write the last day, or that applications are accepted on an ongoing basis", answers is [var first, ..] ? first.Provision.Wording : null);
    }
}
