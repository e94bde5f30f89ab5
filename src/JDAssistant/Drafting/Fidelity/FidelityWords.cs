using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using JDAssistant.Terms;

namespace JDAssistant.Drafting.Fidelity;

/// <summary>Compares words as readers do: without case and without a plural's s.</summary>
internal static class FidelityWords
{
    // Words that say nothing about what is asked or offered. "Not" and "no" say a great deal.
    private static readonly FrozenSet<string> Neutral = new[]
    {
        "a", "an", "the", "and", "or", "of", "in", "on", "at", "to", "for", "with", "from", "by", "as", "is", "are", "be", "you", "your", "we", "our",
        "have", "has", "hold", "know", "must", "need", "will", "can", "that", "this", "it", "all", "any", "who", "also", "include", "offer",
        "experience", "knowledge", "skill", "ability", "able", "understanding", "working", "work", "use", "using", "role", "job", "per", "pay", "such", "via",
    }.Select(Stem).ToFrozenSet(StringComparer.Ordinal);

    private static readonly Lazy<FrozenSet<string>> Plain = new(ReadPlain);

    /// <summary>The words of <paramref name="text"/> to compare: small letters, no plural.</summary>
    public static IEnumerable<string> Of(string text) =>
        Words.Of(text, TermIndex.Default.Vocabulary).Select(word => Stem(text[word.Start..word.End]));

    /// <summary>What <paramref name="text"/> states: its words without neutral ones, and the signs that change what numbers and words mean.</summary>
    public static List<string> ContentOf(string text)
    {
        var content = new List<string>();
        var at = 0;
        foreach (var word in Words.Of(text, TermIndex.Default.Vocabulary))
        {
            AddSigns(content, text, at, word.Start);
            var stem = Stem(text[word.Start..word.End]);
            if (!Neutral.Contains(stem))
                content.Add(stem);
            at = word.End;
        }

        AddSigns(content, text, at, text.Length);
        return content;
    }

    /// <summary>True for a word that says nothing about what is asked or offered.</summary>
    public static bool IsNeutral(string stem) => Neutral.Contains(stem);

    /// <summary>True for a word of everyday prose that anybody may use: it states nothing.</summary>
    public static bool IsPlain(string stem) => Plain.Value.Contains(stem);

    /// <summary>The value of "150,000", "12.60" or "three"; null for other words, and for "one", which is seldom a number.</summary>
    public static decimal? NumberOf(ReadOnlySpan<char> word)
    {
        if (!char.IsAsciiDigit(word[0]))
            return NumberWords.Value(word) is > 1 and var named ? named : null;
        var digits = word.ToString().Replace("'", "", StringComparison.Ordinal);
        // Three digits after a mark are thousands: "150,000", "50.000"; otherwise the mark is a decimal one.
        var mark = digits.LastIndexOfAny([',', '.']);
        digits = mark >= 0 && digits.Length - mark - 1 != 3
            ? digits[..mark].Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal) + "." + digits[(mark + 1)..]
            : digits.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>Currency signs, "%", and a "+" behind a number or a "/" between words.</summary>
    private static void AddSigns(List<string> content, string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var c = text[i];
            if (c is '%' || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol
                || (c == '+' && i > 0 && char.IsAsciiDigit(text[i - 1]))
                || (c == '/' && i > 0 && char.IsLetterOrDigit(text[i - 1]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])))
            {
                content.Add(c.ToString());
            }
        }
    }

    /// <summary>The roots of what <paramref name="text"/> states: "presenting to users" and "present to users" have the same.</summary>
    public static List<string> RootsOf(string text) => [.. ContentOf(text).Select(RootOf)];

    /// <summary>What the forms of a verb have in common: "runn" and "run", "build" and "building" have one root.</summary>
    public static string RootOf(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed"])
        {
            if (word.Length <= ending.Length + 2 || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var root = word[..^ending.Length];
            return root.Length > 2 && root[^1] == root[^2] && root[^1] is not ('l' or 's' or 'z') ? root[..^1] : root.TrimEnd('e');
        }

        return word.Length > 3 && word.EndsWith('e') ? word[..^1] : word;
    }

    private static string Stem(string word)
    {
        var small = word.ToLowerInvariant();
        if (small.EndsWith("'s", StringComparison.Ordinal))
            small = small[..^2];
        if (small is "hr" or "hrs")
            return "hour";
        // British and American: a licence is a license.
        if (small.StartsWith("license", StringComparison.Ordinal))
            small = "licence" + small[7..];
        return small.Length > 3 && small.EndsWith('s') && !small.EndsWith("ss", StringComparison.Ordinal) ? small[..^1] : small;
    }

    private static FrozenSet<string> ReadPlain()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("words/plain-words.txt")!);
        var all = new HashSet<string>(Neutral, StringComparer.Ordinal);
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith("words:", StringComparison.Ordinal))
                all.UnionWith(line[6..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Stem));
            else if (line.StartsWith("verbs:", StringComparison.Ordinal))
                all.UnionWith(line[6..].Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(FormsOf));
        }

        return all.ToFrozenSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> FormsOf(string verb)
    {
        var root = verb.EndsWith('e') ? verb[..^1] : verb;
        var past = verb.EndsWith('y') && verb is not "play" ? verb[..^1] + "ied" : root + "ed";
        var third = verb.EndsWith('y') ? verb[..^1] + "ie" : verb;
        return [Stem(verb), Stem(third), root + "ing", past];
    }
}
