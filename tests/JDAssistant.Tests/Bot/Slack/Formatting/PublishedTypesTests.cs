using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Bot.Slack;
using JDAssistant.Bot.Slack.Formatting;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.Slack.Formatting;

/// <summary>What we send against the types that Slack itself publishes, <c>@slack/types</c>, under TypeScript.</summary>
public sealed class PublishedTypesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Messages_forms_and_home_are_what_Slacks_types_allow()
    {
        var modules = Modules();
        Assert.SkipWhen(modules is null, "npm's @slack/types and typescript are not installed in a folder of NODE_PATH.");
        using var folder = new TempFolder();
        Directory.CreateSymbolicLink(folder.File("node_modules"), modules!);
        var form = FormPart.ForBrief(new Brief([new Fact(FactKind.Title, "Planner", JDAssistant.Drafting.Briefs.Strength.Must, "Kim", "Planner")]));
        var program = "import type { KnownBlock, ModalView, HomeView } from '@slack/types';\n"
            + $"export const messages: {{ blocks: KnownBlock[] }}[] = {JsonSerializer.Serialize(Messages().Select(blocks => new { blocks }))};\n"
            + $"export const forms: ModalView[] = [{SlackForms.ForText().ToJsonString()}, {SlackForms.Of(form, new SlackMessage { Kind = SlackMessageKind.Action, Tenant = "T01", User = "U0KIM", Channel = "C01" }).ToJsonString()}, {SlackForms.Dismissal(new SlackMessage { Kind = SlackMessageKind.Action, Tenant = "T01", User = "U0KIM" }).ToJsonString()}];\n"
            + $"export const home: HomeView = {Home()};\n";
        await File.WriteAllTextAsync(folder.File("payloads.ts"), program, TestContext.Current.CancellationToken);

        (await CheckAsync(folder)).Should().BeEmpty();
    }

    [Fact]
    public async Task The_check_finds_what_is_wrong()
    {
        var modules = Modules();
        Assert.SkipWhen(modules is null, "npm's @slack/types and typescript are not installed in a folder of NODE_PATH.");
        using var folder = new TempFolder();
        Directory.CreateSymbolicLink(folder.File("node_modules"), modules!);
        await File.WriteAllTextAsync(
            folder.File("payloads.ts"),
            "import type { KnownBlock } from '@slack/types';\nexport const wrong: KnownBlock[] = [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }];\n", TestContext.Current.CancellationToken);

        (await CheckAsync(folder)).Should().Contain("error TS");
    }

    private static IEnumerable<JsonArray> Messages()
    {
        var message = new SlackMessage { Kind = SlackMessageKind.Text, Tenant = "T01", User = "U0KIM", Channel = "C01" };
        var review = new Reviewer(Policy.Default).Review(JobDescriptionParser.Parse(Samples.JobDescription + "\n\nWe want a rockstar. [Insert name] #LI-DNI\n"));
        var reply = new Reply(
            [new TextPart("A **list** with [a link](https://example.com), _words_ and `code`:\n\n1. one\n2. two\n   - deeper\n\n```\nas it is\n```"), ChangesPart.Between("# Porter\n\nDays\n", "# Porter\n\nNights\n\n- Lift\n")!, new DocumentPart("Planner", Samples.JobDescription), new ReviewPart(review, ShowsAll: true)],
            [new ReplyAction("Export", Actions.Export, new Dictionary<string, string> { ["format"] = "text" })]);
        var shared = message with { IsShared = true, Data = new Dictionary<string, string> { [ReplyParts.SharedText] = ReplyParts.Fingerprint(Samples.JobDescription) } };
        return ReplyParts.Of(message, reply)
            .Concat(ReplyParts.Of(message with { IsDirect = true, Thread = "1.2" }, reply))
            .Concat(ReplyParts.Of(shared, new Reply([new DocumentPart("Planner", Samples.JobDescription)], [])))
            .Select(part => part.Blocks).OfType<JsonArray>();
    }

    private static string Home()
    {
        var message = new SlackMessage { Kind = SlackMessageKind.Home, Tenant = "T01", User = "U0KIM" };
        var part = ReplyParts.Of(message, Reply.Says("One:", new ReplyAction("Open Planner", Actions.OpenDraft, new Dictionary<string, string> { ["draft"] = "slack/T01/conversations/D1" })))[0];
        return new JsonObject { ["type"] = "home", ["blocks"] = part.Blocks!.DeepClone() }.ToJsonString();
    }

    private static async Task<string> CheckAsync(TempFolder folder)
    {
        var start = new ProcessStartInfo("node", ["node_modules/typescript/bin/tsc", "--noEmit", "--strict", "--skipLibCheck", "--moduleResolution", "node16", "--module", "node16", "--target", "es2022", "payloads.ts"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(folder.File("payloads.ts"))!,
        };
        using var compiler = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var output = await compiler.StandardOutput.ReadToEndAsync(patience.Token);
        await compiler.WaitForExitAsync(patience.Token);
        return output;
    }

    private static string? Modules() => (Environment.GetEnvironmentVariable("NODE_PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .FirstOrDefault(path => Directory.Exists(Path.Combine(path, "@slack", "types")) && Directory.Exists(Path.Combine(path, "typescript")));
}
