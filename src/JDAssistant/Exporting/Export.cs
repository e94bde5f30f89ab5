using System.Text;

namespace JDAssistant.Exporting;

/// <summary>A job description in one format, ready to be saved or sent.</summary>
/// <param name="Format">The format.</param>
/// <param name="Content">The bytes; text is UTF-8 without a byte order mark.</param>
/// <param name="FileName">What to call the file: the job's title in plain letters with the format's ending.</param>
/// <param name="Notes">What the person should know, a sentence each: what the target wants and the text does not say.</param>
public sealed record Export(ExportFormat Format, ReadOnlyMemory<byte> Content, string FileName, IReadOnlyList<string> Notes)
{
    /// <summary>The content as text.</summary>
    /// <exception cref="InvalidOperationException">The format is no text.</exception>
    public string Text => Format.IsText
        ? Encoding.UTF8.GetString(Content.Span)
        : throw new InvalidOperationException($"{Format.Label} is not text.");
}
