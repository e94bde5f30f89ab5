using System.Text;
using JDAssistant.Cli;

namespace JDAssistant.Tests.Cli;

/// <summary>Runs <c>jd</c> in this process.</summary>
internal sealed record Jd(int Exit, string Output, string Error)
{
    public static Task<Jd> RunAsync(params string[] args) => RunWithInputAsync("", args);

    public static async Task<Jd> RunWithInputAsync(string input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var exit = await JdCommand.RunAsync(args, new Terminal(stdin, output, error) { InputIsRedirected = true });
        return new Jd(exit, output.ToString(), error.ToString());
    }
}
