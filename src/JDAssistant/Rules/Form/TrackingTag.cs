using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Form;

/// <summary>Flags tags by which a network counts postings: “#LI-Remote”.</summary>
/// <remarks>Reasons, sources and examples are in TrackingTag.md; its examples run as tests.</remarks>
public sealed class TrackingTag : Rule
{
    public override RuleInfo Info { get; } =
        new("JD802", "tracking-tag", Severity.Notice, Evidence.Convention, "A tag of a network stands in the text.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var tags = job.Noise.Where(noise => noise.Kind == NoiseKind.TrackingTag).Select(noise => noise.Span).ToList();
        var rows = job.Blocks.Where(block => block.Kind == BlockKind.Paragraph && AreHashtags(job.Source.Text.AsSpan(block.Content.Start, block.Content.Length)) && !tags.Exists(block.Content.Overlaps)).Select(block => block.Content);
        return tags.Concat(rows).Order().Select(span => Report(
            span,
            $"“{job.Slice(span)}” is for a network, not for readers; remove it here and set it where you post.",
            Fix.Safe("Remove the tag", new TextEdit(WholeLines.Around(job.Source.Text, span), ""))));
    }

    /// <summary>“#hiring #leeds #jobs”: a line of nothing else.</summary>
    private static bool AreHashtags(ReadOnlySpan<char> line)
    {
        var tags = 0;
        foreach (var part in line.Split(' '))
        {
            var word = line[part];
            if (word.Length < 2 || word[0] != '#' || !char.IsLetter(word[1]) || word[1..].Contains('#'))
                return false;
            tags++;
        }

        return tags > 1;
    }
}
