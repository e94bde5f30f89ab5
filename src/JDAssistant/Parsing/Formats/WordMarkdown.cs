using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace JDAssistant.Parsing.Formats;

/// <summary>Writes the body of a Word document as Markdown.</summary>
internal sealed class WordMarkdown(MainDocumentPart part)
{
    private readonly StringBuilder _text = new();

    private readonly Dictionary<string, string> _styleNames = part.StyleDefinitionsPart?.Styles?.Elements<Style>()
        .Where(style => style.StyleId?.Value is not null)
        .GroupBy(style => style.StyleId!.Value!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().StyleName?.Val?.Value ?? group.Key, StringComparer.Ordinal) ?? [];

    // The lists that styles give their paragraphs, as "List Number" does.
    private readonly Dictionary<string, NumberingProperties> _styleLists = part.StyleDefinitionsPart?.Styles?.Elements<Style>()
        .Where(style => style.StyleId?.Value is not null && style.StyleParagraphProperties?.NumberingProperties is not null)
        .GroupBy(style => style.StyleId!.Value!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().StyleParagraphProperties!.NumberingProperties!, StringComparer.Ordinal) ?? [];

    private readonly WordNumbers _numbers = new(part);

    private readonly WordWords _words = new(part);

    private bool _hasHeadings;

    /// <summary>The body's Markdown.</summary>
    public string Write(Body body)
    {
        _hasHeadings = body.Descendants<ParagraphStyleId>().Any(style => HeadingLevel(_styleNames.GetValueOrDefault(style.Val?.Value ?? "", ""), null) is not null);
        foreach (var element in body.ChildElements)
            WriteBlock(element);
        return _text.ToString().Trim('\n') + "\n";
    }

    private void WriteBlock(OpenXmlElement element)
    {
        switch (element)
        {
            case Paragraph paragraph:
                WriteParagraph(paragraph);
                break;
            case Table table:
                WriteTable(table);
                break;
            case SdtBlock { SdtContentBlock: { } content }:
                foreach (var child in content.ChildElements)
                    WriteBlock(child);
                break;
        }
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        var words = _words.Of(paragraph, isMarked: true);
        if (words.Length == 0)
        {
            Blank();
            return;
        }

        var properties = paragraph.ParagraphProperties;
        var style = properties?.ParagraphStyleId?.Val?.Value is { } id ? _styleNames.GetValueOrDefault(id, id) : "";
        if (HeadingLevel(style, properties) is { } level)
        {
            Blank();
            _text.Append('#', level).Append(' ').Append(_words.Of(paragraph, isMarked: false).Replace('\n', ' ')).Append("\n\n");
        }
        else if (properties?.NumberingProperties is { NumberingId.Val.Value: not 0 } || style.StartsWith("List", StringComparison.OrdinalIgnoreCase))
        {
            var list = properties?.NumberingProperties ?? _styleLists.GetValueOrDefault(properties?.ParagraphStyleId?.Val?.Value ?? "");
            _text.Append(_numbers.Next(list?.NumberingId?.Val?.Value ?? 0, list?.NumberingLevelReference?.Val?.Value ?? 0)).Append(words.Replace('\n', ' ')).Append('\n');
        }
        else if (_words.IsBold(paragraph) && _words.Of(paragraph, isMarked: false) is { Length: <= 90 } heading && !heading.Contains('\n', StringComparison.Ordinal))
        {
            Blank();
            _text.Append("**").Append(heading).Append("**\n\n");
        }
        else
        {
            // Who uses heading styles makes a paragraph of each paragraph; others make one of each line.
            if (_hasHeadings)
                Blank();
            _text.Append(words).Append('\n');
            if (words.Length > 80 || _hasHeadings)
                Blank();
        }
    }

    private void WriteTable(Table table)
    {
        Blank();
        var isFirst = true;
        foreach (var row in table.Elements<TableRow>())
        {
            var cells = row.Elements<TableCell>()
                .Select(cell => string.Join(" • ", cell.Descendants<Paragraph>().Select(paragraph => _words.Of(paragraph, isMarked: !_words.IsBold(paragraph)).Trim()).Where(words => words.Length > 0)).Replace('\n', ' ').Replace("|", "\\|", StringComparison.Ordinal))
                .ToList();
            if (cells.Count == 0)
                continue;
            _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
            if (isFirst)
                _text.Append('|').Insert(_text.Length, " --- |", cells.Count).Append('\n');
            isFirst = false;
        }

        Blank();
    }

    private static int? HeadingLevel(string style, ParagraphProperties? properties)
    {
        if (style.Equals("Title", StringComparison.OrdinalIgnoreCase))
            return 1;
        if (style.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && style.Length == 9 && style[8] is >= '1' and <= '6')
            return style[8] - '0';
        return properties?.OutlineLevel?.Val?.Value is >= 0 and < 6 and var outline ? outline + 1 : null;
    }

    private void Blank()
    {
        if (_text.Length > 0 && !(_text.Length >= 2 && _text[^1] == '\n' && _text[^2] == '\n'))
            _text.Append(_text[^1] == '\n' ? "\n" : "\n\n");
    }
}
