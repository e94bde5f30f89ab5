namespace JDAssistant.Bot.Slack;

/// <summary>A file that somebody shared.</summary>
/// <param name="Id">Slack's id of it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Where it can be fetched with the bot's token; null where Slack tells that only when asked.</param>
/// <param name="Size">How many bytes it is said to have; 0 where that is not said.</param>
/// <param name="IsExternal">True where it lies with somebody else, such as a Google document.</param>
internal sealed record SlackFile(string Id, string Name, string? Address, long Size, bool IsExternal);
