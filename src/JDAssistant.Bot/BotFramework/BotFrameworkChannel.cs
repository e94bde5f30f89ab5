using System.Text;
using System.Text.Json;
using JDAssistant.Bot.BotFramework.Extension;
using JDAssistant.Bot.BotFramework.Files;
using JDAssistant.Bot.BotFramework.Formatting;
using JDAssistant.Bot.BotFramework.Streaming;
using JDAssistant.Bot.Delivery;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.BotFramework;

/// <summary>Teams, Web Chat and whatever else speaks the Bot Framework's protocol.</summary>
public sealed partial class BotFrameworkChannel(ConnectorClient connector, OpenConversations opened, FileReader files, FileClient uploads, AnswerStreams streams, ILogger<BotFrameworkChannel> log) : IChannel
{
    /// <summary>The channel's name in the store.</summary>
    public const string ChannelName = "botframework";

    /// <inheritdoc/>
    public string Name => ChannelName;

    /// <inheritdoc/>
    public Task ShowWorkAsync(string body, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task ShowProgressAsync(string body, Progress progress, CancellationToken cancellationToken) =>
        Parse(body) is { Type: ActivityTypes.Message, DeliveryMode: null or "normal" } activity ? streams.ShowAsync(activity, progress, cancellationToken) : Task.CompletedTask;

    /// <inheritdoc/>
    public async Task<Message> ReadAsync(string body, CancellationToken cancellationToken)
    {
        var activity = Parse(body);
        var message = Read(activity);
        if (activity.Type != ActivityTypes.Message || message.Kind != MessageKind.Text)
            return message;

        var (text, problem) = await files.ReadAsync(activity, message.Text.Length > 0, cancellationToken);
        if (problem is not null)
            return message with { Problem = problem };

        return message with { Attached = text };
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Format(string body, Reply reply)
    {
        var activity = Parse(body);
        return [.. streams.End(activity, ReplyParts.Of(activity, reply)).Select(part => JsonSerializer.Serialize(part with { Activity = Answer(activity, part) }, ActivityJson.Wire.BotPart))];
    }

    /// <inheritdoc/>
    public Sending Address(Person person, Reply notice)
    {
        var address = BotAddress.Read(person.Address);
        var parts = ReplyFormatter.Format(notice, address.ChannelId).Select(activity => new BotPart
        {
            To = address.Conversation is null ? address : null,
            Activity = activity with { ChannelId = address.ChannelId, ServiceUrl = address.ServiceUrl, Conversation = address.Conversation, From = address.Bot, Recipient = address.Member },
        });
        return new Sending(address.Key, [.. parts.Select(part => JsonSerializer.Serialize(part, ActivityJson.Wire.BotPart))]);
    }

    /// <inheritdoc/>
    public async Task SendAsync(string part, PartSending sending, CancellationToken cancellationToken)
    {
        var read = JsonSerializer.Deserialize(part, ActivityJson.Wire.BotPart) ?? throw new JsonException("Not a part of an answer.");
        var activity = read.Activity;
        if (read.To is { } to)
            activity = activity with { Conversation = new ConversationAccount { Id = await opened.OfAsync(to, cancellationToken), TenantId = to.TenantId } };
        if (read.Kind == BotPartKind.Upload && !await uploads.UploadAsync(read.UploadUrl!, read.FileBytes ?? Encoding.UTF8.GetBytes(read.FileText!), activity, cancellationToken))
            activity = activity with { Attachments = null, Text = FileConsent.NotTaken, TextFormat = "plain" };
        try
        {
            if (read.Kind != BotPartKind.Update || !await IsUpdatedAsync(activity, cancellationToken))
                await PostAsync(activity with { Id = null }, cancellationToken);
        }
        catch (DeliveryException) when (read.To is not null)
        {
            opened.Forget(read.To);
            throw;
        }
    }

    private async Task PostAsync(Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            await connector.SendAsync(activity, cancellationToken);
        }
        catch (DeliveryException refusal) when (refusal.IsHopeless && AnswerStreams.WithoutStream(activity) is not null)
        {
            // It ran too long, or the person stopped it: what was shown of it becomes the whole.
            Log.NotUpdated(log, refusal.Message);
            var whole = AnswerStreams.WithoutStream(activity)!;
            if (!await IsUpdatedAsync(whole, cancellationToken))
                await connector.SendAsync(whole with { Id = null }, cancellationToken);
        }
    }

    private async Task<bool> IsUpdatedAsync(Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            await connector.UpdateAsync(activity, cancellationToken);
            return true;
        }
        catch (DeliveryException refusal) when (refusal.IsHopeless)
        {
            // The message is gone, or the channel changes none: then it comes below the others.
            Log.NotUpdated(log, refusal.Message);
            return false;
        }
    }

    // The fields that lead an answer back, as the SDK's ApplyConversationReference fills them.
    private static Activity Answer(Activity activity, BotPart part) => part.Activity with
    {
        ChannelId = activity.ChannelId,
        ServiceUrl = activity.ServiceUrl,
        Conversation = activity.Conversation,
        From = activity.Recipient,
        Recipient = activity.From,
        Locale = activity.Locale,
        ReplyToId = activity.Type == ActivityTypes.Message && part.Kind != BotPartKind.Update ? activity.Id : null,
    };

    private static Message Read(Activity activity)
    {
        var conversation = ConversationKey.Of(activity);
        var person = ConversationKey.OfPerson(activity);
        var none = new Dictionary<string, string>();
        var message = new Message(conversation, person, MessageKind.Installed, "", null, none) 
        {
            Audience = !activity.IsAmongMany ? Audience.Person : activity.ChannelId == "msteams" ? Audience.PersonUntilShared : Audience.Everybody,
            Tenant = ConversationKey.OfTenant(activity),
            Sender = BotAddress.SenderOf(activity),
            People = [.. BotAddress.MentionedIn(activity)],
        };

        if (activity.Type is not (ActivityTypes.Message or ActivityTypes.Invoke))
            return message;
        if (FileConsent.Read(activity) is { } consent)
            return message with { Kind = MessageKind.Action, Action = consent.Action, Data = consent.Data };

        if (MessageExtension.Read(activity) is { } asked)
            return message with { Kind = MessageKind.Action, Action = asked.Name, Data = asked.Data };

        if (FormDialog.Read(activity) is { } sent)
            return Pressed(activity, message, sent);

        var text = MentionText.WithoutBot(activity);
        return text.Length == 0 && CardAction.Read(activity) is { } press
            ? Pressed(activity, message, press)
            : message with { Kind = MessageKind.Text, Text = FormattedText.Of(activity) ?? text };
    }

    private static Message Pressed(Activity activity, Message message, CardAction press)
    {
        var name = press.Name == PrivateCard.Share ? press.Data.GetValueOrDefault(PrivateCard.ShownKey) ?? "" : press.Name;
        message = message with { Kind = MessageKind.Action, Action = name, Data = press.Data };
        return press.Data.TryGetValue(PeoplePart.Field, out var picked) ? message with { People = [.. BotAddress.Picked(activity, picked)] } : message;
    }

    private static Activity Parse(string body) =>
        JsonSerializer.Deserialize(body, ActivityJson.Wire.Activity) ?? throw new JsonException("Not an activity.");

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "A message is not changed in place: {Reason}")]
        public static partial void NotUpdated(ILogger log, string reason);
    }
}
