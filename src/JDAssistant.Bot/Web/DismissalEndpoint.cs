using System.Text.Json;
using JDAssistant.Bot.Telemetry;
using JDAssistant.Policies;
using JDAssistant.Rules;

namespace JDAssistant.Bot.Web;

/// <summary><c>POST /api/v1/dismissals</c>: counts that somebody dismissed a finding of a rule; nothing else is said of it or kept.</summary>
internal static class DismissalEndpoint
{
    public static async Task<IResult> CountAsync(HttpRequest request, Policy policy, Usage usage)
    {
        var (body, unreadable) = await RequestBody.ReadObjectAsync(request);
        if (unreadable is not null)
            return unreadable;
        if (!body.TryGetProperty("rule", out var rule) || rule.ValueKind != JsonValueKind.String)
            return ApiProblem.MalformedJson("There is no string \"rule\" in the body. Send an object such as {\"rule\": \"JD306\"}.");
        if (RuleCatalog.Create(policy).FirstOrDefault(each => each.Info.Id.Equals(rule.GetString(), StringComparison.OrdinalIgnoreCase)) is not { } known)
            return ApiProblem.UnknownRule(rule.GetString()!);
        usage.Dismissed(known.Info.Id);
        return ApiJson.Answer(json =>
        {
            json.WriteStartObject();
            json.WriteString("counted", known.Info.Id);
            json.WriteEndObject();
        });
    }
}
