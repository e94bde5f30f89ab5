using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Bot.Formatting;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.BotFramework.Files;

/// <summary>The way a file takes in Teams: the person is asked, and where they allow it the file is put into their OneDrive.</summary>
/// <param name="Action">What brings the text that was offered again.</param>
/// <param name="Data">The action's values.</param>
/// <param name="Fingerprint">Of the text that was offered.</param>
/// <param name="UploadUrl">Where it may be put.</param>
/// <param name="File">How the file is shown once it is there.</param>
internal sealed record FileConsent(string Action, IReadOnlyDictionary<string, string> Data, string Fingerprint, string UploadUrl, Attachment File)
{
    /// <summary>The invoke that tells the person's decision.</summary>
    public const string Invoke = "fileConsent/invoke";

    /// <summary>Said where the text has changed meanwhile.</summary>
    public const string Changed = "The text in hand is another one by now, so I did not save that file. Ask for the text again and I offer it again.";

    /// <summary>Said where the file was not taken.</summary>
    public const string NotTaken = "Your OneDrive did not take the file. Ask for the text again and I offer it once more.";

    private const string ActionKey = "action";
    private const string FormatKey = "format";
    private const string FingerprintKey = "of";

    /// <summary>Whether a channel asks so for files: Teams does, in personal chats.</summary>
    public static bool IsKnownIn(Activity activity) =>
        activity is { ChannelId: "msteams", Conversation: { ConversationType: "personal", IsGroup: not true } };

    /// <summary>The question whether a document may be saved.</summary>
    public static Activity Ask(DocumentPart document)
    {
        var context = new JsonObject { [ActionKey] = document.Again.Action, [FingerprintKey] = TextFingerprint.Of(document.Markdown) };
        if (document.Again.Data.TryGetValue(FormatKey, out var format))
            context[FormatKey] = format;
        return new Activity
        {
            Type = ActivityTypes.Message,
            Attachments =
            [
                new Attachment
                {
                    ContentType = "application/vnd.microsoft.teams.card.file.consent",
                    Name = FileNames.Of(document),
                    Content = new JsonObject
                    {
                        ["description"] = "The whole text as a file, saved in your OneDrive",
                        ["sizeInBytes"] = document.File?.Content.Length ?? Encoding.UTF8.GetByteCount(document.Markdown),
                        ["acceptContext"] = context,
                        ["declineContext"] = new JsonObject(),
                    },
                },
            ],
        };
    }

    /// <summary>The decision in <paramref name="activity"/>; null where it is a no, or no decision of ours.</summary>
    public static FileConsent? Read(Activity activity)
    {
        if (activity is not { Name: Invoke, Value: { ValueKind: JsonValueKind.Object } value } || Text(value, "action") != "accept"
            || Member(value, "context") is not { } context || Member(value, "uploadInfo") is not { } upload
            || Text(context, ActionKey) is not { } action || Text(context, FingerprintKey) is not { } fingerprint || Text(upload, "uploadUrl") is not { } address)
        {
            return null;
        }

        var data = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Text(context, FormatKey) is { } format)
            data[FormatKey] = format;
        var file = new Attachment
        {
            ContentType = "application/vnd.microsoft.teams.card.file.info",
            ContentUrl = Text(upload, "contentUrl"),
            Name = Text(upload, "name"),
            Content = new JsonObject { ["uniqueId"] = Text(upload, "uniqueId"), ["fileType"] = Text(upload, "fileType") },
        };
        return new FileConsent(action, data, fingerprint, address, file);
    }

    /// <summary>What is sent once the text is there again.</summary>
    public BotPart Part(Reply reply) =>
        reply.Parts.OfType<DocumentPart>().FirstOrDefault(document => TextFingerprint.Of(document.Markdown) == Fingerprint) is { } document
            ? new BotPart { Kind = BotPartKind.Upload, UploadUrl = UploadUrl, FileText = document.Markdown, FileBytes = document.File?.Content.ToArray(), Activity = new Activity { Type = ActivityTypes.Message, Attachments = [File] } }
            : new BotPart { Activity = new Activity { Type = ActivityTypes.Message, Text = Changed, TextFormat = "plain" } };

    private static JsonElement? Member(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Object ? member : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
