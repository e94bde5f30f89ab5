using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using JDAssistant.Policies;
using JDAssistant.Rules;

namespace JDAssistant.Bot.Web;

/// <summary>The page at <c>/usage</c>, for the owner: what was reviewed, drafted and dismissed, and which rules people dismiss.</summary>
internal static class UsagePage
{
    /// <summary>Where it is.</summary>
    public const string Path = "/usage";

    public static async Task<IResult> AnswerAsync(HttpRequest request, Policy policy)
    {
        var context = request.HttpContext;
        SecurityHeaders.Set(context.Response.Headers, SecurityHeaders.PagePolicy);
        context.Response.Headers.CacheControl = "no-store";
        var (report, problem) = await UsageEndpoint.ReadAsync(context);
        if (problem is { Status: StatusCodes.Status401Unauthorized })
            context.Response.Headers.WWWAuthenticate = "Basic realm=\"JDAssistant usage\", charset=\"UTF-8\"";
        var page = report is null ? Page($"<p>{Encoded(problem!.Detail)}</p>", "") : Page(Span(report), Report(report, policy));
        return Results.Content(page, "text/html; charset=utf-8", Encoding.UTF8, report is null ? problem!.Status : StatusCodes.Status200OK);
    }

    private static string Page(string intro, string content) =>
        $"""
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>JDAssistant: usage</title>
          <link rel="icon" href="/icon.svg" type="image/svg+xml">
          <link rel="stylesheet" href="/css/tokens.css">
          <link rel="stylesheet" href="/css/base.css">
          <link rel="stylesheet" href="/css/layout.css">
          <link rel="stylesheet" href="/css/side.css">
          <link rel="stylesheet" href="/css/usage.css">
        </head>
        <body>
          <header class="top"><div class="top-row"><p class="brand"><img src="/icon.svg" alt="" width="26" height="26"> JDAssistant</p><nav aria-label="Pages"><a href="/">Review a text</a></nav></div></header>
          <main>
            <div class="intro"><h1>Usage</h1>{intro}</div>
            {content}
          </main>
        </body>
        </html>

        """;

    private static string Span(UsageReport report) => string.Create(CultureInfo.InvariantCulture,
        $"<p>{report.From:yyyy-MM-dd} to {report.To:yyyy-MM-dd}, in UTC. Counts alone: no text, no names. The same <a href=\"/api/v1/usage\">as JSON</a>. Show <a href=\"?days=7\">7</a>, <a href=\"?days=30\">30</a>, <a href=\"?days=90\">90</a> or <a href=\"?days=366\">366</a> days.</p>");

    private static string Report(UsageReport report, Policy policy)
    {
        if (report.Counts.Count == 0)
            return "<p class=\"card-box\">Nothing was counted in these days. Review a text, and it shows here.</p>";

        var html = new StringBuilder();
        html.Append("<ul class=\"tiles\">");
        foreach (var what in UsageReport.ByDay)
            html.Append(CultureInfo.InvariantCulture, $"<li class=\"card-box\"><strong>{report.Total(what):N0}</strong> {what}</li>");
        html.Append("</ul>\n");
        Rules(html, report, policy);
        Days(html, report);
        Origins(html, report);
        return html.ToString();
    }

    private static void Rules(StringBuilder html, UsageReport report, Policy policy)
    {
        var known = RuleCatalog.Create(policy).ToDictionary(rule => rule.Info.Id, rule => rule.Info);
        html.Append("<section class=\"card-box\" aria-labelledby=\"rules\"><h2 id=\"rules\">Rules</h2><p class=\"quiet\">What people dismiss most stands first: those rules are the ones to mend. A text that is reviewed as somebody types counts at each pause.</p>");
        html.Append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Table of rules\"><table><thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">Findings</th><th scope=\"col\">Fixes applied</th><th scope=\"col\">Dismissed</th></tr></thead><tbody>");
        foreach (var rule in report.Rules)
        {
            var name = known.TryGetValue(rule.Rule, out var info) ? $" <span class=\"quiet\">{Encoded(info.Name)}</span>" : "";
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Encoded(rule.Rule)}{name}</th><td>{rule.Findings:N0}</td><td>{rule.Fixes:N0}</td><td>{rule.Dismissals:N0}</td></tr>");
        }

        html.Append("</tbody></table></div></section>\n");
    }

    private static void Days(StringBuilder html, UsageReport report)
    {
        html.Append("<section class=\"card-box\" aria-labelledby=\"days\"><h2 id=\"days\">Days</h2><div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Table of days\"><table><thead><tr><th scope=\"col\">Day</th>");
        foreach (var what in UsageReport.ByDay)
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{char.ToUpperInvariant(what[0])}{what[1..]}</th>");
        html.Append("</tr></thead><tbody>");
        foreach (var day in report.Days)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{day:yyyy-MM-dd}</th>");
            foreach (var what in UsageReport.ByDay)
                html.Append(CultureInfo.InvariantCulture, $"<td>{report.On(day, what):N0}</td>");
            html.Append("</tr>");
        }

        html.Append("</tbody></table></div></section>\n");
    }

    private static void Origins(StringBuilder html, UsageReport report)
    {
        html.Append("<section class=\"card-box\" aria-labelledby=\"origins\"><h2 id=\"origins\">Where from, and what for</h2><dl class=\"facts\">");
        foreach (var what in UsageReport.ByOrigin.Where(what => report.Total(what) > 0))
        {
            var origins = string.Join(", ", report.Origins(what).Select(origin => string.Create(CultureInfo.InvariantCulture, $"{Encoded(origin.Name)} {origin.Total:N0}")));
            html.Append(CultureInfo.InvariantCulture, $"<div><dt>{char.ToUpperInvariant(what[0])}{what[1..]}</dt><dd>{origins}</dd></div>");
        }

        html.Append("</dl></section>\n");
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
