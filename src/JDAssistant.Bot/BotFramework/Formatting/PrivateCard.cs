using System.Text.Json.Nodes;
using JDAssistant.Bot.Formatting;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>An answer among many that one person alone sees until they share it.</summary>
/// <remarks>
/// Teams has no message for one of many, but cards that look different to each: everybody gets a card that says
/// nothing, and the client of whoever asked fetches their view of it at once. A view is made anew from what is in hand
/// when it is asked for; the fingerprint tells whether that is still what the card was about.
/// </remarks>
internal static class PrivateCard
{
    /// <summary>The button that shows the answer to everybody.</summary>
    public const string Share = "share";

    /// <summary>In a button's values: what to show.</summary>
    public const string ShownKey = "show";

    /// <summary>In a button's values: the fingerprint of the text that it is about.</summary>
    public const string FingerprintKey = "of";

    private const string NotYours = "Only whoever asked sees this. Ask me yourself, here or in a chat of our own, and I answer you.";
    private const string Changed = "The text in hand is another one by now. Check it again, and share that.";

    /// <summary>Whether an answer is shown so: it holds somebody's text, others read along, and the client can.</summary>
    public static bool IsFor(Activity activity, Reply reply) =>
        activity is { IsAmongMany: true, ChannelId: "msteams" } && activity.From?.Id is not null && TextOf(reply) is not null;

    /// <summary>The card that says nothing.</summary>
    public static Activity Base(Activity activity, Reply reply)
    {
        var show = AgainFor(reply);
        var name = PlainWords.Line(activity.From?.Name ?? "you", 60);
        var words = $"Here you are, {name}. Only you see the answer, until you share it.";
        var message = Card.Message(words, [Card.Paragraph(Card.Run(words))], Card.Buttons([show], canExecute: true));
        var refresh = Card.Buttons([show], canExecute: true).Single().AsObject();
        refresh.Remove("fallback");
        message.Attachments![0].Content!["refresh"] = new JsonObject { ["action"] = refresh, ["userIds"] = new JsonArray(activity.From!.Id) };
        return message;
    }

    /// <summary>The view of whoever asks for it: the answer to those whose it is, a word to others.</summary>
    /// <returns>A card, or words alone.</returns>
    public static Activity View(CardAction press, Reply reply)
    {
        if (press.Data.TryGetValue(FingerprintKey, out var fingerprint) && (TextOf(reply) is not { } text || TextFingerprint.Of(text) != fingerprint))
            return new Activity { Type = ActivityTypes.Message, Text = TextOf(reply) is null ? NotYours : Changed, TextFormat = "plain" };
        if (TextOf(reply) is null)
            return WholeCard.Of(reply, [new ReplyAction("Back to the review", Actions.ReviewAgain)], canExecute: true);
        var share = AgainFor(reply);
        var formats = OfferedFormats.Of(reply);
        List<ReplyAction> actions = [.. reply.Suggestions.Where(formats.Contains), .. reply.Suggestions.Except(formats).Take(3)];
        actions.Add(new ReplyAction("Share here", Share, new Dictionary<string, string>(share.Data) { [ShownKey] = share.Action }));
        if (!reply.Parts.Any(part => part is DocumentPart))
            actions.Add(new ReplyAction("Show the text", Actions.ShowText));
        return WholeCard.Of(reply, actions, canExecute: true);
    }

    /// <summary>The answer for everybody, without buttons; words alone where it is another one by now.</summary>
    public static Activity Shared(Activity activity, CardAction press, Reply reply) =>
        TextOf(reply) is { } text && press.Data.GetValueOrDefault(FingerprintKey) == TextFingerprint.Of(text)
            ? WholeCard.Of(reply, [], canExecute: true, canPress: false, lead: $"Shared by {PlainWords.Line(activity.From?.Name ?? "somebody", 60)}")
            : new Activity { Type = ActivityTypes.Message, Text = Changed, TextFormat = "plain" };

    /// <summary>The button that brings the answer again.</summary>
    private static ReplyAction AgainFor(Reply reply)
    {
        var again = reply.Parts.OfType<ReviewPart>().FirstOrDefault() is { } review
            ? new ReplyAction("", review.ShowsAll ? Actions.ShowAll : Actions.ReviewAgain)
            : reply.Parts.OfType<DocumentPart>().First().Again;
        return new ReplyAction("Show me", again.Action, new Dictionary<string, string>(again.Data, StringComparer.Ordinal) { [FingerprintKey] = TextFingerprint.Of(TextOf(reply)!) });
    }

    private static string? TextOf(Reply reply) =>
        reply.Parts.OfType<ReviewPart>().FirstOrDefault()?.Review.Job.Source.Original ?? reply.Parts.OfType<DocumentPart>().FirstOrDefault()?.Markdown;
}
