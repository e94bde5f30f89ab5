using System.Text.Json.Nodes;
using JDAssistant.Bot.Formatting;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.Slack.Formatting;

/// <summary>An answer as the messages and files that Slack is sent, one after the other.</summary>
internal static class ReplyParts
{
    /// <summary>The button that shows an answer to everybody in the channel.</summary>
    public const string Share = "slack-share";

    /// <summary>In <see cref="Share"/>'s values: what to show.</summary>
    public const string SharedAction = "show";

    /// <summary>In <see cref="Share"/>'s values: which text it was about.</summary>
    public const string SharedText = "of";

    private const string Changed = "The text in hand is another one by now, so nothing was shared. Check it again and share that.";

    // Slack allows 50 blocks and, by what others measured, some 13,000 characters.
    private const int MostBlocks = 45;
    private const int Longest = 11_000;
    private const int LongestPiece = 3000;
    private const int LongestNotice = 300;

    /// <summary>The parts of the answer to <paramref name="message"/>.</summary>
    /// <param name="message">What is answered.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="begun">The message that shows the beginning of its document already; null where none does.</param>
    public static IReadOnlyList<SlackPart> Of(SlackMessage message, Reply reply, (string Id, string Text)? begun = null)
    {
        if (begun is { } shown && !(IsStreamed(message, reply) && DocumentOf(reply, shown.Text) is not null))
            return [Part(message, SlackPartKind.Withdrawal) with { Begun = shown.Id }, .. Of(message, reply)];
        if (reply.Parts.Count == 0)
            return [];
        if (message.Kind == SlackMessageKind.Home)
            return [HomeView.Of(message, reply)];
        if (message.IsShared)
            return Shared(message, reply);
        return [.. message.IsDirect && IsStreamed(message, reply) ? Streamed(message, reply, begun) : Posted(message, reply), .. Files(message, reply)];
    }

    /// <summary>Tells texts apart without showing them.</summary>
    public static string Fingerprint(string text) => TextFingerprint.Of(text);

    private static IEnumerable<SlackPart> Posted(SlackMessage message, Reply reply)
    {
        var blocks = new List<JsonObject>();
        foreach (var part in reply.Parts)
            blocks.AddRange(BlocksOf(part, canPress: true));
        if (!message.IsDirect && reply.Parts.Any(part => part is DocumentPart))
            blocks.Add(Block.Context("The whole text comes as a file in our direct messages."));
        blocks.AddRange(Buttons(reply, ShareButton(message, reply)));
        var notice = Notice(reply.Parts[0]);
        var replaces = message.Action is Actions.ShowAll or Actions.Dismiss && message.ResponseUrl is not null;
        return Packed(blocks).Select((packed, number) => Part(message, message.IsDirect ? SlackPartKind.Post : SlackPartKind.Private) with
        {
            Text = notice,
            Blocks = packed,

            // The same review in another state: the person sees one, not two.
            Replaces = replaces && number == 0,
        });
    }

    private static IReadOnlyList<SlackPart> Shared(SlackMessage message, Reply reply)
    {
        var shown = reply.Parts.FirstOrDefault(part => part is ReviewPart or DocumentPart);
        if (shown is null || TextOf(shown) is not { } text || message.Data.GetValueOrDefault(SharedText) != Fingerprint(text))
        {
            var refusal = new JsonArray(Block.Section(Changed));
            return [Part(message, SlackPartKind.Private) with { Text = Changed, Blocks = refusal }];
        }

        var sharer = new JsonObject
        {
            ["type"] = "rich_text",
            ["elements"] = new JsonArray(new JsonObject
            {
                ["type"] = "rich_text_section",
                ["elements"] = new JsonArray(RichText.Run("Shared by ", italic: true), new JsonObject { ["type"] = "user", ["user_id"] = message.User }),
            }),
        };
        return [.. Packed([sharer, .. BlocksOf(shown, canPress: false)]).Select(blocks => Part(message, SlackPartKind.Post) with { Text = Notice(shown), Blocks = blocks })];
    }

    private static ReplyAction? ShareButton(SlackMessage message, Reply reply)
    {
        if (message.IsDirect || message.Channel.Length == 0)
            return null;
        var (action, text) = reply.Parts.OfType<ReviewPart>().FirstOrDefault() is { } review
            ? (review.ShowsAll ? Actions.ShowAll : Actions.ReviewAgain, TextOf(review))
            : reply.Parts.OfType<DocumentPart>().FirstOrDefault() is { } document && reply.Suggestions.Any(suggestion => suggestion.Action == Actions.ReviewAgain)
                ? (Actions.ShowText, document.Markdown)
                : ("", null);
        return text is null
            ? null
            : new ReplyAction("Share here", Share, new Dictionary<string, string> { [SharedAction] = action, [SharedText] = Fingerprint(text) });
    }

    private static IEnumerable<JsonObject> Buttons(Reply reply, ReplyAction? share)
    {
        var formats = OfferedFormats.Of(reply);
        if (formats.Count > 0)
        {
            yield return Block.Section(OfferedFormats.Lead);
            yield return Block.Actions(OfferedFormats.Shown(formats));
        }

        var others = reply.Suggestions.Except(formats);
        if (share is not null)
            others = others.Prepend(share);
        if (others.Any())
            yield return Block.Actions(others);
    }

    private static string? TextOf(ReplyPart part) => part switch
    {
        ReviewPart review => review.Review.Job.Source.Original,
        DocumentPart document => document.Markdown,
        _ => null,
    };

    private static bool IsStreamed(SlackMessage message, Reply reply) =>
        message.Thread is not null && reply.Parts.Any(part => part is DocumentPart) && !reply.Parts.Any(part => part is ReviewPart { ShowsAll: true }) && Written(reply).Sum(text => StreamMarkdown.Of(text).Length) <= Longest - 1000;

    private static IEnumerable<SlackPart> Streamed(SlackMessage message, Reply reply, (string Id, string Text)? begun)
    {
        var blocks = reply.Parts.Where(part => part is ReviewPart or ChangesPart).SelectMany(part => BlocksOf(part, canPress: true)).ToList();
        blocks.AddRange(Buttons(reply, share: null));
        var part = Part(message, SlackPartKind.Stream) with { Text = Notice(reply.Parts[0]), Blocks = new JsonArray([.. blocks]) };
        if (begun is not { } shown || DocumentOf(reply, shown.Text) is not { } document)
        {
            yield return part with { Pieces = Pieces(Written(reply)) };
            yield break;
        }

        // What was begun is the document: the words about it follow it.
        var others = reply.Parts.OfType<TextPart>().Select(text => text.Markdown).ToList();
        yield return part with
        {
            Pieces = Pieces([document.Markdown, .. others]),
            Begun = shown.Id,
            Rest = Pieces([document.Markdown[shown.Text.Length..].Trim('\n'), .. others]),
        };
    }

    private static IReadOnlyList<string> Pieces(IEnumerable<string> texts) => [.. texts.Where(text => text.Length > 0).SelectMany(text => MessageSplitter.Split(text, LongestPiece))];

    private static DocumentPart? DocumentOf(Reply reply, string beginning) =>
        reply.Parts.OfType<DocumentPart>().FirstOrDefault(document => document.Markdown.StartsWith(beginning, StringComparison.Ordinal));

    private static IEnumerable<string> Written(Reply reply) => reply.Parts
        .Select(part => part is TextPart text ? text.Markdown : part is DocumentPart document ? document.Markdown : null)
        .OfType<string>();

    private static IEnumerable<SlackPart> Files(SlackMessage message, Reply reply) => reply.Parts.OfType<DocumentPart>().Select(document => Part(message, SlackPartKind.File) with
    {
        // A file can be shown to a whole channel only, so in channels it goes to the person alone.
        Channel = message.IsDirect ? message.Channel : "",
        Thread = message.IsDirect ? message.Thread : null,
        ResponseUrl = null,
        FileName = FileNames.Of(document),
        Text = document.Markdown,
        FileBytes = document.File?.Content.ToArray(),
    });

    private static IEnumerable<JsonObject> BlocksOf(ReplyPart part, bool canPress) => part switch
    {
        ReviewPart review => ReviewBlocks.Of(review, canPress),
        DocumentPart document => MarkdownBlocks.Of(document.Markdown, keepLinks: false),
        TextPart text => MarkdownBlocks.Of(text.Markdown, keepLinks: true),
        ChangesPart changes => ChangesBlocks.Of(changes),
        PeoplePart people => [Block.Section(people.Title, Block.People(people.Submit))],
        FormPart form => [Block.Section(form.Title), Block.Actions([form.Again with { Action = SlackForms.OpenBrief }])],
        _ => throw new NotSupportedException($"{part.GetType().Name} has no form in Slack."),
    };

    private static IEnumerable<JsonArray> Packed(IEnumerable<JsonObject> blocks)
    {
        var packed = new JsonArray();
        var length = 0;
        foreach (var block in blocks)
        {
            var added = RichText.LengthOf(block);
            if (packed.Count > 0 && (packed.Count == MostBlocks || length + added > Longest))
            {
                yield return packed;
                (packed, length) = ([], 0);
            }

            packed.Add((JsonNode)block);
            length += added;
        }

        if (packed.Count > 0)
            yield return packed;
    }

    /// <summary>What a notification shows: words, with Slack's three special characters escaped.</summary>
    private static string Notice(ReplyPart part)
    {
        var words = part switch
        {
            ReviewPart review => $"{ReviewHeadline.Verdict(review.Review)}: {ReviewHeadline.Numbers(review.Review)}",
            DocumentPart document => $"Job description: {document.Title}",
            ChangesPart => "What changed",
            PeoplePart people => people.Title,
            TextPart text => string.Concat(MarkdownRuns.Of(text.Markdown.Split('\n')[0], keepLinks: false).Select(run => run["text"]!.GetValue<string>())),
            _ => "",
        };
        return PlainWords.Line(words, LongestNotice)
            .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
    }

    private static SlackPart Part(SlackMessage message, SlackPartKind kind) => new()
    {
        Kind = kind,
        Tenant = message.Tenant,
        User = message.User,
        Channel = message.Channel,
        Thread = message.Thread,
        ResponseUrl = message.ResponseUrl,
    };
}
