using JDAssistant.Text;

namespace JDAssistant.Terms;

/// <summary>A word or a number in a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Id">Its number in the vocabulary of all term lists; 0 where no list holds it.</param>
/// <param name="IsNumber">True where it begins with a digit: <c>150,000</c>, <c>2.5</c>, <c>10</c>.</param>
public readonly record struct Word(int Start, int End, int Id, bool IsNumber)
{
    /// <summary>The word's span.</summary>
    public TextSpan Span => new(Start, End);
}
