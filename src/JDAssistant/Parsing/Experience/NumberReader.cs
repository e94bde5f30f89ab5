using JDAssistant.Terms;

namespace JDAssistant.Parsing.Experience;

/// <summary>Reads whole numbers in digits and in words, also those of other languages.</summary>
internal static class NumberReader
{
    private static readonly WordMap<int> Foreign = Numbers(
        ("zwei", 2), ("drei", 3), ("vier", 4), ("fünf", 5), ("sechs", 6), ("sieben", 7), ("acht", 8), ("zehn", 10),
        ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("sept", 7), ("huit", 8), ("dix", 10),
        ("dos", 2), ("tres", 3), ("cuatro", 4), ("cinco", 5), ("twee", 2), ("drie", 3), ("vijf", 5), ("due", 2), ("tre", 3));

    /// <summary>The number that a word of the text is; null where it is none or too large to be counted in words.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="index">The word.</param>
    /// <param name="start">Where the number begins: later than the word where lost line ends glued another before it ("Qualifications5").</param>
    public static decimal? At(Reading reading, int index, out int start)
    {
        var word = reading.Words[index];
        start = word.Start;
        var letters = reading.Letters(word);
        if (!word.IsNumber)
        {
            if (NumberWords.Value(letters) is > 0 and var english)
                return english;
            if (Foreign.TryGetValue(letters, out var named))
                return named;
            var digits = letters.Length;
            while (digits > 0 && char.IsAsciiDigit(letters[digits - 1]))
                digits--;
            if (digits < 4 || letters.Length - digits is 0 or > 2 || !char.IsLower(letters[digits - 1]))
                return null;
            start = word.Start + digits;
            letters = letters[digits..];
        }

        if (letters.Length > 4)
            return null;
        var value = 0m;
        var unit = 0m;
        foreach (var c in letters)
        {
            if (c == '.' && unit == 0m)
            {
                unit = 0.1m;
            }
            else if (!char.IsAsciiDigit(c))
            {
                return null;
            }
            else if (unit == 0m)
            {
                value = (value * 10m) + (c - '0');
            }
            else
            {
                value += (c - '0') * unit;
                unit /= 10m;
            }
        }

        return value;
    }

    private static WordMap<int> Numbers(params ReadOnlySpan<(string Word, int Number)> all)
    {
        var numbers = new WordMap<int>(all.Length);
        foreach (var (word, number) in all)
            numbers.Add(word, number);
        return numbers;
    }
}
