namespace JDAssistant.Rules.Law;

/// <summary>How a posting stands to one thing that a law wants.</summary>
public enum LawState
{
    Met,
    Missing,
    Violated,

    /// <summary>Something unknown decides: never to be shown as met.</summary>
    Unknown,
    NotRequired,
}
