using System.CommandLine;
using JDAssistant.Parsing;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Cli.Commands;

/// <summary><c>jd fix</c>: mends what has one right answer.</summary>
internal static class FixCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The job description; - reads standard input." };
        var isUnsafe = new Option<bool>("--unsafe") { Description = "Apply fixes too that may change the meaning." };
        var write = new Option<bool>("--write", "-w") { Description = "Write the new text into the file instead of printing it." };
        var policy = new PolicyOptions();
        var command = new Command("fix", "Applies the safe fixes and prints the new text; what it did goes to standard error.") { file, isUnsafe, write };
        policy.AddTo(command);
        command.SetAction(parsed =>
        {
            if (policy.Read(parsed, terminal) is not { } settings)
                return ExitCode.Usage;
            var path = parsed.GetValue(file)!;
            var input = Input.Read(path, terminal);
            if (input.Problem is { } problem)
            {
                terminal.Error.WriteLine($"jd: {input.Name}: {problem.Message}");
                return ExitCode.Usage;
            }

            if (parsed.GetValue(write) && path == Input.StandardInput)
            {
                terminal.Error.WriteLine("jd: --write needs a file, not standard input.");
                return ExitCode.Usage;
            }

            var result = new Fixer(new Reviewer(settings), JobDescriptionParser.Parse)
                .Apply(input.Text!, parsed.GetValue(isUnsafe) ? FixSafety.Unsafe : FixSafety.Safe);
            foreach (var finding in result.Applied)
                terminal.Error.WriteLine($"fixed {finding.Rule.Id} {finding.Rule.Name}: {finding.Fix!.Title}");
            if (result.Applied.Count == 0)
                terminal.Error.WriteLine("nothing to fix");
            if (!parsed.GetValue(write))
                terminal.Output.Write(result.Text);
            else if (result.Applied.Count > 0)
                File.WriteAllText(path, result.Text);
            return ExitCode.Clean;
        });
        return command;
    }
}
