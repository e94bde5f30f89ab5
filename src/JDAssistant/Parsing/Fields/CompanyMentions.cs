using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Counts how a text speaks of a name elsewhere.</summary>
internal sealed class CompanyMentions(string text)
{
    /// <summary>How often the name is spoken of as employers are: "at Acme", "join Acme", "Acme's"; at most <paramref name="most"/>.</summary>
    public int Of(string name, int most)
    {
        var count = 0;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0 && count < most; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            var before = text.AsSpan(Math.Max(0, at - 8), at - Math.Max(0, at - 8));
            var after = text.AsSpan(at + name.Length);
            if (before.EndsWith(" at ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("join ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("About ", StringComparison.Ordinal)
                || after.StartsWith("'s ", StringComparison.Ordinal) || (most > 2 && (after.StartsWith(" is ", StringComparison.Ordinal) || after.StartsWith(" has ", StringComparison.Ordinal) || after.StartsWith(" offers ", StringComparison.Ordinal) || after.StartsWith(" provides ", StringComparison.Ordinal))))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>With "The", where the text never names it without.</summary>
    public TextSpan WithArticle(TextSpan span)
    {
        var name = text[span.Start..span.End];
        // "COUNTY OF ELMSFORD" at the head is the name, too.
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
        {
            if (at < 4 || !text.AsSpan(at - 4, 4).Equals("The ", StringComparison.OrdinalIgnoreCase))
                return span;
        }

        return span.Start >= 4 && text.AsSpan(span.Start - 4, 4).SequenceEqual("The ") ? span with { Start = span.Start - 4 } : span;
    }
}
