using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Clarity;

/// <summary>Flags paragraphs that are too long to scan.</summary>
/// <remarks>Reasons, sources and examples are in WallOfText.md; its examples run as tests.</remarks>
public sealed class WallOfText : Rule
{
    private const int Long = 150;

    private const int MuchTooLong = 250;

    public override RuleInfo Info { get; } =
        new("JD705", "wall-of-text", Severity.Warning, Evidence.Convention, "A paragraph is too long to scan.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        foreach (var (block, words) in Prose.Blocks(job))
        {
            if (words <= Long || block.Kind != BlockKind.Paragraph)
                continue;
            var finding = Report(block.Content, $"A paragraph of {words} words: break it where the subject changes, or make a list of its duties.");
            yield return words > MuchTooLong ? finding : finding with { Severity = Severity.Notice };
        }
    }
}
