using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JDAssistant.Tests.Bot.Web;

[Collection(Browser.Shared)]
public sealed class LookTests(Browser browser)
{
    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1600, ColorScheme.Light)]
    [InlineData(1600, ColorScheme.Dark)]
    public async Task The_page_is_accessible_and_fits(int width, ColorScheme scheme)
    {
        await using var visit = await browser.VisitAsync(width, 900, scheme);
        await ShouldBeAccessible(visit, "empty");

        await visit.PasteAsync(Posting.Flawed);
        await visit.ClickMarkAsync("In perfect health");
        await visit.Card("Native English speaker").Locator("[data-role=fix]").ClickAsync();
        await visit.Page.Locator("#draft-example").ClickAsync();
        await Expect(visit.Page.Locator("#drafted")).ToBeVisibleAsync();
        await visit.Page.Locator("#chat-text").FillAsync("write one for a night porter in Denver");
        await visit.Page.Locator("#chat-go").ClickAsync();
        await Expect(visit.Page.Locator("#chat-log .drafted")).ToBeVisibleAsync();
        await ShouldBeAccessible(visit, "full");

        await visit.PasteAsync(PagePartsTests.InDenver);
        await visit.Page.Locator(".law summary").First.ClickAsync();
        await ShouldBeAccessible(visit, "law");

        await visit.Page.Locator("#export-open").ClickAsync();
        await ShouldBeAccessible(visit, "export");
        await visit.Page.Keyboard.PressAsync("Escape");

        await visit.Page.Locator("#wish").FillAsync("drop the hotel");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("#compare-open").ClickAsync();
        await ShouldBeAccessible(visit, "compare");
        await visit.Page.Keyboard.PressAsync("Escape");

        await visit.Page.Locator("#open-rules").ClickAsync();
        await Expect(visit.Page.Locator(".rules li").First).ToBeVisibleAsync();
        await ShouldBeAccessible(visit, "rules");
        visit.Troubles.Should().BeEmpty();

        await visit.Page.GotoAsync(new Uri(new Uri(visit.Page.Url), "/usage").ToString());
        await Expect(visit.Page.Locator("#rules")).ToBeVisibleAsync();
        await ShouldBeAccessible(visit, "usage");
    }

    [Theory]
    [InlineData(360)]
    [InlineData(800)]
    [InlineData(1280)]
    public async Task Marks_lie_under_their_words(int width)
    {
        await using var visit = await browser.VisitAsync(width);
        await visit.PasteAsync(string.Join("\n\n", Enumerable.Repeat(Posting.Flawed, 6)) + "\n\n");

        // The mirror breaks its lines where the text area does if both need the same height at the same width.
        var heights = await visit.Page.EvaluateAsync<double[]>("""
            () => {
              const [mirror, area] = ["mirror", "text"].map(id => document.getElementById(id));
              const alone = area.cloneNode();
              alone.value = area.value;
              alone.id = "";
              alone.removeAttribute("aria-describedby");
              const sheet = mirror.parentElement.cloneNode();
              sheet.append(alone);
              mirror.closest(".editor").append(sheet);
              const height = alone.scrollHeight;
              sheet.remove();
              return [mirror.scrollHeight, height, mirror.clientWidth, area.clientWidth];
            }
            """);

        heights[0].Should().BeApproximately(heights[1], 1);
        heights[2].Should().Be(heights[3]);
    }

    /// <summary>
    /// With <c>PAGE_PICTURE=/tmp/page.png</c> writes the README's picture anew;
    /// <c>pngquant 128 --output .github/page.png /tmp/page.png</c> makes it small.
    /// </summary>
    [Fact]
    public async Task The_picture_for_the_README_shows_review_and_draft_side_by_side()
    {
        await using var visit = await browser.VisitAsync(1600, 800, ColorScheme.Light, scale: 0.8f);
        await visit.Page.Locator("#example").ClickAsync();
        await visit.ReviewedAsync();
        await visit.ClickMarkAsync("Native English speaker");
        await visit.Page.Locator("#draft-example").ClickAsync();
        await Expect(visit.Page.Locator("#drafted")).ToBeVisibleAsync();
        await visit.Page.EvaluateAsync("() => { document.getElementById('toast').replaceChildren(); document.activeElement.blur(); window.scrollTo(0, 0); }");

        var picture = await visit.Page.ScreenshotAsync(new() { FullPage = true, Path = Environment.GetEnvironmentVariable("PAGE_PICTURE") });

        System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16, 4)).Should().Be(1280, "the README is that wide");
    }

    private static async Task ShouldBeAccessible(Visit visit, string state)
    {
        var result = await visit.Page.RunAxe();
        result.Violations.Select(violation => $"{state}: {violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}").Should().BeEmpty();
        (await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth")).Should().BeLessThanOrEqualTo(0, "nothing may be wider than the window");
    }
}
