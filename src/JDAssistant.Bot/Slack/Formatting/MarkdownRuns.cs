using System.Text;
using System.Text.Json.Nodes;
using JDAssistant.Bot.Formatting;

namespace JDAssistant.Bot.Slack.Formatting;

/// <summary>The words of one line of Markdown as runs of rich text.</summary>
/// <param name="line">The line.</param>
/// <param name="keepLinks">True for our own words; in somebody else's a link becomes its label and its address.</param>
internal sealed class MarkdownRuns(string line, bool keepLinks)
{
    // One run is never longer than a block may be.
    private const int LongestRun = 1400;

    private readonly List<JsonObject> _runs = [];
    private readonly StringBuilder _words = new();
    private bool _bold;
    private bool _italic;

    /// <summary>Reads the line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="keepLinks">True where links lead somewhere.</param>
    /// <param name="bold">True where everything is bold.</param>
    public static IReadOnlyList<JsonObject> Of(string line, bool keepLinks, bool bold = false)
    {
        var runs = new MarkdownRuns(line, keepLinks) { _bold = bold };
        runs.Read(isBold: bold);
        return runs._runs;
    }

    private void Read(bool isBold)
    {
        var ends = line.Contains("](", StringComparison.Ordinal) ? BracketPairs.Of(line) : null;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (PlainWords.IsInvisible(c))
                continue;
            switch (c)
            {
                case '\\' when i + 1 < line.Length && (char.IsPunctuation(line[i + 1]) || char.IsSymbol(line[i + 1])):
                    Add(line[++i]);
                    break;
                case '`' when CodeEnd(i) is > 0 and var end && end - i <= LongestRun:
                    Flush();
                    _runs.Add(RichText.Run(PlainWords.Visible(line[(i + 1)..end]) is { Length: > 0 } code ? code : " ", _bold, _italic, code: true));
                    i = end;
                    break;
                case '*' or '_' when i + 1 < line.Length && line[i + 1] == c && Opens(i, 2, _bold):
                    Flush();
                    _bold = isBold || !_bold;
                    i++;
                    break;
                case '*' or '_' when Opens(i, 1, _italic):
                    Flush();
                    _italic = !_italic;
                    break;
                case '!' when i + 1 < line.Length && line[i + 1] == '[' && ends is not null && ends[i + 1] > 0:
                    break;
                case '[' when LinkAt(i, ends) is { } link:
                    AddLink(link.Label, link.Address);
                    i = link.End;
                    break;
                default:
                    Add(c);
                    break;
            }
        }

        Flush();
    }

    /// <summary>Whether marks at <paramref name="at"/> open or close emphasis, and are no multiplication sign or part of a name.</summary>
    private bool Opens(int at, int length, bool isOpen)
    {
        var before = at == 0 ? ' ' : line[at - 1];
        var after = at + length >= line.Length ? ' ' : line[at + length];
        if (isOpen)
            return !char.IsWhiteSpace(before) && (line[at] == '*' || !char.IsLetterOrDigit(after));
        return !char.IsWhiteSpace(after) && (line[at] == '*' || !char.IsLetterOrDigit(before))
            && line.IndexOf(line.Substring(at, length), at + length, StringComparison.Ordinal) > 0;
    }

    private int CodeEnd(int at) => at + 1 < line.Length && line[at + 1] != '`' ? line.IndexOf('`', at + 1) : -1;

    private (string Label, string Address, int End)? LinkAt(int at, int[]? ends)
    {
        if (ends is null || ends[at] is not (> 0 and var labelEnd) || labelEnd + 1 >= line.Length || line[labelEnd + 1] != '(' || ends[labelEnd + 1] is not (> 0 and var end))
            return null;
        var inside = line[(labelEnd + 2)..end].Trim();
        var blank = inside.IndexOf(' ', StringComparison.Ordinal);
        return (line[(at + 1)..labelEnd], (blank < 0 ? inside : inside[..blank]).Trim('<', '>'), end);
    }

    private void AddLink(string label, string address)
    {
        var isWeb = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
        var words = PlainWords.Line(label.Replace("\\", "", StringComparison.Ordinal), LongestRun);
        if (keepLinks && isWeb && words.Length > 0)
        {
            Flush();
            _runs.Add(RichText.Link(words, uri!.AbsoluteUri, _bold, _italic));
            return;
        }

        foreach (var c in words)
            Add(c);
        if (isWeb && uri!.AbsoluteUri.TrimEnd('/') != words.TrimEnd('/'))
        {
            foreach (var c in $" ({uri.AbsoluteUri})")
                Add(c);
        }
    }

    private void Add(char c)
    {
        if (_words.Length >= LongestRun && !char.IsLowSurrogate(c))
            Flush();
        _words.Append(c);
    }

    private void Flush()
    {
        if (_words.Length > 0)
            _runs.Add(RichText.Run(_words.ToString(), _bold, _italic));
        _words.Clear();
    }
}
