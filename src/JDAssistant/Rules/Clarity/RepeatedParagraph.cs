using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Clarity;

/// <summary>Flags a paragraph that stands in the text twice, word for word.</summary>
/// <remarks>Reasons, sources and examples are in RepeatedParagraph.md; its examples run as tests.</remarks>
public sealed class RepeatedParagraph : Rule
{
    private const int FewestWords = 12;

    private const int WholeParagraph = 30;

    private const int LongSentence = 15;

    public override RuleInfo Info { get; } =
        new("JD711", "repeated-paragraph", Severity.Warning, Evidence.Convention, "A paragraph stands in the text twice.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var seen = new Dictionary<string, Block>(StringComparer.Ordinal);
        var repeated = new List<(Block First, Block Second)>();
        foreach (var block in job.Blocks)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Item) || Prose.CountWords(job, block.Content) < FewestWords || PastedForm.Holds(job, block))
                continue;
            var words = job.Slice(block.Content);
            if (seen.TryAdd(words, block))
                continue;
            // The same item in two lists may be meant: levels of a ladder, essential and desirable.
            if (block.Kind == BlockKind.Paragraph || ReferenceEquals(job.SectionAt(block.Span.Start), job.SectionAt(seen[words].Span.Start)))
                repeated.Add((seen[words], block));
        }

        return repeated.Count > 0 ? [Repeated(job, repeated)] : RepeatedSentence(job) is { } sentence ? [sentence] : [];
    }

    /// <summary>A long sentence that was pasted a second time into another paragraph.</summary>
    private Finding? RepeatedSentence(JobDescription job)
    {
        var seen = new Dictionary<string, Sentence>(StringComparer.Ordinal);
        foreach (var sentence in Sentences.Of(job))
        {
            if (sentence.EndWord - sentence.FirstWord < LongSentence || sentence.Block.Kind != BlockKind.Paragraph || PastedForm.Holds(job, sentence.Block))
                continue;
            if (!seen.TryAdd(job.Slice(sentence.Span), sentence))
            {
                return Report(sentence.Span, "This sentence stands in the text already, word for word; keep it once.", null,
                    new RelatedSpan("the first", seen[job.Slice(sentence.Span)].Span));
            }
        }

        return null;
    }

    private Finding Repeated(JobDescription job, List<(Block First, Block Second)> repeated)
    {
        var edits = repeated.Select(pair => new TextEdit(WithLineEnds(job.Source.Text, pair.Second.Span), "")).ToArray();
        // A short note may be repeated for a reason; a whole paragraph was pasted twice.
        var isSafe = repeated.All(pair => Prose.CountWords(job, pair.Second.Content) >= WholeParagraph);
        return Report(
            repeated[0].Second.Content,
            repeated.Count == 1
                ? "This stands in the text already, word for word; keep it once."
                : $"This and {repeated.Count - 1} more stand in the text already, word for word; keep them once.",
            isSafe ? Fix.Safe("Remove what is repeated", edits) : Fix.Unsafe("Remove what is repeated", edits),
            [new RelatedSpan("the first", repeated[0].First.Content), .. repeated.Skip(1).Select(pair => new RelatedSpan("repeated too", pair.Second.Content))]);
    }

    /// <summary>The block with the line ends before it, so that no gap stays.</summary>
    private static TextSpan WithLineEnds(string text, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
            start--;
        return new TextSpan(start, span.End);
    }
}
