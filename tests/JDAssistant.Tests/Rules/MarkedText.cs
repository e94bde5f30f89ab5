using System.Text;
using JDAssistant.Text;

namespace JDAssistant.Tests.Rules;

/// <summary>A text with marked spans: <c>[|…|]</c> what a finding is about, <c>{|…|}</c> the other end of it.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Spans, IReadOnlyList<TextSpan> Related)
{
    /// <summary>Takes the marks out; they may be nested.</summary>
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        List<TextSpan> spans = [], related = [];
        Stack<int> openSpans = [], openRelated = [];
        for (var i = 0; i < marked.Length; i++)
        {
            var two = i + 1 < marked.Length ? marked.AsSpan(i, 2) : default;
            if (two is "[|")
                openSpans.Push(text.Length);
            else if (two is "{|")
                openRelated.Push(text.Length);
            else if (two is "|]" && openSpans.Count > 0)
                spans.Add(new TextSpan(openSpans.Pop(), text.Length));
            else if (two is "|}" && openRelated.Count > 0)
                related.Add(new TextSpan(openRelated.Pop(), text.Length));
            else
            {
                text.Append(marked[i]);
                continue;
            }

            i++;
        }

        if (openSpans.Count + openRelated.Count > 0)
            throw new FormatException($"A mark is not closed in: {marked}");
        return new MarkedText(text.ToString(), [.. spans.Order()], [.. related.Order()]);
    }

    /// <summary>The text with marks, so that a difference shows where it is.</summary>
    public static string Render(string text, IEnumerable<TextSpan> spans, IEnumerable<TextSpan> related)
    {
        var marks = spans.Select(span => (span, Open: "[|", Close: "|]"))
            .Concat(related.Select(span => (span, Open: "{|", Close: "|}")))
            .SelectMany(mark => mark.span.IsEmpty
                ? new[] { (At: mark.span.Start, Order: 1, Inner: 0, Mark: mark.Open + mark.Close) }
                : [(mark.span.Start, 2, -mark.span.Length, mark.Open), (mark.span.End, 0, -mark.span.Start, mark.Close)])
            .OrderBy(mark => (mark.At, mark.Order, mark.Inner));
        var result = new StringBuilder();
        var from = 0;
        foreach (var (at, _, _, mark) in marks)
        {
            result.Append(text, from, at - from).Append(mark);
            from = at;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }
}
