using System.CommandLine;
using JDAssistant.Cli.Mcp;

namespace JDAssistant.Cli.Commands;

/// <summary><c>jd mcp</c>: serves the commands as tools to a model's client.</summary>
internal static class McpCommand
{
    public static Command Create(Terminal terminal)
    {
        var policy = new PolicyOptions();
        var command = new Command("mcp", "Speaks the Model Context Protocol over standard input and output, until the input ends.");
        policy.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            // A server may run past midnight: unless a day is laid down, each call asks for today.
            if (policy.ReadUndated(parsed, terminal) is not { } settings)
                return ExitCode.Usage;
            await using var output = Console.OpenStandardOutput();
            await McpHost.RunAsync(terminal.Input, output, settings, PolicyOptions.Today, cancellation);
            return ExitCode.Clean;
        });
        return command;
    }
}
