using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Companies;

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
            // "Acme" in "Acme Mutual" is another.
            if (after is [' ', >= 'A' and <= 'Z', >= 'a' and <= 'z', ..])
                continue;
            if (IsBehindAt(before) || before.EndsWith("join ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("About ", StringComparison.Ordinal)
                || after.StartsWith("'s ", StringComparison.Ordinal) || (most > 2 && (after.StartsWith(" is ", StringComparison.Ordinal) || after.StartsWith(" has ", StringComparison.Ordinal) || after.StartsWith(" offers ", StringComparison.Ordinal) || after.StartsWith(" provides ", StringComparison.Ordinal))))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>How often the text speaks of the name as of somebody who acts or is worked for, and how often at all, of <paramref name="most"/> times; nothing where nobody is "at" it: a person only acts.</summary>
    public (int AsEmployer, int All) Spoken(string name, int most)
    {
        int employer = 0, all = 0, objects = 0;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0 && all < most; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (at + name.Length < text.Length && char.IsLower(text[at + name.Length]) || at > 0 && char.IsLetterOrDigit(text[at - 1]) && char.IsUpper(text[at - 1]))
                continue;
            all++;
            var before = text.AsSpan(Math.Max(0, at - 9), at - Math.Max(0, at - 9));
            var after = text.AsSpan(at + name.Length);
            var isObject = IsBehindAt(before) || before.EndsWith("join ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("About ", StringComparison.Ordinal) || before.EndsWith("recommend ", StringComparison.Ordinal);
            objects += isObject ? 1 : 0;
            employer += isObject || Acts(after) ? 1 : 0;
        }

        return (objects > 0 ? employer : 0, all);
    }

    /// <summary>"…at ", "At " at the start of a line.</summary>
    private static bool IsBehindAt(ReadOnlySpan<char> before) => before.EndsWith("at ", StringComparison.OrdinalIgnoreCase) && (before.Length < 4 || !char.IsLetter(before[^4]));

    /// <summary>"'s", " is", " offers": what follows somebody who does something.</summary>
    private static bool Acts(ReadOnlySpan<char> after)
    {
        if (after.StartsWith("'s ", StringComparison.Ordinal))
            return true;
        if (after.Length < 2 || after[0] != ' ')
            return false;
        var rest = after[1..];
        var end = rest.IndexOfAnyExceptInRange('a', 'z');
        return end > 0 && rest[..end] is "is" or "has" or "was" or "will" or "offers" or "provides" or "makes" or "sells" or "designs" or "operates" or "believes" or "seeks" or "complies" or "needs" or "values" or "helps" or "serves" or "builds" or "works" or "strives" or "employs" or "develops" or "continues" or "team";
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
