using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Clarity;

/// <summary>Flags texts that are too short to tell what the job is.</summary>
/// <remarks>Reasons, sources and examples are in TooShort.md; its examples run as tests.</remarks>
public sealed class TooShort : Rule
{
    private const int Short = 150;

    public override RuleInfo Info { get; } =
        new("JD701", "too-short", Severity.Notice, Evidence.Vendor, "The text is too short to tell what the job is.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // Standing statements count here: where line ends were lost they cannot be told from the rest.
        var words = job.Blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Item or BlockKind.Row).Sum(block => Prose.CountWords(job, block.Content));
        if (words >= Short || !job.LooksLikeJobDescription)
            yield break;
        yield return Report(new TextSpan(0, 0), $"{words} words: too few to tell what somebody would do, with whom and for what; most adverts that do well have 250 to 750.");
    }
}
