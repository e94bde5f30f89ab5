using System.Text.Json;
using JDAssistant.Bot.Telemetry;
using JDAssistant.Exporting;
using JDAssistant.Reviewing;
using JDAssistant.Rules;
using JDAssistant.Text;

namespace JDAssistant.Bot.Web;

/// <summary><c>POST /api/v1/fix</c>: applies the safe fixes, or those of chosen findings, and reviews the result.</summary>
/// <remarks>
/// <c>"apply"</c> is <c>"safe"</c>, which is also meant where nothing is said, or a list of findings by rule and span:
/// <c>[{"rule": "JD101", "span": [0, 10]}]</c>.
/// </remarks>
internal static class FixEndpoint
{
    public static IResult Fix(PostedText posted)
    {
        if (!TryChosen(posted.Body.Fields, out var chosen))
        {
            return ApiProblem.MalformedJson(
                "\"apply\" is neither \"safe\" nor a list of findings such as [{\"rule\": \"JD101\", \"span\": [0, 10]}].");
        }

        var reviewer = posted.Reviewer;
        var fixer = new Fixer(reviewer, ReviewDesk.Read);
        if (chosen is null)
            return Answer(posted, fixer.Apply(posted.Text, FixSafety.Safe));

        var review = reviewer.Review(ReviewDesk.Read(posted.Text));
        var findings = new List<ReviewedFinding>();
        foreach (var (rule, span) in chosen)
        {
            if (review.Findings.FirstOrDefault(reviewed => IsMeant(reviewed.Finding, rule, span)) is not { } found)
            {
                return new ApiProblem(StatusCodes.Status409Conflict, "no-such-finding", "No such finding",
                    $"The text has no finding of rule {rule} at {span.Start}–{span.End}. Review the text again and choose among its findings.");
            }

            findings.Add(found);
        }

        return Answer(posted, fixer.Apply(review, findings));
    }

    private static bool IsMeant(Finding finding, string rule, TextSpan span) =>
        finding.Span == span
        && (finding.Rule.Id.Equals(rule, StringComparison.OrdinalIgnoreCase) || finding.Rule.Name.Equals(rule, StringComparison.OrdinalIgnoreCase));

    /// <summary>The findings named in "apply"; null for all safe fixes.</summary>
    private static bool TryChosen(JsonElement fields, out List<(string Rule, TextSpan Span)>? chosen)
    {
        chosen = null;
        if (fields.ValueKind != JsonValueKind.Object || !fields.TryGetProperty("apply", out var apply) || apply.ValueKind == JsonValueKind.Null)
            return true;
        if (apply.ValueKind == JsonValueKind.String)
            return apply.ValueEquals("safe");
        if (apply.ValueKind != JsonValueKind.Array)
            return false;

        chosen = [];
        foreach (var item in apply.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object
                || !item.TryGetProperty("rule", out var rule) || rule.ValueKind != JsonValueKind.String
                || !item.TryGetProperty("span", out var span) || span.ValueKind != JsonValueKind.Array || span.GetArrayLength() != 2
                || span[0].ValueKind != JsonValueKind.Number || !span[0].TryGetInt32(out var start)
                || span[1].ValueKind != JsonValueKind.Number || !span[1].TryGetInt32(out var end)
                || start < 0 || end < start)
            {
                return false;
            }

            chosen.Add((rule.GetString()!, new TextSpan(start, end)));
        }

        return true;
    }

    private static IResult Answer(PostedText posted, FixResult result)
    {
        posted.Service<Usage>().Fixed(result);
        return ApiJson.Answer(json => Write(json, result));
    }

    private static void Write(Utf8JsonWriter json, FixResult result)
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("text", result.Text);
        json.WriteStartArray("applied");
        foreach (var finding in result.Applied)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule.Id);
            json.WriteString("name", finding.Rule.Name);
            json.WriteString("title", finding.Fix!.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("review");
        ReviewJson.Write(json, result.After);
        json.WriteEndObject();
    }
}
