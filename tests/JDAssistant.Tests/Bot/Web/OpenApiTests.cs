using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Tests.Bot.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JDAssistant.Tests.Bot.Web;

public sealed class OpenApiTests(WebServer server) : IClassFixture<WebServer>
{
    private const string Json = "application/json";

    // Has whatever is read of conditions and requirements.
    private const string Detailed = """
        # Senior Night Porter
        Harbour Inn
        Denver, CO | Hybrid, 2 days a week in the office

        Hours: 40 hours per week, night shift, for 6 months
        Travel: 20%
        Start date: 1 March 2027
        Apply by 31 January 2027
        Reports to the Head of Operations, leads a team of 5
        Visa sponsorship and relocation assistance available. Secret clearance, background check and drug test required.

        ## What you need
        - Must have 3+ years of SQL
        - Bachelor's degree or equivalent
        - Driving licence, able to lift 50 pounds
        - Fluent German

        ## Nice to have
        - AWS certification
        """;

    private readonly HttpClient _client = server.CreateClient();

    [Fact]
    public async Task Every_address_is_described_and_no_other()
    {
        var description = await DescriptionAsync();

        var described = Operations(description).Select(operation => $"{operation.Method} /api/v1{operation.Path}");
        var mapped = server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/v1", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText}"));
        described.Should().BeEquivalentTo(mapped);
    }

    [Fact]
    public async Task Its_examples_work_and_the_answers_are_what_it_says()
    {
        Assert.SkipWhen(JsonSchema.Missing is not null, JsonSchema.Missing ?? "");
        var description = await DescriptionAsync();

        var cases = new List<(string, string, JsonElement)>();
        foreach (var (path, method, operation) in Operations(description))
        {
            var pointer = $"#/paths/{path.Replace("/", "~1", StringComparison.Ordinal)}/{method.ToLowerInvariant()}";
            foreach (var (type, body) in operation["requestBody"]?["content"]?.AsObject() ?? new JsonObject { [""] = null })
            {
                var name = $"{method} {path} {type}";
                if (type == Json)
                    cases.Add(($"{name} request", $"{pointer}/requestBody/content/application~1json/schema", Element(body!["example"]!)));
                var response = await _client.SendAsync(Request(method, path, operation, type, body?["example"]));
                response.StatusCode.Should().Be(HttpStatusCode.OK, name);
                var answered = response.Content.Headers.ContentType!.MediaType!;
                operation["responses"]!["200"]!["content"]!.AsObject().Should().ContainKey(answered, name);
                if (!answered.EndsWith("json", StringComparison.Ordinal))
                    continue;
                var answer = await response.Content.ReadAsStringAsync();
                foreach (var line in answered == Json ? [answer] : answer.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                    cases.Add((name, $"{pointer}/responses/200/content/{answered.Replace("/", "~1", StringComparison.Ordinal)}/schema", JsonDocument.Parse(line).RootElement));
            }
        }

        foreach (var text in new[] { Posting.Flawed, Detailed, "# Night Porter\n\nDenver, CO | Remote (US)\n\n## Pay\n\n$20 an hour\n\n<!-- jd-allow missing-employer: a secret -->\n" })
        {
            var review = await _client.PostAsync("/api/v1/review?asOf=2026-12-01", new StringContent(text, Encoding.UTF8, "text/plain"));
            cases.Add(("review", "#/components/schemas/Review", JsonDocument.Parse(await review.Content.ReadAsStringAsync()).RootElement));
        }

        var problem = await _client.PostAsync("/api/v1/review", new StringContent("", Encoding.UTF8, "text/plain"));
        cases.Add(("problem", "#/components/schemas/Problem", JsonDocument.Parse(await problem.Content.ReadAsStringAsync()).RootElement));

        cases.Should().HaveCountGreaterThan(10);
        (await JsonSchema.JudgeAsync(description, cases)).Should().BeEmpty();
    }

    private static HttpRequestMessage Request(string method, string path, JsonNode operation, string type, JsonNode? example)
    {
        var query = "";
        foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
        {
            var value = parameter!["example"]!.GetValue<string>();
            if (parameter["in"]!.GetValue<string>() == "path")
                path = path.Replace($"{{{parameter["name"]}}}", value, StringComparison.Ordinal);
            else
                query += $"{(query.Length == 0 ? '?' : '&')}{parameter["name"]}={value}";
        }

        var request = new HttpRequestMessage(new HttpMethod(method), $"/api/v1{path}{query}");
        if (example is not null)
            request.Content = new StringContent(type == Json ? example.ToJsonString() : example.GetValue<string>(), Encoding.UTF8, type);
        return request;
    }

    private static IEnumerable<(string Path, string Method, JsonNode Operation)> Operations(JsonNode description) =>
        from path in description["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select (path.Key, operation.Key.ToUpperInvariant(), operation.Value!);

    private static JsonElement Element(JsonNode node) => JsonSerializer.SerializeToElement(node);

    private async Task<JsonNode> DescriptionAsync() => JsonNode.Parse(await _client.GetStringAsync("/api/v1/openapi.json"))!;
}
