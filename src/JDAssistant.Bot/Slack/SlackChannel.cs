using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Slack.Formatting;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Parsing.Formats;

namespace JDAssistant.Bot.Slack;

/// <summary>Slack, spoken to directly.</summary>
public sealed partial class SlackChannel(SlackClient client, SlackSender sender, SlackDirectMessages direct, SlackFileReader files, SlackPeople people, SlackStreams streams, ILogger<SlackChannel> log) : IChannel
{
    /// <summary>The channel's name in the store.</summary>
    public const string ChannelName = "slack";

    private const int FewestMarkedLines = 4;

    /// <inheritdoc/>
    public string Name => ChannelName;

    /// <inheritdoc/>
    public async Task ShowWorkAsync(string body, CancellationToken cancellationToken)
    {
        if (Parse(body) is not { IsDirect: true, Thread: { } thread } message)
            return;
        try
        {
            // Slack takes it away with the answer.
            var status = new JsonObject { ["channel_id"] = message.Channel, ["thread_ts"] = thread, ["status"] = "is reading…" };
            await client.CallAsync(message.Tenant, "assistant.threads.setStatus", status, cancellationToken);
        }
        catch (Exception failure) when (failure is DeliveryException or SlackApiException)
        {
            Log.NoStatus(log, failure.Message);
        }
    }

    /// <inheritdoc/>
    public Task ShowProgressAsync(string body, Progress progress, CancellationToken cancellationToken) => streams.ShowAsync(Parse(body), progress, cancellationToken);

    /// <inheritdoc/>
    public async Task<Message> ReadAsync(string body, CancellationToken cancellationToken)
    {
        var message = Parse(body);
        if (message.Channel.Length == 0 && message.Kind == SlackMessageKind.Action)
            message = message with { Channel = await DirectAsync(message, cancellationToken) };

        var (sender, named) = await people.ReadAsync(message, cancellationToken);
        var read = HeadOf(message) with { Sender = sender, People = named };
        if (message.Kind == SlackMessageKind.Home)
            return read with { Kind = MessageKind.Action, Action = Actions.Drafts };

        var text = TextOf(message);
        if (message.Files.Count > 0)
        {
            var (content, problem) = await files.ReadAsync(message.Tenant, message.Files, cancellationToken);
            if (problem is not null)
                return read with { Problem = problem };

            if (read.Kind == MessageKind.Text)
                return read with { Text = text, Attached = content };
            text = content!;
        }

        if (read.Kind == MessageKind.Text)
            return read with { Text = text };
        return text.Length == 0 ? read : read with { Data = new Dictionary<string, string>(message.Data, StringComparer.Ordinal) { ["text"] = text } };
    }

    /// <summary>Who said it where, and which button it was, without its words.</summary>
    internal static Message HeadOf(SlackMessage message) =>
        new(SlackKeys.OfConversation(message), SlackKeys.OfPerson(message), KindOf(message), "", message.Action, message.Data)
        {
            Tenant = SlackKeys.OfTenant(message),
            Around = message.IsDirect && message.Thread is not null ? SlackKeys.OfChannel(message) : null,
        };

    /// <inheritdoc/>
    public IReadOnlyList<string> Format(string body, Reply reply)
    {
        var message = Parse(body);
        var parts = ReplyParts.Of(message, reply, streams.End(message));
        if (message.Kind == SlackMessageKind.Opened)
            parts = [new SlackPart { Kind = SlackPartKind.Prompts, Tenant = message.Tenant, User = message.User, Channel = message.Channel }, .. parts];
        return [.. parts.Select(part => JsonSerializer.Serialize(part, SlackJson.Wire.SlackPart))];
    }

    /// <inheritdoc/>
    public Sending Address(Person person, Reply notice)
    {
        // A message without a channel goes to the person's direct messages.
        var message = Parse(person.Address);
        return new Sending(SlackKeys.OfConversation(message), [.. ReplyParts.Of(message, notice).Select(part => JsonSerializer.Serialize(part, SlackJson.Wire.SlackPart))]);
    }

    /// <inheritdoc/>
    public Task SendAsync(string part, PartSending sending, CancellationToken cancellationToken) =>
        sender.SendAsync(JsonSerializer.Deserialize(part, SlackJson.Wire.SlackPart) ?? throw new JsonException("Not a part of an answer."), sending, cancellationToken);

    private async Task<string> DirectAsync(SlackMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await direct.OpenAsync(message.Tenant, message.User, cancellationToken);
        }
        catch (SlackApiException failure)
        {
            throw new DeliveryException(failure.Message, failure) { IsHopeless = true };
        }
    }

    private static MessageKind KindOf(SlackMessage message) => message.Kind switch
    {
        SlackMessageKind.Opened => MessageKind.Installed,
        SlackMessageKind.Text => MessageKind.Text,
        _ => MessageKind.Action,
    };

    private static string TextOf(SlackMessage message)
    {
        var source = message.Blocks is { } blocks ? SlackRichTextReader.Read(blocks, message.Bot) : SlackMrkdwnReader.Read(message.Text, message.Bot);
        // What somebody emphasises in a sentence to us is that sentence; in a text of many lines it belongs to the text.
        return (source.Text.AsSpan().Trim().Count('\n') < FewestMarkedLines ? source.Text : MarkedText.Of(source)).Trim();
    }

    private static SlackMessage Parse(string body) =>
        JsonSerializer.Deserialize(body, SlackJson.Wire.SlackMessage) ?? throw new JsonException("Not a message.");

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "Slack shows no status: {Reason}")]
        public static partial void NoStatus(ILogger log, string reason);
    }
}
