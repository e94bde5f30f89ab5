using JDAssistant.Documents;
using JDAssistant.Parsing.Layout;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Groups blocks into sections by their headings.</summary>
internal static class SectionReader
{
    /// <summary>The sections in order; <paramref name="title"/>, the title's own block, belongs to none.</summary>
    public static IReadOnlyList<Section> Read(string text, IReadOnlyList<Block> blocks, Block? title)
    {
        var sections = new List<Section>();
        var body = new List<Block>();
        Block? heading = null;
        // Kinds of the marked headings above, by depth: an unknown sub-heading belongs to the section that it stands in.
        var above = new SectionKind?[8];
        var kind = SectionKind.Other;
        foreach (var block in blocks)
        {
            if (ReferenceEquals(block, title))
                continue;
            if (block.Kind != BlockKind.Heading)
            {
                body.Add(block);
                continue;
            }

            Close();
            heading = block;
            var letters = text.AsSpan(block.Content.Start, block.Content.Length);
            var known = Headings.Exact(letters) ?? Headings.ByPhrase(letters);
            if (block.Depth > 0)
            {
                Array.Clear(above, block.Depth, above.Length - block.Depth);
                for (var depth = block.Depth - 1; known is null && depth > 0; depth--)
                    known = above[depth] is SectionKind.Summary ? null : above[depth];
                above[block.Depth] = known;
            }

            kind = known ?? SectionKind.Other;
        }

        Close();
        return sections;

        void Close()
        {
            if (heading is null && body.Count == 0)
                return;
            var start = heading?.Span.Start ?? body[0].Span.Start;
            var end = body.Count > 0 ? body[^1].Span.End : heading!.Span.End;
            var sectionKind = heading is null ? SectionContent.KindOf(text, body) : kind;
            sections.Add(new Section(sectionKind, heading?.Content, new TextSpan(start, end), body.ToArray()));
            heading = null;
            body.Clear();
        }
    }
}
