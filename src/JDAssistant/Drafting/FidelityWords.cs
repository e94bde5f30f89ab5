using System.Collections.Frozen;
using System.Globalization;
using JDAssistant.Terms;

namespace JDAssistant.Drafting;

/// <summary>Compares words as readers do: without case and without a plural's s.</summary>
internal static class FidelityWords
{
    // Words that say nothing about what is asked or offered.
    private static readonly FrozenSet<string> Neutral = new[]
    {
        "a", "an", "the", "and", "or", "of", "in", "on", "at", "to", "for", "with", "from", "by", "as", "is", "are", "be", "you", "your", "we", "our",
        "have", "has", "hold", "know", "must", "need", "will", "can", "that", "this", "it", "all", "any", "who", "not", "also", "include", "offer",
        "experience", "knowledge", "skill", "ability", "able", "understanding", "working", "work", "use", "using", "role", "job", "per", "pay", "year", "such", "via",
    }.Select(Stem).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Counted =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The words of <paramref name="text"/> to compare: small letters, no plural.</summary>
    public static IEnumerable<string> Of(string text) =>
        Words.Of(text, TermIndex.Default.Vocabulary).Select(word => Stem(text[word.Start..word.End]));

    /// <summary>True for a word that says nothing about what is asked or offered.</summary>
    public static bool IsNeutral(string stem) => Neutral.Contains(stem);

    /// <summary>The value of "150,000", "12.60" or "three"; null for other words, and for "one", which is seldom a number.</summary>
    public static decimal? NumberOf(ReadOnlySpan<char> word)
    {
        if (!char.IsAsciiDigit(word[0]))
        {
            for (var i = 2; i < Counted.Length; i++)
            {
                if (word.Equals(Counted[i], StringComparison.OrdinalIgnoreCase))
                    return i;
            }

            return null;
        }

        var digits = word.ToString().Replace("'", "", StringComparison.Ordinal);
        // Three digits after a mark are thousands: "150,000", "50.000"; otherwise the mark is a decimal one.
        var mark = digits.LastIndexOfAny([',', '.']);
        digits = mark >= 0 && digits.Length - mark - 1 != 3
            ? digits[..mark].Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal) + "." + digits[(mark + 1)..]
            : digits.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static string Stem(string word)
    {
        var small = word.ToLowerInvariant();
        if (small.EndsWith("'s", StringComparison.Ordinal))
            small = small[..^2];
        return small.Length > 3 && small.EndsWith('s') && !small.EndsWith("ss", StringComparison.Ordinal) ? small[..^1] : small;
    }
}
