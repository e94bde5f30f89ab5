using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JDAssistant.Tests.Bot.Support;

/// <summary>Microsoft's own renderer of Adaptive Cards, npm's adaptivecards, which is looked for in the folders of NODE_PATH.</summary>
internal static class AdaptiveCards
{
    // Writes for each card what the renderer has to complain of, and what a person would see.
    private const string Judge =
        """
        const { JSDOM } = require('jsdom');
        const window = new JSDOM('<!doctype html><body></body>').window;
        global.window = window; global.document = window.document;
        for (const name of Object.getOwnPropertyNames(window))
          if (/^(HTML|SVG|Element|Event|Mouse|Keyboard|Node)/.test(name) && !(name in global)) global[name] = window[name];
        // The renderer writes words by it, and jsdom, which lays nothing out, has none.
        Object.defineProperty(window.HTMLElement.prototype, 'innerText', { get() { return this.textContent; }, set(words) { this.textContent = words; } });
        const AC = require('adaptivecards/dist/adaptivecards.js');
        AC.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = text; result.didProcess = true; };
        const results = JSON.parse(require('fs').readFileSync(0, 'utf8')).map(json => {
          const card = new AC.AdaptiveCard();
          const context = new AC.SerializationContext(AC.Versions.v1_5);
          card.parse(json, context);
          const problems = [...Array(context.eventCount).keys()].map(i => context.getEventAt(i).message)
            .concat(card.validateProperties().validationEvents.map(event => event.message));
          const element = card.render();
          return { problems, text: element.textContent, links: element.querySelectorAll('a[href]').length, inputs: element.querySelectorAll('input, textarea').length };
        });
        console.log(JSON.stringify(results));
        """;

    /// <summary>Why it cannot be used here; null where it can.</summary>
    public static string? Missing => (Environment.GetEnvironmentVariable("NODE_PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => Directory.Exists(Path.Combine(folder, "adaptivecards")) && Directory.Exists(Path.Combine(folder, "jsdom")))
            ? null
            : "npm packages adaptivecards and jsdom are in no folder of NODE_PATH";

    /// <summary>What the renderer says to each card.</summary>
    public static async Task<IReadOnlyList<Rendered>> RenderAsync(IEnumerable<JsonNode> cards)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["-e", Judge]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var output = node.StandardOutput.ReadToEndAsync();
        var errors = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(new JsonArray([.. cards.Select(card => card.DeepClone())]).ToJsonString());
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        return node.ExitCode == 0
            ? JsonSerializer.Deserialize<List<Rendered>>(await output, JsonSerializerOptions.Web)!
            : throw new InvalidOperationException(await errors);
    }
}

/// <summary>A card as a person sees it.</summary>
internal sealed record Rendered(IReadOnlyList<string> Problems, string Text, int Links, int Inputs);
