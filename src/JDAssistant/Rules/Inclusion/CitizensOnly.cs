using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags demands for citizenship where the text names no law or contract that asks for it.</summary>
/// <remarks>Reasons, sources and examples are in CitizensOnly.md; its examples run as tests.</remarks>
public sealed class CitizensOnly : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD509", "citizens-only", Severity.Warning, Evidence.Law, "The text admits citizens only and names no law or contract that demands it.") { Problem = "protected-trait" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // A clearance, export control or public office anywhere in the text may be the reason.
        if (job.Terms.Of("citizenship-reasons").Count > 0)
            return [];
        var spans = Hits(job, "citizens-only").Where(hit => !Prose.IsNegated(job, hit)).Select(hit => hit.Span);
        return ReportTogether(job, spans, words =>
            $"{words}: name the law or contract that demands it, or say “authorised to work in …” instead.");
    }
}
