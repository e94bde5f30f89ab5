using JDAssistant.Bot.BotFramework.Extension;
using JDAssistant.Bot.BotFramework.Files;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>An answer as what is sent, one after the other.</summary>
internal static class ReplyParts
{
    // Another state of what the pressed card shows: the person sees one, not two.
    private static readonly HashSet<string> Replacing = new(StringComparer.Ordinal) { Actions.ShowAll, Actions.Dismiss, Actions.FixSafe };

    /// <summary>Whether the press of a button is answered by another state of its card within the response: what takes long, or brings more than a card, is not.</summary>
    public static bool IsInPlace(Activity activity, CardAction press) =>
        press.Name != PrivateCard.Share && press.Name != Actions.Draft
        && (press.Name is Actions.ShowAll or Actions.Dismiss || activity is { IsAmongMany: true, ChannelId: "msteams" });

    /// <summary>The parts of the answer to <paramref name="activity"/>.</summary>
    public static IReadOnlyList<BotPart> Of(Activity activity, Reply reply)
    {
        if (reply.Parts.Count == 0)
            return [];
        if (FileConsent.Read(activity) is { } consent)
            return [consent.Part(reply)];
        if (MessageExtension.IsSearch(activity))
            return [new BotPart { Activity = MessageExtension.Found(reply) }];
        if (MessageExtension.IsDialog(activity))
            return [new BotPart { Activity = WholeCard.Of(reply, MessageExtension.Buttons(reply), canExecute: false) }];

        if (FormDialog.IsAskedFor(activity))
            return [.. reply.Parts.OfType<FormPart>().Select(form => new BotPart { Activity = FormDialog.Of(form) })];

        var press = activity.Value is null ? null : CardAction.Read(activity);
        var isInvoke = activity.Type == ActivityTypes.Invoke;
        if (press is { Name: PrivateCard.Share })
            return [new BotPart { Kind = BotPartKind.Update, Activity = PrivateCard.Shared(activity, press, reply) with { Id = activity.ReplyToId } }];
        if (isInvoke && press is not null && IsInPlace(activity, press))
            return [new BotPart { Activity = activity.IsAmongMany ? PrivateCard.View(press, reply) : WholeCard.Of(reply, reply.Suggestions, canExecute: true) }];
        if (PrivateCard.IsFor(activity, reply))
            return [new BotPart { Activity = PrivateCard.Base(activity, reply) }];
        return [.. Posted(activity, press, reply)];
    }

    private static IEnumerable<BotPart> Posted(Activity activity, CardAction? press, Reply reply)
    {
        var canExecute = ReplyFormatter.CanExecute(activity.ChannelId);
        var isChange = reply.Parts.Any(part => part is ChangesPart);
        if (press is not null && ReplyFormatter.CanUpdate(activity.ChannelId) && Replacing.Contains(press.Name) && activity.ReplyToId is { Length: > 0 } pressed && reply.Parts.Any(part => part is ReviewPart))
        {
            var state = reply with { Parts = [.. reply.Parts.Where(part => part is not DocumentPart)] };
            yield return new BotPart { Kind = BotPartKind.Update, Activity = WholeCard.Of(state, reply.Suggestions, canExecute) with { Id = pressed } };
            reply = new Reply([.. reply.Parts.OfType<DocumentPart>()], []);
        }

        foreach (var answer in ReplyFormatter.Format(reply, activity.ChannelId, activity.IsAmongMany))
            yield return new BotPart { Activity = answer };
        // A file of every change would be asked about each time; "export" and "show it" hand it out.
        if (!FileConsent.IsKnownIn(activity) || isChange)
            yield break;
        foreach (var document in reply.Parts.OfType<DocumentPart>())
            yield return new BotPart { Activity = FileConsent.Ask(document) };
    }
}
