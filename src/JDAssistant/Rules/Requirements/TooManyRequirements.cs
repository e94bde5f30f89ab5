using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Requirements;

/// <summary>Flags long lists of demands.</summary>
/// <remarks>Reasons, sources and examples are in TooManyRequirements.md; its examples run as tests.</remarks>
public sealed class TooManyRequirements : Rule
{
    // The numbers are custom, see the page; most adverts read have between six and ten.
    private const int Many = 10;
    private const int FarTooMany = 15;

    public override RuleInfo Info { get; } =
        new("JD601", "too-many-requirements", Severity.Warning, Evidence.Convention, "The text demands more than anybody can weigh.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var musts = MustItems.Of(job).ToArray();
        if (musts.Length <= Many)
            yield break;
        var span = job.SectionAt(musts[0].Span.Start) is { Heading: { } heading } ? heading : musts[0].Content;
        var advice = MustItems.HasWishSection(job)
            ? "keep those needed on the first day and move the rest to the wishes"
            : "keep those needed on the first day and list the rest apart as wishes";
        var finding = Report(span, $"{musts.Length} demands: {advice}.", null,
            new RelatedSpan("the last of them", musts[^1].Content));
        yield return musts.Length > FarTooMany ? finding : finding with { Severity = Severity.Notice };
    }
}
