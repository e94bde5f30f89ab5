using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags questions for what the candidate earned before: “state your current salary”.</summary>
/// <remarks>Reasons, sources and examples are in SalaryHistory.md; its examples run as tests.</remarks>
public sealed class SalaryHistory : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD512", "salary-history-asked", Severity.Warning, Evidence.Law, "The text asks what the candidate earned before.") { Problem = "salary-history" };

    public override IEnumerable<Finding> Check(JobDescription job) =>
        from hit in Hits(job, "salary-history")
        let sentence = Prose.Sentence(job, hit.Span)
        where hit.Term["kind"] switch
        {
            "phrase" => true,
            "paper" => Prose.Has(job, "handing-in", sentence) && job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.Responsibilities },
            "earned" => Prose.Has(job, "asking-words", sentence) && Prose.Has(job, "earning-words", sentence) && !job.Terms.Of("salary-history").Any(other => other.Span.End < hit.Span.Start && sentence.Contains(other.Span)),
            _ => Prose.Has(job, "asking-words", sentence),
        }
        where !Prose.IsNegated(job, hit)
        select Report(hit.Span, $"“{job.Slice(hit.Span)}”: many places forbid this question; ask what the candidate expects, or name your range.");
}
