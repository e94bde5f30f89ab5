using JDAssistant.Text;

namespace JDAssistant.Parsing.Layout;

/// <summary>What Markdown says of a line.</summary>
internal enum LineRole
{
    /// <summary>A line of a paragraph: plain text may still see a heading or an item in it.</summary>
    Plain,
    Heading,
    Item,
    Row,
    Quote,
    Field,
    Other,
}

/// <summary>One line of the text that is not blank.</summary>
/// <param name="Role">What Markdown says of it.</param>
/// <param name="Span">The line from its first to its last character that is not a blank.</param>
/// <param name="Content">The same without Markdown's own marks.</param>
/// <param name="Depth">Level of a heading, nesting of an item.</param>
/// <param name="AfterBlank">True where a blank line, or the start of the text, stands before it.</param>
internal readonly record struct Line(LineRole Role, TextSpan Span, TextSpan Content, int Depth, bool AfterBlank);
