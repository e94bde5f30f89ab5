namespace JDAssistant.Bot.Hosting;

/// <summary>Tells why the server does not start.</summary>
internal static class StartProblem
{
    private const int UsageError = 2;

    /// <summary>Writes one line and gives the exit code.</summary>
    public static int Tell(string problem)
    {
        Console.Error.WriteLine("jdassistant: " + problem.ReplaceLineEndings(" "));
        return UsageError;
    }
}
