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

    // One word in so many repeated: the text stands there twice.
    private const int WholeText = 5;

    // How far behind a question its answers or the next number begin.
    private const int Answers = 4;

    public override RuleInfo Info { get; } =
        new("JD711", "repeated-paragraph", Severity.Warning, Evidence.Convention, "A paragraph stands in the text twice.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // News, menus and terms of a site repeat themselves.
        if (job.Title is null && !job.LooksLikeJobDescription)
            return [];
        var seen = new Dictionary<string, Block>(StringComparer.Ordinal);
        var repeated = new List<(Block First, Block Second)>();
        foreach (var block in job.Blocks)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Item) || Prose.CountWords(job, block.Content) < FewestWords || IsOfForm(job, block))
                continue;
            var words = job.Slice(block.Content);
            if (seen.TryAdd(words, block))
                continue;
            if (IsRepetition(job, seen[words], block))
                repeated.Add((seen[words], block));
        }

        // Jobs on one page share what is said of each of them; a text that was pasted twice repeats far more.
        var isSeveralJobs = job.SectionsOf(SectionKind.Responsibilities).Count(section => section.Heading is not null) > 1
            || (job.Title is { } title && title.Text.Contains(" or ", StringComparison.OrdinalIgnoreCase));
        if (isSeveralJobs && repeated.Sum(pair => Prose.CountWords(job, pair.Second.Content)) * WholeText < job.Words.Length)
            return [];
        return repeated.Count > 0 ? [Repeated(job, repeated)] : RepeatedSentence(job) is { } sentence ? [sentence] : [];
    }

    private static bool IsRepetition(JobDescription job, Block first, Block second)
    {
        var isSameSection = ReferenceEquals(job.SectionAt(second.Span.Start), job.SectionAt(first.Span.Start));
        // The same item in two lists may be meant: levels of a ladder, essential and desirable. A demand said twice is repeated-requirement's.
        if (second.Kind == BlockKind.Item)
            return isSameSection && job.SectionAt(second.Span.Start) is not { Kind: SectionKind.Requirements or SectionKind.Preferred };
        if (Prose.CountWords(job, second.Content) >= WholeParagraph)
            return true;
        // A line without its full stop is an item, or a name in a list of other jobs.
        return job.Source.Text[second.Content.End - 1] is '.' or '!' or '?' && (isSameSection || !IsListedTwice(job, first, second));
    }

    /// <summary>The same duty or demand in two lists: of two grades, of two parts of the work.</summary>
    private static bool IsListedTwice(JobDescription job, Block first, Block second)
    {
        var (one, other) = (job.SectionAt(first.Span.Start), job.SectionAt(second.Span.Start));
        return !ReferenceEquals(one, other) && IsList(one) && IsList(other);

        static bool IsList(Section? section) => section is { Kind: SectionKind.Responsibilities or SectionKind.Requirements or SectionKind.Other };
    }

    /// <summary>True for a question of a form and the notes that go with each: "Yes", "No" or a bare number follow.</summary>
    private static bool IsOfForm(JobDescription job, Block block)
    {
        if (PastedForm.Holds(job, block))
            return true;
        var index = job.BlockIndexAt(block.Span.Start);
        for (var i = index + 1; i < job.Blocks.Count && i < index + Answers; i++)
        {
            var words = job.Source.Text.AsSpan(job.Blocks[i].Content.Start, job.Blocks[i].Content.Length).Trim();
            if (words is "Yes" or "No" || (words.Length == 2 && char.IsDigit(words[0]) && char.IsDigit(words[1])))
                return true;
        }

        return false;
    }

    /// <summary>A long sentence that was pasted a second time into another paragraph.</summary>
    private Finding? RepeatedSentence(JobDescription job)
    {
        var seen = new Dictionary<string, Sentence>(StringComparer.Ordinal);
        foreach (var sentence in Sentences.Of(job))
        {
            if (sentence.EndWord - sentence.FirstWord < LongSentence || sentence.Block.Kind != BlockKind.Paragraph || IsOfForm(job, sentence.Block))
                continue;
            // Rows of a table repeat their values, and what has no full stop is a name or a line of a list.
            if (job.Source.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).Contains('|') || job.Source.Text[sentence.Span.End - 1] is not ('.' or '!' or '?'))
                continue;
            if (!seen.TryAdd(job.Slice(sentence.Span), sentence) && !IsListedTwice(job, seen[job.Slice(sentence.Span)].Block, sentence.Block))
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
