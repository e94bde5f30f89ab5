namespace JDAssistant.Bot.Delivery;

/// <summary>How far a message has come.</summary>
public enum WorkStage
{
    /// <summary>Recorded; nobody has answered it.</summary>
    Received = 0,

    /// <summary>The answer is recorded; not all of it has been sent.</summary>
    Answered = 1,

    /// <summary>Everything has been sent, or there was nothing to say.</summary>
    Done = 2,

    /// <summary>Given up after repeated failures.</summary>
    PutAside = 3,
}

/// <summary>A message that a worker has taken.</summary>
public sealed record WorkItem
{
    /// <summary>So many hosts may end with a message in hand before it is suspected to be the reason.</summary>
    public const int MostUnsuspected = 3;

    /// <summary>Number in the order of arrival.</summary>
    public required long Number { get; init; }

    /// <inheritdoc cref="Incoming.Channel"/>
    public required string Channel { get; init; }

    /// <inheritdoc cref="Incoming.Conversation"/>
    public required string Conversation { get; init; }

    /// <inheritdoc cref="Incoming.Key"/>
    public string Key { get; init; } = "";

    /// <inheritdoc cref="Incoming.Body"/>
    public required string Body { get; init; }

    /// <summary>How far it has come.</summary>
    public required WorkStage Stage { get; init; }

    /// <summary>How often this stage has been begun, this time included.</summary>
    public required int Attempts { get; init; }

    /// <summary>How many of those attempts failed, the host living on.</summary>
    public int Failures { get; init; }

    /// <summary>How many hosts have begun it at this stage and not given it back: this one, and those that ended meanwhile.</summary>
    public int Hosts { get; init; } = 1;

    /// <summary>When it came.</summary>
    public DateTimeOffset Received { get; init; }

    /// <summary>Until when it is its worker's; then anybody may take it. Of no account where the answer is given inline.</summary>
    public DateTimeOffset LeaseEnd { get; init; }
}
