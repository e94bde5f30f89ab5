using JDAssistant.Bot.Delivery;
using JDAssistant.Parsing;

namespace JDAssistant.Bot.Slack;

/// <summary>Fetches a shared file and reads its text.</summary>
public sealed class SlackFileReader(SlackClient client)
{
    /// <summary>Reads the one file of a message.</summary>
    /// <returns>The text, or what to tell the person; exactly one of the two is null.</returns>
    /// <exception cref="DeliveryException">It may work later.</exception>
    internal async Task<(string? Text, string? Problem)> ReadAsync(string tenant, IReadOnlyList<SlackFile> files, CancellationToken cancellationToken)
    {
        if (files.Count > 1)
            return (null, FileProblems.TooMany);
        var file = files[0];
        if (file.IsExternal)
            return (null, "That file lies outside of Slack, where I may not look. Share it as a Word or text file, or paste its text.");
        if (file.Size > InputCheck.MaxBytes)
            return (null, FileProblems.TooLarge(file.Size));

        try
        {
            var address = file.Address ?? await AddressAsync(tenant, file.Id, cancellationToken);
            var bytes = address is null ? null : await client.DownloadAsync(tenant, address, InputCheck.MaxBytes, cancellationToken);
            if (bytes is null)
                return (null, "Slack does not let me see that file. Share it in this conversation, or paste its text.");
            var (text, problem) = InputCheck.Decode(bytes);
            return (text, problem?.Message);
        }
        catch (SlackApiException)
        {
            // Whatever Slack's reason, the person can do the same about it.
            return (null, "Slack does not let me see that file. Share it in this conversation, or paste its text.");
        }
    }

    // For files that were shared from another workspace Slack tells the id only.
    private async Task<string?> AddressAsync(string tenant, string id, CancellationToken cancellationToken)
    {
        var answer = await client.CallAsync(tenant, "files.info", new Dictionary<string, string> { ["file"] = id }, cancellationToken);
        return answer.Field("file") is { } file ? SlackEvents.FileOf(file, id).Address : null;
    }
}
