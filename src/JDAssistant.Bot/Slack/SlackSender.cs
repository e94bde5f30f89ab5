using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Slack.Formatting;

namespace JDAssistant.Bot.Slack;

/// <summary>Sends the parts of answers, each in the way that reaches the person.</summary>
public sealed partial class SlackSender(SlackClient client, SlackDirectMessages direct, SentMessages sent, TimeProvider time, ILogger<SlackSender> log)
{
    private const string NotHere = "I am no member of that channel, so I cannot show it there. Invite me with /invite and share again, or forward it yourself.";
    private const int LongestText = 3900;
    private const int MostPauses = 4;

    // A longer pause is not waited for here: the message goes back to the store until then.
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    // Slack took the message for badly formed, or too large: its words alone are always taken.
    private static readonly HashSet<string> BadForm = new(StringComparer.Ordinal) { "invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long" };

    /// <summary>Sends one part.</summary>
    /// <exception cref="DeliveryException">It was not taken.</exception>
    internal async Task SendAsync(SlackPart part, PartSending sending, CancellationToken cancellationToken)
    {
        try
        {
            part = part with { Key = sending.Key };
            if (sending.MayHaveCome && part.Kind is SlackPartKind.Post or SlackPartKind.Stream
                && await sent.HasAsync(part.Tenant, await ChannelAsync(part, cancellationToken), part.Thread, sending.Key, cancellationToken))
            {
                return;
            }

            await (part.Kind switch
            {
                SlackPartKind.Private => SendPrivatelyAsync(part, cancellationToken),
                SlackPartKind.Stream => StreamAsync(part, cancellationToken),
                SlackPartKind.File => UploadAsync(part, cancellationToken),
                SlackPartKind.Home => PublishAsync(part, cancellationToken),
                SlackPartKind.Prompts => ProposeAsync(part, cancellationToken),
                SlackPartKind.Withdrawal => WithdrawAsync(part, cancellationToken),
                _ => PostAsync(part, cancellationToken),
            });
        }
        catch (SlackApiException refusal)
        {
            throw new DeliveryException(refusal.Message, refusal) { IsHopeless = true };
        }
    }

    private async Task PostAsync(SlackPart part, CancellationToken cancellationToken)
    {
        if (part is { Replaces: true, ResponseUrl: { } address } && await RespondAsync(address, part, cancellationToken))
            return;
        try
        {
            await PostToAsync(part, await ChannelAsync(part, cancellationToken), part.Thread, cancellationToken);
        }
        catch (SlackApiException refusal) when (part.ResponseUrl is not null && refusal.Error is "not_in_channel" or "channel_not_found")
        {
            await SendPrivatelyAsync(part with { Text = NotHere, Blocks = null }, cancellationToken);
        }
    }

    private Task PostToAsync(SlackPart part, string channel, string? thread, CancellationToken cancellationToken) =>
        SendWordsAsync(part, shown =>
        {
            if (part.Key is { } key)
                shown["metadata"] = SentMessages.Mark(key);
            return CallAsync(part, "chat.postMessage", Addressed(shown, channel, thread), cancellationToken);
        });

    /// <summary>Shows a message to the person alone: by the address that came with the press, which works where the app is no member, else in the channel, else in direct messages.</summary>
    private async Task SendPrivatelyAsync(SlackPart part, CancellationToken cancellationToken)
    {
        if (part.ResponseUrl is { } address && await RespondAsync(address, part, cancellationToken))
            return;
        try
        {
            await SendWordsAsync(part, shown =>
            {
                shown["user"] = part.User;
                return CallAsync(part, "chat.postEphemeral", Addressed(shown, part.Channel, part.Thread), cancellationToken);
            });
        }
        catch (SlackApiException refusal) when (refusal.Error is "channel_not_found" or "not_in_channel" or "user_not_in_channel" or "is_archived")
        {
            Log.NotTaken(log, refusal.Message);
            await PostToAsync(part, await direct.OpenAsync(part.Tenant, part.User, cancellationToken), null, cancellationToken);
        }
    }

    private async Task<bool> RespondAsync(string address, SlackPart part, CancellationToken cancellationToken)
    {
        try
        {
            await client.RespondAsync(address, Reply(part), cancellationToken);
            return true;
        }
        catch (SlackApiException refusal)
        {
            // Used five times, or older than half an hour.
            Log.NotTaken(log, refusal.Message);
            return false;
        }
    }

    private async Task StreamAsync(SlackPart part, CancellationToken cancellationToken)
    {
        var stream = part.Begun;
        try
        {
            var left = part.Rest.AsEnumerable();
            if (stream is null)
            {
                var start = await PacedAsync(part, "chat.startStream", Addressed(new JsonObject { ["markdown_text"] = StreamMarkdown.Of(part.Pieces[0]) + "\n\n" }, part.Channel, part.Thread), cancellationToken);
                (stream, left) = (start.Text("ts"), part.Pieces.Skip(1));
            }

            foreach (var piece in left)
                await PacedAsync(part, "chat.appendStream", new JsonObject { ["channel"] = part.Channel, ["ts"] = stream, ["markdown_text"] = StreamMarkdown.Of(piece) + "\n\n" }, cancellationToken);
            var stop = new JsonObject { ["channel"] = part.Channel, ["ts"] = stream };
            if (part.Key is { } key)
                stop["metadata"] = SentMessages.Mark(key);
            if (part.Blocks is { Count: > 0 } blocks)
                stop["blocks"] = blocks.DeepClone();
            await PacedAsync(part, "chat.stopStream", stop, cancellationToken);
        }
        catch (SlackApiException refusal) when (part.Begun is not null)
        {
            // It was ended meanwhile, by Slack or by the person: the whole comes in its place.
            Log.NotTaken(log, refusal.Message);
            await WithdrawAsync(part, cancellationToken);
            await StreamAsync(part with { Begun = null }, cancellationToken);
        }
        catch (SlackApiException refusal) when (stream is null)
        {
            // Not every plan and client has streams.
            Log.NotTaken(log, refusal.Message);
            var blocks = new JsonArray([.. part.Pieces.SelectMany(piece => MarkdownBlocks.Of(piece, keepLinks: false))]);
            foreach (var block in part.Blocks ?? [])
                blocks.Add(block?.DeepClone());
            await PostAsync(part with { Blocks = blocks }, cancellationToken);
        }
    }

    /// <summary>Takes away what was begun; where that cannot be, the message stays, and the answer comes all the same.</summary>
    private async Task WithdrawAsync(SlackPart part, CancellationToken cancellationToken)
    {
        foreach (var method in new[] { "chat.stopStream", "chat.delete" })
        {
            try
            {
                await PacedAsync(part, method, new JsonObject { ["channel"] = part.Channel, ["ts"] = part.Begun }, cancellationToken);
            }
            catch (SlackApiException refusal)
            {
                Log.NotTaken(log, refusal.Message);
            }
        }
    }

    /// <summary>Calls a method of a stream; a pause that Slack asks for is kept here, because a stream cannot be begun in its middle.</summary>
    private async Task<JsonElement> PacedAsync(SlackPart part, string method, JsonObject arguments, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await CallAsync(part, method, arguments, cancellationToken);
            }
            catch (DeliveryException busy) when (attempt < MostPauses && busy.RetryAfter is { } pause && pause <= LongestPause)
            {
                await Task.Delay(pause, time, cancellationToken);
            }
        }
    }

    private async Task UploadAsync(SlackPart part, CancellationToken cancellationToken)
    {
        var bytes = part.FileBytes ?? Encoding.UTF8.GetBytes(part.Text);
        var slot = await client.CallAsync(part.Tenant, "files.getUploadURLExternal", new Dictionary<string, string>
        {
            ["filename"] = part.FileName!,
            ["length"] = bytes.Length.ToString(CultureInfo.InvariantCulture),
        }, cancellationToken);
        if (slot.Text("upload_url") is not { } address || slot.Text("file_id") is not { } id)
            throw new SlackApiException("files.getUploadURLExternal", "no_address", null);

        await client.UploadAsync(address, bytes, cancellationToken);
        var complete = new Dictionary<string, string>
        {
            ["files"] = new JsonArray(new JsonObject { ["id"] = id, ["title"] = part.FileName }).ToJsonString(),
            ["channel_id"] = await ChannelAsync(part, cancellationToken),
        };
        if (part.Thread is { } thread)
            complete["thread_ts"] = thread;
        await client.CallAsync(part.Tenant, "files.completeUploadExternal", complete, cancellationToken);
    }

    private Task<JsonElement> PublishAsync(SlackPart part, CancellationToken cancellationToken) => CallAsync(
        part, "views.publish", new JsonObject { ["user_id"] = part.User, ["view"] = new JsonObject { ["type"] = "home", ["blocks"] = part.Blocks?.DeepClone() } }, cancellationToken);

    private async Task ProposeAsync(SlackPart part, CancellationToken cancellationToken)
    {
        try
        {
            await CallAsync(part, "assistant.threads.setSuggestedPrompts", SuggestedPrompts.For(part.Channel), cancellationToken);
        }
        catch (SlackApiException refusal)
        {
            // An app without the agent surface has no place for them.
            Log.NotTaken(log, refusal.Message);
        }
    }

    private async Task SendWordsAsync(SlackPart part, Func<JsonObject, Task<JsonElement>> send)
    {
        try
        {
            await send(Shown(part));
        }
        catch (SlackApiException refusal) when (BadForm.Contains(refusal.Error) && part.Blocks is not null)
        {
            Log.BadForm(log, refusal.Message);
            await send(Shown(part with { Text = PlainText.Of(part.Blocks, LongestText), Blocks = null }));
        }
    }

    private async Task<string> ChannelAsync(SlackPart part, CancellationToken cancellationToken) =>
        part.Channel.Length > 0 ? part.Channel : await direct.OpenAsync(part.Tenant, part.User, cancellationToken);

    private Task<JsonElement> CallAsync(SlackPart part, string method, JsonObject arguments, CancellationToken cancellationToken) =>
        client.CallAsync(part.Tenant, method, arguments, cancellationToken);

    private static JsonObject Addressed(JsonObject message, string channel, string? thread)
    {
        message["channel"] = channel;
        if (thread is not null)
            message["thread_ts"] = thread;
        return message;
    }

    private static JsonObject Reply(SlackPart part)
    {
        var message = Shown(part);
        message["replace_original"] = part.Replaces;
        if (part.Kind == SlackPartKind.Private)
            message["response_type"] = "ephemeral";
        if (part.Thread is { } thread)
            message["thread_ts"] = thread;
        return message;
    }

    private static JsonObject Shown(SlackPart part)
    {
        // Nobody's words may call up a page or a person.
        var message = new JsonObject { ["text"] = part.Text, ["unfurl_links"] = false, ["unfurl_media"] = false, ["link_names"] = false };
        if (part.Blocks is { Count: > 0 } blocks)
            message["blocks"] = blocks.DeepClone();
        return message;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "Another way is taken: {Reason}")]
        public static partial void NotTaken(ILogger log, string reason);

        [LoggerMessage(LogLevel.Error, "An answer is sent as words alone: {Reason}")]
        public static partial void BadForm(ILogger log, string reason);
    }
}
