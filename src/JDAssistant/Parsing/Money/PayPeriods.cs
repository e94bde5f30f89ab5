using JDAssistant.Documents;
using JDAssistant.Terms;

namespace JDAssistant.Parsing.Money;

/// <summary>A time that the text names for a rate of pay.</summary>
/// <param name="Period">Null for a time that is none of the known ones ("biweekly", "per class").</param>
/// <param name="End">Offset after its last word.</param>
internal readonly record struct NamedPeriod(PayPeriod? Period, int End);

/// <summary>Reads what time a rate of pay is for.</summary>
internal static class PayPeriods
{
    private const int MostWordsBetween = 4;

    private static readonly WordMap<Term> Known = WordMap.Of(TermIndex.Default.List("pay-periods").Terms, term => term);

    // What may stand between an amount and its period without saying anything of either.
    private static readonly WordMap<bool> Fillers = WordMap.OfWords(
    [
        "gross", "bruto", "brutos", "brutto", "brut", "bruts", "im", "net", "base", "basic", "estimated", "est", "approximately", "approx", "w2", "ote",
        "calendar", "working", "full", "usd", "eur", "gbp", "cad", "aud", "salary", "pay", "dollars", "on", "an", "about",
    ]);

    /// <summary>The period named right after <paramref name="offset"/>; null where none is.</summary>
    public static NamedPeriod? After(Reading reading, int offset, int nextWord)
    {
        var text = reading.Text;
        var words = reading.Words;
        var at = offset;
        var isPer = false;
        var bracket = -1;
        for (var i = nextWord; i < words.Length && i - nextWord <= MostWordsBetween; i++)
        {
            for (; at < words[i].Start; at++)
            {
                var c = text[at];
                if (c is '/' or '⁄')
                    isPer = true;
                else if (c == '(')
                    bracket = at;
                else if (c is not (' ' or '*' or '_' or '\\' or ',' or '-' or '+') || (c == '+' && at > offset))
                    return null;
            }

            if (words[i].IsNumber)
                return null;
            // Lost line ends glue numbers to words: "per annum25 days".
            var letters = reading.Letters(words[i]).TrimEnd("0123456789");
            if (Abbreviated(reading, i) is { } abbreviated)
                return abbreviated;
            // "par an", "€/an": after "per" it is no article.
            if (isPer && letters.Are("an"))
                return new NamedPeriod(PayPeriod.Year, words[i].End);
            if (IsPer(letters))
            {
                isPer = true;
            }
            else if (Known.TryGetValue(letters, out var term) || TryHyphenated(reading, i, out term))
            {
                var end = term.Text.Contains('-', StringComparison.Ordinal) ? words[i + 1].End : words[i].Start + letters.Length;
                var stands = term["form"] != "unit" || isPer || StandsAlone(text, letters, end, bracket >= 0);
                return stands ? new NamedPeriod(PeriodOf(term), bracket >= 0 ? BracketEnd(text, end) : end) : null;
            }
            else if (!Fillers.Contains(letters))
            {
                return null;
            }

            at = words[i].End;
        }

        return null;
    }

    /// <summary>The period of a word or phrase that the list <c>pay-periods</c> holds.</summary>
    public static PayPeriod? PeriodOf(Term term) => term["period"] switch
    {
        "hour" => PayPeriod.Hour,
        "day" => PayPeriod.Day,
        "week" => PayPeriod.Week,
        "month" => PayPeriod.Month,
        "year" => PayPeriod.Year,
        _ => null,
    };

    /// <summary>True for the words that make a unit of time a rate: "per", "a", "each".</summary>
    public static bool IsPer(ReadOnlySpan<char> letters) => letters.Length <= 5
        && (letters.AreAny("per", "a", "an", "each", "every", "pro", "par", "por", "al"));

    /// <summary>"p.a.", "p/a", "p.h.": two words of one letter.</summary>
    private static NamedPeriod? Abbreviated(Reading reading, int index)
    {
        var words = reading.Words;
        if (!reading.Letters(words[index]).Are("p") || index + 1 >= words.Length || words[index + 1].Start != words[index].End + 1
            || words[index + 1].End != words[index + 1].Start + 1)
        {
            return null;
        }

        var text = reading.Text;
        if (text[words[index].End] is not ('.' or '/'))
            return null;
        PayPeriod? period = (char)(text[words[index + 1].Start] | 0x20) switch
        {
            'a' => PayPeriod.Year,
            'h' => PayPeriod.Hour,
            'd' => PayPeriod.Day,
            'w' => PayPeriod.Week,
            'm' => PayPeriod.Month,
            _ => null,
        };
        if (period is null)
            return null;
        var end = words[index + 1].End;
        return new NamedPeriod(period, end < text.Length && text[end] == '.' && text[words[index].End] == '.' ? end + 1 : end);
    }

    private static bool TryHyphenated(Reading reading, int index, out Term term)
    {
        var words = reading.Words;
        term = null!;
        return index + 1 < words.Length && words[index + 1].Start == words[index].End + 1 && reading.Text[words[index].End] == '-'
            && Known.TryGetValue(reading.Text.AsSpan(words[index].Start, words[index + 1].End - words[index].Start), out term!);
    }

    /// <summary>Where the brackets close that hold the period: "(estimated annual salary)"; the period's own end where they go on.</summary>
    private static int BracketEnd(string text, int end)
    {
        var close = text.AsSpan(end, Math.Min(24, text.Length - end)).IndexOfAny(')', '\n');
        return close >= 0 && text[end + close] == ')' ? end + close + 1 : end;
    }

    /// <summary>True for "$26.03 - $33.12 HOUR" and "$2,000 month" at the end of its line, where no "per" is needed.</summary>
    private static bool StandsAlone(string text, ReadOnlySpan<char> letters, int end, bool isInBrackets)
    {
        if (letters.Length < 3)
            return false;
        if (letters.IndexOfAnyInRange('a', 'z') < 0)
            return true;
        while (end < text.Length && text[end] is ' ' or '*')
            end++;
        return end >= text.Length || text[end] is '\n' or '|' || (isInBrackets && text[end] == ')');
    }
}
