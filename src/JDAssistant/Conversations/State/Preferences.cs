using System.Text.Json.Serialization;
using JDAssistant.Exporting;
using JDAssistant.Policies;

namespace JDAssistant.Conversations.State;

/// <summary>What a person has set for all their conversations; plain data that can be stored as JSON.</summary>
public sealed record Preferences
{
    /// <summary>The key under which it is kept, beside the conversations.</summary>
    public const string Key = "settings";

    /// <summary>Whether a review shows all findings at once.</summary>
    public bool FullReviews { get; init; }

    /// <summary>The name of the format that is given out where none is asked for; null for Markdown.</summary>
    public string? ExportFormat { get; init; }

    /// <summary>Whether a language model may be used for this person's texts, where there is one.</summary>
    public bool UsesModel { get; init; } = true;

    /// <summary>What the person said of the company, over what the policy says; null where nothing was said.</summary>
    public CompanyFacts? Company { get; init; }

    /// <summary>The format that is given out where none is asked for.</summary>
    [JsonIgnore]
    public ExportFormat Format => ExportFormats.Find(ExportFormat ?? "") ?? ExportFormats.Markdown;
}
