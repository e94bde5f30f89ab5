using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Experience;

/// <summary>Reads a number of years behind the label that asks for it: "Years of experience: 5+", "Experience (years): 3-5".</summary>
internal static class LabelledYears
{
    private const int LongestLabel = 60;
    private const decimal MostAsked = 25m;

    private static readonly SearchValues<char> Dashes = SearchValues.Create(" -–—‒");

    /// <summary>The demand whose label holds the unit, word <paramref name="unit"/>; null where that word is in no such label.</summary>
    public static ExperienceDemand? Read(Reading reading, int unit)
    {
        var (text, words) = (reading.Text, reading.Words);
        if (!reading.Letters(words[unit]).AreAny("years", "yrs"))
            return null;
        var low = Math.Max(0, words[unit].Start - LongestLabel);
        var start = low + text.AsSpan(low, words[unit].Start - low).LastIndexOf('\n') + 1;
        if (start == low && low > 0)
            return null;
        var colon = text.AsSpan(words[unit].End, Math.Min(LongestLabel, text.Length - words[unit].End)).IndexOfAny(":|\n");
        if (colon < 0 || text[words[unit].End + colon] == '\n')
            return null;
        var end = words[unit].End + colon;
        var first = reading.WordFrom(start);
        var number = reading.WordFrom(end);
        if (!IsLabel(reading, first, number, out var isWish) || number >= words.Length
            || text.AsSpan(end, words[number].Start - end).IndexOfAnyExcept(": *|_") >= 0 || NumberReader.At(reading, number, out _) is not { } least || least is <= 0m or > MostAsked)
        {
            return null;
        }

        var (most, last) = Most(reading, number, least);
        // "Years of experience: 5 years" is read from its own unit.
        if (last + 1 < words.Length && QuantityReader.UnitOf(reading.Letters(words[last + 1])) is not null && !text.AsSpan(words[last].End, words[last + 1].Start - words[last].End).Contains('\n'))
            return null;
        var isOpen = words[last].End < text.Length && text[words[last].End] == '+';
        return new ExperienceDemand(least, most, !isWish, null, new TextSpan(words[first].Start, words[last].End + (isOpen ? 1 : 0)));
    }

    /// <summary>True where nothing but the words of such labels stands from <paramref name="first"/> to <paramref name="end"/>, "experience" among them.</summary>
    private static bool IsLabel(Reading reading, int first, int end, out bool isWish)
    {
        var isAboutExperience = false;
        isWish = false;
        for (var i = first; i < end; i++)
        {
            var letters = reading.Letters(reading.Words[i]);
            isWish |= letters.AreAny("preferred", "desired");
            if (letters.AreAny("experience", "exp"))
                isAboutExperience = true;
            else if (!letters.AreAny("years", "yrs", "of", "in", "minimum", "min", "required", "preferred", "desired", "needed", "relevant", "total", "work", "working", "professional", "number", "overall"))
                return false;
        }

        return isAboutExperience;
    }

    private static (decimal? Most, int Last) Most(Reading reading, int number, decimal least)
    {
        var words = reading.Words;
        if (number + 1 >= words.Length)
            return (null, number);
        var next = number + 1;
        var gap = reading.Text.AsSpan(words[number].End, words[next].Start - words[number].End);
        if (gap is " " && reading.Letters(words[next]) is "to" && next + 1 < words.Length)
            next++;
        else if (gap.IndexOfAnyExcept(Dashes) >= 0 || gap is " ")
            return (null, number);
        return NumberReader.At(reading, next, out _) is { } most && most >= least && most <= MostAsked ? (most, next) : (null, number);
    }
}
