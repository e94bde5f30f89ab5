using System.Diagnostics;
using System.Text.Json;
using JDAssistant.Rules;

namespace JDAssistant.Tests.Cli;

/// <summary><c>jd mcp</c> as the protocol's own client from npm sees it.</summary>
public sealed class McpTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const string Conversation =
        """
        const { Client } = require('@modelcontextprotocol/sdk/client/index.js');
        const { StdioClientTransport } = require('@modelcontextprotocol/sdk/client/stdio.js');
        (async () => {
          const client = new Client({ name: 'tests', version: '1' });
          await client.connect(new StdioClientTransport({ command: 'dotnet', args: [process.argv[1], 'mcp', '--as-of', '2026-12-01'] }));
          const call = (name, args) => client.callTool({ name, arguments: args });
          const posting = '# Senior Salesman\n\nCareer level: Mid level\n\n## What you will do\n- Visit customers\n';
          console.log(JSON.stringify({
            server: client.getServerVersion(),
            tools: (await client.listTools()).tools,
            review: await call('review', { text: posting }),
            fix: await call('fix', { text: posting }),
            draft: await call('draft', { request: 'night nurse, Leeds, £18 an hour' }),
            revise: await call('revise', { text: posting, changes: ['pay is £30,000 a year', 'replace “customers” with “shops”'] }),
            export: await call('export', { text: posting, format: 'json-ld' }),
            explain: await call('explain', { rule: 'title-level-conflict' }),
            law: await call('law', { place: 'Colorado' }),
            noPlace: await call('law', { place: 'Colorada' }),
            empty: await call('review', { text: ' ' }),
            noRule: await call('explain', { rule: 'JD999' }),
            noFormat: await call('export', { text: posting, format: 'word' }),
            noChange: await call('revise', { text: posting, changes: ['drop the helicopter'] }),
            noChanges: await call('revise', { text: posting, changes: [] }),
            tooLong: await call('review', { text: 'word '.repeat(40001) }),
            binary: await call('fix', { text: 'a\0b' }),
            noArgument: await call('review', {}).catch(error => ({ isError: true, content: [{ text: error.message }] })),
            wrongArgument: await call('review', { text: 3 }).catch(error => ({ isError: true, content: [{ text: error.message }] })),
            noTool: await call('judge', {}).catch(error => ({ isError: true, content: [{ text: error.message }] })),
            noPage: await client.readResource({ uri: 'jd://rules/JD999' }).catch(error => ({ isError: true, content: [{ text: error.message }] })),
            noDay: await call('review', { text: posting, asOf: 'soon' }),
            resources: (await client.listResources()).resources,
            page: await client.readResource({ uri: 'jd://rules/JD101' }),
            table: await client.readResource({ uri: 'jd://rules' }),
          }));
          await client.close();
        })().catch(error => { console.error(error); process.exit(1); });
        """;

    [Fact]
    public async Task A_real_client_finds_every_tool_and_gets_what_jd_says()
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");

        var seen = await HoldAsync();

        seen.GetProperty("server").GetProperty("name").GetString().Should().Be("jd");
        var tools = seen.GetProperty("tools").EnumerateArray().ToDictionary(tool => tool.GetProperty("name").GetString()!);
        tools.Keys.Should().BeEquivalentTo("review", "fix", "draft", "revise", "export", "law", "explain");
        tools["review"].GetProperty("inputSchema").GetProperty("required").EnumerateArray().Select(name => name.GetString()).Should().Equal("text");
        tools["draft"].GetProperty("inputSchema").GetProperty("properties").EnumerateObject().Select(property => property.Name).Should().Equal("request");
        tools.Values.Should().OnlyContain(tool => tool.GetProperty("annotations").GetProperty("readOnlyHint").GetBoolean());

        var review = seen.GetProperty("review");
        review.GetProperty("structuredContent").GetProperty("findings").EnumerateArray().Select(Rule).Should().Contain("JD101").And.Contain("JD503");
        JsonDocument.Parse(Text(review)).RootElement.GetRawText().Should().Be(review.GetProperty("structuredContent").GetRawText());
        seen.GetProperty("fix").GetProperty("structuredContent").GetProperty("text").GetString().Should().StartWith("# Senior Salesperson");
        seen.GetProperty("draft").GetProperty("structuredContent").GetProperty("markdown").GetString().Should().Contain("£18");
        seen.GetProperty("draft").GetProperty("structuredContent").GetProperty("gaps").GetArrayLength().Should().BePositive();
        seen.GetProperty("export").GetProperty("structuredContent").GetProperty("content").GetString().Should().Contain("JobPosting");
        var revised = seen.GetProperty("revise").GetProperty("structuredContent");
        revised.GetProperty("text").GetString().Should().Contain("Visit shops").And.Contain("£30,000");
        revised.GetProperty("changed").EnumerateArray().Select(line => line.GetProperty("text").GetString()).Should().Contain("- Visit customers").And.Contain("- Visit shops");
        Text(seen.GetProperty("explain")).Should().StartWith("# ");
        Text(seen.GetProperty("law")).Should().Contain("8-5-201").And.Contain("Not legal advice");
    }

    [Fact]
    public async Task What_cannot_be_done_is_an_error_that_says_what_to_do()
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");

        var seen = await HoldAsync();

        foreach (var (call, says) in new[] { ("empty", "Paste"), ("noRule", "jd://rules"), ("noFormat", "json-ld"), ("noDay", "2027-10-01"), ("noPlace", "Colorado"),
            ("noChange", "helicopter"), ("noChanges", "drop the degree"), ("tooLong", "200,000"), ("binary", "text"), ("noArgument", "text"), ("wrongArgument", "text"), ("noTool", "judge"), ("noPage", "JD999") })
        {
            seen.GetProperty(call).GetProperty("isError").GetBoolean().Should().BeTrue(call);
            Text(seen.GetProperty(call)).Should().Contain(says);
        }
    }

    [Fact]
    public async Task Every_rules_page_is_a_resource()
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");

        var seen = await HoldAsync();

        seen.GetProperty("resources").EnumerateArray().Select(resource => resource.GetProperty("uri").GetString())
            .Should().BeEquivalentTo(RuleCatalog.Create(Policies.Policy.Default).Select(rule => $"jd://rules/{rule.Info.Id}").Append("jd://rules"));
        seen.GetProperty("page").GetProperty("contents")[0].GetProperty("text").GetString().Should().StartWith("# ");
        seen.GetProperty("table").GetProperty("contents")[0].GetProperty("text").GetString().Should().Contain("| JD101 |");
    }

    private static string? Missing => (Environment.GetEnvironmentVariable("NODE_PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => Directory.Exists(Path.Combine(folder, "@modelcontextprotocol", "sdk")))
        ? null
        : "npm package @modelcontextprotocol/sdk is in no folder of NODE_PATH";

    private static string Text(JsonElement result) => result.GetProperty("content")[0].GetProperty("text").GetString()!;

    private static string? Rule(JsonElement finding) => finding.GetProperty("rule").GetString();

    private static async Task<JsonElement> HoldAsync()
    {
        var jd = Path.Combine(AppContext.BaseDirectory, "jd.dll");
        using var node = Process.Start(new ProcessStartInfo("node", ["-e", Conversation, jd]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var output = node.StandardOutput.ReadToEndAsync();
        var errors = node.StandardError.ReadToEndAsync();
        await node.WaitForExitAsync().WaitAsync(Patience);
        node.ExitCode.Should().Be(0, await errors);
        using var document = JsonDocument.Parse(await output);
        return document.RootElement.Clone();
    }
}
