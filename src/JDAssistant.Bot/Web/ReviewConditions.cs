using System.Globalization;
using System.Text.Json;
using JDAssistant.Policies;
using JDAssistant.Reviewing;

namespace JDAssistant.Bot.Web;

/// <summary>What a request asks to be reviewed by, where that differs from the server's own settings.</summary>
/// <param name="Policy">A policy in place of the company's; null for the company's.</param>
/// <param name="AsOf">The day that the review is for; null for the policy's day, or today.</param>
internal sealed record ReviewConditions(Policy? Policy, DateOnly? AsOf)
{
    /// <summary>Reads <c>asOf</c> from the query or the JSON object and <c>policy</c> from the object.</summary>
    /// <returns>The conditions or the problem; exactly one of the two is null.</returns>
    public static (ReviewConditions? Conditions, ApiProblem? Problem) Read(HttpRequest request, JsonElement fields) =>
        Read(request.Query["asOf"].ToString(), fields);

    /// <summary>The same, where <paramref name="given"/> is what the query says; for many threads, which may not share a request.</summary>
    public static (ReviewConditions? Conditions, ApiProblem? Problem) Read(string given, JsonElement fields)
    {
        if (TryField(fields, "asOf", out var asOf))
            given = asOf.ValueKind == JsonValueKind.String ? asOf.GetString()! : asOf.GetRawText();
        DateOnly? day = null;
        if (given.Length > 0)
        {
            if (!DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
            {
                return (null, new ApiProblem(StatusCodes.Status400BadRequest, "bad-date", "Unreadable date",
                    "asOf is not a date. Write it as 2026-01-31."));
            }

            day = read;
        }

        if (!TryField(fields, "policy", out var element))
            return (new ReviewConditions(null, day), null);
        var (policy, problems) = PolicyReader.Read(element);
        return policy is not null
            ? (new ReviewConditions(policy, day), null)
            : (null, new ApiProblem(StatusCodes.Status400BadRequest, "bad-policy", "Unusable policy", string.Join(" ", problems)));
    }

    private static bool TryField(JsonElement fields, string name, out JsonElement value)
    {
        value = default;
        return fields.ValueKind == JsonValueKind.Object && fields.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;
    }
}
