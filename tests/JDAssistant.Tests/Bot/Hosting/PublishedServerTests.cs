using JDAssistant.Tests.Bot.Support;
using JDAssistant.Tests.Conventions;

namespace JDAssistant.Tests.Bot.Hosting;

/// <summary>The server as the documents have it published and started.</summary>
[Collection(ShellCommand.BuildsCollection)]
public sealed class PublishedServerTests : IDisposable
{
    private const string Document = "src/JDAssistant.Bot/README.md";

    private const string Folder = "/opt/jdassistant";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Starts_and_answers()
    {
        // The commands of the document, with folders and a port of the test's own in place of the user's.
        string[] lines = ProjectDocuments.Blocks(ProjectDocuments.Read(Document), "sh").Single(block => block.Contains("publish", StringComparison.Ordinal)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(2);
        var publish = lines[0].Split("  #")[0].Replace(Folder, _folder.File("server"), StringComparison.Ordinal);

        var published = await ShellCommand.RunAsync(Repository.Root, publish);

        published.Code.Should().Be(0, published.Output);
        string[] start = lines[1].Split(' ');
        start[0].Should().Be("dotnet");
        await using var server = await BotProcess.StartAsync(new FileInfo(start[1].Replace(Folder, _folder.File("server"), StringComparison.Ordinal)), "--Storage:Path=" + _folder.File("jdassistant.db"));
        using var client = new HttpClient { BaseAddress = new Uri(server.Url) };
        (await client.GetAsync("/readyz", TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        (await client.GetStringAsync("/", TestContext.Current.CancellationToken)).Should().Contain("JDAssistant");
        await server.TerminateAsync();
        server.ExitCode.Should().Be(0);
    }
}
