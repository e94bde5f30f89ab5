namespace JDAssistant.Parsing;

/// <summary>Compares the letters of a word with words, whatever their case.</summary>
internal static class Letters
{
    /// <summary>True where the letters are <paramref name="word"/>.</summary>
    public static bool Are(this ReadOnlySpan<char> letters, string word) => letters.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the letters are one of <paramref name="words"/>.</summary>
    public static bool AreAny(this ReadOnlySpan<char> letters, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (letters.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
