using JDAssistant.Drafting;

namespace JDAssistant.Conversations;

/// <summary>What the assistant remembers of a person in a conversation; plain data that can be stored as JSON.</summary>
public sealed record ConversationState
{
    /// <summary>The text in hand: the job description that was pasted, or the draft; null where there is none.</summary>
    public string? Text { get; init; }

    /// <summary>What the text in hand is called.</summary>
    public string? Title { get; init; }

    /// <summary>The facts that the draft in hand was written from; empty for a pasted text.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>The rules that the person dismissed for the text in hand, by id, with the reasons given.</summary>
    public IReadOnlyDictionary<string, string> Dismissed { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>True once the person was greeted here: a channel may say "installed" many times.</summary>
    public bool IsGreeted { get; init; }
}
