using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Reads a day written out in a span: "12 May 2027", "May 12, 2027", "2027-05-12", "5/12/2027".</summary>
internal static class DateReader
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The first day in <paramref name="span"/>, and its words; null where none is complete and certain.</summary>
    public static (DateOnly Date, TextSpan Span)? Find(Reading reading, TextSpan span)
    {
        var from = reading.WordFrom(span.Start);
        var to = reading.WordFrom(span.End);
        for (var i = from; i + 2 < to; i++)
        {
            var second = Next(reading, i);
            var third = Next(reading, second);
            if (third < to && At(reading, i, second, third) is { } date)
                return (date, new TextSpan(reading.Words[i].Start, reading.Words[third].End));
        }

        return null;
    }

    /// <summary>The word after word <paramref name="index"/>, behind what makes it an ordinal: "12th of March".</summary>
    private static int Next(Reading reading, int index)
    {
        var words = reading.Words;
        var next = index + 1;
        if (next < words.Length && words[next].Start == words[index].End && words[index].IsNumber && reading.Letters(words[next]) is "st" or "nd" or "rd" or "th")
        {
            next++;
            if (next < words.Length && words[next].Start - words[next - 1].End == 1 && reading.Letters(words[next]) is "of")
                next++;
        }

        return next;
    }

    private static DateOnly? At(Reading reading, int first, int next, int last)
    {
        var (a, b, c) = (Part(reading, first), Part(reading, next), Part(reading, last));
        var separator = Between(reading, first, next);
        var second = Between(reading, next, last);
        if (separator.Length > 3 || second.Length > 3 || separator.Contains('\n') || second.Contains('\n'))
            return null;
        if (a.Month > 0 && b.Number is > 0 and <= 31 && c.Number > 1900)
            return Day(c.Number, a.Month, b.Number);
        if (a.Number is > 0 and <= 31 && b.Month > 0 && c.Number > 1900)
            return Day(c.Number, b.Month, a.Number);
        if (separator is not ("/" or "-") || !separator.SequenceEqual(second))
            return null;
        if (a.Number > 1900)
            return Day(a.Number, b.Number, c.Number);
        if (c.Number <= 1900)
            return null;
        // 5/12/2027 is two days; only one reading of 25/12 or 12/25 is a date.
        return (a.Number, b.Number) switch
        {
            ( > 12, <= 12) => Day(c.Number, b.Number, a.Number),
            ( <= 12, > 12) => Day(c.Number, a.Number, b.Number),
            _ when a.Number == b.Number => Day(c.Number, a.Number, b.Number),
            _ => null,
        };
    }

    private static ReadOnlySpan<char> Between(Reading reading, int first, int next)
    {
        var from = next - first > 1 ? reading.Words[next - 1].End : reading.Words[first].End;
        return reading.Text.AsSpan(from, reading.Words[next].Start - from);
    }

    private static (int Number, int Month) Part(Reading reading, int index)
    {
        var word = reading.Words[index];
        var letters = reading.Letters(word);
        if (word.IsNumber)
            return int.TryParse(letters, System.Globalization.NumberStyles.None, null, out var number) ? (number, 0) : (0, 0);
        if (letters.Length < 3)
            return (0, 0);
        for (var month = 0; month < Months.Length; month++)
        {
            if (letters.StartsWith(Months[month], StringComparison.OrdinalIgnoreCase) && IsMonth(letters, month))
                return (0, month + 1);
        }

        return (0, 0);
    }

    private static bool IsMonth(ReadOnlySpan<char> letters, int month)
    {
        var name = System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month];
        return letters.Length <= 4 || letters.Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is > 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
