using System.Buffers;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Experience;

/// <summary>Reads a number of years backwards and forwards from its unit: "at least two (2) years", "3-5 yrs", "5+ years or more".</summary>
internal static class QuantityReader
{
    private const decimal MostYears = 45m;

    private static readonly SearchValues<char> BetweenNumberAndUnit = SearchValues.Create(" +)-*_'\"");
    private static readonly SearchValues<char> BetweenEnds = SearchValues.Create(" +*-–—‒−~)(");
    private static readonly SearchValues<char> BeforeNumber = SearchValues.Create(" (*_.:>=≥~");

    /// <summary>The quantity whose unit is word <paramref name="unit"/>; null where that is no unit or no number stands before it.</summary>
    public static Quantity? Read(Reading reading, int unit)
    {
        if (UnitOf(reading.Letters(reading.Words[unit])) is not { } perYear || unit == 0)
            return null;
        var text = reading.Text;
        var words = reading.Words;
        var i = unit - 1;
        var isOpen = false;
        var gapFrom = words[i].End;
        var gap = text.AsSpan(gapFrom, words[unit].Start - gapFrom);
        if (gap.IndexOfAnyExcept(BetweenNumberAndUnit) >= 0)
            return null;
        while (i > 0 && reading.Letters(words[i]).AreAny("full", "complete", "additional", "solid", "or", "more", "plus", "greater", "calendar"))
        {
            isOpen |= reading.Letters(words[i]).AreAny("more", "plus", "greater");
            i--;
        }

        if ((NumberReader.At(reading, i, out var start) ?? OneOrMore(reading, i, unit)) is not { } value)
            return null;
        var last = i;
        var beforeUnit = text.AsSpan(words[last].End, words[unit].Start - words[last].End);
        isOpen |= beforeUnit.Contains('+');
        var isHyphenated = beforeUnit.Contains('-');
        // "two (2) years" and "2 (two) years".
        if (i > 0 && NumberReader.At(reading, i - 1, out var twinStart) == value && beforeUnit.Contains(')'))
            (i, start) = (i - 1, twinStart);
        decimal? low = null;
        if (i > 0 && RangeBefore(reading, i, start, perYear, value) is { } range)
            (low, i, start) = range;
        if (value > MostYears * perYear || (low is null && value <= 0m))
            return null;
        var bound = BoundBefore(reading, ref i, ref start);
        var end = words[unit].End;
        var next = unit + 1;
        isOpen |= OpensAfter(reading, ref end, ref next);
        var isSingular = reading.Letters(words[unit]).AreAny("year", "yr", "month");
        return new Quantity(
            bound == Bound.Most && low is null ? null : Math.Round((low ?? value) / (low is null ? perYear : 1m), 2),
            bound == Bound.Most || low is not null ? Math.Round(value / perYear, 2) : null,
            isOpen || bound == Bound.Least || low is not null,
            bound == Bound.Under,
            new TextSpan(start, end), i, next,
            isHyphenated || (isSingular && (value > 1m || perYear > 1m)));
    }

    /// <summary>"A year or more"; elsewhere, and in "half a year or more", a year is no number.</summary>
    private static decimal? OneOrMore(Reading reading, int index, int unit)
    {
        var (end, next) = (reading.Words[unit].End, unit + 1);
        return reading.Is(reading.Words[index], "a") && !(index > 0 && reading.Is(reading.Words[index - 1], "half")) && OpensAfter(reading, ref end, ref next) ? 1m : null;
    }

    /// <summary>How many of the unit make a year; null for any other word.</summary>
    internal static decimal? UnitOf(ReadOnlySpan<char> letters)
    {
        if (letters.Length is < 2 or > 9)
            return null;
        if (letters.EndsWith("'s", StringComparison.OrdinalIgnoreCase))
            letters = letters[..^2];
        return letters.AreAny("years", "year", "yrs", "yr", "jahre", "jahren", "jahr", "ans", "années", "años", "año", "anni", "anos", "jaar") ? 1m
            : letters.AreAny("months", "month", "monate", "monaten", "mois", "meses", "maanden") ? 12m : null;
    }

    /// <summary>The lower end of a range before the number at <paramref name="index"/>, in years.</summary>
    private static (decimal Low, int Index, int Start)? RangeBefore(Reading reading, int index, int start, decimal perYear, decimal high)
    {
        var words = reading.Words;
        var text = reading.Text;
        var other = index - 1;
        var lowPerYear = perYear;
        var gap = text.AsSpan(words[other].End, start - words[other].End);
        if (start == words[index].Start && reading.Letters(words[other]).AreAny("to", "and", "or", "through", "bis", "à", "a", "tot") && other > 0)
        {
            if (gap.IndexOfAnyExcept(' ') >= 0)
                return null;
            other--;
        }
        else if (gap.IndexOfAnyExcept(BetweenEnds) >= 0 || gap.IndexOfAnyExcept(" +()") < 0)
        {
            return null;
        }

        if (other > 0 && UnitOf(reading.Letters(words[other])) is { } unit)
        {
            lowPerYear = unit;
            other--;
        }

        if (NumberReader.At(reading, other, out var lowStart) is not { } low || low / lowPerYear > high / perYear)
            return null;
        if (other > 0 && NumberReader.At(reading, other - 1, out var twin) == low && text[words[other].Start - 1] == '(')
            return (low / lowPerYear, other - 1, twin);
        return (low / lowPerYear, other, lowStart);
    }

    private static Bound BoundBefore(Reading reading, ref int index, ref int start)
    {
        var words = reading.Words;
        var text = reading.Text;
        var found = Bound.None;
        if (start > 0 && text[start - 1] is '>' or '≥' or '<')
        {
            found = text[start - 1] == '<' ? Bound.Under : Bound.Least;
            start--;
            return found;
        }

        for (var step = 0; step < 4 && index > 0; step++)
        {
            var word = words[index - 1];
            if (start - word.End < 0 || text.AsSpan(word.End, start - word.End).IndexOfAnyExcept(BeforeNumber) >= 0)
                break;
            var letters = reading.Letters(word);
            var before = index > 1 ? reading.Letters(words[index - 2]) : [];
            if (letters.AreAny("least", "minimum", "min", "minimally", "mindestens", "wenigstens", "moins", "menos", "almeno", "mínimo", "minimaal", "minstens", "over", "above", "exceeding"))
            {
                found = Bound.Least;
            }
            else if (letters.Are("than"))
            {
                found = before.AreAny("less", "fewer") ? (index > 2 && reading.Letters(words[index - 3]).AreAny("no", "not") ? Bound.Least : Bound.Under)
                    : index > 2 && reading.Letters(words[index - 3]).AreAny("no", "not") ? Bound.Most : Bound.Least;
                index--;
                start = words[index].Start;
            }
            else if (letters.AreAny("maximum", "max", "under", "below") || (letters.Are("to") && before.Are("up")))
            {
                found = letters.AreAny("under", "below") ? Bound.Under : Bound.Most;
            }
            else if (!(letters.AreAny("of", "a", "at", "between", "from", "about", "approximately", "around", "up", "no", "not")
                && (found != Bound.None || letters.AreAny("of", "between", "from", "about", "approximately", "around"))))
            {
                break;
            }
            else if (found == Bound.None && letters.Are("of") && !before.AreAny("minimum", "min", "maximum", "max", "least"))
            {
                break;
            }

            index--;
            start = words[index].Start;
        }

        return found;
    }

    private static bool OpensAfter(Reading reading, ref int end, ref int next)
    {
        var words = reading.Words;
        if (end < reading.Text.Length && reading.Text[end] == '+')
        {
            end++;
            return true;
        }

        // "3-5 years" at the end of a line owes nothing to the "Minimum" of the next.
        if (next < words.Length && reading.Text.AsSpan(end, words[next].Start - end).Contains('\n'))
            return false;

        if (next + 1 < words.Length && reading.Letters(words[next]).AreAny("or", "and") && reading.Letters(words[next + 1]).AreAny("more", "greater", "above", "up", "over"))
        {
            end = words[next + 1].End;
            next += 2;
            return true;
        }

        if (next < words.Length && words[next].Start - end <= 2 && reading.Letters(words[next]).AreAny("minimum", "plus", "min"))
        {
            end = words[next].End;
            next++;
            return true;
        }

        return false;
    }

    private enum Bound
    {
        None,
        Least,
        Most,
        Under,
    }
}
