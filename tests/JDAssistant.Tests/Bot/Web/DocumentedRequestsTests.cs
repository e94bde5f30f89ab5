using System.Diagnostics;
using System.Text;
using System.Text.Json;
using JDAssistant.Tests.Bot.Support;
using JDAssistant.Tests.Conventions;

namespace JDAssistant.Tests.Bot.Web;

/// <summary>The requests that the documents show, sent by curl as they stand there to a server of its own.</summary>
public sealed class DocumentedRequestsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Are_answered()
    {
        File.Copy(Repository.PathOf("tests/JDAssistant.Tests/fixtures/readme/posting.md"), _folder.File("posting.md"));
        await File.WriteAllTextAsync(_folder.File("jobs.ndjson"), "{\"id\": 1, \"text\": \"# Cook\\n\\nLeeds\"}\n{\"id\": 2, \"text\": \" \"}\n", TestContext.Current.CancellationToken);
        await using var bot = await BotProcess.StartAsync("--Storage:Path=" + _folder.File("bot.db"));
        var commands = ProjectDocuments.All.SelectMany(path => ProjectDocuments.Blocks(ProjectDocuments.Read(path), "sh")).SelectMany(block => block.Split('\n')).Where(line => line.StartsWith("curl ", StringComparison.Ordinal)).ToList();

        commands.Should().HaveCountGreaterThan(4);
        foreach (var command in commands)
        {
            var answer = await RunAsync(command.Replace("http://localhost:3978", bot.Url, StringComparison.Ordinal));
            answer.Should().NotBeEmpty(command).And.NotContain("urn:jdassistant:problem:" + (command.Contains("batch", StringComparison.Ordinal) ? "internal" : ""), command);
            if (!command.Contains("export", StringComparison.Ordinal))
                JsonDocument.Parse(answer.Split('\n')[0]).RootElement.ValueKind.Should().Be(JsonValueKind.Object, command);
        }
    }

    private async Task<string> RunAsync(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, WorkingDirectory = Path.GetDirectoryName(_folder.File("x"))!, UseShellExecute = false })!;
        var errors = shell.StandardError.ReadToEndAsync();
        var output = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();
        shell.ExitCode.Should().Be(0, await errors);
        return output;
    }
}
