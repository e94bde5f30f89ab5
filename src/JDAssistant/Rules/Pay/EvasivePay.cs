using JDAssistant.Documents;

namespace JDAssistant.Rules.Pay;

/// <summary>Flags words that stand where the pay should.</summary>
public sealed class EvasivePay : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD306", "evasive-pay", Severity.Warning, Evidence.FieldStudy,
        "Words stand where the figures of the pay should.") { Problem = "no-pay" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Pay.Count > 0 || job.PayEvasions.Count == 0)
            yield break;
        var first = job.PayEvasions[0];
        yield return Report(
            first.Span,
            $"“{first.Text}” says nothing about the pay: state the range that you expect to pay, with currency and period.",
            null,
            [.. job.PayEvasions.Skip(1).Select(other => new RelatedSpan($"“{other.Text}” here.", other.Span))]);
    }
}
