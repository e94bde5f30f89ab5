using System.Globalization;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>A number or a range of two, with where it stands: "3", "2-3", "10 to 20".</summary>
internal readonly record struct NumberRange(decimal Min, decimal Max, TextSpan Span)
{
    private static readonly Vocable Joints = new("to and or");

    /// <summary>The range whose last number is word <paramref name="index"/>; null where that is no number.</summary>
    public static NumberRange? EndingAt(Reading reading, int index)
    {
        if (index < 0 || Value(reading, index) is not { } last)
            return null;
        var start = index;
        var first = last;
        // "2-3", "2 – 3", "10 to 20", "5% - 10%"
        if (index >= 1 && IsJoint(reading, index - 1, index) && Value(reading, index - 1) is { } low)
            (first, start) = (low, index - 1);
        else if (index >= 2 && Joints.Has(reading.Letters(reading.Words[index - 1])) && Value(reading, index - 2) is { } from)
            (first, start) = (from, index - 2);
        return first <= last
            ? new NumberRange(first, last, new TextSpan(reading.Words[start].Start, reading.Words[index].End))
            : new NumberRange(last, last, reading.Words[index].Span);
    }

    private static bool IsJoint(Reading reading, int left, int right)
    {
        var gap = reading.Text.AsSpan(reading.Words[left].End, reading.Words[right].Start - reading.Words[left].End);
        return gap.Length <= 5 && gap.IndexOfAny('-', '–', '—') >= 0 && gap.IndexOfAnyExcept(" -–—%") < 0;
    }

    private static decimal? Value(Reading reading, int index)
    {
        var letters = reading.Letters(reading.Words[index]);
        if (reading.Words[index].IsNumber)
        {
            // A dotted date or version is no number.
            return decimal.TryParse(letters, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
        }

        return NumberWords.Value(letters);
    }
}
