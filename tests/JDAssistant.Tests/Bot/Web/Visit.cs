using Microsoft.Playwright;

namespace JDAssistant.Tests.Bot.Web;

/// <summary>One look at the page; notes what a well-behaved page never does.</summary>
public sealed class Visit : IAsyncDisposable
{
    public Visit(IPage page, Uri address)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Troubles.Add(message.Text);
        };
        page.PageError += (_, error) => Troubles.Add(error);
        page.Dialog += (_, dialog) =>
        {
            Troubles.Add($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address.ToString(), StringComparison.Ordinal))
                Troubles.Add($"request: {request.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings on the console, dialogs, requests to other origins.</summary>
    public ICollection<string> Troubles { get; } = new List<string>();

    public ILocator Text => Page.Locator("#text");

    public ILocator Cards => Page.Locator(".finding");

    public ILocator Marks => Page.Locator("#mirror mark");

    /// <summary>Puts a text into the box, as pasting does, and waits until it is reviewed.</summary>
    public async Task PasteAsync(string text)
    {
        await Text.FillAsync(text);
        await ReviewedAsync();
    }

    /// <summary>Waits until the text as it stands is reviewed.</summary>
    public async Task ReviewedAsync()
    {
        await Page.Locator(".summary").WaitForAsync();
        await Page.WaitForFunctionAsync("() => !document.body.classList.contains('checking') && document.getElementById('results').getAttribute('aria-busy') === 'false'");
    }

    public ILocator Card(string words) => Page.Locator(".finding", new() { HasText = words }).First;

    public ILocator Mark(string words) => Page.Locator("#mirror mark", new() { HasText = words }).First;

    /// <summary>Clicks where the marked words are: on the text area, which lies over the mark.</summary>
    public async Task ClickMarkAsync(string words)
    {
        var box = await Mark(words).BoundingBoxAsync() ?? throw new InvalidOperationException($"“{words}” is not marked.");
        await Page.Mouse.ClickAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }

    public Task<string> SelectedTextAsync() => Page.EvaluateAsync<string>(
        "() => { const area = document.getElementById('text'); return area.value.slice(area.selectionStart, area.selectionEnd); }");

    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}
