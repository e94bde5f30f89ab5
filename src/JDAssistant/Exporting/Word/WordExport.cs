using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using JDAssistant.Documents;
using JDAssistant.Exporting.Inline;

namespace JDAssistant.Exporting.Word;

/// <summary>Writes a job description as a Word document (.docx).</summary>
/// <remarks>What it promises is written down in Formats.md and held by tests. The same job gives the same bytes.</remarks>
public static class WordExport
{
    /// <summary>The whole of <paramref name="job"/> as a file.</summary>
    public static byte[] Write(JobDescription job)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "document");
            var body = new Body();
            main.Document = new Document(body);
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Of(Language(job));
            var numbering = main.AddNewPart<NumberingDefinitionsPart>("numbering");
            var lists = new WordLists();
            var links = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var line in ExportLines.Of(job))
            {
                // Two lists below each other would be read as one.
                if (line is { Kind: ExportKind.Item, BeginsSection: true } && body.LastChild is Paragraph { ParagraphProperties.NumberingProperties: not null })
                    body.Append(new Paragraph());
                body.Append(Paragraph(main, links, line, lists.Next(line)));
            }

            numbering.Numbering = WordStyles.Lists(lists.Numbered);
            body.Append(new SectionProperties(
                new PageSize { Width = 12240, Height = 15840 },
                new PageMargin { Top = 1440, Right = 1440, Bottom = 1440, Left = 1440, Header = 720, Footer = 720, Gutter = 0 }));
        }

        return Timeless(file);
    }

    /// <summary>The same package with a fixed time on every part: the library has no clock, and its archives need not either.</summary>
    private static byte[] Timeless(MemoryStream file)
    {
        using var copy = new MemoryStream();
        using (var from = new ZipArchive(file, ZipArchiveMode.Read))
        using (var to = new ZipArchive(copy, ZipArchiveMode.Create))
        {
            foreach (var part in from.Entries)
            {
                var written = to.CreateEntry(part.FullName);
                written.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var source = part.Open();
                using var target = written.Open();
                source.CopyTo(target);
            }
        }

        return copy.ToArray();
    }

    private static Paragraph Paragraph(MainDocumentPart main, Dictionary<string, string> links, ExportLine line, int list)
    {
        var properties = new ParagraphProperties();
        var style = line.Kind switch
        {
            ExportKind.Title => WordStyles.Title,
            ExportKind.Heading => WordStyles.Heading(line.Depth - 1),
            ExportKind.Item => line.Number is null ? WordStyles.Item : WordStyles.NumberedItem,
            ExportKind.Quote => WordStyles.Quote,
            _ => null,
        };
        if (style is not null)
            properties.ParagraphStyleId = new ParagraphStyleId { Val = style };
        if (line.Kind == ExportKind.Item)
            properties.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = Math.Min(line.Depth, WordStyles.Levels - 1) }, new NumberingId { Val = list });
        var paragraph = new Paragraph(properties);
        OpenXmlElement into = paragraph;
        string? address = null;
        foreach (var run in line.Runs)
        {
            if (run.Address != address)
            {
                address = run.Address;
                into = address is null || RelationshipOf(main, links, address) is not { } id ? paragraph : paragraph.AppendChild(new Hyperlink { Id = id, History = true });
            }

            into.Append(Run(run, isLink: into is Hyperlink, isHeading: line.Kind is ExportKind.Title or ExportKind.Heading));
        }

        return paragraph;
    }

    private static Run Run(InlineRun run, bool isLink, bool isHeading)
    {
        var look = new RunProperties();
        if (isLink)
            look.Append(new RunStyle { Val = WordStyles.Link });
        if (run.IsBold && !isHeading)
            look.Append(new Bold());
        if (run.IsItalic)
            look.Append(new Italic());
        var text = new DocumentFormat.OpenXml.Wordprocessing.Text(Valid(run.Text)) { Space = SpaceProcessingModeValues.Preserve };
        return look.HasChildren ? new Run(look, text) : new Run(text);
    }

    /// <summary>The relationship to <paramref name="address"/>; null where it is no address that a program can follow.</summary>
    private static string? RelationshipOf(MainDocumentPart main, Dictionary<string, string> links, string address)
    {
        if (links.TryGetValue(address, out var known))
            return known;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return null;
        return links[address] = main.AddHyperlinkRelationship(uri, isExternal: true, $"link{links.Count + 1}").Id;
    }

    /// <summary>XML has no place for control characters and halves of characters.</summary>
    private static string Valid(string text)
    {
        if (!text.Any(c => char.IsControl(c) || char.IsSurrogate(c) || c >= '\uFFFE'))
            return text;
        var valid = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                valid.Append(text[i]).Append(text[++i]);
            else if (!char.IsSurrogate(text[i]) && !char.IsControl(text[i]) && text[i] < '\uFFFE')
                valid.Append(text[i]);
        }

        return valid.ToString();
    }

    /// <summary>The language with the country of the job, "en-GB"; the language alone where the text names no country.</summary>
    private static string Language(JobDescription job)
    {
        var language = job.Language ?? "en";
        var country = job.Places.Select(place => place.Country).FirstOrDefault(country => country is not null);
        string[] spoken = language switch
        {
            "en" => ["US", "GB", "CA", "AU", "IE", "NZ", "IN", "ZA", "SG"],
            "de" => ["DE", "AT", "CH"],
            "fr" => ["FR", "BE", "CA", "CH"],
            "es" => ["ES", "MX", "AR", "CO", "CL"],
            "nl" => ["NL", "BE"],
            _ => [],
        };
        return spoken.Contains(country) ? $"{language}-{country}" : spoken.Length > 0 ? $"{language}-{spoken[0]}" : language;
    }
}
