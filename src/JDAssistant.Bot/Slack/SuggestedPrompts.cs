using System.Text.Json.Nodes;

namespace JDAssistant.Bot.Slack;

/// <summary>What the app proposes to say to it.</summary>
internal static class SuggestedPrompts
{
    /// <summary>How the proposals are introduced.</summary>
    public const string Title = "Check a job description, or write one";

    /// <summary>The proposals: what stands on them, and what is then said.</summary>
    public static IReadOnlyList<(string Title, string Message)> All { get; } =
    [
        ("Check a job description", "Can you check this?"),
        ("Write a first draft", "Write me one for a night nurse in Leeds"),
        ("My job descriptions", "my drafts"),
        ("What can you do?", "help"),
    ];

    /// <summary>The arguments that set them for a conversation.</summary>
    public static JsonObject For(string channel) => new()
    {
        ["channel_id"] = channel,
        ["title"] = Title,
        ["prompts"] = AsJson(),
    };

    /// <summary>The proposals as Slack takes them.</summary>
    public static JsonArray AsJson() => new([.. All.Select(prompt => new JsonObject { ["title"] = prompt.Title, ["message"] = prompt.Message })]);
}
