namespace JDAssistant.Terms;

/// <summary>The English words for whole numbers below a hundred.</summary>
internal static class NumberWords
{
    private const int FirstTens = 20;

    private static readonly WordMap<int> Known = Numbers(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        "twenty thirty forty fifty sixty seventy eighty ninety");

    /// <summary>The number that <paramref name="word"/> names, whatever its case: "five", "Twenty", "forty-two"; null where it names none.</summary>
    public static int? Value(ReadOnlySpan<char> word)
    {
        if (Known.TryGetValue(word, out var number))
            return number;
        var hyphen = word.IndexOf('-');
        return hyphen > 0 && Known.TryGetValue(word[..hyphen], out var tens) && Known.TryGetValue(word[(hyphen + 1)..], out var ones) ? Sum(tens, ones) : null;
    }

    /// <summary>"Forty" and "two" together; null where the two are no number: "two" and "forty".</summary>
    public static int? Sum(int tens, int ones) => tens >= FirstTens && tens % 10 == 0 && ones is > 0 and < 10 ? tens + ones : null;

    private static WordMap<int> Numbers(string ones, string tens)
    {
        var numbers = new WordMap<int>(FirstTens + 10);
        foreach (var (value, word) in ones.Split(' ').Index())
            numbers.Add(word, value);
        foreach (var (value, word) in tens.Split(' ').Index())
            numbers.Add(word, FirstTens + (value * 10));

        // As many write it.
        numbers.Add("fourty", 40);
        return numbers;
    }
}
