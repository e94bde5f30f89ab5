using System.Text.Json;
using JDAssistant.Bot.BotFramework.Formatting;
using JDAssistant.Bot.Delivery;
using JDAssistant.Conversations;

namespace JDAssistant.Bot.BotFramework;

/// <summary>Teams, Web Chat and whatever else speaks the Bot Framework's protocol.</summary>
public sealed class BotFrameworkChannel(ConnectorClient connector) : IChannel
{
    /// <summary>The channel's name in the store.</summary>
    public const string ChannelName = "botframework";

    /// <inheritdoc/>
    public string Name => ChannelName;

    /// <inheritdoc/>
    public Task ShowWorkAsync(string body, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task<Message> ReadAsync(string body, CancellationToken cancellationToken) => Task.FromResult(Read(body));

    /// <inheritdoc/>
    public IReadOnlyList<string> Format(string body, Reply reply)
    {
        var activity = Parse(body);
        return [.. ReplyFormatter.Format(reply, activity.ChannelId).Select(part => JsonSerializer.Serialize(Answer(activity, part), ActivityJson.Wire.Activity))];
    }

    /// <inheritdoc/>
    public Task SendAsync(string part, CancellationToken cancellationToken) => connector.SendAsync(Parse(part), cancellationToken);

    // The fields that lead an answer back, as the SDK's ApplyConversationReference fills them.
    private static Activity Answer(Activity activity, Activity part) => part with
    {
        ChannelId = activity.ChannelId,
        ServiceUrl = activity.ServiceUrl,
        Conversation = activity.Conversation,
        From = activity.Recipient,
        Recipient = activity.From,
        Locale = activity.Locale,
        ReplyToId = activity.Type == ActivityTypes.Message ? activity.Id : null,
    };

    private static Message Read(string body)
    {
        var activity = Parse(body);
        var conversation = ConversationKey.Of(activity);
        var person = ConversationKey.OfPerson(activity);
        var none = new Dictionary<string, string>();

        if (activity.Type is not (ActivityTypes.Message or ActivityTypes.Invoke))
            return new Message(conversation, person, MessageKind.Installed, "", null, none);

        var text = MentionText.WithoutBot(activity);
        return text.Length == 0 && CardAction.Read(activity) is { } action
            ? new Message(conversation, person, MessageKind.Action, "", action.Name, action.Data)
            : new Message(conversation, person, MessageKind.Text, text, null, none);
    }

    private static Activity Parse(string body) =>
        JsonSerializer.Deserialize(body, ActivityJson.Wire.Activity) ?? throw new JsonException("Not an activity.");
}
