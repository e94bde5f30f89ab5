using JDAssistant.Terms;

namespace JDAssistant.Parsing.Money;

/// <summary>Reads digits with the groups and decimal marks of the countries that adverts come from.</summary>
/// <remarks>"168,000", "50.000", "11,670.34", "1.234,50", "12,00,000", "50 000", "1'200".</remarks>
internal static class Digits
{
    private const int MostDigits = 13;

    /// <summary>Reads the number that begins at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words, which tell where groups parted by blanks go on.</param>
    /// <param name="word">Index of the word that holds the digits.</param>
    /// <param name="start">Offset of the first digit.</param>
    /// <param name="end">Offset after the last digit.</param>
    /// <param name="isGrouped">True where the digits are in groups of thousands.</param>
    /// <returns>Null where the digits make no sum: too many, or groups of the wrong size.</returns>
    public static decimal? Read(string text, Word[] words, int word, int start, out int end, out bool isGrouped)
    {
        end = start;
        isGrouped = false;
        int commas = 0, points = 0, ticks = 0, digits = 0, lastMark = -1;
        while (end < text.Length)
        {
            var c = text[end];
            if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (c is ',' or '.' or '\'' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            {
                commas += c == ',' ? 1 : 0;
                points += c == '.' ? 1 : 0;
                ticks += c == '\'' ? 1 : 0;
                lastMark = end;
            }
            else
            {
                break;
            }

            end++;
        }

        if (digits is 0 or > MostDigits)
            return null;
        if (lastMark < 0)
        {
            isGrouped = JoinGroups(text, words, word, start, ref end);
            return Value(text, start, end, end);
        }

        var tail = end - lastMark - 1;
        var lead = FirstMark(text, start) - start;
        var decimals = -1;
        if (ticks > 0 && commas == 0 && points == 0)
        {
            isGrouped = tail == 3;
            return isGrouped ? Value(text, start, end, end) : null;
        }

        if ((commas > 0 && points > 0) || (ticks > 0 && points > 0))
            decimals = (text[lastMark] == '.' ? points : commas) == 1 ? lastMark : -1;
        else if (tail != 3 && commas + points == 1 && (text[lastMark] == '.' || tail <= 2))
            decimals = lastMark;
        else if (tail == 3 && points == 1 && (lead > 3 || text[start] == '0'))
            decimals = lastMark;
        if (decimals < 0 && (tail != 3 || lead > 3))
            return null;
        isGrouped = decimals < 0 || commas + points + ticks > 1;
        return Value(text, start, decimals < 0 ? end : decimals, end);
    }

    private static int FirstMark(string text, int start)
    {
        while (char.IsAsciiDigit(text[start]))
            start++;
        return start;
    }

    /// <summary>Takes in the groups of "50 000": one blank, then exactly three digits.</summary>
    private static bool JoinGroups(string text, Word[] words, int word, int start, ref int end)
    {
        if (end - start > 3 || text[start] == '0')
            return false;
        var joined = false;
        for (var next = word + 1; next < words.Length; next++)
        {
            var group = words[next];
            var isPlan = end + 1 == group.Start && group.End - group.Start == 3 && group.End < text.Length && text[group.End] is '(' or 'k' or 'K' or '%';
            if (!group.IsNumber || group.Start != end + 1 || text[end] != ' ' || isPlan)
                break;
            // "50 000,00" is one word with its decimals.
            if (group.End - group.Start != 3 || text.AsSpan(group.Start, 3).IndexOfAnyExceptInRange('0', '9') >= 0)
                break;
            end = group.End;
            joined = true;
            if (end - start > MostDigits)
                break;
        }

        return joined;
    }

    private static decimal? Value(string text, int start, int wholeEnd, int end)
    {
        var value = 0m;
        for (var i = start; i < wholeEnd; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                value = (value * 10m) + (text[i] - '0');
        }

        // Cents that are all zero say nothing: "70,000.00" is 70000.
        if (end <= wholeEnd || text.AsSpan(wholeEnd + 1, end - wholeEnd - 1).IndexOfAnyExcept('0') < 0)
            return value;
        var unit = 0.1m;
        for (var i = wholeEnd + 1; i < end; i++, unit /= 10m)
            value += (text[i] - '0') * unit;
        return value;
    }
}
