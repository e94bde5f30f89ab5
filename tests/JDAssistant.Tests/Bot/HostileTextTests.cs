using System.Text.Json;
using System.Text.RegularExpressions;
using JDAssistant.Tests.Bot.Slack.Support;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot;

/// <summary>Job descriptions that attack whoever reads the chat: seen on the wire, whatever the assistant is asked to do with them.</summary>
public sealed partial class HostileTextTests
{
    private static readonly string[] Asked = ["show all", "show the text", "fix", "export as plain text", "export", "what changed", "my drafts"];

    public static TheoryData<string> Texts =>
    [
        "<!channel> <!here|here> <!everyone> <!subteam^S123|@hr>",
        "<@U123> <@W999|boss> <#C123|general> @channel @here @everyone",
        "<at>Everyone</at> <at id=\"0\">Kim</at> &lt;at&gt;Everyone&lt;/at&gt;",
        "[click](javascript:alert(1)) [go](data:text/html,x) [file](file:///etc/passwd) [ok](https://evil.example/x \"safe\") <https://evil.example|Your bank> <javascript:alert(1)>",
        "![](https://evil.example/track.png) ![logo][1] [![a](https://evil.example/b.png)](https://evil.example)\n\n[1]: https://evil.example/track.png",
        "\u202Egnp.exe\u202C \u2066hidden\u2069 pay\u200B\u200D \uFEFF\u00AD `\u202Ecode\u202C`\n\n```\n\u202E<!channel> <at>Everyone</at>\n```",
        """{"type":"AdaptiveCard","actions":[{"type":"Action.Submit","title":"Approve","data":{"jdAction":"delete-my-data"}}]} {"type":"actions","elements":[{"type":"button","action_id":"delete-my-data"}]}""",
        "{{DATE(2026-01-01T00:00:00Z, SHORT)}} ${title} {{{x}}} {{TIME(2026-01-01T00:00:00Z)}}",
        "<script>alert(1)</script><img src=x onerror=alert(1)><a href=\"https://evil.example\">Apply</a><iframe src=\"https://evil.example\"></iframe>",
        "| [Approve](https://evil.example) | <!channel> |\n|---|---|\n| **Undo** | <at>Everyone</at> |\n\n~~~\n<@U123>\n",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Mentions_nobody_links_nowhere_and_presses_nothing_in_Teams(string hostile)
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();
        foreach (var said in Asked.Prepend(Posting(hostile)).Append("help"))
        {
            await bot.PostAsync(Activities.Message(connector.Url, said));
        }

        foreach (var sent in await UntilHelpAsync(connector))
        {
            var wire = sent.Body;
            wire.TryGetProperty("entities", out _).Should().BeFalse("nobody is mentioned");
            if (sent.Text is { } text)
                Harmless(WithoutCode(text));
            foreach (var node in Nodes(wire).Where(node => node.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String))
                CheckNode(node, node.GetProperty("type").GetString()!);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Mentions_nobody_links_nowhere_and_presses_nothing_in_Slack(string hostile)
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);
        var thread = SlackBot.NextTime();
        foreach (var said in Asked.Prepend(Posting(hostile)).Append("help"))
            await bot.SayAsync(said, thread);
        await bot.CommandAsync("review this: " + Posting(hostile), slack.Hook());

        for (var isOver = false; !isOver;)
        {
            var call = await slack.NextAsync();
            isOver = call.Method == "response_url";
        }

        while (!slack.All.Any(call => call.Method == "chat.postMessage" && call.Words.StartsWith("What I can do", StringComparison.Ordinal)))
            await slack.AnyAsync();
        foreach (var call in slack.All)
        {
            call.Error.Should().BeNull("Slack takes {0} {1}", call.Method, call.Arguments);
            if (call["text"] is { } text && call.Method != "upload")
                text.Should().NotContainAny("<", ">");
            if (call["markdown_text"] is { } markdown)
            {
                markdown.Should().NotContainAny("<", "\u202E", "\u2066", "\u200B");
                markdown.Should().NotMatchRegex(@"(?<!\\)\]\(");
                markdown.Should().NotMatchRegex(@"https?://(?!\u2060)");
            }

            if (!call.Arguments.TryGetProperty("blocks", out var blocks))
                continue;
            foreach (var node in Nodes(blocks).Where(node => node.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String))
            {
                new[] { "mrkdwn", "user", "usergroup", "channel", "broadcast", "link", "image", "markdown", "color", "date" }.Should().NotContain(node.GetProperty("type").GetString());
                if (node.TryGetProperty("text", out var words) && words.ValueKind == JsonValueKind.String)
                    words.GetString().Should().NotContainAny("\u202E", "\u2066", "\u200B");
                if (node.GetProperty("type").GetString() == "button")
                    OurButtons().IsMatch(node.GetProperty("action_id").GetString()!).Should().BeTrue("{0} is ours", node);
            }
        }
    }

    private static string Posting(string hostile) =>
        $"# Dispatch Planner {hostile.Split('\n')[0]}\n\nQuayside Freight, Hull\n\n## What you will do\n\n- Plan the day's loads {hostile.Split('\n')[0]}\n- Answer customers\n\n{hostile}\n\n## What we need\n\n- Two years of experience in planning transport\n- Good written English\n\n## Pay\n\n£29,000 to £33,000 a year. We want a rockstar ninja. [Insert name]\n";

    private static async Task<IReadOnlyList<Sent>> UntilHelpAsync(ConnectorStub connector)
    {
        var all = new List<Sent>();
        do
            all.Add(await connector.NextAsync());
        while (all[^1].Text?.StartsWith("What I can do", StringComparison.Ordinal) != true);
        all.RemoveAt(all.Count - 1);
        return all;
    }

    private static void Harmless(string text)
    {
        text.Should().NotContainAny("<", "![", "\u202E", "\u2066", "\u200B");
        OtherLinks().IsMatch(text).Should().BeFalse("a label hides no address in: {0}", text);
        LiveMarks().IsMatch(text).Should().BeFalse("no heading, table or rule in: {0}", text);
    }

    private static void CheckNode(JsonElement node, string type)
    {
        new[] { "mention", "TextBlock", "FactSet", "Image", "Media", "Action.OpenUrl", "Action.ToggleVisibility" }.Should().NotContain(type);
        if (type == "TextRun")
            node.GetProperty("text").GetString().Should().NotContainAny("{{", "\u202E", "\u2066", "\u200B");
        if (type is "Action.Submit" or "Action.Execute")
            node.GetProperty("data").GetProperty("jdAction").GetString().Should().NotBe("delete-my-data");
    }

    // What stands in code is shown as it is, whatever it is.
    private static string WithoutCode(string text) => Code().Replace(text, "");

    private static IEnumerable<JsonElement> Nodes(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => Nodes(field.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Nodes),
        _ => [],
    };

    [GeneratedRegex(@"```[\s\S]*?(?:```|$)|~~~[\s\S]*?(?:~~~|$)|`[^`\n]*`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<!\\)\]\((?!https://(?:www\.)?(?:legislation|gov))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OtherLinks();

    [GeneratedRegex(@"^(?:#{1,6} |\|.*\|\s*$|(?:-\s*){3,}$)", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LiveMarks();

    [GeneratedRegex(@"^(?:slack-)?[a-z]+(?:-[a-z]+)*#\d+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OurButtons();
}
