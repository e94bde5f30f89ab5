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
        // What orientation or a trial pays is told with how to apply, and is not the job's pay.
        if (job.PayEvasions.Count == 0 || job.Pay.Any(pay => job.SectionAt(pay.Span.Start) is not { Kind: SectionKind.HowToApply, Heading: not null }))
            yield break;
        var first = job.PayEvasions[0];
        yield return Report(
            first.Span,
            $"“{first.Text}” says nothing about the pay: state the range that you expect to pay, with currency and period.",
            null,
            [.. job.PayEvasions.Skip(1).Select(other => new RelatedSpan($"“{other.Text}” here.", other.Span))]);
    }
}
