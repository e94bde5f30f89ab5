using System.CommandLine;
using JDAssistant.Cli.Commands;

namespace JDAssistant.Cli;

/// <summary>The command <c>jd</c>.</summary>
public static class JdCommand
{
    private const string Overview = """
        jd reviews and drafts job descriptions. No account; nothing leaves this machine unless you name a language model.

          jd review FILE…          what is wrong, where, why, and what to write; folders and patterns too
          jd fix FILE              mend what has one right answer; prints the new text
          jd draft "…"             a job description in Markdown from a few words
          jd export FILE --to html for your ATS: markdown, html, text, word, json-ld, greenhouse…
          jd law [PLACE|FILE]      what the law of a place wants, and how a text stands to it
          jd rules                 all rules in a table
          jd explain JD101         why a rule is, with examples and sources
          jd policy check FILE     whether a company's policy is right; jd policy schema prints what it may hold
          jd completion bash       a script that completes all this; zsh, fish and pwsh too
          jd mcp                   all of this as tools for a model's client

        Try:  jd draft "senior backend engineer, Austin, hybrid, $150,000-180,000, Kotlin, Kafka" | jd review -
        More: jd review --help
        """;

    /// <summary>Runs <c>jd</c> with <paramref name="args"/>; returns an <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Reviews and drafts job descriptions.")
        {
            ReviewCommand.Create(terminal),
            FixCommand.Create(terminal),
            DraftCommand.Create(terminal),
            ExportCommand.Create(terminal),
            LawCommand.Create(terminal),
            RulesCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            PolicyCommand.Create(terminal),
            CompletionCommand.Create(terminal),
            McpCommand.Create(terminal),
        };
        root.SetAction(_ =>
        {
            terminal.Output.WriteLine(Overview);
            return ExitCode.Clean;
        });

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await terminal.Error.WriteLineAsync($"jd: {error.Message}");
            await terminal.Error.WriteLineAsync($"Try: jd{Name(parsed.CommandResult.Command)} --help");
            return ExitCode.Usage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error });
    }

    private static string Name(Command command) => command is RootCommand ? "" : " " + command.Name;
}
