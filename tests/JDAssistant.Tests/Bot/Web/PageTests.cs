using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JDAssistant.Tests.Bot.Web;

[Collection(Browser.Shared)]
public sealed class PageTests(Browser browser)
{
    private const string Request = "senior backend engineer, Austin, hybrid, $150,000-180,000, Kotlin, Kafka";

    [Fact]
    public async Task A_pasted_text_gets_findings_marks_score_and_checklist()
    {
        await using var visit = await browser.VisitAsync();

        await visit.PasteAsync(Posting.Flawed);

        await Expect(visit.Card("In perfect health")).ToBeVisibleAsync();
        (await visit.Mark("In perfect health").TextContentAsync()).Should().Be("In perfect health");
        await Expect(visit.Page.Locator("#status")).ToContainTextAsync("Score ");
        await Expect(visit.Page.Locator(".checklist li")).Not.ToHaveCountAsync(0);
        (await visit.Page.Locator("#mirror").TextContentAsync()).Should().Be(await visit.Text.InputValueAsync() + "\u200b");
        visit.Troubles.Should().BeEmpty();
    }

    [Fact]
    public async Task The_level_that_was_read_is_the_titles_and_what_the_text_says_besides()
    {
        await using var visit = await browser.VisitAsync();

        await visit.PasteAsync(Posting.Flawed.Replace("# Office Manager", "# Senior Receptionist\n\nCareer level: Mid level", StringComparison.Ordinal).Replace("an office manager", "a receptionist", StringComparison.Ordinal));

        await Expect(visit.Page.Locator(".facts div").Filter(new() { HasText = "Level" }).Locator("dd span")).ToHaveTextAsync(["Senior", "Mid level"]);
    }

    [Fact]
    public async Task Something_else_than_a_job_description_is_said_to_be_that()
    {
        await using var visit = await browser.VisitAsync();
        var said = visit.Page.GetByText("This does not look like a job description");

        await visit.PasteAsync("Leek soup\n\nCut two leeks, sweat them in butter, add a litre of stock and simmer. Season with salt and serve hot with bread.");
        await Expect(said).ToBeVisibleAsync();

        await visit.PasteAsync(Posting.Flawed);
        await Expect(said).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_findings_follow_the_typing_and_marks_move_with_their_words()
    {
        await using var visit = await browser.VisitAsync();
        await visit.PasteAsync(Posting.Flawed);

        await visit.Text.PressAsync("Control+Home");
        await visit.Page.Keyboard.InsertTextAsync("Vacancy\n\n");

        (await visit.Mark("In perfect").TextContentAsync()).Should().Be("In perfect health");
        await Expect(visit.Card("In perfect health")).ToContainTextAsync("line 14");
        await visit.Text.FillAsync(Posting.Flawed.Replace("In perfect health", "Calm", StringComparison.Ordinal));
        await Expect(visit.Card("In perfect health")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_click_on_a_mark_leads_to_its_finding_and_a_click_there_leads_back()
    {
        await using var visit = await browser.VisitAsync();
        await visit.PasteAsync(Posting.Flawed);

        await visit.ClickMarkAsync("Native English speaker");

        await Expect(visit.Page.Locator(".finding.active")).ToContainTextAsync("Native English speaker");
        await Expect(visit.Page.Locator("#under")).ToContainTextAsync("Native English speaker");
        await visit.Card("In perfect health").Locator(".quote").First.ClickAsync();
        (await visit.SelectedTextAsync()).Should().Be("In perfect health");
        await Expect(visit.Page.Locator("#mirror mark.active")).ToHaveTextAsync("In perfect health");
    }

    [Fact]
    public async Task A_fix_is_shown_before_it_is_applied_and_can_be_taken_back()
    {
        await using var visit = await browser.VisitAsync();
        await visit.PasteAsync(Posting.Flawed);
        var card = visit.Card("Native English speaker");

        await card.Locator("[data-role=fix]").ClickAsync();
        await Expect(card.Locator(".preview del")).ToContainTextAsync("Native");
        await Expect(card.Locator(".preview ins")).ToContainTextAsync("Fluent");
        await card.Locator("[data-role=apply]").ClickAsync();

        await Expect(visit.Text).ToHaveValueAsync(Posting.Flawed.Replace("Native", "Fluent", StringComparison.Ordinal));
        await Expect(visit.Card("Native English speaker")).ToHaveCountAsync(0);
        await visit.Page.Locator("#toast button").ClickAsync();
        await Expect(visit.Text).ToHaveValueAsync(Posting.Flawed);
        await Expect(visit.Card("Native English speaker")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Safe_fixes_are_applied_in_one_go()
    {
        await using var visit = await browser.VisitAsync();
        await visit.PasteAsync(Posting.SafelyMended);

        await visit.Page.Locator("#fix-safe").ClickAsync();

        await Expect(visit.Text).Not.ToHaveValueAsync(Posting.SafelyMended);
        await visit.ReviewedAsync();
        await Expect(visit.Page.Locator("#fix-safe")).ToHaveCountAsync(0);
        await visit.Text.PressAsync("Control+z");
        await Expect(visit.Text).ToHaveValueAsync(Posting.SafelyMended);
    }

    [Fact]
    public async Task A_dismissed_finding_goes_and_comes_back_on_request()
    {
        await using var visit = await browser.VisitAsync();
        await visit.PasteAsync(Posting.Flawed);

        await visit.Card("Native English speaker").Locator("[data-role=dismiss]").ClickAsync();
        await visit.Card("Native English speaker").GetByRole(AriaRole.Textbox).FillAsync("the job is to speak it");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Card("Native English speaker")).ToHaveCountAsync(0);
        await Expect(visit.Mark("Native English speaker")).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator(".allowed")).ToContainTextAsync("the job is to speak it");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show again" }).ClickAsync();

        await Expect(visit.Card("Native English speaker")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_draft_shows_its_gaps_and_goes_to_review()
    {
        await using var visit = await browser.VisitAsync();

        await visit.Page.Locator("#request").FillAsync(Request);
        await visit.Page.Locator("#draft-go").ClickAsync();

        await Expect(visit.Page.Locator("#drafted")).ToContainTextAsync("Kotlin");
        await Expect(visit.Page.Locator("#drafted .gap").First).ToContainTextAsync("Add:");
        var markdown = await visit.Page.Locator("#drafted").TextContentAsync();
        await visit.Page.Locator("#draft-copy").ClickAsync();
        await Expect(visit.Page.Locator("#toast")).ToContainTextAsync("clipboard");
        (await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).Should().Be(markdown);
        await visit.Page.Locator("#draft-review").ClickAsync();
        await Expect(visit.Text).ToHaveValueAsync(markdown!);
        await visit.ReviewedAsync();
        visit.Troubles.Should().BeEmpty();
    }

    [Fact]
    public async Task A_text_full_of_markup_stays_text()
    {
        await using var visit = await browser.VisitAsync();

        await visit.PasteAsync(Posting.Hostile);
        await Expect(visit.Card("Native English speaker")).ToBeVisibleAsync();
        await visit.Page.Locator("#request").FillAsync("<img src=x onerror=alert(1)> cook, <script>alert(2)</script> Leeds");
        await visit.Page.Locator("#draft-go").ClickAsync();
        await Expect(visit.Page.Locator("#drafted")).ToBeVisibleAsync();

        (await visit.Page.Locator("script").CountAsync()).Should().Be(1, "the page has one script element, its own");
        (await visit.Page.Locator("img").CountAsync()).Should().Be(1, "the page has one picture, its own");
        (await visit.Page.Locator("iframe, object, embed, [onerror], [onload], [style]").CountAsync()).Should().Be(0);
        visit.Troubles.Should().BeEmpty();
    }

    [Fact]
    public async Task An_answer_that_comes_late_is_dropped()
    {
        await using var visit = await browser.VisitAsync();
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await visit.Page.RouteAsync("**/api/v1/review", async route =>
        {
            if (route.Request.PostData!.Contains("Native", StringComparison.Ordinal))
            {
                held.SetResult();
                await release.Task;
            }

            await route.ContinueAsync();
        });

        await visit.Text.FillAsync(Posting.Flawed);
        await held.Task;
        await visit.Text.FillAsync(Posting.Flawed.Replace("Native", "Fluent", StringComparison.Ordinal));
        await Expect(visit.Card("In perfect health")).ToBeVisibleAsync();
        release.SetResult();
        await visit.Page.EvaluateAsync("() => fetch('/api/v1/rules').then(answer => answer.text())");

        await Expect(visit.Card("Native English speaker")).ToHaveCountAsync(0);
        await visit.Page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.IgnoreErrors });
    }

    [Fact]
    public async Task Without_an_answer_the_text_stays_and_can_be_sent_again()
    {
        await using var visit = await browser.VisitAsync();
        await visit.Page.RouteAsync("**/api/v1/review", route => route.AbortAsync());
        await visit.Text.FillAsync(Posting.Flawed);
        await Expect(visit.Page.Locator("#problem")).ToContainTextAsync("The server does not answer");

        await visit.Page.UnrouteAllAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Expect(visit.Card("In perfect health")).ToBeVisibleAsync();
        await Expect(visit.Text).ToHaveValueAsync(Posting.Flawed);
        await Expect(visit.Page.Locator("#problem")).ToBeEmptyAsync();
    }

    [Fact]
    public async Task What_the_server_refuses_is_said_in_its_own_words()
    {
        await using var visit = await browser.VisitAsync();

        await visit.Text.EvaluateAsync("area => { area.value = 'word '.repeat(40001); area.dispatchEvent(new Event('input')); }");

        await Expect(visit.Page.Locator("#problem")).ToContainTextAsync("at most 200,000 are read");
    }

    [Fact]
    public async Task A_text_file_is_opened_and_another_file_is_explained()
    {
        await using var visit = await browser.VisitAsync();

        await visit.Page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "jd.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7"u8.ToArray() });
        await Expect(visit.Page.Locator("#toast")).ToContainTextAsync("neither text nor Word");
        await visit.Page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "jd.md", MimeType = "text/markdown", Buffer = System.Text.Encoding.UTF8.GetBytes(Posting.Flawed) });

        await Expect(visit.Text).ToHaveValueAsync(Posting.Flawed);
        await Expect(visit.Card("In perfect health")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Why_shows_the_rules_page()
    {
        await using var visit = await browser.VisitAsync();
        await visit.PasteAsync(Posting.Flawed);

        await visit.Card("In perfect health").Locator("[data-role=why]").ClickAsync();

        await Expect(visit.Page.Locator("#rule")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#rule-title")).ToContainTextAsync("able-bodied-only");
        await Expect(visit.Page.Locator("#rule-body h3").First).ToHaveTextAsync("Why");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Page.Locator("#rule")).ToBeHiddenAsync();
        await Expect(visit.Card("In perfect health").Locator("[data-role=why]")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Everything_can_be_done_with_the_keyboard()
    {
        await using var visit = await browser.VisitAsync();
        await visit.PasteAsync(Posting.Flawed);

        await visit.Page.Keyboard.PressAsync("F8");
        (await visit.SelectedTextAsync()).Should().Be("In perfect health");
        await visit.Page.Keyboard.PressAsync("Shift+F8");
        (await visit.SelectedTextAsync()).Should().Be("Native English speaker");
        await visit.Page.Keyboard.PressAsync("Alt+Enter");
        await Expect(visit.Card("Native English speaker")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Text).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Alt+Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(visit.Card("Native English speaker").Locator("[data-role=fix]")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Card("Native English speaker").Locator("[data-role=apply]")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Text).ToHaveValueAsync(Posting.Flawed.Replace("Native", "Fluent", StringComparison.Ordinal));
    }
}
