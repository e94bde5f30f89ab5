using System.Text.Json;

namespace JDAssistant.Tests.Models.Support;

/// <summary>What the model was asked, as it came over the wire.</summary>
internal sealed record Ask(bool IsAnthropic, JsonElement Body, IReadOnlyDictionary<string, string> Headers)
{
    private string? _user;

    /// <summary>The messages by role and text, the system's first.</summary>
    public IReadOnlyList<(string Role, string Text)> Messages =>
    [
        .. Body.TryGetProperty("system", out var system) ? [("system", system.GetString()!)] : Array.Empty<(string, string)>(),
        .. Body.GetProperty("messages").EnumerateArray().Select(message => (message.GetProperty("role").GetString()!, message.GetProperty("content").GetString()!)),
    ];

    public bool WantsStream => Body.TryGetProperty("stream", out var stream) && stream.GetBoolean();

    /// <summary>True where an answer was turned down and is to be mended.</summary>
    public bool IsRepair => Messages.Any(message => message.Role == "assistant");

    /// <summary>The heading of the section that is to be written; "" for other questions.</summary>
    public string Section => Between("Write the section \"", "\" for");

    /// <summary>The section as the templates write it: an honest answer.</summary>
    public string Plain => Between("Plain version: ", "\nend data-");

    private string User => _user ??= Messages.First(message => message.Role == "user").Text;

    private string Between(string from, string to)
    {
        var start = User.IndexOf(from, StringComparison.Ordinal);
        if (start < 0)
            return "";
        start += from.Length;
        return User[start..User.IndexOf(to, start, StringComparison.Ordinal)];
    }
}
