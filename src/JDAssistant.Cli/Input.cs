using JDAssistant.Cli.Files;
using JDAssistant.Documents;
using JDAssistant.Parsing;

namespace JDAssistant.Cli;

/// <summary>One text to work on, or the reason why it cannot be read.</summary>
/// <param name="Name">The path as given, or "standard input".</param>
/// <param name="Text">Null where there is a problem.</param>
/// <param name="Problem">Null where there is a text.</param>
/// <param name="IsWord">True where the text was read out of a Word document.</param>
public sealed record Input(string Name, string? Text, InputProblem? Problem, bool IsWord = false)
{
    /// <summary>The argument that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads a file, or standard input for "-".</summary>
    public static Input Read(string path, Terminal terminal) =>
        Read(new NamedFile(path, path == StandardInput ? path : Path.GetFullPath(path, terminal.Folder)), terminal);

    /// <summary>Reads <paramref name="file"/>, or standard input for "-".</summary>
    public static Input Read(NamedFile file, Terminal terminal)
    {
        var (path, full) = file;
        if (path == StandardInput)
            return From("standard input", ReadAll(terminal.Input));
        try
        {
            var size = new FileInfo(full) is { Exists: true } there ? there.Length : 0;
            return size > InputCheck.MaxBytes
                ? new Input(path, null, new InputProblem("too-large", $"The file has {size:N0} bytes; at most {InputCheck.MaxBytes:N0} are read."))
                : From(path, File.ReadAllBytes(full));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Input(path, null, new InputProblem("not-found", "There is no such file."));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new Input(path, null, new InputProblem("unreadable", $"The file cannot be read: {error.Message}"));
        }
    }

    private static Input From(string name, byte[] bytes)
    {
        var (text, problem) = InputCheck.Decode(bytes);
        return new Input(name, text, problem, bytes.AsSpan().StartsWith("PK"u8));
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        // One byte more than the limit is enough to know that there is too much.
        while (memory.Length <= InputCheck.MaxBytes && stream.Read(buffer) is > 0 and var read)
            memory.Write(buffer, 0, read);
        return memory.ToArray();
    }
}
