namespace JDAssistant.Cli;

/// <summary>What the process ends with.</summary>
public static class ExitCode
{
    public const int Clean = 0;

    /// <summary>There are findings at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>The command was called wrongly, or an input could not be read.</summary>
    public const int Usage = 2;
}
