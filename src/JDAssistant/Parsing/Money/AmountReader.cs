using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Money;

/// <summary>Reads one amount outwards from its digits: sign or code before, scale, sign or code after.</summary>
internal static class AmountReader
{
    /// <summary>Reads the amount whose digits stand in word <paramref name="index"/>.</summary>
    /// <returns>Null where the word holds no sum: a percentage, a number in a name, groups of the wrong size.</returns>
    public static Amount? Read(Reading reading, int index)
    {
        var text = reading.Text;
        var word = reading.Words[index];
        var digits = word.Start;
        string? currency = null;
        var isRand = false;
        if (!word.IsNumber)
        {
            // "R450,000" and "USD120k" begin with one word.
            isRand = Currencies.IsRand(text, word.Span);
            if (isRand)
                (currency, digits) = ("ZAR", digits + 1);
            else if (word.End - word.Start < 4 || !char.IsAsciiDigit(text[word.Start + 3]) || (currency = Currencies.OfCode(text.AsSpan(word.Start, 3))) is null)
                return null;
            else
                digits += 3;
        }

        if (Digits.Read(text, reading.Words, index, digits, out var end, out var isGrouped) is not { } value)
            return null;
        var start = word.Start;
        var isDollar = false;
        if (currency is null)
            start = ReadBefore(reading, index, isGrouped, out currency, out isDollar);
        if (end < text.Length && text[end] == '%')
            return null;
        var period = (PayPeriod?)null;
        var scale = ReadScale(reading, ref end, currency is not null || isDollar, ref currency, ref period);
        // "R101" is a room.
        if (scale < 0m || (isRand && !isGrouped))
            return null;
        // A retirement plan, not a sum: "401k".
        if (scale == 1000m && currency is null && !isDollar && value is 401m or 403m or 457m)
            return null;
        // "$235,000K" means what it says without the "K".
        if (scale == 1000m && value >= 10_000m)
            scale = 1m;
        ReadAfter(reading, ref end, ref currency, ref isDollar);
        var next = index + 1;
        while (next < reading.Words.Length && reading.Words[next].Start < end)
            next++;
        return new Amount(value * scale, scale, currency, isDollar && currency is null, isGrouped, period, new TextSpan(start, end), next);
    }

    private static int ReadBefore(Reading reading, int index, bool isGrouped, out string? currency, out bool isDollar)
    {
        var text = reading.Text;
        var start = reading.Words[index].Start;
        currency = null;
        isDollar = false;
        var at = start;
        var blanks = 0;
        while (at > 0 && (text[at - 1] is '*' or '\\' or '_' || (text[at - 1] == ' ' && blanks++ < 1)))
            at--;
        if (at > 0 && Currencies.IsSign(text[at - 1]))
        {
            at--;
            start = at;
            currency = Currencies.OfSign(text[at]);
            if (currency is not null)
                return start;
            isDollar = true;
            if (index == 0)
                return start;
            var prefix = reading.Words[index - 1];
            var letters = reading.Letters(prefix);
            if (prefix.End == at && Currencies.OfDollarPrefix(letters) is { } country)
            {
                currency = country;
                return prefix.Start;
            }

            if (prefix.End == at - 1 && text[at - 1] == ' ' && Currencies.OfCode(letters) is { } dollar && Currencies.IsDollar(dollar))
            {
                currency = dollar;
                return prefix.Start;
            }

            return start;
        }

        if (index == 0)
            return start;
        var before = reading.Words[index - 1];
        var gap = start - before.End;
        // "R 450,000"
        var code = isGrouped && gap == 1 && reading.Letters(before) is "R" ? "ZAR" : Currencies.OfCode(reading.Letters(before));
        if (gap > 2 || code is not { } name)
            return start;
        foreach (var c in text.AsSpan(before.End, gap))
        {
            if (c is not (' ' or '.' or ':' or '*'))
                return start;
        }

        currency = name;
        return before.Start;
    }

    /// <summary>The scale after the digits; -1 where what follows makes the number a name ("100s", "3M company").</summary>
    private static decimal ReadScale(
        Reading reading, ref int end, bool isMarked, ref string? currency, ref PayPeriod? period)
    {
        var text = reading.Text;
        var at = end;
        if (at < text.Length && text[at] == ' ')
            at++;
        if (at >= text.Length || !char.IsLetter(text[at]))
            return 1m;
        var to = at + 1;
        while (to < text.Length && char.IsLetter(text[to]))
            to++;
        var letters = text.AsSpan(at, to - at);
        var isGlued = at == end;
        // "45-50 k€"
        var isSigned = letters.Length == 1 && to < text.Length && Currencies.IsSign(text[to]);
        if (letters[0] is 'k' or 'K' && (isGlued || isMarked || isSigned) && (letters.Length == 1 || (isGlued && char.IsUpper(letters[1]))))
        {
            end = at + 1;
            return 1000m;
        }

        if (isGlued && letters is "s")
            return -1m;
        Span<char> lower = stackalloc char[12];
        if (letters.Length > lower.Length)
            return 1m;
        letters.ToLowerInvariant(lower);
        switch (lower[..letters.Length])
        {
            case "thousand":
                end = to;
                return 1000m;
            case "lpa":
                (end, currency, period) = (to, currency ?? "INR", PayPeriod.Year);
                return 100_000m;
            case "lakh" or "lakhs" or "lac" or "lacs":
                (end, currency) = (to, currency ?? "INR");
                return 100_000m;
            case "l" when isGlued && currency == "INR":
                end = to;
                return 100_000m;
            case "crore" or "crores" or "cr" when isMarked:
                end = to;
                return 10_000_000m;
            case "million" or "millions" or "mn" or "mm" or "mil" or "mio":
                end = to;
                return 1_000_000m;
            case "m" when isMarked:
                end = to;
                return 1_000_000m;
            case "billion" or "billions" or "bn" or "trillion":
                end = to;
                return 1_000_000_000m;
            case "b" or "t" when isMarked && isGlued:
                end = to;
                return 1_000_000_000m;
            default:
                return 1m;
        }
    }

    private static void ReadAfter(Reading reading, ref int end, ref string? currency, ref bool isDollar)
    {
        var text = reading.Text;
        var at = end;
        if (at < text.Length && text[at] == ' ')
            at++;
        if (at >= text.Length)
            return;
        if (Currencies.IsSign(text[at]))
        {
            // A sign with digits after it belongs to the next amount.
            var next = at + 1 < text.Length && text[at + 1] == ' ' ? at + 2 : at + 1;
            if (currency is not null || isDollar || (next < text.Length && char.IsAsciiDigit(text[next])))
                return;
            currency = Currencies.OfSign(text[at]);
            isDollar = currency is null;
            end = at + 1;
            return;
        }

        var isInBrackets = text[at] == '(';
        if (isInBrackets)
            at++;
        var to = at;
        while (to < text.Length && to - at <= 8 && char.IsLetter(text[to]))
            to++;
        var letters = text.AsSpan(at, to - at);
        var code = Currencies.OfCode(letters) ?? Currencies.OfWord(letters);
        // A code in front of digits is the next amount's: "50000 - USD 60000" never gets here, "USD 60 USD 70" does.
        if (code is null || (currency is not null && currency != code) || (isDollar && !Currencies.IsDollar(code)))
            return;
        if (to + 1 < text.Length && text[to] == ' ' && char.IsAsciiDigit(text[to + 1]))
            return;
        if (isInBrackets && (to >= text.Length || text[to] != ')'))
            return;
        currency = code;
        end = isInBrackets ? to + 1 : to;
    }
}
