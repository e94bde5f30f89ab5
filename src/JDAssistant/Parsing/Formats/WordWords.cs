using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Formats;

/// <summary>What a reader sees of a paragraph of a Word document: without deletions, field codes and the second copy of a text box.</summary>
internal sealed class WordWords(MainDocumentPart part)
{
    private readonly Dictionary<string, StyleRunProperties> _styles = part.StyleDefinitionsPart?.Styles?.Elements<Style>()
        .Where(style => style.StyleId?.Value is not null && style.StyleRunProperties is not null && style.Type?.Value == StyleValues.Character)
        .GroupBy(style => style.StyleId!.Value!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().StyleRunProperties!, StringComparer.Ordinal) ?? [];

    private readonly Dictionary<string, string> _links = part.HyperlinkRelationships
        .GroupBy(link => link.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Uri.OriginalString, StringComparer.Ordinal);

    // The codes of the fields that are open in this paragraph, and the address that each gives its words.
    private readonly Stack<(StringBuilder Code, string? Address)> _fields = [];

    /// <summary>The words; with marks for what is bold, italic or a link where <paramref name="isMarked"/> asks for them.</summary>
    public string Of(Paragraph paragraph, bool isMarked)
    {
        var words = new StringBuilder();
        var looks = new LookBuilder();
        _fields.Clear();
        Append(paragraph, words, looks, default, null);
        looks.Turn(words, isBold: false, isItalic: false, address: null);
        var text = words.ToString();
        return (isMarked ? MarkedText.Of(new SourceText(text, text, null) { Looks = looks.Found }) : text).Trim();
    }

    /// <summary>True where all that is seen of it is bold.</summary>
    public bool IsBold(Paragraph paragraph)
    {
        var runs = paragraph.Elements<Run>().Where(run => run.InnerText.Trim().Length > 0).ToList();
        return runs.Count > 0 && runs.TrueForAll(run => Look(run).IsBold);
    }

    private void Append(OpenXmlElement element, StringBuilder words, LookBuilder looks, (bool IsBold, bool IsItalic) look, string? address)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                case DocumentFormat.OpenXml.Wordprocessing.Text text:
                    looks.Turn(words, look.IsBold, look.IsItalic, address ?? _fields.Select(field => field.Address).FirstOrDefault(to => to is not null));
                    words.Append(text.Text);
                    break;
                case TabChar:
                    words.Append(' ');
                    break;
                case Break or CarriageReturn:
                    words.Append('\n');
                    break;
                case NoBreakHyphen:
                    words.Append('-');
                    break;
                case FieldCode code:
                    if (_fields.TryPeek(out var open))
                        open.Code.Append(code.Text);
                    break;
                case FieldChar mark:
                    Turn(mark.FieldCharType?.Value);
                    break;
                case SimpleField field:
                    Append(field, words, looks, look, AddressIn(field.Instruction?.Value ?? "") ?? address);
                    break;
                case DeletedRun or MoveFromRun or ParagraphProperties or RunProperties or AlternateContentFallback:
                    break;
                case Run run:
                    Append(run, words, looks, Look(run), address);
                    break;
                case Hyperlink link:
                    Append(link, words, looks, look, link.Id?.Value is { } id && _links.TryGetValue(id, out var to) ? LinkAddress.Linked(to) : null);
                    break;
                default:
                    Append(child, words, looks, look, address);
                    break;
            }
        }
    }

    /// <summary>A field begins with its code, shows its words behind the separator, and ends.</summary>
    private void Turn(FieldCharValues? mark)
    {
        if (mark == FieldCharValues.Begin)
            _fields.Push((new StringBuilder(), null));
        else if (_fields.TryPop(out var field) && mark == FieldCharValues.Separate)
            _fields.Push((field.Code, AddressIn(field.Code.ToString())));
    }

    /// <summary>The address in <c>HYPERLINK "https://…" \o "tip"</c>; null for other fields, and for a place in the document.</summary>
    private static string? AddressIn(string code)
    {
        var words = code.AsSpan().Trim();
        if (!words.StartsWith("HYPERLINK", StringComparison.OrdinalIgnoreCase))
            return null;
        words = words[9..].TrimStart();
        if (words.IsEmpty || words[0] != '"' || words[1..].IndexOf('"') is not (> 0 and var end))
            return null;
        return LinkAddress.Linked(words.Slice(1, end).ToString());
    }

    private (bool IsBold, bool IsItalic) Look(Run run)
    {
        var style = run.RunProperties?.RunStyle?.Val?.Value is { } id ? _styles.GetValueOrDefault(id) : null;
        return (IsOn(run.RunProperties?.Bold ?? style?.Bold), IsOn(run.RunProperties?.Italic ?? style?.Italic));
    }

    private static bool IsOn(OnOffType? look) => look is not null && (look.Val is null || look.Val.Value);
}
