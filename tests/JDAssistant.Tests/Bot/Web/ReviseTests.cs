using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace JDAssistant.Tests.Bot.Web;

public sealed class ReviseTests(WebServer server) : IClassFixture<WebServer>
{
    private const string Porter = "# Night Porter\n\nHarbour Inn, Leeds\n\n## What you will do\n- Welcome guests who come late\n\n## What you need\n- Two years in a hotel\n- A degree in hospitality\n";

    private readonly HttpClient _client = server.CreateClient();

    [Fact]
    public async Task A_text_is_changed_by_plain_words_and_the_rest_stays()
    {
        var revised = await Json(await PostAsync(new { text = Porter, changes = new[] { "drop the degree", "replace “guests” with “travellers”" } }));

        revised.GetProperty("text").GetString().Should().Be(Porter.Replace("- A degree in hospitality\n", "", StringComparison.Ordinal).Replace("guests", "travellers", StringComparison.Ordinal));
        revised.GetProperty("changed").EnumerateArray().Select(line => $"{line.GetProperty("kind")} {line.GetProperty("line")}: {line.GetProperty("text")}").Should().Equal(
            "removed 6: - Welcome guests who come late", "added 6: - Welcome travellers who come late", "removed 10: - A degree in hospitality");
        var versions = revised.GetProperty("versions").EnumerateArray().ToList();
        versions.Select(version => version.GetProperty("change").GetString()).Should().Equal("drop the degree", "replace “guests” with “travellers”");
        versions[0].GetProperty("text").GetString().Should().Contain("guests").And.NotContain("degree");
        versions[1].GetProperty("text").GetString().Should().Be(revised.GetProperty("text").GetString());
        versions.Select(version => version.GetProperty("says").GetString()).Should().OnlyContain(says => says!.Length > 0 && !says.Contains("**", StringComparison.Ordinal));
        revised.GetProperty("review").GetProperty("findings").ValueKind.Should().Be(JsonValueKind.Array);
    }

    [Fact]
    public async Task A_fact_is_written_into_a_text_as_plain_as_it_came()
    {
        var response = await _client.PostAsync("/api/v1/revise?change=pay+is+%C2%A313+an+hour", new StringContent(Porter, Encoding.UTF8, "text/plain"));

        (await Json(response)).GetProperty("text").GetString().Should().Contain("£13");
    }

    [Fact]
    public async Task What_the_text_says_already_is_no_fault()
    {
        var once = (await Json(await PostAsync(new { text = Porter, change = "pay is £13 an hour" }))).GetProperty("text").GetString();

        var again = await Json(await PostAsync(new { text = once, change = "pay is £13 an hour" }));

        again.GetProperty("text").GetString().Should().Be(once);
        again.GetProperty("changed").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("make me laugh", "not-revised", "make it shorter")]
    [InlineData("drop the helicopter", "not-revised", "helicopter")]
    [InlineData("make it more formal", "not-revised", "language model")]
    [InlineData(" ", "bad-change", "1 to 20")]
    public async Task A_change_that_cannot_be_made_is_explained_and_nothing_is_changed(string change, string code, string says)
    {
        var problem = await ProblemAsync(await PostAsync(new { text = Porter, changes = new[] { "drop the degree", change } }), code == "not-revised" ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.BadRequest);

        problem.GetProperty("code").GetString().Should().Be(code);
        problem.GetProperty("detail").GetString().Should().Contain(says).And.NotContain("**");
    }

    [Theory]
    [InlineData("""{"text": "# Cook"}""", "no-change")]
    [InlineData("""{"text": "# Cook", "changes": []}""", "no-change")]
    [InlineData("""{"text": "# Cook", "changes": [3]}""", "bad-change")]
    [InlineData("""{"text": "# Cook", "change": 3}""", "bad-change")]
    [InlineData("""{"text": "# Cook", "changes": "drop it"}""", "bad-change")]
    [InlineData("""{"text": "# Cook", "change": "drop it", "changes": ["drop it"]}""", "bad-change")]
    public async Task A_request_without_a_usable_change_is_explained(string json, string code)
    {
        var problem = await ProblemAsync(await _client.PostAsync("/api/v1/revise", new StringContent(json, Encoding.UTF8, "application/json")), HttpStatusCode.BadRequest);

        problem.GetProperty("code").GetString().Should().Be(code);
    }

    private Task<HttpResponseMessage> PostAsync<T>(T body) => _client.PostAsJsonAsync("/api/v1/revise", body, TestContext.Current.CancellationToken);

    private static async Task<JsonElement> Json(HttpResponseMessage response)
    {
        response.StatusCode.Should().Be(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        response.StatusCode.Should().Be(status);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
