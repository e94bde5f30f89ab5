using System.Text.Json.Serialization;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Policies;

namespace JDAssistant.Conversations.State;

/// <summary>What the assistant remembers of a person in a conversation; plain data that can be stored as JSON.</summary>
/// <remarks>What was stored before a property was there is read as that property's default.</remarks>
public sealed record ConversationState
{
    /// <summary>The text in hand: the job description that was pasted, or the draft; null where there is none.</summary>
    public string? Text { get; init; }

    /// <summary>What the text in hand is called.</summary>
    public string? Title { get; init; }

    /// <summary>The facts that the draft in hand was written from; empty for a pasted text.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>What was said of a job that is to be drafted and whose title nobody has named yet.</summary>
    public IReadOnlyList<Fact> Untitled { get; init => field = value ?? []; } = [];

    /// <summary>True where the words of the text in hand were changed after its facts had written it: writing it anew would lose that.</summary>
    public bool IsEdited { get; init; }

    /// <summary>The texts that were in hand, the one that is included, in order of their numbers; the oldest of very many are no longer kept.</summary>
    public IReadOnlyList<TextVersion> Versions { get; init => field = value ?? []; } = [];

    /// <summary>The number of the version in hand; null where there is none.</summary>
    public int? Version { get; init; }

    /// <summary>What was asked for the text in hand and not yet answered, in the order of the questions.</summary>
    public IReadOnlyList<FactKind> Open { get; init => field = value ?? []; } = [];

    /// <summary>What was asked for the text in hand, answered or not: nothing is asked twice.</summary>
    public IReadOnlyList<FactKind> Asked { get; init => field = value ?? []; } = [];

    /// <summary>What a language model wrote for the text in hand although nobody had said it, with what the person said of it.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init => field = value ?? []; } = [];

    /// <summary>The version in hand; null where there is none.</summary>
    [JsonIgnore]
    public TextVersion? Current => Version is { } number ? Versions.FirstOrDefault(version => version.Number == number) : null;

    /// <summary>What is kept of the several job descriptions beside their versions.</summary>
    public IReadOnlyList<DraftNotes> Notes { get; init => field = value ?? []; } = [];

    /// <summary>The rules that the person dismissed for the text in hand, by id, with the reasons given.</summary>
    public IReadOnlyDictionary<string, string> Dismissed { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The approval for which the person is about to say what shall be changed; null where there is none.</summary>
    public string? Deciding { get; init; }

    /// <summary>What the person said of the company, over what the policy says; null where nothing was said.</summary>
    public CompanyFacts? Company { get; init; }

    /// <summary>What the person has set for all conversations; null in the state of a conversation.</summary>
    public Preferences? Settings { get; init; }

    /// <summary>True once the person was greeted here: a channel may say "installed" many times.</summary>
    public bool IsGreeted { get; init; }
}
