using System.Collections.Frozen;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Titles;

/// <summary>Knows the numbers under which an advert is filed: "REQ#5521", "(Job ID 88213)".</summary>
internal static class RequisitionNumbers
{
    private const int LongestWord = 16;

    private const int FewestDigits = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "req", "requisition", "id", "job", "no", "number", "ref", "reference", "posting", "vacancy", "code", "position", "jr", "r", "recruitment", "opening", "reqid", "jobid").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"REQ#5521 Nurse", "Job ID 88213: Nurse": the number of the advert before the title.</summary>
    public static TextSpan Skip(TitleScan scan, TextSpan span)
    {
        var letters = scan.Letters(span);
        var digits = letters.IndexOfAnyInRange('0', '9');
        if (digits is < 1 or > LongestWord)
            return span;
        foreach (var word in letters[..digits].SplitAny(' ', '#', ':', '-', '.'))
        {
            if (letters[word] is { IsEmpty: false } name && !Words.Contains(name))
                return span;
        }

        var end = letters[digits..].IndexOfAnyExceptInRange('0', '9');
        if (end < FewestDigits || letters[digits + end] is not (' ' or ':' or '|'))
            return span;
        return span with { Start = span.Start + digits + end + 1 };
    }

    /// <summary>True where <paramref name="span"/> is the number of an advert and nothing else.</summary>
    public static bool Is(TitleScan scan, TextSpan span)
    {
        var digits = 0;
        var letters = scan.Letters(span);
        foreach (var c in letters)
        {
            if (char.IsAsciiDigit(c))
                digits++;
        }

        if (digits < 2)
            return false;
        var hasMark = letters.Contains('#');
        if (digits == 4 && letters.Length == 4 && letters.StartsWith("20", StringComparison.Ordinal))
            return false;
        foreach (var word in scan.WordsIn(span))
        {
            var word1 = scan.Letters(word);
            if (word.IsNumber || (Words.Contains(word1) && word1.Length > 0))
                continue;
            if (word1.ContainsAnyInRange('0', '9') || hasMark || (word1.Length <= 4 && word1.IndexOfAnyInRange('a', 'z') < 0 && digits >= 3))
                continue;
            return false;
        }

        // "(442A)" names a trade, "(20WD38094)" an advert.
        return hasMark || (digits >= 3 && letters.Trim("()[] ").Length > 4);
    }
}
