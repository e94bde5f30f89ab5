using System.CommandLine;
using JDAssistant.Conversations;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using Command = System.CommandLine.Command;

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

        var kept = new Argument<string>("FILE") { Description = "The policy; a new one where there is no such file." };
        var words = new Argument<string>("WORDS") { Description = "What the law asks, as “we employ 40 people in Colorado”, “we are a federal contractor”, “we use no AI in hiring”." };
        var tell = new Command("tell", "Keeps in a policy what decides which laws apply; the file is written anew, without comments.") { kept, words };
        tell.SetAction(parsed => Tell(parsed.GetValue(kept)!, parsed.GetValue(words)!, terminal));
        return new Command("policy", "Says what a company may lay down, checks a file of it, and keeps answers in it.") { schema, check, tell };
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

    private static int Tell(string path, string words, Terminal terminal)
    {
        var full = Path.GetFullPath(path, terminal.Folder);
        var policy = Policy.Default;
        if (File.Exists(full))
        {
            var (read, problems) = PolicyReader.Read(File.ReadAllText(full));
            foreach (var problem in problems)
                terminal.Error.WriteLine($"jd: {path}: {problem}");
            if (read is null)
                return ExitCode.Usage;
            policy = read;
        }

        var (company, answer) = CompanyAnswer.Read(words, policy.Company);
        if (company is null)
        {
            terminal.Error.WriteLine($"jd: {answer ?? $"I do not understand “{words}”. Say it as “we employ 40 people in Colorado”, “we are a federal contractor” or “we use no AI in hiring”."}");
            return ExitCode.Usage;
        }

        File.WriteAllText(full, PolicyWriter.Write(policy with { Company = company }, indented: true) + "\n");
        terminal.Output.WriteLine($"{path}: {answer}");
        return ExitCode.Clean;
    }
}
