using JDAssistant.Documents;

namespace JDAssistant.Parsing.Fields;

/// <summary>Tells what a section without a heading is about.</summary>
internal static class SectionContent
{
    /// <summary>The kind by what the blocks say; <see cref="SectionKind.Other"/> where they do not tell.</summary>
    public static SectionKind KindOf(IReadOnlyList<Block> blocks)
    {
        var longest = blocks.Where(block => block.Kind != BlockKind.Other).MaxBy(block => block.Content.Length);
        return longest is { Content.Length: >= 80 } ? SectionKind.Summary : SectionKind.Other;
    }
}
