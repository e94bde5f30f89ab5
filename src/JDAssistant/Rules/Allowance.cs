using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules;

/// <summary>A comment that allows findings of some rules: <c>&lt;!-- jd-allow JD101: the label is the board's --&gt;</c>.</summary>
/// <param name="Rules">The ids or names as written, with their places.</param>
/// <param name="Reason">What stands after the colon; "" where nothing does.</param>
/// <param name="Span">The whole comment.</param>
public sealed record Allowance(IReadOnlyList<Mention> Rules, string Reason, TextSpan Span)
{
    private const string Open = "<!--", Close = "-->", Keyword = "jd-allow";

    /// <summary>The allowances in <paramref name="text"/>, in order; they hold for the whole text.</summary>
    public static IReadOnlyList<Allowance> ReadAll(string text)
    {
        List<Allowance>? all = null;
        for (var at = text.IndexOf(Open, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Open, at, StringComparison.Ordinal))
        {
            var end = text.IndexOf(Close, at + Open.Length, StringComparison.Ordinal);
            if (end < 0)
                break;
            var start = at + Open.Length;
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
            if (string.CompareOrdinal(text, start, Keyword, 0, Keyword.Length) == 0 && start + Keyword.Length <= end)
                (all ??= []).Add(Read(text, new TextSpan(at, end + Close.Length), start + Keyword.Length, end));
            at = end + Close.Length;
        }

        return all ?? [];
    }

    private static Allowance Read(string text, TextSpan span, int start, int end)
    {
        var colon = text.IndexOf(':', start, end - start);
        var reason = colon < 0 ? "" : text[(colon + 1)..end].Trim();
        var names = new List<Mention>();
        var last = colon < 0 ? end : colon;
        for (var i = start; i < last; i++)
        {
            if (char.IsWhiteSpace(text[i]) || text[i] == ',')
                continue;
            var from = i;
            while (i < last && !char.IsWhiteSpace(text[i]) && text[i] != ',')
                i++;
            names.Add(new Mention(text[from..i], new TextSpan(from, i)));
        }

        return new Allowance(names, reason, span);
    }
}
