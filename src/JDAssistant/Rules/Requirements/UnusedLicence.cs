using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;

namespace JDAssistant.Rules.Requirements;

/// <summary>Flags a driving licence that no duty uses.</summary>
/// <remarks>Reasons, sources and examples are in UnusedLicence.md; its examples run as tests.</remarks>
public sealed class UnusedLicence : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD607", "unused-licence", Severity.Notice, Evidence.Law, "A driving licence is demanded and no duty uses it.") { Problem = "unused-licence" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // Driving named anywhere, in the title or in a duty, uses it.
        if (job.Terms.Of("driving-duties").Any(hit => IsDuty(job, hit)))
            return [];
        var first = Hits(job, "driving-licences").FirstOrDefault(hit =>
            job.BlockAt(hit.Span.Start) is { } block && !Prose.Has(job, "wish-words", block.Content) && !Prose.IsNegated(job, hit) && !IsExplained(job, hit));
        return first is null
            ? []
            : [Report(first.Span, $"“{job.Slice(first.Span)}” is demanded, but no duty says that somebody drives; name that duty or leave the licence out.")];
    }

    /// <summary>"A driving licence, because the village has no bus": the demand gives its reason itself.</summary>
    private static bool IsExplained(JobDescription job, TermHit hit)
    {
        var behind = job.Slice(Prose.Sentence(job, hit.Span) with { Start = hit.Span.End });
        return behind.Contains("because ", StringComparison.OrdinalIgnoreCase) || behind.Contains(" since ", StringComparison.OrdinalIgnoreCase) || behind.Contains(", as you", StringComparison.OrdinalIgnoreCase) || behind.Contains(", as the ", StringComparison.OrdinalIgnoreCase) || behind.Contains(", as our ", StringComparison.OrdinalIgnoreCase)
            || behind.Contains(" so that ", StringComparison.OrdinalIgnoreCase) || behind.Contains("in order to ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>False for insurance among the benefits, and for the car that is demanded along with the licence.</summary>
    private static bool IsDuty(JobDescription job, TermHit hit)
    {
        if (hit.Term.Text == "insurance" && job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Benefits })
            return false;
        return hit.Term.Text is not ("car" or "cars" or "vehicle" or "van" or "insurance" or "insured" or "automobile" or "motor" or "transport" or "transportation" or "driving record" or "reliable transportation")
            || !Prose.Has(job, "driving-licences", job.BlockAt(hit.Span.Start) is { Kind: BlockKind.Item } item ? item.Content : Prose.Sentence(job, hit.Span));
    }
}
