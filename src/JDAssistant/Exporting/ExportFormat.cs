using System.Text;
using JDAssistant.Documents;

namespace JDAssistant.Exporting;

/// <summary>A format that a job description can be given out in.</summary>
/// <param name="Name">How it is called in commands and requests: <c>json-ld</c>.</param>
/// <param name="Label">How it is called to people: "Word".</param>
/// <param name="MediaType">The media type without parameters.</param>
/// <param name="Extension">The ending of its files, without a dot.</param>
/// <param name="IsText">False for bytes that are no text.</param>
public sealed record ExportFormat(string Name, string Label, string MediaType, string Extension, bool IsText)
{
    private const int LongestName = 60;

    private readonly Func<JobDescription, (ReadOnlyMemory<byte> Content, IReadOnlyList<string> Notes)> _write = _ => default;

    /// <summary>A format whose files are text.</summary>
    internal ExportFormat(string name, string label, string mediaType, string extension, Func<JobDescription, (string Text, IReadOnlyList<string> Notes)> write)
        : this(name, label, mediaType, extension, IsText: true) =>
        _write = job => write(job) is var (text, notes) ? (Encoding.UTF8.GetBytes(text), notes) : default;

    /// <summary>A format whose files are text and that leaves nothing to say about it.</summary>
    internal ExportFormat(string name, string label, string mediaType, string extension, Func<JobDescription, string> write)
        : this(name, label, mediaType, extension, job => (write(job), [])) { }

    /// <summary>A format whose files are bytes.</summary>
    internal ExportFormat(string name, string label, string mediaType, string extension, Func<JobDescription, byte[]> write)
        : this(name, label, mediaType, extension, IsText: false) => _write = job => (write(job), []);

    /// <summary>Gives out <paramref name="job"/> in this format.</summary>
    public Export Write(JobDescription job)
    {
        var (content, notes) = _write(job);
        return new Export(this, content, FileName(job), notes);
    }

    private string FileName(JobDescription job)
    {
        var name = new StringBuilder();
        foreach (var c in job.Title?.Text ?? "")
        {
            if (name.Length >= LongestName)
                break;
            if (char.IsAsciiLetterOrDigit(c))
                name.Append(char.ToLowerInvariant(c));
            else if (name.Length > 0 && name[^1] != '-')
                name.Append('-');
        }

        var stem = name.ToString().Trim('-');
        return $"{(stem.Length == 0 ? "job-description" : stem)}.{Extension}";
    }
}
