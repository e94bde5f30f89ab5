namespace JDAssistant.Cli;

/// <summary>Where the command line reads and writes: the console, or a test's streams.</summary>
public sealed class Terminal(Stream input, TextWriter output, TextWriter error)
{
    public Stream Input { get; } = input;

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>True where the output is a terminal that shows colours.</summary>
    public bool UseColour { get; init; }

    /// <summary>True where a bar that changes can be shown on the error output.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>True where output and error output show on the same terminal.</summary>
    public bool IsOneScreen { get; init; }

    /// <summary>The folder that relative paths begin at.</summary>
    public string Folder { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>True where something is piped in.</summary>
    public bool InputIsRedirected { get; init; }
}
