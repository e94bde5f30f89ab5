using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Flags a posting without pay in a place whose law demands it.</summary>
/// <param name="policy">Says the day, and how many people are employed where.</param>
public sealed class MissingRequiredPay(Policy policy) : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD401", "missing-required-pay", Severity.Error, Evidence.Law,
        "The law of the place demands pay in the posting, and there is none.") { Problem = "no-pay" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Pay.Count > 0)
            yield break;
        var duties = LegalQuestion.Ask(DutyKind.PayRange, job, policy);
        if (duties.Count == 0)
            yield break;

        // One finding, however many places share it: the surest speaks, the others are counted.
        var first = duties[0];
        var others = duties.Select(duty => duty.Jurisdiction.Id).Distinct().Count() - 1;
        var also = others switch { 0 => "", 1 => ", and so does one more place that it reaches", _ => $", and so do {others} more places that it reaches" };
        var condition = first.DecidedBy is { } unknown ? $" Unknown: {unknown}." : "";
        var message = $"{first.Jurisdiction.Name} demands the pay or its range in the posting ({first.Duty.Citation}){also}: write the range that you expect to pay.{condition} Not legal advice.";
        var finding = job.PayEvasions.Count > 0 ? Report(job.PayEvasions[0].Span, message) : ReportMissing(job, message);
        yield return first.Applies == true && first.Duty.IsCertain ? finding : finding with { Severity = Severity.Warning };
    }
}
