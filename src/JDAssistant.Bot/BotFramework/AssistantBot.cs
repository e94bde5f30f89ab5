using System.Text.Json;
using JDAssistant.Bot.BotFramework.Files;
using JDAssistant.Bot.Delivery;

namespace JDAssistant.Bot.BotFramework;

/// <summary>Records what is meant for the assistant.</summary>
public sealed class AssistantBot(Inbox inbox, InlineAnswers inline) : ActivityHandler
{
    // One greeting per conversation, however often a channel says that somebody came.
    private const string Greeting = "greeting";

    /// <inheritdoc/>
    protected override async Task<TurnResult> OnMessageActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        // Some channels send bots their own words back.
        if (activity.From?.Id is { } sender && sender == activity.Recipient?.Id)
            return TurnResult.Ok;

        if (activity.DeliveryMode == "expectReplies")
            return new TurnResult(StatusCodes.Status200OK, new ExpectedReplies(await inline.AnswerAsync(Incoming(activity, KeyOf(activity), inline: true), cancellationToken)));

        await inbox.AddAsync(Incoming(activity, KeyOf(activity)), cancellationToken);
        return TurnResult.Accepted;
    }

    /// <inheritdoc/>
    protected override Task<TurnResult> OnMembersAddedAsync(Activity activity, CancellationToken cancellationToken) => GreetAsync(activity, cancellationToken);

    /// <inheritdoc/>
    protected override Task<TurnResult> OnInstallationUpdateAddAsync(Activity activity, CancellationToken cancellationToken) => GreetAsync(activity, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<TurnResult> OnInstallationUpdateRemoveAsync(Activity activity, CancellationToken cancellationToken)
    {
        await inbox.ForgetAsync(BotFrameworkChannel.ChannelName, ConversationKey.Of(activity), Greeting, cancellationToken);
        return TurnResult.Ok;
    }

    /// <inheritdoc/>
    /// <remarks>The channel gives up after seconds, a draft may take longer: the press is recorded like a message and its answer follows.</remarks>
    protected override async Task<TurnResult> OnAdaptiveCardInvokeAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (CardAction.Read(activity) is null)
            return new TurnResult(StatusCodes.Status200OK, new AdaptiveCardInvokeResponse(400, "application/vnd.microsoft.error", "This button says nothing."));

        await inbox.AddAsync(Incoming(activity, KeyOf(activity)), cancellationToken);
        return new TurnResult(StatusCodes.Status200OK, new AdaptiveCardInvokeResponse(200, "application/vnd.microsoft.activity.message", "On it: the answer follows below."));
    }

    /// <inheritdoc/>
    protected override async Task<TurnResult> OnTeamsFileConsentAsync(Activity activity, CancellationToken cancellationToken)
    {
        // A no needs no answer: the text stands in the chat already.
        if (FileConsent.Read(activity) is not null)
            await inbox.AddAsync(Incoming(activity, KeyOf(activity)), cancellationToken);
        return TurnResult.Ok;
    }

    private async Task<TurnResult> GreetAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.DeliveryMode == "expectReplies")
            return new TurnResult(StatusCodes.Status200OK, new ExpectedReplies(await inline.AnswerAsync(Incoming(activity, Greeting, inline: true), cancellationToken)));

        await inbox.AddAsync(Incoming(activity, Greeting), cancellationToken);
        return TurnResult.Accepted;
    }

    // Without an id a message cannot be told from another: it is taken as new.
    private static string KeyOf(Activity activity) => activity.Id is { Length: > 0 } id ? "activity:" + id : "unnamed:" + Guid.NewGuid().ToString("N");

    private static Incoming Incoming(Activity activity, string key, bool inline = false) => new(
        BotFrameworkChannel.ChannelName, ConversationKey.Of(activity), key, JsonSerializer.Serialize(activity, ActivityJson.Wire.Activity), inline);
}
