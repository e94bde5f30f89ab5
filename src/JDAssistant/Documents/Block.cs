using JDAssistant.Text;

namespace JDAssistant.Documents;

/// <summary>What a block is in the layout of the text.</summary>
public enum BlockKind
{
    /// <summary>A heading, marked as such or recognised by its form.</summary>
    Heading,

    /// <summary>Running text; one line, or several that were wrapped by hand.</summary>
    Paragraph,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>One row of a table.</summary>
    Row,

    /// <summary>Quoted text.</summary>
    Quote,

    /// <summary>Code, raw HTML, comments, front matter, rules: not prose.</summary>
    Other,
}

/// <summary>A piece of the text's layout: a heading, a paragraph, an item.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The block with its marks, without its last line end.</param>
/// <param name="Content">The words without bullet, hashes or enclosing emphasis; for a heading also without its final colon.</param>
/// <param name="Depth">Level of a heading (1 to 6; 0 where it was recognised by form alone), nesting of an item from 0.</param>
/// <param name="Label">For "Label: value" the words before the colon; null otherwise.</param>
public sealed record Block(BlockKind Kind, TextSpan Span, TextSpan Content, int Depth, TextSpan? Label = null);
