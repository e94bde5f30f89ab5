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
            if (At(reading, i) is { } date)
                return (date, new TextSpan(reading.Words[i].Start, reading.Words[i + 2].End));
        }

        return null;
    }

    private static DateOnly? At(Reading reading, int i)
    {
        var (a, b, c) = (Part(reading, i), Part(reading, i + 1), Part(reading, i + 2));
        var separator = reading.Text.AsSpan(reading.Words[i].End, reading.Words[i + 1].Start - reading.Words[i].End);
        var second = reading.Text.AsSpan(reading.Words[i + 1].End, reading.Words[i + 2].Start - reading.Words[i + 1].End);
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
