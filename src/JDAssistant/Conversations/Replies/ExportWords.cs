using System.Collections.Frozen;
using JDAssistant.Exporting;

namespace JDAssistant.Conversations.Replies;

/// <summary>Reads which format somebody wants: "export as Word", "the JSON-LD please", "Greenhouse payload".</summary>
internal static class ExportWords
{
    private const int Longest = 80;

    // Words that ask for something to be given out; "text" and "word" mean a format beside one of them only.
    private static readonly FrozenSet<string> Asking = new[]
    {
        "export", "download", "save", "as", "file", "document", "format", "payload", "version", "copy", "convert", "give", "send", "in", "to", "into", "for", "plain",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Small = new[]
    {
        "please", "pls", "can", "could", "i", "you", "we", "me", "us", "have", "get", "show", "need", "want", "would", "like", "make", "a", "an", "the",
        "it", "this", "that", "my", "our", "jd", "job", "description", "posting", "draft", "as", "of", "now", "and", "body", "code", "ats", "schema.org", "jobs", "thing", "stuff", "one",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What people call them beside their names.
    private static readonly Dictionary<string, ExportFormat> OtherNames = new()
    {
        ["md"] = ExportFormats.Markdown,
        ["txt"] = ExportFormats.Text, ["plaintext"] = ExportFormats.Text,
        ["docx"] = ExportFormats.Word, ["doc"] = ExportFormats.Word,
        ["jsonld"] = ExportFormats.JsonLd, ["ld"] = ExportFormats.JsonLd, ["json"] = ExportFormats.JsonLd,
        ["jobposting"] = ExportFormats.JsonLd, ["google"] = ExportFormats.JsonLd, ["schema"] = ExportFormats.JsonLd,
    };

    private static readonly FrozenDictionary<string, ExportFormat> Names =
        ExportFormats.All.Select(format => KeyValuePair.Create(format.Name, format)).Concat(OtherNames).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The format that <paramref name="text"/> asks for, <paramref name="otherwise"/>, or Markdown, where it asks for an export of no format; null where it asks for none.</summary>
    public static ExportFormat? FormatIn(string text, ExportFormat? otherwise = null)
    {
        if (text.Length > Longest)
            return null;
        var words = text.Split([' ', ',', '!', '?', ':', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('.')).ToList();
        ExportFormat? format = null;
        var isAsked = false;
        foreach (var word in words)
        {
            if (Names.TryGetValue(word, out var named))
            {
                // "Greenhouse JSON" is Greenhouse's; of two formats it is unclear which.
                if (format is not null && format != named && format != ExportFormats.JsonLd && named != ExportFormats.JsonLd)
                    return null;
                format = format is null || format == ExportFormats.JsonLd ? named : format;
            }
            else if (Asking.Contains(word))
            {
                isAsked = true;
            }
            else if (!Small.Contains(word))
            {
                return null;
            }
        }

        if (format is null)
            return words.Exists(word => word.Equals("export", StringComparison.OrdinalIgnoreCase)) ? otherwise ?? ExportFormats.Markdown : null;
        var isPlainWord = format == ExportFormats.Text || format == ExportFormats.Word;
        return isAsked || !isPlainWord || words.Contains("docx", StringComparer.OrdinalIgnoreCase) ? format : null;
    }
}
