using JDAssistant.Jurisdictions;
using JDAssistant.Text;

namespace JDAssistant.Rules.Law;

/// <summary>Words that a law may forbid.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Message">What the rule about such words says of them; null where there is none.</param>
/// <param name="Fix">The fix that it offers; null where it offers none.</param>
/// <param name="Related">Further places.</param>
internal sealed record Offence(TextSpan Span, string? Message, Fix? Fix, IReadOnlyList<RelatedSpan> Related);

/// <summary>What a text shows of one topic.</summary>
/// <param name="Holds">Whether the text holds it; null where the text does not tell.</param>
/// <param name="Span">The words that show it, or that fall short of it; null where there are none.</param>
/// <param name="Why">What the text says or lacks; "" where nothing needs saying.</param>
/// <param name="Whether">What would decide; null where the text tells.</param>
internal sealed record PostingEvidence(bool? Holds, TextSpan? Span, string Why, string? Whether = null)
{
    /// <summary>True where nothing in the job calls for it.</summary>
    public bool IsIdle { get; init; }

    /// <summary>True where the words are there and are not what the law wants.</summary>
    public bool IsWrong { get; init; }

    /// <summary>True where the text looks short although something else decides.</summary>
    public bool IsShort { get; init; }

    /// <summary>What kind of thing decides where the text does not tell.</summary>
    public DoubtKind Kind { get; init; } = DoubtKind.Fact;

    public static PostingEvidence There(TextSpan? span, string why = "") => new(true, span, why);

    public static PostingEvidence Missing(string why, TextSpan? span = null) => new(false, span, why);

    public static PostingEvidence Unknown(string whether, TextSpan? span = null) => new(null, span, "", whether);

    public static PostingEvidence Idle(string why) => new(null, null, why) { IsIdle = true };
}
