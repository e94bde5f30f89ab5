using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a number that is written twice and differs: "three (5) years".</summary>
public sealed class NumberDisagrees : Rule
{
    private static readonly string[] Names =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public override RuleInfo Info { get; } = new(
        "JD115", "number-disagrees", Severity.Error, Evidence.Contradiction,
        "A number is given twice and differs: “three (5) years”, a team of two sizes.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var sizes = TeamSizes.Of(job).ToArray();
        if (Array.Find(sizes, size => size.Size != sizes[0].Size) is { Size: > 0 } other)
        {
            yield return Report(
                sizes[0].Span,
                $"“{job.Slice(sizes[0].Span)}” here and “{job.Slice(other.Span)}” elsewhere: decide on one number.",
                null,
                new RelatedSpan($"“{job.Slice(other.Span)}” here.", other.Span));
        }

        var text = job.Source.Text;
        for (var i = 0; i + 1 < job.Words.Length; i++)
        {
            var (word, figure) = (job.Words[i], job.Words[i + 1]);
            if (!figure.IsNumber || figure.Start - word.End is not (1 or 2) || text[figure.Start - 1] != '(')
                continue;
            // "(5)", "(5+)": a figure that stands for the number before it, not "(3 of them at night)".
            var end = figure.End < text.Length && text[figure.End] == '+' ? figure.End + 1 : figure.End;
            if (end >= text.Length || text[end] != ')')
                continue;
            var named = IndexOf(text.AsSpan(word.Start, word.End - word.Start));
            if (named < 0 || !int.TryParse(text.AsSpan(figure.Start, figure.End - figure.Start), out var value) || value == named)
                continue;
            // "Forty-two (42)": the word before belongs to the number.
            if (i > 0 && text[job.Words[i - 1].End..word.Start] == "-")
                continue;
            yield return Report(
                new TextSpan(word.Start, end + 1),
                $"“{job.Slice(word.Span)}” and “{job.Slice(figure.Span)}” are two different numbers: keep the one that is meant.");
        }
    }

    private static int IndexOf(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (word.Equals(Names[i], StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}
