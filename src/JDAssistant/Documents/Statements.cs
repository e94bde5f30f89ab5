using JDAssistant.Text;

namespace JDAssistant.Documents;

/// <summary>Standing statements that a posting may carry.</summary>
public enum StatementKind
{
    Eeo,
    Accommodation,
    FairChance,
    EVerify,
    PayTransparency,
    AiUse,
    AgencyNotice,
    Privacy,
}

/// <summary>A standing statement: the sentence or sentences that make it.</summary>
public sealed record Statement(StatementKind Kind, TextSpan Span);
