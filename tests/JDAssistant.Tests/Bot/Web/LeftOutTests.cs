using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Deque.AxeCore.Playwright;
using JDAssistant.Tests.Bot.Support;
using JDAssistant.Tests.Models.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JDAssistant.Tests.Bot.Web;

/// <summary>What a model wrote and nobody said stays out of the draft; the page asks, and a yes puts it in.</summary>
[Collection(Browser.Shared)]
public sealed class LeftOutTests(Browser browser) : IAsyncLifetime
{
    private const string Request = "barista at Larkmere in Leeds, £12.60 an hour, must have food hygiene level 2";
    private const string Duty = "Train two new drivers in Hull";
    private const string Claim = "We roast our beans on the roof.";

    private ModelStub _stub = null!;
    private BotHost _server = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _stub = await ModelStub.StartAsync();
        _stub.Answer = (ask, context) => ModelStub.SayAsync(context, ask, ask.Section switch
        {
            "About the role" => $"{ask.Plain} {Claim}",
            "What you'll do" when !ask.Plain.Contains(Duty, StringComparison.Ordinal) => $"{ask.Plain}\n- {Duty}",
            _ => ask.Plain,
        });
        _server = new BotHost(null, [.. _stub.Configuration(), ("Model:Key", "sk-test")]);
        _server.UseKestrel(0);
        _server.StartServer();
        _client = _server.CreateClient();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        await _stub.DisposeAsync();
    }

    [Fact]
    public async Task The_answer_asks_about_each_sentence_and_holds_none_of_them()
    {
        var draft = await DraftAsync(Request);

        draft.GetProperty("markdown").GetString().Should().NotContain("Hull").And.NotContain("roof");
        draft.TryGetProperty("notice", out _).Should().BeFalse("the model answered");
        draft.GetProperty("leftOut").EnumerateArray().Select(line => (line.GetProperty("section").GetString(), line.GetProperty("text").GetString(), line.GetProperty("ask").GetString())).Should().Equal(
            ("summary", Claim, $"Nobody said this; is it true? “{Claim}”"),
            ("responsibilities", Duty, $"Nobody said this; is it true? “{Duty}”"));

        (await DraftAsync($"{Request}\n{Duty}")).GetProperty("markdown").GetString().Should().Contain($"- {Duty}\n");
    }

    [Fact]
    public async Task The_answer_is_what_the_description_of_the_API_says()
    {
        Assert.SkipWhen(JsonSchema.Missing is not null, JsonSchema.Missing ?? "");
        var description = JsonNode.Parse(await _client.GetStringAsync("/api/v1/openapi.json"))!;

        (await JsonSchema.JudgeAsync(description, [("draft", "#/paths/~1draft/post/responses/200/content/application~1json/schema", await DraftAsync(Request))])).Should().BeEmpty();
    }

    [Fact]
    public async Task The_page_asks_and_a_yes_puts_the_sentence_in()
    {
        await using var visit = await AskedAsync();
        var questions = Questions(visit);
        await Expect(visit.Page.Locator("#drafted")).Not.ToContainTextAsync("Hull");
        await Expect(questions).ToContainTextAsync(Claim);
        (await visit.Page.RunAxe()).Violations.Should().BeEmpty();

        await questions.Locator("li", new() { HasText = Duty }).GetByRole(AriaRole.Button, new() { Name = "Yes, put it in" }).ClickAsync();

        await Expect(visit.Page.Locator("#drafted")).ToContainTextAsync($"- {Duty}");
        await Expect(visit.Page.Locator("#request")).ToHaveValueAsync($"{Request}\n{Duty}");
        await Expect(questions.Locator("li")).ToHaveCountAsync(1);
        await Expect(questions).ToContainTextAsync(Claim);
        visit.Troubles.Should().BeEmpty();
    }

    [Fact]
    public async Task The_page_does_not_ask_again_about_what_was_refused()
    {
        await using var visit = await AskedAsync();
        var questions = Questions(visit);

        await questions.Locator("li", new() { HasText = Claim }).GetByRole(AriaRole.Button, new() { Name = "No", Exact = true }).ClickAsync();
        await Expect(questions.Locator("li")).ToHaveTextAsync([$"{Duty} Yes, put it in No"]);
        await questions.GetByRole(AriaRole.Button, new() { Name = "Yes, put it in" }).ClickAsync();

        await Expect(visit.Page.Locator("#drafted")).ToContainTextAsync($"- {Duty}");
        await Expect(visit.Page.Locator("#drafted")).Not.ToContainTextAsync("roof");
        await Expect(questions).ToHaveCountAsync(0);
        visit.Troubles.Should().BeEmpty();
    }

    private static ILocator Questions(Visit visit) => visit.Page.Locator("#draft-notes section", new() { HasText = "Is it true?" });

    /// <summary>The page after a draft from which two sentences were left out.</summary>
    private async Task<Visit> AskedAsync()
    {
        var visit = await browser.VisitAsync(at: _client.BaseAddress);
        await visit.Page.Locator("#request").FillAsync(Request);
        await visit.Page.Locator("#draft-go").ClickAsync();
        await Expect(Questions(visit).Locator("li")).ToHaveCountAsync(2);
        await visit.Page.ScreenshotAsync(new() { Path = Environment.GetEnvironmentVariable("LEFT_OUT_PICTURE"), FullPage = true });
        return visit;
    }

    private async Task<JsonElement> DraftAsync(string request)
    {
        var response = await _client.PostAsync("/api/v1/draft", new StringContent(request, Encoding.UTF8, "text/plain"));
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
