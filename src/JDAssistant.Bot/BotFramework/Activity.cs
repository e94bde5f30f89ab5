using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace JDAssistant.Bot.BotFramework;

/// <summary>What travels between a channel and a bot: those fields of the Bot Framework's activity that are used here.</summary>
/// <remarks>Names and meanings are those of the activity specification; what a channel leaves out is null.</remarks>
public sealed record Activity
{
    /// <summary>What happened: one of <see cref="ActivityTypes"/>, or something newer.</summary>
    public string? Type { get; init; }

    /// <summary>Tells it from every other activity of the conversation.</summary>
    public string? Id { get; init; }

    /// <summary>When it was sent, in ISO 8601.</summary>
    public string? Timestamp { get; init; }

    /// <summary>Where answers are to be sent.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>The channel: <c>msteams</c>, <c>webchat</c>, <c>emulator</c>.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Who sent it.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>Whom it was sent to; on what comes in this is the bot.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>The conversation that it belongs to.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>Id of the activity that it answers.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>Language of the sender, such as <c>en-US</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>The words; null, not "", on the press of a card's button.</summary>
    public string? Text { get; init; }

    /// <summary>How to read <see cref="Text"/>: <c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>What a notification says of a card.</summary>
    public string? Summary { get; init; }

    /// <summary>Cards and files.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>Mentions and other facts about the text.</summary>
    public IReadOnlyList<Entity>? Entities { get; init; }

    /// <summary>Data of a pressed button or of an invoke.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Name of an invoke or event.</summary>
    public string? Name { get; init; }

    /// <summary>On an installation update: <c>add</c> or <c>remove</c>.</summary>
    public string? Action { get; init; }

    /// <summary>Who joined the conversation.</summary>
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    /// <summary>Who left the conversation.</summary>
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    /// <summary><c>expectReplies</c> where answers belong into the response.</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>Whether others than the sender see what is said there: a group chat, or a team's channel.</summary>
    [JsonIgnore]
    public bool IsAmongMany => Conversation is { IsGroup: true } or { ConversationType: "groupChat" or "channel" };

    /// <summary>Whether the bot is meant: among many that takes its mention, or the press of one of its buttons.</summary>
    /// <remarks>Some channels, and Teams for apps that may read along, hand over all that is said.</remarks>
    [JsonIgnore]
    public bool IsAddressed => !IsAmongMany || Value is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) }
        || Entities?.Any(entity => entity is { Type: "mention", Mentioned.Id: { } mentioned } && mentioned == Recipient?.Id) == true;
}

/// <summary>The types of activity that mean something here.</summary>
public static class ActivityTypes
{
    /// <summary>Somebody wrote something or pressed a button.</summary>
    public const string Message = "message";

    /// <summary>Somebody joined or left.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The bot was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>The channel asks and waits for the answer.</summary>
    public const string Invoke = "invoke";

    /// <summary>Somebody is typing.</summary>
    public const string Typing = "typing";
}

/// <summary>A person or bot on a channel.</summary>
public sealed record ChannelAccount
{
    /// <summary>Unique on the channel.</summary>
    public string? Id { get; init; }

    /// <summary>For showing.</summary>
    public string? Name { get; init; }

    /// <summary>The person's id in Microsoft Entra ID, where the channel knows it.</summary>
    public string? AadObjectId { get; init; }

    /// <summary><c>user</c> or <c>bot</c>, where the channel says so.</summary>
    public string? Role { get; init; }
}

/// <summary>A conversation on a channel.</summary>
public sealed record ConversationAccount
{
    /// <summary>Unique on the channel; may hold any character.</summary>
    public string? Id { get; init; }

    /// <summary>Whether there may be more than one person.</summary>
    public bool? IsGroup { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c> on Teams.</summary>
    public string? ConversationType { get; init; }

    /// <summary>The tenant that it belongs to.</summary>
    public string? TenantId { get; init; }
}

/// <summary>A card or file.</summary>
public sealed record Attachment
{
    /// <summary>A media type.</summary>
    public string? ContentType { get; init; }

    /// <summary>The card itself, or what is to be known of the file.</summary>
    public JsonNode? Content { get; init; }

    /// <summary>Where a file lies.</summary>
    public string? ContentUrl { get; init; }

    /// <summary>What to call it.</summary>
    public string? Name { get; init; }
}

/// <summary>A fact about a text, such as who is mentioned in it.</summary>
public sealed record Entity
{
    /// <summary><c>mention</c>, <c>clientInfo</c> and others.</summary>
    public string? Type { get; init; }

    /// <summary>On a mention: who.</summary>
    public ChannelAccount? Mentioned { get; init; }

    /// <summary>On a mention: the words in the text that are the mention.</summary>
    public string? Text { get; init; }

    /// <summary>On a message that grows: its id, once there is one.</summary>
    public string? StreamId { get; init; }

    /// <summary>On a message that grows: <c>informative</c>, <c>streaming</c> or <c>final</c>.</summary>
    public string? StreamType { get; init; }

    /// <summary>On a message that grows: which piece it is, from 1; none on the last.</summary>
    public int? StreamSequence { get; init; }
}
