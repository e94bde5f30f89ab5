using System.Text.Json;
using JDAssistant.Conversations;

namespace JDAssistant.Bot.BotFramework;

/// <summary>How somebody is reached later, or who was only named: the SDK's conversation reference, without a conversation where none is known.</summary>
internal sealed record BotAddress
{
    // The people of a picker come as ids of Microsoft Entra ID: another namespace than the channel's own.
    private const string EntraUsers = "entra";

    /// <inheritdoc cref="Activity.ServiceUrl"/>
    public required string ServiceUrl { get; init; }

    /// <inheritdoc cref="Activity.ChannelId"/>
    public required string ChannelId { get; init; }

    /// <summary>The bot itself.</summary>
    public required ChannelAccount Bot { get; init; }

    /// <summary>Who is reached.</summary>
    public required ChannelAccount Member { get; init; }

    /// <inheritdoc cref="ConversationAccount.TenantId"/>
    public string? TenantId { get; init; }

    /// <summary>The conversation of bot and member alone; null where it is to be opened first.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>Key of the conversation that notices keep their order in.</summary>
    public string Key => $"{ChannelId}/{TenantId}/notices/{Conversation?.Id ?? Member.Id}";

    /// <summary>Who sent an activity; null where the activity says too little to reach them.</summary>
    public static Person? SenderOf(Activity activity) =>
        activity is { From.Id.Length: > 0, Recipient: not null } ? PersonOf(activity, activity.From, activity.IsAmongMany ? null : activity.Conversation) : null;

    /// <summary>The people that an activity mentions, without the bot.</summary>
    public static IEnumerable<Person> MentionedIn(Activity activity) =>
        from entity in activity.Entities ?? []
        where entity is { Type: "mention", Mentioned.Id.Length: > 0 } && entity.Mentioned.Id != activity.Recipient?.Id && activity.Recipient is not null
        select PersonOf(activity, entity.Mentioned!, null) with { Mention = entity.Mentioned!.Name };

    /// <summary>The people that were picked on a card: ids of Microsoft Entra ID, parted by commas.</summary>
    public static IEnumerable<Person> Picked(Activity activity, string ids) => activity.Recipient is null ? [] :
        from id in ids.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let key = OfEntra(activity, id)
        select new Person(key, "", AddressOf(activity, new ChannelAccount { Id = id }, null)) { Alias = key };

    /// <summary>The address that <see cref="Person.Address"/> holds.</summary>
    public static BotAddress Read(string address) =>
        JsonSerializer.Deserialize(address, ActivityJson.Wire.BotAddress) ?? throw new JsonException("Not an address.");

    private static Person PersonOf(Activity activity, ChannelAccount account, ConversationAccount? conversation)
    {
        var key = ConversationKey.OfPerson(activity, account.Id);
        return new Person(key, account.Name ?? "", AddressOf(activity, account, conversation)) { Alias = account.AadObjectId is { Length: > 0 } id ? OfEntra(activity, id) : key };
    }

    private static string OfEntra(Activity activity, string id) => ConversationKey.OfPerson(activity, $"{EntraUsers}:{id.ToLowerInvariant()}");

    private static string AddressOf(Activity activity, ChannelAccount account, ConversationAccount? conversation) => JsonSerializer.Serialize(
        new BotAddress
        {
            ServiceUrl = activity.ServiceUrl!,
            ChannelId = activity.ChannelId!,
            Bot = activity.Recipient!,
            Member = account,
            TenantId = activity.Conversation?.TenantId,
            Conversation = conversation,
        },
        ActivityJson.Wire.BotAddress);
}
