using System.Diagnostics;
using JDAssistant.Cli;

namespace JDAssistant.Tests.Cli;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("jd rev", "review")]
    [InlineData("jd review --format ", "sarif")]
    [InlineData("jd explain JD10", "JD101")]
    [InlineData("jd explain title-l", "title-level-conflict")]
    [InlineData("jd policy ", "schema")]
    public async Task Suggests_what_may_come_next(string line, string suggestion)
    {
        var jd = await Jd.RunAsync($"[suggest:{line.Length}]", line);

        jd.Exit.Should().Be(ExitCode.Clean);
        jd.Output.Split('\n').Select(word => word.Trim()).Should().Contain(suggestion);
    }

    [Theory]
    [InlineData("jd rev", "review")]
    [InlineData("jd review --fo", "--format")]
    [InlineData("jd review --format s", "sarif")]
    [InlineData("jd review ", "")]
    public async Task Bash_completes_with_the_printed_script(string line, string completed)
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "There is no bash here.");
        var suggested = (await Jd.RunAsync($"[suggest:{line.Length}]", line)).Output;
        var script = (await Jd.RunAsync("completion", "bash")).Output;

        // The script asks the command jd: here a function that gives what the program gives.
        var replies = RunBash($$"""
            jd() { printf '%s' "$SUGGESTED"; }
            {{script}}
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}}
            COMP_WORDS=({{line}}{{(line.EndsWith(' ') ? " ''" : "")}}) COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _jd_complete
            echo "${COMPREPLY[*]}"
            """, suggested);

        replies.Trim().Should().Be(completed);
    }

    [Theory]
    [InlineData("zsh", "compdef")]
    [InlineData("fish", "complete -c jd")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Other_shells_have_their_own_script(string shell, string holds)
    {
        var jd = await Jd.RunAsync("completion", shell);

        jd.Output.Should().Contain(holds).And.Contain("suggest:");
    }

    [Fact]
    public async Task Policy_check_names_the_nearest_and_schema_describes_every_setting()
    {
        var right = await Jd.RunWithInputAsync("""{ "severities": { "JD221": "off" } }""", "policy", "check", "-");
        var wrong = await Jd.RunWithInputAsync("""{ "severties": {} }""", "policy", "check", "-");
        var missing = await Jd.RunAsync("policy", "check", "none.json");
        var schema = await Jd.RunAsync("policy", "schema");

        right.Exit.Should().Be(ExitCode.Clean);
        wrong.Exit.Should().Be(ExitCode.Findings);
        wrong.Output.Should().Contain("did you mean “severities”");
        missing.Exit.Should().Be(ExitCode.Usage);
        schema.Output.Should().Contain("\"requiredSections\"").And.Contain("\"JD101\"");
    }

    private static string RunBash(string script, string suggested)
    {
        var start = new ProcessStartInfo("/bin/bash") { UseShellExecute = false, RedirectStandardOutput = true, ArgumentList = { "--norc", "-c", script } };
        start.Environment["SUGGESTED"] = suggested;
        using var bash = Process.Start(start)!;
        var output = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();
        return output;
    }
}
