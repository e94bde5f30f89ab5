using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace JDAssistant.Tests.Bot.Web;

public sealed class ApiTests(WebServer server) : IClassFixture<WebServer>
{
    private readonly HttpClient _client = server.CreateClient();

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/markdown; charset=utf-8")]
    public async Task A_text_is_reviewed(string type)
    {
        var review = await Review(Posting.Flawed, type);

        review.GetProperty("version").GetInt32().Should().Be(1);
        review.GetProperty("job").GetProperty("title").GetProperty("text").GetString().Should().Be("Office Manager");
        review.GetProperty("findings").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public async Task Json_gives_the_same_review_as_the_text()
    {
        var response = await _client.PostAsJsonAsync("/api/v1/review", new { text = Posting.Flawed });

        var json = await response.Content.ReadAsStringAsync();
        json.Should().Be((await Review(Posting.Flawed)).GetRawText());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public async Task Spans_count_utf16_units_of_the_text_as_posted_without_a_byte_order_mark(string mark)
    {
        var text = "# Chef 👩‍🍳\r\n\r\nRequirements\r\n- In perfect health\r\n";
        var finding = (await Review(mark + text)).GetProperty("findings").EnumerateArray()
            .Single(finding => finding.GetProperty("name").GetString() == "able-bodied-only");

        var span = finding.GetProperty("span");
        text[span[0].GetInt32()..span[1].GetInt32()].Should().Be("In perfect health");
    }

    [Fact]
    public async Task A_review_may_be_for_another_day_and_policy()
    {
        var plain = await Review(Posting.Flawed);
        var response = await _client.PostAsJsonAsync("/api/v1/review", new
        {
            text = Posting.Flawed,
            asOf = "2026-01-31",
            policy = new { severities = new Dictionary<string, string> { ["able-bodied-only"] = "off" } },
        });

        var review = await response.Content.ReadFromJsonAsync<JsonElement>();
        Names(plain).Should().Contain("able-bodied-only");
        Names(review).Should().NotContain("able-bodied-only");
        review.GetProperty("rulePack").GetString().Should().NotBe(plain.GetProperty("rulePack").GetString());
    }

    [Theory]
    [InlineData("""{"text": "x", "asOf": "soon"}""", "bad-date", "2026-01-31")]
    [InlineData("""{"text": "x", "asOf": 3}""", "bad-date", "2026-01-31")]
    [InlineData("""{"text": "x", "policy": {"colour": "red"}}""", "bad-policy", "colour")]
    [InlineData("""{"text": "x" """, "malformed-json", "line 1")]
    [InlineData("", "malformed-json", "not JSON")]
    [InlineData("[1]", "malformed-json", "not an object")]
    [InlineData("""{"text": 3}""", "malformed-json", "\"text\"")]
    [InlineData("""{"texts": "x"}""", "malformed-json", "\"text\"")]
    [InlineData("""{"text": "\ud83d"}""", "malformed-json", "half of a character")]
    [InlineData("""{"text": " \n "}""", "empty", "Paste")]
    public async Task Json_that_cannot_be_used_is_explained(string json, string code, string says)
    {
        var response = await _client.PostAsync("/api/v1/review", Body(json, "application/json"));

        await ShouldBeProblem(response, HttpStatusCode.BadRequest, code, says);
    }

    [Fact]
    public async Task An_empty_text_is_explained() =>
        await ShouldBeProblem(await Post("review", "  \n"), HttpStatusCode.BadRequest, "empty", "Paste the whole job description");

    [Fact]
    public async Task A_text_of_more_than_200000_characters_is_too_long() =>
        await ShouldBeProblem(await Post("review", new string('a', 200_001)), HttpStatusCode.RequestEntityTooLarge, "too-long", "200,000");

    [Fact]
    public async Task A_binary_body_is_explained()
    {
        var response = await _client.PostAsync("/api/v1/review", Body("Manager\0\0\u0001\u0002", "text/plain"));

        await ShouldBeProblem(response, HttpStatusCode.UnsupportedMediaType, "binary", "not text");
    }

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("text/html")]
    [InlineData("text/plain; charset=iso-8859-1")]
    public async Task Another_media_type_is_explained(string type) =>
        await ShouldBeProblem(await _client.PostAsync("/api/v1/review", Body("Cook", type)),
            HttpStatusCode.UnsupportedMediaType, "unsupported-media-type", "text/plain");

    [Fact]
    public async Task A_body_without_media_type_is_explained()
    {
        var content = Body("Cook", "text/plain");
        content.Headers.ContentType = null;

        await ShouldBeProblem(await _client.PostAsync("/api/v1/review", content), HttpStatusCode.UnsupportedMediaType, "unsupported-media-type", "text/plain");
    }

    [Fact]
    public async Task A_body_that_announces_too_much_is_refused_before_it_is_read()
    {
        var body = new CountingContent(6 * 1024 * 1024, announces: true);

        var response = await _client.PostAsync("/api/v1/review", body);

        await ShouldBeProblem(response, HttpStatusCode.RequestEntityTooLarge, "too-large", "5 MB");
    }

    [Fact]
    public async Task A_body_that_announces_nothing_is_read_up_to_the_limit()
    {
        var body = new CountingContent(64 * 1024 * 1024, announces: false);

        var response = await _client.PostAsync("/api/v1/review", body);

        await ShouldBeProblem(response, HttpStatusCode.RequestEntityTooLarge, "too-large", "5 MB");
    }

    [Theory]
    [InlineData("GET", "/api/v1/review", HttpStatusCode.MethodNotAllowed, "method-not-allowed")]
    [InlineData("GET", "/api/v1/nothing", HttpStatusCode.NotFound, "not-found")]
    [InlineData("GET", "/api/v1/rules/JD999", HttpStatusCode.NotFound, "unknown-rule")]
    [InlineData("GET", "/api/v1/rules/%3Cscript%3E", HttpStatusCode.NotFound, "unknown-rule")]
    public async Task An_address_that_leads_nowhere_is_explained(string method, string path, HttpStatusCode status, string code)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        await ShouldBeProblem(await _client.SendAsync(request), status, code, "/api/v1/");
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost", HttpStatusCode.OK)]
    public async Task A_page_of_another_site_is_turned_away(string origin, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/review") { Content = Body(Posting.Flawed, "text/plain") };
        request.Headers.Add("Origin", origin);

        (await _client.SendAsync(request)).StatusCode.Should().Be(status);
    }

    [Fact]
    public async Task Rules_are_listed_and_each_has_a_page()
    {
        var list = await _client.GetFromJsonAsync<JsonElement>("/api/v1/rules");
        var rules = list.GetProperty("rules").EnumerateArray().ToList();

        rules.Select(rule => rule.GetProperty("id").GetString()).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        foreach (var rule in rules)
        {
            var page = await _client.GetAsync($"/api/v1/rules/{rule.GetProperty("id")}");
            page.Content.Headers.ContentType!.MediaType.Should().Be("text/markdown");
            (await page.Content.ReadAsStringAsync()).Should().StartWith("# ");
            (await _client.GetAsync($"/api/v1/rules/{rule.GetProperty("name")}")).StatusCode.Should().Be(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task Fixing_twice_changes_nothing_more()
    {
        var once = await Json(await Post("fix", Posting.Flawed));
        var twice = await Json(await Post("fix", once.GetProperty("text").GetString()!));

        twice.GetProperty("text").GetString().Should().Be(once.GetProperty("text").GetString());
        twice.GetProperty("applied").GetArrayLength().Should().Be(0);
        once.GetProperty("review").GetRawText().Should().Be(twice.GetProperty("review").GetRawText());
    }

    [Fact]
    public async Task A_fix_is_chosen_by_rule_and_span()
    {
        var review = await Review(Posting.Flawed);
        var chosen = review.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("fix").ValueKind == JsonValueKind.Object);

        var result = await Json(await _client.PostAsJsonAsync("/api/v1/fix", new
        {
            text = Posting.Flawed,
            apply = new[] { new { rule = chosen.GetProperty("rule"), span = chosen.GetProperty("span") } },
        }));

        var edit = chosen.GetProperty("fix").GetProperty("edits")[0];
        result.GetProperty("applied").EnumerateArray().Should().ContainSingle()
            .Which.GetProperty("rule").GetString().Should().Be(chosen.GetProperty("rule").GetString());
        result.GetProperty("text").GetString().Should().Be(
            Posting.Flawed[..edit.GetProperty("span")[0].GetInt32()] + edit.GetProperty("text").GetString() + Posting.Flawed[edit.GetProperty("span")[1].GetInt32()..]);
    }

    [Fact]
    public async Task A_finding_that_is_not_there_cannot_be_fixed()
    {
        var response = await _client.PostAsJsonAsync("/api/v1/fix", new { text = Posting.Flawed, apply = new[] { new { rule = "JD221", span = new[] { 1, 2 } } } });

        await ShouldBeProblem(response, HttpStatusCode.Conflict, "no-such-finding", "Review the text again");
    }

    [Theory]
    [InlineData("\"all\"")]
    [InlineData("3")]
    [InlineData("[3]")]
    [InlineData("""[{"rule": "JD221"}]""")]
    [InlineData("""[{"rule": "JD221", "span": [1.5, 2]}]""")]
    [InlineData("""[{"rule": "JD221", "span": [2, 1]}]""")]
    [InlineData("""[{"rule": "JD221", "span": [99999999999, 1]}]""")]
    public async Task A_choice_that_cannot_be_read_is_explained(string apply)
    {
        var response = await _client.PostAsync("/api/v1/fix", Body($$"""{"text": "Cook", "apply": {{apply}}}""", "application/json"));

        await ShouldBeProblem(response, HttpStatusCode.BadRequest, "malformed-json", "apply");
    }

    [Theory]
    [InlineData("text/plain", "senior backend engineer, Austin, hybrid, $150,000-180,000, Kotlin, Kafka")]
    [InlineData("application/json", """{"request": "senior backend engineer, Austin, hybrid, $150,000-180,000, Kotlin, Kafka"}""")]
    public async Task A_draft_has_what_was_said_and_says_where_its_gaps_are(string type, string request)
    {
        var draft = await Json(await _client.PostAsync("/api/v1/draft", Body(request, type)));

        var markdown = draft.GetProperty("markdown").GetString()!;
        markdown.Should().StartWith("# ").And.Contain("Kotlin").And.Contain("Kafka").And.Contain("Austin");
        draft.GetProperty("gaps").GetArrayLength().Should().BePositive();
        foreach (var gap in draft.GetProperty("gaps").EnumerateArray())
            Slice(markdown, gap.GetProperty("span")).Should().Contain(gap.GetProperty("ask").GetString());
        foreach (var line in draft.GetProperty("proposed").EnumerateArray())
            Slice(markdown, line.GetProperty("span")).Should().Be(line.GetProperty("text").GetString());
        draft.GetProperty("review").GetRawText().Should().Be((await Review(markdown)).GetRawText());
    }

    [Fact]
    public async Task An_empty_request_for_a_draft_says_what_to_say() =>
        await ShouldBeProblem(await Post("draft", " "), HttpStatusCode.BadRequest, "empty", "a title, a place, pay");

    [Fact]
    public async Task A_request_for_a_draft_of_a_books_length_is_refused() =>
        await ShouldBeProblem(await Post("draft", new string('a', 20_001)), HttpStatusCode.RequestEntityTooLarge, "too-long", "20,000");

    [Fact]
    public async Task A_plain_text_becomes_Markdown()
    {
        var response = await Post("markdown", "Office Manager\n\nWhat you will do\n• Keep the calendar\n• Greet visitors\n");

        response.Content.Headers.ContentType!.MediaType.Should().Be("text/markdown");
        (await response.Content.ReadAsStringAsync()).Should().Contain("# Office Manager").And.Contain("## What you will do").And.Contain("- Greet visitors");
    }

    [Fact]
    public async Task A_chat_goes_on_under_the_name_that_the_answer_gave()
    {
        var first = await Json(await _client.PostAsJsonAsync("/api/v1/chat", new { text = "help" }));
        var name = first.GetProperty("conversation").GetString();
        var second = await Json(await _client.PostAsJsonAsync("/api/v1/chat", new { conversation = name, text = "help" }));

        name.Should().HaveLength(32);
        second.GetProperty("conversation").GetString().Should().Be(name);
        first.GetProperty("parts")[0].GetProperty("kind").GetString().Should().Be("text");
        first.GetProperty("parts")[0].GetProperty("markdown").GetString().Should().NotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("""{"text": "help", "conversation": "1"}""", "conversation")]
    [InlineData("""{"text": "help", "conversation": "teams:19:abcdefghijklmnop"}""", "conversation")]
    [InlineData("""{"words": "help"}""", "\"text\"")]
    public async Task A_chat_message_that_cannot_be_read_is_explained(string json, string says) =>
        await ShouldBeProblem(await _client.PostAsync("/api/v1/chat", Body(json, "application/json")), HttpStatusCode.BadRequest, "malformed-json", says);

    [Fact]
    public async Task A_page_of_another_site_cannot_chat_by_a_simple_request() =>
        await ShouldBeProblem(await Post("chat", "help"), HttpStatusCode.UnsupportedMediaType, "unsupported-media-type", "application/json");

    [Fact]
    public async Task Answers_are_data_and_are_not_kept()
    {
        var response = await Post("review", Posting.Flawed);

        response.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("default-src 'none'");
        response.Headers.GetValues("X-Content-Type-Options").Single().Should().Be("nosniff");
        response.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    private async Task<JsonElement> Review(string text, string type = "text/plain")
    {
        var response = await _client.PostAsync("/api/v1/review", Body(text, type));
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return await Json(response);
    }

    private Task<HttpResponseMessage> Post(string path, string text) => _client.PostAsync($"/api/v1/{path}", Body(text, "text/plain"));

    private static async Task<JsonElement> Json(HttpResponseMessage response) => await response.Content.ReadFromJsonAsync<JsonElement>();

    private static IEnumerable<string?> Names(JsonElement review) =>
        review.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("name").GetString());

    private static string Slice(string text, JsonElement span) => text[span[0].GetInt32()..span[1].GetInt32()];

    private static ByteArrayContent Body(string text, string type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }

    private static async Task ShouldBeProblem(HttpResponseMessage response, HttpStatusCode status, string code, string says)
    {
        response.StatusCode.Should().Be(status);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        response.Headers.GetValues("X-Content-Type-Options").Single().Should().Be("nosniff");
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("status").GetInt32().Should().Be((int)status);
        problem.GetProperty("code").GetString().Should().Be(code);
        problem.GetProperty("type").GetString().Should().EndWith(code);
        problem.GetProperty("title").GetString().Should().NotBeNullOrWhiteSpace();
        problem.GetProperty("detail").GetString().Should().Contain(says);
    }
}
