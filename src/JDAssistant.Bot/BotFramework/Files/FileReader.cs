using System.Text.Json.Nodes;
using JDAssistant.Bot.Delivery;
using JDAssistant.Parsing;

namespace JDAssistant.Bot.BotFramework.Files;

/// <summary>Reads the file that came along with a message.</summary>
public sealed class FileReader(FileClient client)
{
    private const string DownloadInfo = "application/vnd.microsoft.teams.file.download.info";
    private const string NotThere = "I cannot get at that file. Share it in this conversation itself, or paste its text.";
    private const string Picture = "This is a picture, and I read words only. Paste the text of the job description, or share it as a Word or text file.";

    /// <summary>The text of the activity's file, or what to tell the person; both are null where no file came along.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="hasText">Whether words came along too: then a picture beside them is no more than that.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DeliveryException">It may work later.</exception>
    internal async Task<(string? Text, string? Problem)> ReadAsync(Activity activity, bool hasText, CancellationToken cancellationToken)
    {
        var files = (activity.Attachments ?? []).Select(AddressOf).OfType<string>().ToList();
        if (files.Count == 0)
            return (null, !hasText && (activity.Attachments ?? []).Any(IsPicture) ? Picture : null);
        if (files.Count > 1)
            return (null, FileProblems.TooMany);

        var bytes = await client.DownloadAsync(files[0], activity, InputCheck.MaxBytes, cancellationToken);
        if (bytes is null)
            return (null, NotThere);
        var (text, problem) = InputCheck.Decode(bytes);
        return (text, problem?.Message);
    }

    private static string? AddressOf(Attachment attachment) => attachment switch
    {
        { ContentType: DownloadInfo } => (attachment.Content as JsonObject)?["downloadUrl"] is JsonValue url && url.TryGetValue<string>(out var address) ? address : "",

        // What Web Chat uploads has the media type of the file; cards and Teams' copy of the text have no address.
        { ContentUrl.Length: > 0, ContentType: { } type } when !IsPicture(attachment) && !type.StartsWith("application/vnd.microsoft.", StringComparison.OrdinalIgnoreCase) => attachment.ContentUrl,
        _ => null,
    };

    private static bool IsPicture(Attachment attachment) => attachment.ContentType?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true;
}
