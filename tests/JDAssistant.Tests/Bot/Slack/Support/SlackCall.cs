using System.Text.Json;

namespace JDAssistant.Tests.Bot.Slack.Support;

/// <summary>A call that reached Slack.</summary>
internal sealed record SlackCall(string Method, string Authorization, JsonElement Arguments)
{
    /// <summary>What Slack found wrong with it; null where it was taken.</summary>
    public string? Error { get; init; }

    public int Status { get; init; } = 200;

    public string Token => Authorization.StartsWith("Bearer ", StringComparison.Ordinal) ? Authorization["Bearer ".Length..] : "";

    public string? this[string name] => Arguments.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The blocks as JSON; "" where there are none.</summary>
    public string Blocks => Arguments.TryGetProperty("blocks", out var blocks) ? blocks.GetRawText() : "";

    /// <summary>Every word that the message shows, in order.</summary>
    public string Words => this["markdown_text"] ?? (Arguments.TryGetProperty("blocks", out var blocks) ? string.Concat(WordsOf(blocks)) : this["text"] ?? "");

    /// <summary>The value of the button with this label, as Slack would send it back.</summary>
    public JsonElement Button(string label)
    {
        var found = Pressables(Arguments).FirstOrDefault(button => button.GetProperty("text").GetProperty("text").GetString() == label);
        found.ValueKind.Should().Be(JsonValueKind.Object, "there should be a button “{0}” in {1}", label, Blocks);
        return found;
    }

    /// <summary>The labels of the buttons.</summary>
    public IReadOnlyList<string> Labels => [.. Pressables(Arguments).Select(button => button.GetProperty("text").GetProperty("text").GetString()!)];

    private static IEnumerable<JsonElement> Pressables(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "button" => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => Pressables(field.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Pressables),
        _ => [],
    };

    private static IEnumerable<string> WordsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("type", out var type) && type.GetString() is "actions" => [],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => field.Name switch
        {
            "text" when field.Value.ValueKind == JsonValueKind.String => [field.Value.GetString()!],
            "text" or "elements" => WordsOf(field.Value).Append(field.Name == "elements" ? "\n" : ""),
            _ => [],
        }),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(WordsOf),
        _ => [],
    };
}
