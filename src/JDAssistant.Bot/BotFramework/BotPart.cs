namespace JDAssistant.Bot.BotFramework;

/// <summary>How a part of an answer reaches the person.</summary>
internal enum BotPartKind
{
    /// <summary>A message below the others.</summary>
    Post = 0,

    /// <summary>A new state of a message that is there already.</summary>
    Update = 1,

    /// <summary>A file, put where the person allowed it, then a message that links it.</summary>
    Upload = 2,
}

/// <summary>One part of an answer.</summary>
internal sealed record BotPart
{
    /// <summary>How it is sent.</summary>
    public BotPartKind Kind { get; init; }

    /// <summary>What is sent, addressed; on an update with the id of what it takes the place of.</summary>
    public required Activity Activity { get; init; }

    /// <summary>Whose conversation with the bot is opened first; null where the activity names its conversation.</summary>
    public BotAddress? To { get; init; }

    /// <summary>Of an upload: where the file goes.</summary>
    public string? UploadUrl { get; init; }

    /// <summary>Of an upload: the words of the file.</summary>
    public string? FileText { get; init; }

    /// <summary>Of an upload: what is in the file, where that is not <see cref="FileText"/>.</summary>
    public byte[]? FileBytes { get; init; }
}
