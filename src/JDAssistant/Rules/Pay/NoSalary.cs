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
        if (job.Employment.Any(mention => mention.Employment == Employment.Volunteer) )
            yield break;
        // Beside pay only a time without any is left to say.
        foreach (var hit in job.Terms.Of("no-salary").Where(hit => job.Pay.Count == 0 || (hit.Term["time"] == "yes" && Wording.Prose.IsOwnWords(job, hit.Span))).Take(1))
        {
            yield return Report(hit.Span,
                $"“{job.Slice(hit.Span)}” offers work without a wage: check that the law of the place allows it, and say plainly what the person gets.");
        }
    }
}
