using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Clarity;

/// <summary>Flags texts that are longer than people read.</summary>
/// <remarks>Reasons, sources and examples are in TooLong.md; its examples run as tests.</remarks>
public sealed class TooLong : Rule
{
    private const int Long = 750;

    private const int MuchTooLong = 1000;

    public override RuleInfo Info { get; } =
        new("JD702", "too-long", Severity.Warning, Evidence.Vendor, "The text is longer than most people read.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var words = Prose.Blocks(job).Sum(block => block.Words);
        if (words <= Long)
            yield break;
        var counts = new Dictionary<Block, int>(ReferenceEqualityComparer.Instance);
        foreach (var (block, count) in Prose.Blocks(job))
            counts.Add(block, count);
        var longest = job.Sections
            .Select(section => new { section.Heading, Words = section.Blocks.Sum(block => counts.GetValueOrDefault(block)) })
            .Where(section => section.Heading is not null)
            .OrderByDescending(section => section.Words)
            .FirstOrDefault();
        var where = longest?.Heading is { } heading ? $"; “{job.Slice(heading)}” alone has {longest.Words}" : "";
        var finding = Report(
            new TextSpan(0, 0), $"{words} words without standing statements, where most adverts that do well have 250 to 750{where}: cut what does not help somebody to decide.");
        yield return words > MuchTooLong ? finding : finding with { Severity = Severity.Notice };
    }
}
