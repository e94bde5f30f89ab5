using JDAssistant.Exporting;
using JDAssistant.Parsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JDAssistant.Tests.Bot.Web;

/// <summary>Law, export, Word files and the conversation on the page.</summary>
[Collection(Browser.Shared)]
public sealed class PagePartsTests(Browser browser)
{
    internal const string InDenver = "# Night Porter\n\nHarbour Inn\nDenver, CO | On-site | Full-time\n\n## What you will do\n- Welcome guests who come late\n\n## What you need\n- Two years in a hotel\n";

    [Fact]
    public async Task The_law_of_the_place_stands_beside_the_findings_with_its_source()
    {
        await using var visit = await browser.VisitAsync();

        await visit.PasteAsync(InDenver);

        var law = visit.Page.Locator(".law");
        await Expect(law).ToContainTextAsync("Not legal advice");
        await Expect(law.Locator("> .checklist")).ToContainTextAsync("Missing");
        var colorado = law.Locator("details", new() { HasText = "Colorado" }).First;
        await colorado.Locator("summary").ClickAsync();
        await Expect(colorado).ToContainTextAsync("8-5-201");

        await visit.PasteAsync(Posting.Flawed.Replace("in Leeds", "somewhere", StringComparison.Ordinal));
        await Expect(law).ToHaveCountAsync(0);
        visit.Troubles.Should().BeEmpty();
    }

    [Fact]
    public async Task A_text_is_downloaded_in_another_format_and_what_it_lacks_is_named()
    {
        await using var visit = await browser.VisitAsync();
        await visit.PasteAsync(InDenver);
        await visit.Page.Locator("#export-open").ClickAsync();

        var word = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Download as Word" }).ClickAsync());
        word.SuggestedFilename.Should().EndWith(".docx");
        using var file = new MemoryStream();
        await using (var stream = await word.CreateReadStreamAsync())
            await stream.CopyToAsync(file);
        InputCheck.Decode(file.ToArray()).Text.Should().Contain("Night Porter");

        await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Download as schema.org JobPosting" }).ClickAsync());
        await Expect(visit.Page.Locator("#export")).ToContainTextAsync("What is missing there");
        visit.Troubles.Should().BeEmpty();
    }

    [Fact]
    public async Task Before_and_after_stand_side_by_side_and_the_way_back_is_there()
    {
        await using var visit = await browser.VisitAsync();
        await visit.PasteAsync(InDenver);

        await visit.Page.Locator("#wish").FillAsync("replace “guests” with “travellers”");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Text).ToHaveValueAsync(InDenver.Replace("guests", "travellers", StringComparison.Ordinal));
        await visit.Page.Locator("#compare-open").ClickAsync();

        var compare = visit.Page.Locator("#compare");
        await Expect(compare.Locator("del")).ToHaveTextAsync("guests");
        await Expect(compare.Locator("ins")).ToHaveTextAsync("travellers");
        await Expect(compare).ToContainTextAsync("1 line is different");
        await Expect(compare.Locator("td.del")).ToContainTextAsync("Removed: - Welcome guests who come late");
        var (before, after) = (await compare.Locator("td.del").BoundingBoxAsync(), await compare.Locator("td.ins").BoundingBoxAsync());
        before!.Y.Should().Be(after!.Y, "side by side where there is room");
        await visit.Page.SetViewportSizeAsync(360, 800);
        (await compare.Locator("td.ins").BoundingBoxAsync())!.Y.Should().BeGreaterThan((await compare.Locator("td.del").BoundingBoxAsync())!.Y, "one above the other where there is not");
        await compare.GetByRole(AriaRole.Button, new() { Name = "Go back to it" }).ClickAsync();

        await Expect(visit.Text).ToHaveValueAsync(InDenver);
        await Expect(visit.Page.Locator("#compare-open")).ToBeHiddenAsync();
        visit.Troubles.Should().BeEmpty();
    }

    [Fact]
    public async Task A_wish_that_cannot_be_met_is_explained_and_the_text_stays()
    {
        await using var visit = await browser.VisitAsync();
        await visit.PasteAsync(InDenver);

        await visit.Page.Locator("#wish").FillAsync("drop the helicopter");
        await visit.Page.Locator("#wish-go").ClickAsync();

        await Expect(visit.Page.Locator("#under")).ToContainTextAsync("helicopter");
        await Expect(visit.Text).ToHaveValueAsync(InDenver);
    }

    [Fact]
    public async Task A_letter_typed_changes_nothing_beside_it_that_stays_the_same()
    {
        await using var visit = await browser.VisitAsync();
        await visit.PasteAsync(InDenver);
        await visit.Page.Locator(".law summary").First.ClickAsync();
        await visit.Page.EvaluateAsync("() => { window.added = 0; new MutationObserver(all => { for (const each of all) window.added += each.addedNodes.length; }).observe(document.getElementById('review'), { childList: true, subtree: true }); }");

        await visit.Text.PressAsync("Control+End");
        await visit.Page.RunAndWaitForResponseAsync(() => visit.Page.Keyboard.TypeAsync("s"), answer => answer.Url.EndsWith("/api/v1/review", StringComparison.Ordinal));
        await Expect(visit.Page.Locator("#results[aria-busy=false]")).ToHaveCountAsync(1);

        (await visit.Page.EvaluateAsync<int>("() => window.added")).Should().BeLessThan(10);
        (await visit.Page.Locator(".law details[open]").CountAsync()).Should().Be(1, "what was unfolded stays so");
    }

    [Fact]
    public async Task A_Word_file_is_opened_as_its_words()
    {
        await using var visit = await browser.VisitAsync();
        var bytes = ExportFormats.Word.Write(JobDescriptionParser.Parse(InDenver)).Content.ToArray();

        await visit.Page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "porter.docx", MimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Buffer = bytes });

        await visit.ReviewedAsync();
        (await visit.Text.InputValueAsync()).Should().Contain("# Night Porter").And.Contain("- Welcome guests who come late");
    }

    [Fact]
    public async Task Who_asks_for_approval_on_the_page_is_told_where_it_can_be_asked_for()
    {
        await using var visit = await browser.VisitAsync();
        var said = visit.Page.Locator("#chat-log .theirs");
        string[] words = ["send to Anna for approval", InDenver, "send to Anna for approval"];
        for (var i = 0; i < words.Length; i++)
        {
            await visit.Page.Locator("#chat-text").FillAsync(words[i]);
            await visit.Page.Locator("#chat-go").ClickAsync();
            await Expect(said).ToHaveCountAsync(i + 1);
        }

        await Expect(said.First).ToContainTextAsync("Nothing was sent");
        await Expect(said.Last).ToContainTextAsync("in Teams or Slack and say “send this to @Ana for approval”");
        (await visit.Page.EvaluateAsync<double>("() => document.documentElement.scrollHeight - document.body.getBoundingClientRect().bottom - window.scrollY"))
            .Should().BeLessThan(1, "a long conversation scrolls within its box");
        await said.Last.GetByRole(AriaRole.Button, new() { Name = "Export", Exact = true }).ClickAsync();
        await Expect(said).ToHaveCountAsync(words.Length + 1);
        visit.Troubles.Should().BeEmpty();
    }

    [Fact]
    public async Task The_conversation_goes_on_from_a_draft_to_the_text_box()
    {
        await using var visit = await browser.VisitAsync();
        var log = visit.Page.Locator("#chat-log");

        await visit.Page.Locator("#chat-text").FillAsync("write one for a night porter in Leeds, £13.50 an hour, on site");
        await visit.Page.Locator("#chat-text").PressAsync("Enter");
        await Expect(log.Locator(".drafted")).ToContainTextAsync("# Night Porter");
        await log.GetByRole(AriaRole.Button, new() { Name = "Put it in the text box" }).First.ClickAsync();

        await visit.ReviewedAsync();
        (await visit.Text.InputValueAsync()).Should().Contain("£13.50");
        visit.Troubles.Should().BeEmpty();
    }

    [Fact]
    public async Task What_an_attacker_writes_in_the_conversation_stays_text()
    {
        await using var visit = await browser.VisitAsync();

        await visit.Page.Locator("#chat-text").FillAsync(Posting.Hostile);
        await visit.Page.Locator("#chat-go").ClickAsync();

        await Expect(visit.Page.Locator("#chat-log .theirs")).ToHaveCountAsync(1);
        (await visit.Page.Locator("#chat-log script, #chat-log img, #chat-log iframe, #chat-log svg, #chat-log style").CountAsync()).Should().Be(0);
        visit.Troubles.Should().BeEmpty();
    }
}
