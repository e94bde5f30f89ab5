using JDAssistant.Documents;

namespace JDAssistant.Rules.Pay;

/// <summary>Flags pay that counts commission in and leaves the base out.</summary>
public sealed class OnTargetOnly : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD308", "on-target-only", Severity.Notice, Evidence.Convention,
        "The pay includes commission or shares, and the base is not given.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Pay.Count == 0 || job.Pay.Any(pay => pay.Kind == PayKind.Base))
            yield break;
        var pay = job.Pay[0];
        yield return Report(pay.Span, $"“{job.Slice(pay.Span)}” is more than base pay: state the base as well, since that is what people can count on.");
    }
}
