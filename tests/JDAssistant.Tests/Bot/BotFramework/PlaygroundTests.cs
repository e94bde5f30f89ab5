using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.BotFramework;

public sealed class PlaygroundTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_talk_in_a_real_client_installs_reviews_drafts_helps_and_falls_back()
    {
        Assert.SkipWhen(Playground.Missing is not null, Playground.Missing ?? "");
        await using var bot = await BotProcess.StartAsync("--Storage:Path=" + _folder.File("bot.db"));
        await using var client = await Playground.StartAsync(bot.Url);

        await client.InstallAsync();
        (await client.NextAsync()).Text.Should().StartWith("Hello, I am JDAssistant");
        (await client.NextAsync()).Card.Should().Contain("Check a job description");

        await client.SayAsync(Samples.JobDescription);
        var review = await client.NextAsync();
        review.Card.Should().Contain("Dispatch Planner").And.Contain("of 100 points");

        var all = await client.PressAsync(review, review.Labels.First(label => label.StartsWith("Show all", StringComparison.Ordinal)));
        all.Should().Contain("application/vnd.microsoft.card.adaptive").And.Contain("Dispatch Planner");

        var dialog = await client.InvokeAsync("composeExtension/fetchTask", new { commandId = "reviewMessage", commandContext = "message", messagePayload = new { body = new { contentType = "html", content = "<p>see you at nine</p>" } } });
        dialog.Should().Contain("continue").And.Contain("too short to check");
        var found = await client.InvokeAsync("composeExtension/query", new { commandId = "findDraft", parameters = new[] { new { name = "words", value = "dispatch" } } });
        found.Should().Contain("Dispatch Planner");

        var acknowledged = await client.PressAsync(review, "Export");
        acknowledged.Should().Contain("application/vnd.microsoft.activity.message");
        (await client.NextAsync()).Text.Should().Contain("Markdown");
        (await client.NextAsync()).Text.Should().StartWith("**Dispatch Planner**");
        (await client.NextAsync()).Card.Should().Contain("loads for nine drivers");
        var formats = await client.NextAsync();
        formats.Labels.Should().Equal("Markdown", "HTML", "Plain text", "Word", "schema.org JobPosting", "Greenhouse", "Lever", "Ashby");
        (await client.NextAsync()).Card.Should().Contain("acceptContext");
        await client.PressAsync(formats, "Greenhouse");
        (await client.NextAsync()).Text.Should().Contain("Greenhouse");
        for (var at = await client.NextAsync(); at.Card?.Contains("acceptContext", StringComparison.Ordinal) != true; at = await client.NextAsync())
            at.Text.Should().NotBe("");

        await client.SayAsync("draft: depot clerk, Hull, £13.50 an hour, nights, forklift licence");
        (await client.NextAsync()).Text.Should().Contain("Depot Clerk");
        (await client.NextAsync()).Text.Should().Contain("**Depot Clerk**").And.Contain("£13.50");
        var document = await client.NextAsync();
        document.Card.Should().Contain("Input.Text");
        (await client.NextAsync()).Text.Should().Contain("Also open");
        (await client.NextAsync()).Card.Should().Contain("acceptContext");

        await client.SayAsync("write a draft");
        (await client.NextAsync()).Text.Should().StartWith("Which job is it?");
        var form = await client.NextAsync();
        form.Card.Should().Contain("isRequired");
        form.Button("Open the form").GetProperty("data").GetProperty("msteams").GetProperty("type").GetString().Should().Be("task/fetch");
        await client.PressAsync(form, "Write the draft", ("title", "Yard marshal"), ("place", "Goole"), ("musts", "counterbalance licence"), ("company", "Quayside Freight"));
        (await client.NextAsync()).Text.Should().Contain("Yard Marshal");
        (await client.NextAsync()).Text.Should().Contain("ounterbalance licence").And.Contain("Quayside Freight");
        for (var at = await client.NextAsync(); at.Card?.Contains("acceptContext", StringComparison.Ordinal) != true; at = await client.NextAsync())
            at.Text.Should().NotBe("");

        await client.SayAsync("pay is £15 an hour");
        (await client.NextAsync()).Text.Should().StartWith("Changed");
        var changes = await client.NextAsync();
        changes.Card.Should().Contain("£15 per hour").And.Contain("strikethrough");
        for (var at = await client.NextAsync(); at.Card?.Contains("Input.Text", StringComparison.Ordinal) != true; at = await client.NextAsync())
            at.Text.Should().NotBe("");
        await client.PressAsync(changes, "Undo");
        (await client.NextAsync()).Text.Should().Contain("is in hand again");
        for (var at = await client.NextAsync(); at.Card?.Contains("Input.Text", StringComparison.Ordinal) != true; at = await client.NextAsync())
            at.Text.Should().NotContain("£15");

        await client.PressAsync(document, "Check the text as it stands here", ("text", Samples.JobDescription));
        (await client.NextAsync()).Card.Should().Contain("Dispatch Planner");

        await client.SayAsync("help");
        (await client.NextAsync()).Text.Should().StartWith("What I can do");
        (await client.NextAsync()).Card.Should().NotBeNull();

        await client.SayAsync("what is the weather in Hull");
        (await client.NextAsync()).Text.Should().StartWith("I did not understand");
    }
}
