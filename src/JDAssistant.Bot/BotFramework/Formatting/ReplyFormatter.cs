using JDAssistant.Bot.Formatting;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>An answer as activities, each sent by itself: Teams parts text and card of one activity and then tells no ids.</summary>
internal static class ReplyFormatter
{
    private static readonly HashSet<string> WithCards = new(StringComparer.Ordinal) { "msteams", "emulator", "webchat", "directline", "agents" };
    private static readonly HashSet<string> WithExecute = new(StringComparer.Ordinal) { "msteams", "agents" };

    private static readonly HashSet<string> WithUpdates = new(StringComparer.Ordinal) { "msteams", "emulator", "agents" };

    /// <summary>What a person can say on channels without buttons.</summary>
    private static readonly Dictionary<string, string> Phrases = new(StringComparer.Ordinal)
    {
        [Actions.Help] = "help",
        [Actions.Review] = "check this",
        [Actions.ReviewAgain] = "check it again",
        [Actions.FixSafe] = "fix",
        [Actions.ShowAll] = "show all",
        [Actions.Export] = "export",
    };

    /// <summary>Whether a channel shows cards.</summary>
    public static bool HasCards(string? channelId) => channelId is not null && WithCards.Contains(channelId);

    /// <summary>Whether a channel's clients know <c>Action.Execute</c>.</summary>
    public static bool CanExecute(string? channelId) => channelId is not null && WithExecute.Contains(channelId);

    /// <summary>Whether a channel shows the new state of a message in the place of the old one.</summary>
    public static bool CanUpdate(string? channelId) => channelId is not null && WithUpdates.Contains(channelId);

    /// <summary>The activities for a channel, without the fields that lead them to their conversation.</summary>
    public static IReadOnlyList<Activity> Format(Reply reply, string? channelId, bool isAmongMany = false) =>
        [.. HasCards(channelId) ? AsCards(reply, channelId, isAmongMany) : AsText(reply)];

    private static IEnumerable<Activity> AsCards(Reply reply, string? channelId, bool isAmongMany)
    {
        var canExecute = CanExecute(channelId);
        var formats = OfferedFormats.Of(reply);
        var last = reply.Parts.ToList().FindLastIndex(IsCard);
        for (var i = 0; i < reply.Parts.Count; i++)
        {
            var buttons = Card.Buttons(ButtonsOf(reply, i, last, formats), canExecute);
            switch (reply.Parts[i])
            {
                case ReviewPart review:
                    yield return ReviewCard.Of(review, buttons, canExecute);
                    break;
                case ChangesPart changes:
                    yield return ChangesCard.Of(changes, buttons);
                    break;
                case DocumentPart document:
                    foreach (var message in Text(document.Markdown, keepLinks: false))
                        yield return message;
                    if (IsCard(document))
                        yield return DocumentCard.Of(document, buttons, canExecute);
                    break;
                case FormPart form:
                    yield return FormCard.Of(form, canExecute, hasDialogs: channelId == "msteams", isAmongMany);
                    break;
                case PeoplePart people when channelId == PeopleCard.Channel:
                    yield return PeopleCard.Of(people, canExecute);
                    break;
                case PeoplePart people:
                    yield return Markdown(people.Markdown);
                    break;
                case TextPart text:
                    foreach (var message in Text(text.Markdown, keepLinks: true))
                        yield return message;
                    break;
            }
        }

        if (formats.Count > 0)
            yield return ExportCard.Of(formats, canExecute);
        var left = last < 0 ? reply.Suggestions.Except(formats).ToList() : [];
        if (left.Count > 0 && reply.Parts.Count > 0)
            yield return Card.Message("What next?", [], Card.Buttons(left, canExecute));
    }

    /// <summary>The buttons on the card of a part: undoing belongs to what it undoes, the formats to a card of their own, and the rest to the last card; words after it do not take them away.</summary>
    private static IEnumerable<ReplyAction> ButtonsOf(Reply reply, int part, int last, IReadOnlyList<ReplyAction> formats)
    {
        var changes = reply.Parts.ToList().FindIndex(each => each is ChangesPart);
        return reply.Suggestions.Except(formats).Where(action => part == (action.Action == Actions.Undo && changes >= 0 ? changes : last));
    }

    private static IEnumerable<Activity> AsText(Reply reply)
    {
        foreach (var part in reply.Parts)
        {
            var messages = part switch
            {
                ReviewPart review => Text(review.Markdown, keepLinks: true),
                DocumentPart document => Text(document.Markdown, keepLinks: false),
                TextPart text => Text(text.Markdown, keepLinks: true),
                ChangesPart changes => Text(changes.Markdown, keepLinks: true),
                FormPart form => Text(form.Markdown, keepLinks: true),
                PeoplePart people => Text(people.Markdown, keepLinks: true),
                _ => [],
            };
            foreach (var message in messages)
                yield return message;
        }

        var phrases = reply.Suggestions.Where(action => action.Data.Count == 0).Select(action => Phrases.GetValueOrDefault(action.Action)).OfType<string>().ToList();
        if (phrases.Count > 0)
            yield return Markdown("You can say: " + string.Join(", ", phrases.Select(phrase => $"“{phrase}”")));
    }

    private static bool IsCard(ReplyPart part) => part is ReviewPart or ChangesPart || (part is DocumentPart document && DocumentCard.Fits(document));

    private static IEnumerable<Activity> Text(string markdown, bool keepLinks) =>
        MessageSplitter.Split(ChatMarkdown.Of(markdown, keepLinks)).Select(Markdown);

    private static Activity Markdown(string text) => new() { Type = ActivityTypes.Message, Text = text, TextFormat = "markdown" };
}
