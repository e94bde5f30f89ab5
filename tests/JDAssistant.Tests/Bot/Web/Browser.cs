using Microsoft.Playwright;

namespace JDAssistant.Tests.Bot.Web;

/// <summary>The server on a port of its own, and Chromium to look at its page.</summary>
[CollectionDefinition(Shared)]
public sealed class Browser : IAsyncLifetime, ICollectionFixture<Browser>
{
    /// <summary>The tests that share one browser, one after the other.</summary>
    public const string Shared = "browser";

    // A machine that runs all tests at once may be slow; a test that fails for good waits this long.
    private const int Patience = 30_000;

    private static readonly string? Chromium = new[]
    {
        Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
    }.FirstOrDefault(File.Exists);

    private readonly WebServer _server = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the page is.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public async ValueTask InitializeAsync()
    {
        if (Chromium is null)
            return;
        _server.UseKestrel(0);
        _server.StartServer();
        Address = _server.ClientOptions.BaseAddress;
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox"] });
    }

    /// <summary>Opens the page, of this server or of the one <paramref name="at"/> another address; skips the test where there is no Chromium.</summary>
    public async Task<Visit> VisitAsync(int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, float scale = 1, Uri? at = null)
    {
        Assert.SkipWhen(Chromium is null, "Chromium is not installed: set CHROMIUM to its path, or install the package chromium.");
        var page = await _browser!.NewPageAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            DeviceScaleFactor = scale,
            ReducedMotion = ReducedMotion.Reduce,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        page.SetDefaultTimeout(Patience);
        var visit = new Visit(page, at ?? Address);
        await page.GotoAsync((at ?? Address).ToString());
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _server.DisposeAsync();
    }
}
