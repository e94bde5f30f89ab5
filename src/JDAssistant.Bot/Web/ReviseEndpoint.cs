using System.Text.Json;
using JDAssistant.Bot.Telemetry;
using JDAssistant.Conversations;
using JDAssistant.Exporting;

namespace JDAssistant.Bot.Web;

/// <summary><c>POST /api/v1/revise</c>: a text and what shall be different, in plain words; the new text, what changed and its review out.</summary>
/// <remarks>
/// <c>"change": "drop the degree"</c> or <c>"changes": […]</c> in the JSON object, or <c>?change=…</c>, which is made first. All of them
/// are made or none: the first that cannot be is told as the problem <c>not-revised</c>.
/// </remarks>
internal static class ReviseEndpoint
{
    private const int LongestChange = 4000;

    private static readonly ApiProblem NoChange = new(StatusCodes.Status400BadRequest, "no-change", "No change",
        "Say what shall be different: \"change\": \"pay is £13 an hour\", or up to 20 such sentences as \"changes\".");

    private static readonly ApiProblem UnusableChange = new(StatusCodes.Status400BadRequest, "bad-change", "Unusable change",
        $"\"change\" is one sentence and \"changes\" a list of 1 to {TextDesk.MostChanges}, each of 1 to {LongestChange:N0} characters. Give one of the two.");

    public static async Task<IResult> ReviseAsync(PostedText posted)
    {
        if (Changes(posted) is not { } changes)
            return UnusableChange;
        if (changes.Count == 0)
            return NoChange;
        var revised = await posted.Service<TextDesk>().ReviseAsync(posted.Text, changes, posted.Gone);
        if (revised.Problem is { } problem)
        {
            return new ApiProblem(StatusCodes.Status422UnprocessableEntity, "not-revised", "Not revised",
                changes.Count == 1 ? problem : $"“{revised.Refused}”: {problem} None of the {changes.Count} changes was made.");
        }

        posted.Service<Usage>().Revised(Usage.Api);
        var review = posted.Reviewer.Review(ReviewDesk.Read(revised.Text));
        return ApiJson.Answer(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteString("text", revised.Text);
            json.WriteStartArray("changed");
            foreach (var line in TextDesk.Differences(posted.Text, revised.Text))
            {
                json.WriteStartObject();
                json.WriteString("kind", line.IsAdded ? "added" : "removed");
                json.WriteNumber("line", line.Line);
                json.WriteString("text", line.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("versions");
            foreach (var version in revised.Versions)
            {
                json.WriteStartObject();
                json.WriteNumber("number", version.Number);
                json.WriteString("change", version.Change);
                json.WriteString("says", version.Says);
                json.WriteString("text", version.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WritePropertyName("review");
            ReviewJson.Write(json, review);
            json.WriteEndObject();
        });
    }

    /// <summary>What is asked for, in order; null where it cannot be read.</summary>
    private static List<string>? Changes(PostedText posted)
    {
        var changes = new List<string>(posted.Request.Query["change"].OfType<string>());
        if (posted.Body.Fields.ValueKind == JsonValueKind.Object)
        {
            var isOne = posted.Body.Fields.TryGetProperty("change", out var one);
            if (isOne)
                changes.Add(Words(one));
            if (posted.Body.Fields.TryGetProperty("changes", out var list))
            {
                if (isOne || list.ValueKind != JsonValueKind.Array)
                    return null;
                changes.AddRange(list.EnumerateArray().Select(Words));
            }
        }

        return changes.Count <= TextDesk.MostChanges && changes.TrueForAll(change => change.Length <= LongestChange && !string.IsNullOrWhiteSpace(change)) ? changes : null;
    }

    private static string Words(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString()! : "";
}
