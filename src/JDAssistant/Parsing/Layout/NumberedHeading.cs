using JDAssistant.Text;

namespace JDAssistant.Parsing.Layout;

/// <summary>Tells a numbered heading ("2. Ropes and Nets", and bullets below it) from an item of a numbered list.</summary>
internal static class NumberedHeading
{
    private const int MostWords = 7;

    /// <summary>True where <paramref name="words"/>, the line without its number, head the bullets that begin at <paramref name="below"/>, at the same depth.</summary>
    public static bool Is(string text, Line line, TextSpan words, Line? below) =>
        below is { } next && (next.Role == LineRole.Item || Bullets.After(text, next.Span) is not null) && next.Depth <= line.Depth && line.AfterBlank && !words.IsEmpty
        && char.IsAsciiDigit(text[line.Span.Start]) && !char.IsAsciiDigit(text[next.Span.Start]) && char.IsLetter(text[words.End - 1])
        && HeadingForm.Of(text, line.Span, words) is { WordCount: > 1 and <= MostWords, IsTitleCase: true, HasInnerPunctuation: false };
}
