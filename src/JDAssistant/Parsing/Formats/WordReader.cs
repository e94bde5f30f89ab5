using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using JDAssistant.Documents;

namespace JDAssistant.Parsing.Formats;

/// <summary>Makes Markdown of a Word file (.docx): its headings, lists and tables, without what was deleted in review.</summary>
/// <remarks>The Markdown is the text as given from here on: it is what people see, and what fixes are applied to.</remarks>
public static class WordReader
{
    // What a file may grow to when unpacked: a job description has a few hundred kilobytes of markup at most.
    private const long MostUnpacked = 40 * 1024 * 1024;

    private static readonly InputProblem Broken =
        new("unsupported-file", "This Word file cannot be opened. Save it again as .docx, or paste its text.");

    /// <summary>Reads a .docx file.</summary>
    /// <returns>The Markdown, or the problem; exactly one of the two is null.</returns>
    public static (string? Markdown, InputProblem? Problem) Read(ReadOnlyMemory<byte> file)
    {
        using var stream = new MemoryStream(file.ToArray(), writable: false);
        try
        {
            if (Unpacked(stream) > MostUnpacked)
                return (null, new InputProblem("too-large", "This file unpacks to more than a job description can need. Paste its text instead."));
            stream.Position = 0;
            using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MostUnpacked / 2 });
            return document.MainDocumentPart?.Document?.Body is { } body
                ? (new WordMarkdown(document.MainDocumentPart).Write(body), null)
                : (null, Broken);
        }
        catch (Exception exception) when (exception is InvalidDataException or OpenXmlPackageException or XmlException or FileFormatException or InvalidOperationException or ArgumentException)
        {
            return (null, Broken);
        }
    }

    /// <summary>The unpacked size, counted while unpacking: what a file says of itself may be a lie.</summary>
    private static long Unpacked(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var buffer = new byte[65536];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            while (total <= MostUnpacked && content.Read(buffer) is > 0 and var read)
                total += read;
            if (total > MostUnpacked)
                break;
        }

        return total;
    }
}
