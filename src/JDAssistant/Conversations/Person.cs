namespace JDAssistant.Conversations;

/// <summary>Somebody on a channel.</summary>
/// <param name="Key">Key of the person: tells them from everybody else, of other tenants too.</param>
/// <param name="Name">What they are called.</param>
/// <param name="Address">How the channel reaches them, in its own form.</param>
public sealed record Person(string Key, string Name, string Address)
{
    /// <summary>Another key that the channel knows the person by; the key itself where there is none.</summary>
    public string Alias { get; init => field = value ?? ""; } = Key;

    /// <summary>The words that stand for them in the message; null where they are not mentioned in it.</summary>
    public string? Mention { get; init; }

    /// <summary>Whether both are the same person.</summary>
    public bool Is(Person other) => Key == other.Key || Key == other.Alias || Alias == other.Key;
}
