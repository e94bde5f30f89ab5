using JDAssistant.Documents;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text that says nothing about pay.</summary>
public sealed class MissingPay : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD206", "missing-pay", Severity.Warning, Evidence.FieldStudy,
        "The text gives no pay.") { Problem = "no-pay" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // Words in place of figures, and work without pay, have rules of their own.
        if (job.Pay.Count > 0 || job.PayEvasions.Count > 0 || job.Terms.Of("no-salary").Count > 0
            || job.Employment.Any(mention => mention.Employment == Employment.Volunteer))
        {
            yield break;
        }

        yield return ReportMissing(job, "No pay is given: state the range that you expect to pay, with currency and period.");
    }
}
