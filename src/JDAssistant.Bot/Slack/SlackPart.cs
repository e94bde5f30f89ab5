using System.Text.Json.Nodes;

namespace JDAssistant.Bot.Slack;

/// <summary>How one part of an answer is sent.</summary>
internal enum SlackPartKind
{
    /// <summary>A message that everybody in the conversation sees; in direct messages that is the person.</summary>
    Post,

    /// <summary>A message in a channel that only the person sees.</summary>
    Private,

    /// <summary>A message that grows while it is written.</summary>
    Stream,

    /// <summary>A file for the person.</summary>
    File,

    /// <summary>The app's home.</summary>
    Home,

    /// <summary>What the app proposes to say.</summary>
    Prompts,

    /// <summary>The end of a message that was begun and turned out otherwise: it is taken away.</summary>
    Withdrawal,
}

/// <summary>One part of an answer, with everything that is needed to send it.</summary>
internal sealed record SlackPart
{
    /// <summary>The part's name while it is sent; null before.</summary>
    public string? Key { get; init; }

    /// <summary>How it is sent.</summary>
    public required SlackPartKind Kind { get; init; }

    /// <inheritdoc cref="SlackMessage.Tenant"/>
    public required string Tenant { get; init; }

    /// <summary>Who is answered.</summary>
    public required string User { get; init; }

    /// <summary>Where the answer is shown; "" for the person's direct messages.</summary>
    public string Channel { get; init; } = "";

    /// <inheritdoc cref="SlackMessage.Thread"/>
    public string? Thread { get; init; }

    /// <inheritdoc cref="SlackMessage.ResponseUrl"/>
    public string? ResponseUrl { get; init; }

    /// <summary>Whether it takes the place of the message whose button was pressed.</summary>
    public bool Replaces { get; init; }

    /// <summary>What notifications show; for a file its words.</summary>
    public string Text { get; init; } = "";

    /// <summary>What is shown.</summary>
    public JsonArray? Blocks { get; init; }

    /// <summary>The pieces of Markdown that a stream is written in, as they were before anything in them was made plain.</summary>
    public IReadOnlyList<string> Pieces { get; init; } = [];

    /// <summary>Of a stream that was begun while the answer was worked out: the message; null where none was.</summary>
    public string? Begun { get; init; }

    /// <summary>Of a stream that was begun: what of the pieces does not stand in it yet.</summary>
    public IReadOnlyList<string> Rest { get; init; } = [];

    /// <summary>What the file is called.</summary>
    public string? FileName { get; init; }

    /// <summary>What is in the file; null where it is <see cref="Text"/>.</summary>
    public byte[]? FileBytes { get; init; }
}
