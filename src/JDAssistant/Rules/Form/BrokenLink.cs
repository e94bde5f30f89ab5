using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Form;

/// <summary>Flags Markdown links whose marks are wrong: “[text] (https://…)”, “(text)[https://…]”, “[text]()”.</summary>
/// <remarks>Reasons, sources and examples are in BrokenLink.md; its examples run as tests.</remarks>
public sealed class BrokenLink : Rule
{
    private const int Longest = 300;

    private static readonly SearchValues<string> Openings = SearchValues.Create(["htt", "htp"], StringComparison.OrdinalIgnoreCase);

    public override RuleInfo Info { get; } =
        new("JD807", "broken-link", Severity.Warning, Evidence.Convention, "A link's marks are wrong, so it shows them and leads nowhere.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var text = job.Source.Text;
        foreach (var address in Misspelt(text))
            yield return Report(address, "This address is misspelt and leads nowhere; write it as it stands in the browser.");
        for (var i = text.IndexOfAny(['[', '(']); i >= 0; i = i + 1 < text.Length ? text.IndexOfAny(['[', '('], i + 1) : -1)
        {
            if (Close(text, i) is not { } close || close == i + 1)
            {
                if (text[i] == '(' && i > 0 && text[i - 1] == ']' && Unclosed(text, i) is { } open)
                    yield return open;
                continue;
            }

            var words = text[(i + 1)..close];
            if (text[i] == '[')
            {
                if (Bracketed(job, i, close, words) is { } finding)
                    yield return finding;
            }
            else if (close + 1 < text.Length && text[close + 1] == '[' && Close(text, close + 1) is { } end
                && IsAddress(text.AsSpan(close + 2, end - close - 2)))
            {
                var span = new TextSpan(i, end + 1);
                var address = text[(close + 2)..end];
                yield return Report(span, "The brackets of this link are the wrong way round.",
                    Fix.Safe("Turn the brackets round", new TextEdit(span, $"[{words}]({address})")));
            }
        }
    }

    private Finding? Bracketed(JobDescription job, int open, int close, string words)
    {
        var text = job.Source.Text;
        var next = close + 1;
        if (next < text.Length && text[next] == '(' && Close(text, next) is { } after)
        {
            var address = text.AsSpan(next + 1, after - next - 1).Trim();
            if (address.IsEmpty || address is "#" or "TODO" or "link" or "url" or "URL")
                return Report(new TextSpan(open, after + 1), $"The link “{words}” has no address; add it or take the brackets away.");
            if (HasBrokenScheme(address) || (address.Contains(' ') && !address.Contains('"') && !address.Contains('\'') && (address.Contains("//", StringComparison.Ordinal) || address.Contains("www.", StringComparison.Ordinal))))
                return Report(new TextSpan(open, after + 1), $"The address of the link “{words}” is misspelt; write it as it stands in the browser.");
        }

        if (next + 1 < text.Length && text[next] == ' ' && text[next + 1] == '(' && Close(text, next + 1) is { } end
            && IsAddress(text.AsSpan(next + 2, end - next - 2)))
        {
            return Report(new TextSpan(open, end + 1), $"The blank before its address breaks the link “{words}”.",
                Fix.Safe("Close the gap", new TextEdit(new TextSpan(next, next + 1), "")));
        }

        return null;
    }

    /// <summary>“[text](https://example.com and on”: the address runs into the sentence.</summary>
    private Finding? Unclosed(string text, int open)
    {
        var lineEnd = text.IndexOf('\n', open);
        if (!(IsScheme(text.AsSpan(open + 1)) || text.AsSpan(open + 1).StartsWith("www.", StringComparison.OrdinalIgnoreCase)) || text.AsSpan(open, (lineEnd < 0 ? text.Length : lineEnd) - open).Contains(')'))
            return null;
        var end = open + 1;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        while (end > open && text[end - 1] is '.' or ',' or ';' or '!' or '?')
            end--;
        var start = text.LastIndexOf('[', open);
        return Report(new TextSpan(start < 0 || open - start > Longest ? open : start, end), "The bracket of this link never closes, so it shows its address and leads nowhere.",
            Fix.Unsafe("Close the bracket", new TextEdit(new TextSpan(end, end), ")")));
    }

    /// <summary>Addresses that stand in the text as such: “https//example.com”, “http:/example.com”, “https://example” without an ending.</summary>
    private static IEnumerable<TextSpan> Misspelt(string text)
    {
        var end = 0;
        for (var i = Next(text, 0); i >= 0; i = Next(text, Math.Max(end, i + 1)))
        {
            // Behind "](" it is a link's own, judged there.
            if (i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] == '('))
                continue;
            end = i;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (')' or ']' or '>' or '"' or '<' or '|' or '*'))
                end++;
            while (end > i && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?')
                end--;
            var address = text.AsSpan(i, end - i);
            if ((address.Contains("//", StringComparison.Ordinal) || address.Contains(":/", StringComparison.Ordinal)) && (HasBrokenScheme(address) || (IsScheme(address) && Links.Host(address) is { Length: > 0 } host && !host.Contains('.') && !host.Contains('@') && char.IsLetter(host[0]))))
                yield return new TextSpan(i, end);
        }
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Openings) is var at and >= 0 ? from + at : -1;

    /// <summary>“htp://”, “http:/example”, “https//”: a slip of the keys.</summary>
    private static bool HasBrokenScheme(ReadOnlySpan<char> address) =>
        !IsScheme(address) && (address.StartsWith("http", StringComparison.OrdinalIgnoreCase) || address.StartsWith("htp", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("htt:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("ttp", StringComparison.OrdinalIgnoreCase) || address.StartsWith("www,", StringComparison.OrdinalIgnoreCase));

    private static bool IsScheme(ReadOnlySpan<char> address) =>
        address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the bracket at <paramref name="open"/> closes on the same line; null where it does not.</summary>
    private static int? Close(string text, int open)
    {
        var mark = text[open] == '[' ? ']' : ')';
        var reach = text.AsSpan(open + 1, Math.Min(Longest, text.Length - open - 1));
        var close = reach.IndexOfAny(mark, '\n', text[open]);
        return close >= 0 && reach[close] == mark ? open + 1 + close : null;
    }

    private static bool IsAddress(ReadOnlySpan<char> words) =>
        (words.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || words.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && !words.ContainsAny(' ', '\t');
}
