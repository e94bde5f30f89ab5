namespace JDAssistant.Conversations;

/// <summary>What reached the assistant.</summary>
public enum MessageKind
{
    /// <summary>Somebody wrote something.</summary>
    Text,

    /// <summary>The assistant was added to a conversation.</summary>
    Installed,

    /// <summary>Somebody pressed a button; <see cref="Message.Action"/> says which.</summary>
    Action,
}

/// <summary>Who sees an answer.</summary>
public enum Audience
{
    /// <summary>The person alone.</summary>
    Person,

    /// <summary>Words everybody; a review or a document the person alone, until they share it.</summary>
    PersonUntilShared,

    /// <summary>Everybody in the conversation.</summary>
    Everybody,
}

/// <summary>A message to the assistant, whatever channel it came through.</summary>
/// <param name="Conversation">Key of the conversation: state belongs to it.</param>
/// <param name="Person">Key of the person who wrote it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words, without mentions of the assistant; "" where there are none.</param>
/// <param name="Action">For a button its name; null otherwise.</param>
/// <param name="Data">For a button its values; empty otherwise.</param>
public sealed record Message(
    string Conversation, string Person, MessageKind Kind, string Text, string? Action, IReadOnlyDictionary<string, string> Data)
{
    private static readonly Dictionary<string, string> NoData = [];

    /// <summary>Key of the conversation that this one is a thread of, with which its threads' keys begin; null where it stands alone. What was in hand last there is in hand in a new thread.</summary>
    public string? Around { get; init; }

    /// <summary>Who sees the answer.</summary>
    public Audience Audience { get; init; }

    /// <summary>Who wrote it, where the channel can reach them later; null where it cannot, and then nobody else either.</summary>
    public Person? Sender { get; init; }

    /// <summary>The others whom it names: mentioned in it, or picked.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>Key of the organisation that it comes from; null where the channel knows none.</summary>
    public string? Tenant { get; init; }

    /// <summary>The text of a file that came along, to which <see cref="Text"/> is a note; null where none did.</summary>
    public string? Attached { get; init; }

    /// <summary>Why what came along could not be read, to be said in place of an answer; null where nothing stood in the way.</summary>
    public string? Problem { get; init; }

    /// <summary>Something that somebody wrote.</summary>
    public static Message Said(string conversation, string person, string text) =>
        new(conversation, person, MessageKind.Text, text, null, NoData);

    /// <summary>A button that somebody pressed.</summary>
    public static Message Pressed(string conversation, string person, string action, IReadOnlyDictionary<string, string>? data = null) =>
        new(conversation, person, MessageKind.Action, "", action, data ?? NoData);

    /// <summary>The assistant was added.</summary>
    public static Message Added(string conversation, string person) =>
        new(conversation, person, MessageKind.Installed, "", null, NoData);
}
