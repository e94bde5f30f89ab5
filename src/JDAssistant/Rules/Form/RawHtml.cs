using System.Collections.Frozen;
using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Form;

/// <summary>Flags HTML tags and character references that show as such.</summary>
/// <remarks>Reasons, sources and examples are in RawHtml.md; its examples run as tests.</remarks>
public sealed class RawHtml : Rule
{
    private const int LongestTag = 200;

    private static readonly FrozenSet<string> Tags = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "br", "p", "div", "span", "ul", "ol", "li", "b", "i", "u", "strong", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tbody", "tr", "td", "th", "img", "hr");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TagsBySpan = Tags.GetAlternateLookup<ReadOnlySpan<char>>();

    // What is left of "&amp;amp;" once the reader has decoded it.
    private static readonly (string Shown, string Meant)[] References = [("&amp;", "&"), ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")];

    public override RuleInfo Info { get; } =
        new("JD805", "raw-html", Severity.Warning, Evidence.Convention, "HTML tags or character references show in the text.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var text = job.Source.Text;
        var tags = new List<TextSpan>();
        for (var i = text.IndexOf('<', StringComparison.Ordinal); i >= 0; i = i + 1 < text.Length ? text.IndexOf('<', i + 1) : -1)
        {
            if (TagAt(text, i) is { } tag && job.BlockAt(i) is { Kind: not BlockKind.Other })
                tags.Add(tag);
        }

        if (tags.Count > 0)
        {
            yield return Report(
                tags[0],
                tags.Count == 1 ? "This tag shows as it stands on many boards; use Markdown or plain text." : $"This and {tags.Count - 1} more tags show as they stand on many boards; use Markdown or plain text.",
                null,
                [.. tags.Skip(1).Select(tag => new RelatedSpan("another tag", tag))]);
        }

        // What was encoded twice is one character still.
        var twice = CharacterReferences(text);
        var edits = GarbledCharacters.Edits(job.Source, '&').Where(edit => !twice.Exists(other => other.Span.Contains(edit.Span))).Concat(twice).OrderBy(edit => edit.Span).ToList();
        if (edits.Count > 0)
        {
            yield return Report(
                edits[0].Span,
                "This character shows as its code where a text is not read as HTML.",
                Fix.Safe("Write the character itself", [.. edits]),
                [.. edits.Skip(1).Select(edit => new RelatedSpan("another one", edit.Span))]);
        }
    }

    private static TextSpan? TagAt(string text, int start)
    {
        var nameStart = start + 1;
        if (nameStart < text.Length && text[nameStart] == '/')
            nameStart++;
        var end = nameStart;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]) && end - nameStart <= 6)
            end++;
        if (!TagsBySpan.Contains(text.AsSpan(nameStart, end - nameStart)) || end >= text.Length || text[end] is not ('>' or ' ' or '/'))
            return null;
        var close = text.IndexOf('>', end, Math.Min(LongestTag, text.Length - end));
        return close < 0 || text.AsSpan(start, close - start).Contains('\n') ? null : new TextSpan(start, close + 1);
    }

    private static List<TextEdit> CharacterReferences(string text)
    {
        var edits = new List<TextEdit>();
        for (var i = text.IndexOf('&', StringComparison.Ordinal); i >= 0; i = i + 1 < text.Length ? text.IndexOf('&', i + 1) : -1)
        {
            foreach (var (shown, meant) in References)
            {
                if (string.CompareOrdinal(text, i, shown, 0, shown.Length) == 0)
                    edits.Add(new TextEdit(new TextSpan(i, i + shown.Length), meant));
            }
        }

        return edits;
    }
}
