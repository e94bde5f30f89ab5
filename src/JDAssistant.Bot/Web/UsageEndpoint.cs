using System.Globalization;
using JDAssistant.Bot.Storage;
using JDAssistant.Bot.Telemetry;

namespace JDAssistant.Bot.Web;

/// <summary><c>GET /api/v1/usage</c>: what was done with the server, by day and by rule, for its owner.</summary>
internal static class UsageEndpoint
{
    private const int MostDays = 366;
    private const int UsualDays = 30;

    private static readonly ApiProblem BadDays = new(StatusCodes.Status400BadRequest, "bad-days", "Unusable number of days",
        $"days is a whole number between 1 and {MostDays}, such as {UsualDays}.");

    public static async Task<IResult> AnswerAsync(HttpRequest request)
    {
        var (report, problem) = await ReadAsync(request.HttpContext);
        return report is null ? problem! : ApiJson.Answer(json =>
        {
            json.WriteStartObject();
            json.WriteString("from", Day(report.From));
            json.WriteString("to", Day(report.To));
            json.WriteStartObject("totals");
            foreach (var what in UsageReport.ByDay)
                json.WriteNumber(what, report.Total(what));
            json.WriteEndObject();
            json.WriteStartArray("days");
            foreach (var day in report.Days)
            {
                json.WriteStartObject();
                json.WriteString("day", Day(day));
                foreach (var what in UsageReport.ByDay)
                    json.WriteNumber(what, report.On(day, what));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("rules");
            foreach (var rule in report.Rules)
            {
                json.WriteStartObject();
                json.WriteString("rule", rule.Rule);
                json.WriteNumber("findings", rule.Findings);
                json.WriteNumber("fixes", rule.Fixes);
                json.WriteNumber("dismissals", rule.Dismissals);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("origins");
            foreach (var what in UsageReport.ByOrigin)
            {
                json.WriteStartObject(what);
                foreach (var (name, total) in report.Origins(what))
                    json.WriteNumber(name, total);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    /// <summary>What the owner may see of the days that a request asks for, or why it gets nothing; exactly one of the two is null.</summary>
    public static async Task<(UsageReport? Report, ApiProblem? Problem)> ReadAsync(HttpContext context)
    {
        var services = context.RequestServices;
        if (!services.GetRequiredService<ApiKeys>().IsOwner(context))
            return (null, ApiProblem.NotOwner);
        var days = UsualDays;
        if (context.Request.Query["days"].ToString() is { Length: > 0 } asked
            && (!int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out days) || days is < 1 or > MostDays))
        {
            return (null, BadDays);
        }

        // What this host has counted and not yet written is seen as well.
        await services.GetRequiredService<UsageWriter>().WriteAsync(context.RequestAborted);
        var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        var from = today.AddDays(1 - days);
        return (new UsageReport(from, today, await services.GetRequiredService<UsageStore>().SinceAsync(from, context.RequestAborted)), null);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
