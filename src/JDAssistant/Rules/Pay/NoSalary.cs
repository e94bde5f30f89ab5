using JDAssistant.Documents;

namespace JDAssistant.Rules.Pay;

/// <summary>Flags work that is not paid, or paid in hope.</summary>
public sealed class NoSalary : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD307", "no-salary", Severity.Warning, Evidence.Convention,
        "The work is not paid, or only in shares or commission.") { Problem = "forbidden-demand", NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Employment.Any(mention => mention.Employment == Employment.Volunteer) || job.Pay.Count > 0)
            yield break;
        foreach (var hit in job.Terms.Of("no-salary").Take(1))
        {
            yield return Report(hit.Span,
                $"“{job.Slice(hit.Span)}” offers work without a wage: check that the law of the place allows it, and say plainly what the person gets.");
        }
    }
}
