using System.CommandLine;
using JDAssistant.Reviewing;

namespace JDAssistant.Cli.Commands;

/// <summary><c>jd policy</c>: what a policy may hold, and whether a file holds it rightly.</summary>
internal static class PolicyCommand
{
    public static Command Create(Terminal terminal)
    {
        var schema = new Command("schema", "Prints the JSON schema of a policy, every setting described; editors complete and check with it.");
        schema.SetAction(_ =>
        {
            terminal.Output.Write(PolicySchema.Write());
            return ExitCode.Clean;
        });

        var file = new Argument<string>("FILE") { Description = "The policy, a JSON file; - reads standard input." };
        var check = new Command("check", "Names every mistake in a policy, and the nearest setting or rule that exists.") { file };
        check.SetAction(parsed => Check(parsed.GetValue(file)!, terminal));
        return new Command("policy", "Says what a company may lay down, and checks a file of it.") { schema, check };
    }

    private static int Check(string path, Terminal terminal)
    {
        var input = Input.Read(path, terminal);
        if (input.Problem is { } unreadable)
        {
            terminal.Error.WriteLine($"jd: {input.Name}: {unreadable.Message}");
            return ExitCode.Usage;
        }

        var (policy, problems) = PolicyReader.Read(input.Text!);
        foreach (var problem in problems)
            terminal.Output.WriteLine($"{input.Name}: {problem}");
        if (policy is null)
            return ExitCode.Findings;
        terminal.Output.WriteLine($"{input.Name}: every setting is known and fits.");
        return ExitCode.Clean;
    }
}
