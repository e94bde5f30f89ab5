using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Parsing.Formats;

namespace JDAssistant.Parsing;

/// <summary>Tells input that cannot be read from text.</summary>
public static class InputCheck
{
    /// <summary>The longest text that is read, in UTF-16 code units.</summary>
    public const int MaxCharacters = 200_000;

    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    // Every control character but tabs and line ends, and the mark of a byte that was not understood.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"
        + "\u007F\u0080\u0081\u0082\u0083\u0084\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F\uFFFD");

    private static readonly (byte[] Magic, string Kind)[] Files =
    [
        ("%PDF"u8.ToArray(), "PDF"), ([0x89, 0x50, 0x4E, 0x47], "picture"), ([0xFF, 0xD8, 0xFF], "picture"),
        ("GIF8"u8.ToArray(), "picture"), ([0xD0, 0xCF, 0x11, 0xE0], "old Word (.doc)"),
    ];

    /// <summary>Why <paramref name="text"/> cannot be read; null where it can.</summary>
    public static InputProblem? Check(string text)
    {
        if (text.AsSpan().Trim().IsEmpty)
            return new InputProblem("empty", "There is no text. Paste the whole job description, title included.");
        if (text.Length > MaxCharacters)
        {
            return new InputProblem("too-long",
                $"The text has {text.Length:N0} characters; at most {MaxCharacters:N0} are read. Paste one job description at a time.");
        }

        return LooksBinary(text)
            ? new InputProblem("binary", "This is not text. Paste the words of the job description, or save it as plain text or Markdown first.")
            : null;
    }

    /// <summary>Reads the bytes of a file: a Word document, or text in UTF-8 or, with a byte order mark, UTF-16.</summary>
    /// <returns>The text, or the problem; exactly one of the two is null.</returns>
    public static (string? Text, InputProblem? Problem) Decode(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes.Length > MaxBytes)
        {
            return (null, new InputProblem("too-large",
                $"The file has {bytes.Length:N0} bytes; at most {MaxBytes:N0} are read. Save the job description alone as text."));
        }

        if (bytes.StartsWith("PK\x03\x04"u8))
        {
            var (markdown, broken) = WordReader.Read(file);
            return markdown is not null && Check(markdown) is { } unfit ? (null, unfit) : (markdown, broken);
        }

        foreach (var (magic, kind) in Files)
        {
            if (bytes.StartsWith(magic))
            {
                return (null, new InputProblem("unsupported-file",
                    $"This is a {kind} file. Open it, copy the text of the job description and paste that."));
            }
        }

        var text = bytes switch
        {
            [0xFF, 0xFE, ..] => System.Text.Encoding.Unicode.GetString(bytes[2..]),
            [0xFE, 0xFF, ..] => System.Text.Encoding.BigEndianUnicode.GetString(bytes[2..]),
            // The mark is no part of the text: kept, it would move everything on the first line by one.
            [0xEF, 0xBB, 0xBF, ..] => System.Text.Encoding.UTF8.GetString(bytes[3..]),
            _ => System.Text.Encoding.UTF8.GetString(bytes),
        };
        return Check(text) is { } problem ? (null, problem) : (text, null);
    }

    private static bool LooksBinary(string text)
    {
        if (!text.AsSpan().ContainsAny(Controls))
            return false;
        var control = 0;
        foreach (var c in text)
        {
            if (c == '\0')
                return true;
            if (Controls.Contains(c))
                control++;
        }

        return control > 8 && control * 20 > text.Length;
    }
}
