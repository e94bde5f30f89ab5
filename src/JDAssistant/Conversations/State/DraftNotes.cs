using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Conversations.State;

/// <summary>What is kept of one of several job descriptions in a conversation, beside its versions.</summary>
/// <param name="Draft">The number of its first version.</param>
public sealed record DraftNotes(int Draft)
{
    /// <summary>What the person calls it; null where it goes by its title.</summary>
    public string? Name { get; init; }

    /// <summary>The number of the version that was in hand when another job description was taken.</summary>
    public int? Version { get; init; }

    /// <inheritdoc cref="ConversationState.Open"/>
    public IReadOnlyList<FactKind> Open { get; init => field = value ?? []; } = [];

    /// <inheritdoc cref="ConversationState.Asked"/>
    public IReadOnlyList<FactKind> Asked { get; init => field = value ?? []; } = [];

    /// <inheritdoc cref="ConversationState.Doubts"/>
    public IReadOnlyList<Doubt> Doubts { get; init => field = value ?? []; } = [];

    /// <inheritdoc cref="ConversationState.Dismissed"/>
    public IReadOnlyDictionary<string, string> Dismissed { get; init => field = value ?? None; } = None;

    private static readonly Dictionary<string, string> None = [];
}
