using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Slack.Installations;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Bot.Slack;

/// <summary>Takes what Slack tells, over HTTP or a socket: records it, and says what to acknowledge it with.</summary>
/// <remarks>Slack waits three seconds. Only a form is opened before that, because what allows to open it ends then too.</remarks>
public sealed partial class SlackReceiver(Inbox inbox, SlackClient client, ISlackInstallations installations, Respond respond, ILogger<SlackReceiver> log)
{
    private const string CannotOpen = "Slack did not open the form. Try again, or write to me in a direct message.";

    private static readonly Dictionary<string, string> NewForm = new() { [FormPart.New] = "yes" };
    private static readonly TimeSpan TimeToFill = TimeSpan.FromMilliseconds(600);

    // Less than what is left of the three seconds when everything else is done.
    private static readonly TimeSpan TimeToOpen = TimeSpan.FromSeconds(2);

    /// <summary>Takes an event.</summary>
    /// <returns>What to answer; null for nothing.</returns>
    public async Task<JsonObject?> TakeEventAsync(JsonElement envelope, CancellationToken cancellationToken)
    {
        if (envelope.Text("type") == "url_verification")
            return new JsonObject { ["challenge"] = envelope.Text("challenge") };
        if (SlackEvents.Ends(envelope) && SlackEvents.TenantOf(envelope) is { } left)
            await installations.DeleteAsync(left, cancellationToken);

        // Without an id an event cannot be told from another: it is taken as new.
        if (SlackEvents.Read(envelope) is { } message)
            await AddAsync(message, "event:" + (envelope.Text("event_id") ?? Guid.NewGuid().ToString("N")), cancellationToken);
        return null;
    }

    /// <summary>Takes a slash command.</summary>
    /// <inheritdoc cref="TakeEventAsync" path="/returns"/>
    public async Task<JsonObject?> TakeCommandAsync(JsonElement command, CancellationToken cancellationToken)
    {
        if (SlackCommands.Read(command) is not { } message)
            return null;
        if (SlackCommands.FormOf(command) is { } form)
            return await OpenAsync(message.Tenant, await ViewAsync(form, message with { Data = NewForm }, cancellationToken), command.Text("trigger_id"), cancellationToken) ? null : new JsonObject { ["response_type"] = "ephemeral", ["text"] = CannotOpen };
        await AddAsync(message, "command:" + (command.Text("trigger_id") ?? Guid.NewGuid().ToString("N")), cancellationToken);
        return null;
    }

    /// <summary>Takes a pressed button, a sent form or a shortcut.</summary>
    /// <inheritdoc cref="TakeEventAsync" path="/returns"/>
    public async Task<JsonObject?> TakeInteractionAsync(JsonElement payload, CancellationToken cancellationToken)
    {
        if (payload.Text("type") == "view_submission" && payload.Field("view") is { } view && SlackForms.Mistakes(view) is { Count: > 0 } mistakes)
            return new JsonObject { ["response_action"] = "errors", ["errors"] = mistakes };
        if (SlackInteractions.FormOf(payload) is { } form)
        {
            var tenant = payload.Is("is_enterprise_install") ? payload.Text("enterprise", "id") : payload.Text("team", "id");
            if (tenant is not null)
                await OpenAsync(tenant, await ViewAsync(form, SlackInteractions.Read(payload), cancellationToken), payload.Text("trigger_id"), cancellationToken);
            return null;
        }

        if (SlackInteractions.Read(payload) is not { } message)
            return null;

        // Where the form does not open, the finding is dismissed without a reason.
        if (!SlackInteractions.WantsReason(message) || !await OpenAsync(message.Tenant, SlackForms.Dismissal(message), payload.Text("trigger_id"), cancellationToken))
            await AddAsync(message, SlackInteractions.KeyOf(payload), cancellationToken);
        return null;
    }

    private async Task<JsonObject> ViewAsync(string name, SlackMessage? source, CancellationToken cancellationToken) =>
        name == SlackForms.OpenReview ? SlackForms.ForText() : SlackForms.Of(await FormAsync(source, cancellationToken), source);

    /// <summary>The form for the facts of a job: with those of the draft in hand where it was opened in a conversation that has one.</summary>
    private async Task<FormPart> FormAsync(SlackMessage? source, CancellationToken cancellationToken)
    {
        var empty = FormPart.ForBrief(Brief.Empty);
        if (source is not { Channel.Length: > 0 } || source.Data.ContainsKey(FormPart.New))
            return empty;
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(TimeToFill);
        try
        {
            var reply = await respond(SlackChannel.HeadOf(source with { Kind = SlackMessageKind.Action, Action = Actions.Form }), limited.Token);
            return reply.Parts.OfType<FormPart>().FirstOrDefault() ?? empty;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return empty;
        }
    }

    private Task<bool> AddAsync(SlackMessage message, string key, CancellationToken cancellationToken) => inbox.AddAsync(
        new Incoming(SlackChannel.ChannelName, SlackKeys.OfConversation(message), key, JsonSerializer.Serialize(message, SlackJson.Wire.SlackMessage)), cancellationToken);

    private async Task<bool> OpenAsync(string tenant, JsonObject form, string? trigger, CancellationToken cancellationToken)
    {
        if (trigger is null)
            return false;
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(TimeToOpen);
        try
        {
            await client.CallAsync(tenant, "views.open", new JsonObject { ["trigger_id"] = trigger, ["view"] = form }, limited.Token);
            return true;
        }
        catch (Exception failure) when (failure is DeliveryException or SlackApiException or OperationCanceledException)
        {
            Log.NotOpened(log, failure.Message);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A form was not opened: {Reason}")]
        public static partial void NotOpened(ILogger log, string reason);
    }
}
