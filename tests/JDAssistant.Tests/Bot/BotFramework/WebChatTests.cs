using JDAssistant.Tests.Bot.Support;
using Microsoft.Playwright;

namespace JDAssistant.Tests.Bot.BotFramework;

/// <summary>Web Chat itself, in a browser, talks to the bot over Direct Line.</summary>
public sealed class WebChatTests : IDisposable
{
    private const float Patience = 90_000;

    private static readonly string? Chromium = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_job_description_is_reviewed_and_the_buttons_and_the_form_work()
    {
        Assert.SkipWhen(DirectLine.Missing is not null, DirectLine.Missing ?? "");
        Assert.SkipWhen(Chromium is null, "Chromium is not installed: set CHROMIUM to its path.");
        await using var bot = await BotProcess.StartAsync("--Storage:Path=" + _folder.File("bot.db"));
        await using var line = await DirectLine.StartAsync(bot.Url);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        await page.GotoAsync(line.Url);

        await page.GetByText("Hello, I am JDAssistant").First.WaitForAsync();
        var box = page.Locator("[data-id=webchat-sendbox-input]");
        await box.FillAsync(Samples.JobDescription);
        await box.PressAsync("Enter");
        await page.GetByText("of 100 points").First.WaitForAsync();

        // The box has one line: what was pasted came without its line ends, and is read all the same.
        (await page.GetByText("“Dispatch Planner").CountAsync()).Should().BePositive();

        await page.GetByRole(AriaRole.Button, new() { Name = "Why?" }).First.ClickAsync();
        await page.GetByText("Why:").First.WaitForAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Write a draft" }).First.ClickAsync();
        await page.GetByPlaceholder("Night nurse").Last.FillAsync("Yard marshal");
        await page.GetByPlaceholder("Leeds", new() { Exact = true }).Last.FillAsync("Goole");
        await page.GetByRole(AriaRole.Button, new() { Name = "Write the draft" }).Last.ClickAsync();
        await page.GetByText("Here is a first draft for").First.WaitForAsync();

        (await page.GetByText("unknown action").CountAsync()).Should().Be(0);
        (await page.ContentAsync()).Should().Contain("Yard Marshal");
    }
}
