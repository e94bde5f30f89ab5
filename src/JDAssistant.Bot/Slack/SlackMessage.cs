using System.Text.Json;

namespace JDAssistant.Bot.Slack;

/// <summary>What reached us from Slack.</summary>
internal enum SlackMessageKind
{
    /// <summary>Somebody wrote something, or shared a file.</summary>
    Text,

    /// <summary>Somebody pressed a button or sent a form.</summary>
    Action,

    /// <summary>Somebody opened the direct messages with the app.</summary>
    Opened,

    /// <summary>Somebody opened the app's home.</summary>
    Home,
}

/// <summary>A message from Slack, brought to one form whatever it came as, as it waits to be answered.</summary>
internal sealed record SlackMessage
{
    /// <summary>What it is.</summary>
    public required SlackMessageKind Kind { get; init; }

    /// <summary>The installation that it belongs to: the workspace, or the organisation that installed the app as a whole.</summary>
    public required string Tenant { get; init; }

    /// <summary>Who sent it.</summary>
    public required string User { get; init; }

    /// <summary>Where it was sent; "" where it belongs to no conversation and the answer goes to the person alone.</summary>
    public string Channel { get; init; } = "";

    /// <summary>The message that the answer stands below; null where it stands for itself.</summary>
    public string? Thread { get; init; }

    /// <summary>Whether nobody but the person and the app are there.</summary>
    public bool IsDirect { get; init; }

    /// <summary>Whether the person asked to show the answer to everybody in the channel.</summary>
    public bool IsShared { get; init; }

    /// <summary>The words, in Slack's own markup.</summary>
    public string Text { get; init; } = "";

    /// <summary>The words as Slack's blocks, which keep lists; null where there are none.</summary>
    public JsonElement? Blocks { get; init; }

    /// <summary>Files that came along.</summary>
    public IReadOnlyList<SlackFile> Files { get; init; } = [];

    /// <summary>The app's own user, whose mention is no word of the message.</summary>
    public string? Bot { get; init; }

    /// <summary>The button's name; null where there is none.</summary>
    public string? Action { get; init; }

    /// <summary>The button's values.</summary>
    public IReadOnlyDictionary<string, string> Data { get; init; } = new Dictionary<string, string>();

    /// <summary>Where a few answers can be posted for the next half hour, in channels that the app is no member of too.</summary>
    public string? ResponseUrl { get; init; }
}
