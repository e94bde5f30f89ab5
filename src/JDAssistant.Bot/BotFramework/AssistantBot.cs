using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Bot.BotFramework.Extension;
using JDAssistant.Bot.BotFramework.Files;
using JDAssistant.Bot.BotFramework.Formatting;
using JDAssistant.Bot.Delivery;

namespace JDAssistant.Bot.BotFramework;

/// <summary>Records what is meant for the assistant.</summary>
public sealed class AssistantBot(Inbox inbox, InlineAnswers inline) : ActivityHandler
{
    // One greeting per conversation, however often a channel says that somebody came.
    private const string Greeting = "greeting";

    private const string MessageType = "application/vnd.microsoft.activity.message";

    /// <inheritdoc/>
    protected override async Task<TurnResult> OnMessageActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        // Some channels send bots their own words back, and what others say to each other.
        if (!activity.IsAddressed || (activity.From?.Id is { } sender && sender == activity.Recipient?.Id))
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
    /// <remarks>
    /// The channel gives up after seconds. What is another state of the card is worked out at once and takes its place; a
    /// draft may take longer, so any other press is recorded like a message and its answer follows.
    /// </remarks>
    protected override async Task<TurnResult> OnAdaptiveCardInvokeAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (CardAction.Read(activity) is not { } press)
            return CardResponse(400, "application/vnd.microsoft.error", "This button says nothing.");
        if (ReplyParts.IsInPlace(activity, press))
        {
            var answers = await inline.AnswerAsync(Incoming(activity, KeyOf(activity), inline: true), cancellationToken);
            return answers is [{ Attachments: [{ Content: { } card }, ..] }, ..]
                ? CardResponse(200, Card.ContentType, card)
                : CardResponse(200, MessageType, answers is [{ Text: { } words }, ..] ? words : "There is nothing to show.");
        }

        await inbox.AddAsync(Incoming(activity, KeyOf(activity)), cancellationToken);
        return CardResponse(200, MessageType, press.Name == PrivateCard.Share ? "Shared." : "On it: the answer follows below.");
    }

    /// <inheritdoc/>
    protected override async Task<TurnResult> OnTeamsMessagingExtensionDialogAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (MessageExtension.Read(activity) is null)
            return TurnResult.BadRequest;
        var answers = await inline.AnswerAsync(Incoming(activity, KeyOf(activity), inline: true), cancellationToken);
        return answers is [{ Attachments.Count: > 0 } answer, ..] ? new TurnResult(StatusCodes.Status200OK, FormDialog.Open(answer, "Review")) : TurnResult.Ok;
    }

    /// <inheritdoc/>
    protected override async Task<TurnResult> OnTeamsTaskModuleFetchAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (FormDialog.Read(activity) is null)
            return TurnResult.BadRequest;
        var answers = await inline.AnswerAsync(Incoming(activity, KeyOf(activity), inline: true), cancellationToken);
        return new TurnResult(StatusCodes.Status200OK, answers is [{ Attachments.Count: > 0 } form, ..] ? FormDialog.Open(form, form.Summary ?? "JDAssistant") : FormDialog.Say("There is no form behind this button any more."));
    }

    /// <inheritdoc/>
    /// <remarks>A draft may take longer than the dialog waits: it follows in the conversation.</remarks>
    protected override async Task<TurnResult> OnTeamsTaskModuleSubmitAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (FormDialog.Read(activity) is null)
            return TurnResult.BadRequest;
        await inbox.AddAsync(Incoming(activity, KeyOf(activity)), cancellationToken);
        return new TurnResult(StatusCodes.Status200OK, FormDialog.Say("On it: the answer follows in the conversation."));
    }

    /// <inheritdoc/>
    protected override async Task<TurnResult> OnTeamsMessagingExtensionQueryAsync(Activity activity, CancellationToken cancellationToken)
    {
        var answers = await inline.AnswerAsync(Incoming(activity, KeyOf(activity), inline: true), cancellationToken);
        return new TurnResult(StatusCodes.Status200OK, MessageExtension.Results(answers is [var found, ..] ? found : new Activity()));
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

    private static TurnResult CardResponse(int status, string type, JsonNode value) =>
        new(StatusCodes.Status200OK, new AdaptiveCardInvokeResponse(status, type, value));

    // Without an id a message cannot be told from another: it is taken as new.
    private static string KeyOf(Activity activity) => activity.Id is { Length: > 0 } id ? "activity:" + id : "unnamed:" + Guid.NewGuid().ToString("N");

    private static Incoming Incoming(Activity activity, string key, bool inline = false) => new(
        BotFrameworkChannel.ChannelName, ConversationKey.Of(activity), key, JsonSerializer.Serialize(activity, ActivityJson.Wire.Activity), inline);
}
