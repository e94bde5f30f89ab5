using System.Globalization;
using JDAssistant.Benchmarks.Engine;
using Microsoft.Playwright;

namespace JDAssistant.Benchmarks.Table;

/// <summary>The page in Chromium: from a key to the findings that it changes, drawn.</summary>
internal sealed class Typing : IMeasured
{
    private const int Kilobytes = 5;
    private const int Keys = 50;
    private const int WarmUp = 10;

    // From the key's event to the frame that shows other findings.
    private const string Watch = """
        () => {
          const findings = document.getElementById("findings");
          const before = findings.textContent;
          window.shown = new Promise((done, fail) => {
            setTimeout(() => fail(new Error("The findings did not change.")), 30000);
            let began = 0;
            addEventListener("keydown", () => { began = performance.now(); }, { capture: true, once: true });
            const seen = new MutationObserver(() => {
              if (findings.textContent === before) return;
              seen.disconnect();
              requestAnimationFrame(() => done(performance.now() - began));
            });
            seen.observe(findings, { childList: true, subtree: true, characterData: true });
          });
        }
        """;

    public string Name => "page";

    public async Task<string> MeasureAsync(string folder)
    {
        var chromium = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
        if (chromium is null)
            return "Not measured: the page, because Chromium is not installed.\n";
        await using var server = await Server.PublishAsync(folder);
        if (server is null)
            return "Not measured: the page, because `dotnet publish` failed.\n";
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync();
        await page.GotoAsync(server.Url.ToString());
        var box = page.Locator("#text");
        await box.FillAsync(Postings.OfSize(Kilobytes) + "\n\n## What you need\n\n- You are a rockstar");
        await page.Locator("#findings").GetByText("rockstar").First.WaitForAsync();

        var times = new List<double>();
        for (var i = 0; i < WarmUp + Keys; i++)
        {
            await page.EvaluateAsync(Watch);
            await box.PressAsync(i % 2 == 0 ? "Backspace" : "r");
            times.Add(await page.EvaluateAsync<double>("() => window.shown"));
        }

        var sorted = times.Skip(WarmUp).Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"""
            The page in Chromium on the same cores, with a text of {Kilobytes} KB: from a key to the findings that it changes, drawn:

            | Keys | Middle | Slowest |
            |---|---|---|
            | {Keys} | {sorted[sorted.Length / 2]:0} ms | {sorted[^1]:0} ms |

            """);
    }
}
