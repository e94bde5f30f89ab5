using JDAssistant.Documents;
using JDAssistant.Text;

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
        foreach (var hit in job.Terms.Of("no-salary").Where(hit => job.Pay.Count == 0 || (hit.Term["time"] == "yes" && Wording.Prose.IsOwnWords(job, hit.Span) && !IsLeave(job, hit.Span))).Take(1))
        {
            yield return Report(hit.Span,
                $"“{job.Slice(hit.Span)}” offers work without a wage: check that the law of the place allows it, and say plainly what the person gets.");
        }
    }

    /// <summary>"Two unpaid weeks of leave" are time without work.</summary>
    private static bool IsLeave(JobDescription job, TextSpan span)
    {
        foreach (var word in job.WordsIn(Wording.Prose.Sentence(job, span)))
        {
            if (!span.Contains(word.Span) && job.Slice(word.Span).ToLowerInvariant() is "leave" or "vacation" or "holiday" or "holidays" or "off" or "sabbatical" or "lunch" or "break" or "breaks" or "not" or "no" or "never")
                return true;
        }

        return false;
    }
}
