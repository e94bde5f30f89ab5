using System.Text;
using JDAssistant.Cli;

namespace JDAssistant.Tests.Cli;

/// <summary>Runs <c>jd</c> in this process.</summary>
internal sealed record Jd(int Exit, string Output, string Error)
{
    public static Task<Jd> RunAsync(params string[] args) => RunWithInputAsync("", args);

    public static Task<Jd> RunWithInputAsync(string input, params string[] args) => RunAsync(Directory.GetCurrentDirectory(), input, args);

    /// <summary>Runs it with <paramref name="folder"/> as the working folder.</summary>
    public static Task<Jd> RunInAsync(string folder, params string[] args) => RunAsync(folder, "", args);

    private static async Task<Jd> RunAsync(string folder, string input, string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var exit = await JdCommand.RunAsync(args, new Terminal(stdin, output, error) { InputIsRedirected = true, Folder = folder });
        return new Jd(exit, output.ToString(), error.ToString());
    }
}
