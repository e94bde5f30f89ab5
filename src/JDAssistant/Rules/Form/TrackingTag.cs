using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Form;

/// <summary>Flags tags by which a network counts postings: “#LI-Remote”.</summary>
/// <remarks>Reasons, sources and examples are in TrackingTag.md; its examples run as tests.</remarks>
public sealed class TrackingTag : Rule
{
    public override RuleInfo Info { get; } =
        new("JD802", "tracking-tag", Severity.Notice, Evidence.Convention, "A tag of a network stands in the text.");

    public override IEnumerable<Finding> Check(JobDescription job) =>
        from noise in job.Noise
        where noise.Kind == NoiseKind.TrackingTag
        select Report(
            noise.Span,
            $"“{job.Slice(noise.Span)}” is for a network, not for readers; remove it here and set it where you post.",
            Fix.Safe("Remove the tag", new TextEdit(WholeLines.Around(job.Source.Text, noise.Span), "")));
}
