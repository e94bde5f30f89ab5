using JDAssistant.Text;

namespace JDAssistant.Parsing.Layout;

/// <summary>What a line looks like, as far as it matters to tell a heading from a sentence.</summary>
internal readonly record struct HeadingForm(
    int WordCount, bool IsBold, bool IsRuled, bool IsCapitals, bool IsTitleCase, bool HasInnerPunctuation, bool HasNumber)
{
    // Small words that title case leaves small.
    private static readonly string[] Small =
        ["&", "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "our", "the", "to", "with", "your", "you", "we", "you'll"];

    /// <summary>True where its letters alone tell a line from its neighbours.</summary>
    public bool StandsOut => IsBold || IsRuled || IsCapitals || IsTitleCase;

    /// <summary>Looks at a line; <paramref name="words"/> is the line without decoration.</summary>
    public static HeadingForm Of(string text, TextSpan line, TextSpan words)
    {
        int count = 0, upper = 0, lower = 0, capitalised = 0, small = 0;
        bool inner = false, number = false;
        var letters = text.AsSpan(words.Start, words.Length);
        foreach (var range in letters.SplitAny(' ', '\t', '/'))
        {
            var word = letters[range].Trim("()[]*_\"',?!:");
            if (word.IsEmpty)
                continue;
            count++;
            if (char.IsUpper(word[0]))
                capitalised++;
            else if (IsSmall(word))
                small++;
        }

        foreach (var c in letters)
        {
            if (char.IsUpper(c))
                upper++;
            else if (char.IsLower(c))
                lower++;
            else if (char.IsDigit(c) || c is '$' or '£' or '€')
                number = true;
            else if (c is '.' or ';' or ',' or '|' or ':')
                inner = true;
        }

        var marks = text.AsSpan(line.Start, line.Length);
        return new HeadingForm(
            count,
            IsEnclosed(marks, "**") || IsEnclosed(marks, "__"),
            IsEnclosed(marks, "==") || IsEnclosed(marks, "--"),
            upper >= 4 && lower == 0 && !number,
            capitalised > 0 && capitalised + small == count,
            inner,
            number);
    }

    private static bool IsEnclosed(ReadOnlySpan<char> line, ReadOnlySpan<char> mark) =>
        line.Length > 4 && line.StartsWith(mark) && line.TrimEnd(':').EndsWith(mark)
        && line[2..^2].TrimEnd(":*_").IndexOf(mark) < 0;

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (var small in Small)
        {
            if (word.Equals(small, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
