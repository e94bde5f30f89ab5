using JDAssistant.Tests.Bot.Support;
using JDAssistant.Tests.Conventions;

namespace JDAssistant.Tests.Cli;

/// <summary>The tool as the documents have it packed and installed, in a repository of job descriptions with the hook that they show.</summary>
[Collection(ShellCommand.BuildsCollection)]
public sealed class InstalledToolTests : IDisposable
{
    private const string Document = "src/JDAssistant.Cli/README.md";

    private readonly TempFolder _folder = new();

    private string Jds => _folder.File("jds-repository");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reviews_what_is_committed()
    {
        // The commands of the document, with folders of the test's own in place of the user's.
        var lines = ProjectDocuments.Blocks(ProjectDocuments.Read(Document), "sh").First().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in lines)
        {
            var command = line.Replace("-o artifacts", $"-o {_folder.File("artifacts")}", StringComparison.Ordinal).Replace("--add-source artifacts", $"--add-source {_folder.File("artifacts")}", StringComparison.Ordinal)
                .Replace("--global", $"--tool-path {_folder.File("tools")}", StringComparison.Ordinal);
            (await RunAsync(Repository.Root, command)).Code.Should().Be(0, command);
        }

        Directory.CreateDirectory(Path.Combine(Jds, "jds"));
        (await RunAsync(Jds, "git init -q . && git config user.email kim@example.com && git config user.name Kim")).Code.Should().Be(0);
        var hook = ProjectDocuments.Blocks(ProjectDocuments.Read(Document), "sh").Single(block => block.StartsWith("#!/bin/sh", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(Jds, ".git/hooks/pre-commit"), hook, TestContext.Current.CancellationToken);
        (await RunAsync(Jds, "chmod +x .git/hooks/pre-commit")).Code.Should().Be(0);

        await File.WriteAllTextAsync(Path.Combine(Jds, "jds/two words.md"), "# Senior Cook\n\nLeeds\n\nCareer level: Mid level\n\n## What you will do\n- Cook\n", TestContext.Current.CancellationToken);
        var refused = await RunAsync(Jds, "git add -A && git commit -q -m one");
        refused.Code.Should().NotBe(0, "an error keeps it out");
        refused.Output.Should().Contain("JD101");

        await File.WriteAllTextAsync(Path.Combine(Jds, "jds/two words.md"), "# Senior Cook\n\nLeeds\n\n## What you will do\n- Cook\n", TestContext.Current.CancellationToken);
        (await RunAsync(Jds, "git add -A && git commit -q -m one")).Code.Should().Be(0);
        (await RunAsync(Jds, "jd review jds --format sarif --fail-on never > jd.sarif && jd review jds --baseline known.json --write-baseline && jd review jds --baseline known.json")).Code.Should().Be(0);
    }

    private Task<(int Code, string Output)> RunAsync(string folder, string command) => ShellCommand.RunAsync(folder, command, _folder.File("tools"));
}
