using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Parsing.Fields.Sections;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Reads the conditions that are numbers: days in the office, travel, hours, length, reports, weights.</summary>
internal static class Quantities
{
    private const decimal PoundsPerKilogram = 2.20462m;

    private const int MostBeforeLength = 6;

    private const int FewestHours = 4;

    private const int MostHours = 60;

    private static readonly SearchValues<char> LengthBreaks = SearchValues.Create(".;\n/|");

    private static readonly Vocable DayWords = new("day days x times");

    private static readonly Vocable Between = new("a per each the in day days week weekly month monthly of at least minimum every or from required recommended common x and on our up to expected work working you are will be spend collaborating times w");

    /// <summary>"3 days a week in the office", "2-3 days/month in office", "in the office 3 days per week".</summary>
    public static OfficeDays? OfficeDays(Surroundings around, TermHit hit)
    {
        var reading = around.Reading;
        var sentence = around.SentenceOf(hit.Span);
        var after = hit.FirstWord + hit.WordCount;
        return Days(reading, hit, sentence, hit.FirstWord - 1, -1) ?? Days(reading, hit, sentence, after, 1);
    }

    private static OfficeDays? Days(Reading reading, TermHit hit, TextSpan sentence, int index, int step)
    {
        PayPeriod? per = null;
        var sawDays = false;
        for (var i = index; i >= 0 && i < reading.Words.Length && Math.Abs(i - index) < 9; i += step)
        {
            var word = reading.Words[i];
            if (word.Start < sentence.Start || word.End > sentence.End)
                return null;
            var letters = reading.Letters(word);
            if (letters.StartsWith("week", StringComparison.OrdinalIgnoreCase))
                per ??= PayPeriod.Week;
            else if (letters.StartsWith("month", StringComparison.OrdinalIgnoreCase))
                per ??= PayPeriod.Month;
            if (DayWords.Has(letters))
                sawDays = true;
            if (NumberRange.EndingAt(reading, step > 0 ? LastOfRange(reading, i) : i) is { } range && range.Max is > 0 and <= 31)
            {
                // After the words the days and their period stand behind the number.
                if (step > 0)
                    (sawDays, per) = Behind(reading, range.Span.End, per);
                if (!sawDays || per is null || (per == PayPeriod.Week && range.Max > 7))
                    return null;
                return new OfficeDays(range.Min, range.Max, per.Value, range.Span.Union(hit.Span));
            }

            if (!Between.Has(letters) && !DayWords.Has(letters))
                return null;
        }

        return null;
    }

    private static int LastOfRange(Reading reading, int index)
    {
        if (index + 1 < reading.Words.Length && reading.Words[index].IsNumber && reading.Words[index + 1].IsNumber
            && reading.Words[index + 1].Start - reading.Words[index].End <= 3)
        {
            return index + 1;
        }

        return index;
    }

    private static (bool SawDays, PayPeriod? Per) Behind(Reading reading, int end, PayPeriod? per)
    {
        var sawDays = false;
        var first = reading.WordFrom(end);
        for (var i = first; i < Math.Min(first + 4, reading.Words.Length); i++)
        {
            var letters = reading.Letters(reading.Words[i]);
            if (DayWords.Has(letters))
                sawDays = true;
            if (letters.StartsWith("week", StringComparison.OrdinalIgnoreCase))
                per ??= PayPeriod.Week;
            else if (letters.StartsWith("month", StringComparison.OrdinalIgnoreCase))
                per ??= PayPeriod.Month;
        }

        return (sawDays, per);
    }

    /// <summary>A share of the time within a few words: "travel up to 25%", "10-20% travel".</summary>
    public static TravelDemand? Travel(Surroundings around, TermHit hit)
    {
        var reading = around.Reading;
        var sentence = around.SentenceOf(hit.Span);
        var from = Math.Max(sentence.Start, hit.Span.Start - 40);
        var to = Math.Min(sentence.End, hit.Span.End + 60);
        return Percent(reading, new TextSpan(hit.Span.End, to), hit.Span) ?? Percent(reading, new TextSpan(from, hit.Span.Start), hit.Span);
    }

    public static TravelDemand? TravelValue(Reading reading, TextSpan value)
    {
        if (Percent(reading, value, null) is { } percent)
            return percent;
        var words = reading.WordsIn(value);
        if (words.Length is 0 or > 6)
            return null;
        var isNone = reading.Is(words[0], "no") || reading.Is(words[0], "none") || reading.Is(words[0], "not");
        var isSome = reading.Is(words[0], "yes") || reading.Is(words[0], "required") || reading.Is(words[0], "occasional") || reading.Is(words[0], "some");
        return isNone ? new TravelDemand(0, 0, value) : isSome ? new TravelDemand(null, null, value) : null;
    }

    private static TravelDemand? Percent(Reading reading, TextSpan span, TextSpan? word)
    {
        var sign = span.IsEmpty ? -1 : reading.Text.AsSpan(span.Start, span.Length).IndexOf('%');
        if (sign < 0)
            return null;
        var index = reading.WordFrom(span.Start + sign) - 1;
        if (index < 0 || reading.Words[index].Start < span.Start || NumberRange.EndingAt(reading, index) is not { } range || range.Max > 100)
            return null;
        // "0% - 10%": the first sign closes the lower end.
        if (index + 1 < reading.Words.Length && NumberRange.EndingAt(reading, index + 1) is { } wider && wider.Span.Start == range.Span.Start && wider.Max <= 100)
            range = wider;
        var before = reading.Text.AsSpan(Math.Max(0, range.Span.Start - 12), Math.Min(12, range.Span.Start));
        var isUpTo = before.EndsWith("up to ", StringComparison.OrdinalIgnoreCase) || before.Contains("less than", StringComparison.OrdinalIgnoreCase)
            || before.Contains("under ", StringComparison.OrdinalIgnoreCase) || before.Contains("maximum", StringComparison.OrdinalIgnoreCase);
        var end = reading.Text.IndexOf('%', range.Span.End) + 1;
        var whole = range.Span with { End = end > 0 && end - range.Span.End <= 2 ? end : range.Span.End };
        return new TravelDemand(isUpTo ? null : range.Min, range.Max, word is { } beside ? whole.Union(beside) : whole);
    }

    /// <summary>"37.5 hours per week", "a 40-hour week".</summary>
    public static Quantity? HoursPerWeek(Surroundings around, TermHit hit)
    {
        var range = NumberRange.EndingAt(around.Reading, hit.FirstWord - 1);
        if (range is not { Max: >= 1 and <= 100 } hours || hit.Span.Start - hours.Span.End > 2
            || around.SectionKindAt(hit.Span.Start) is SectionKind.Benefits or SectionKind.Eeo)
        {
            return null;
        }

        // "employees who work less than 30 hours a week": somebody else's.
        var first = around.Reading.WordFrom(hours.Span.Start);
        if (around.WordBefore(first) is "than")
            return null;
        var isUpTo = around.WordBefore(first) is "to" && around.WordBefore(first, 2) is "up" or "Up";
        return new Quantity(isUpTo ? null : hours.Min, hours.Max, hours.Span.Union(hit.Span));
    }

    /// <summary>"Permanent · 32-40 hours": between marks of a line that tells the kind of employment.</summary>
    public static Quantity? HoursAlone(Surroundings around, TermHit hit)
    {
        if (!around.IsPartOfFacts(hit.Span) || HoursPerWeek(around, hit) is not { Max: >= FewestHours and <= MostHours } hours)
            return null;
        var text = around.Reading.Text.AsSpan();
        return text[..hours.Span.Start].TrimEnd(" *_") is [.., '·' or '|' or ',' or '•' or '(' or '/'] && text[hit.Span.End..].TrimStart(" *_") is [] or ['·' or '|' or ',' or '•' or ')' or '/' or '\n' or '\r', ..] ? hours : null;
    }

    public static Quantity? HoursValue(Reading reading, TextSpan value)
    {
        var from = reading.WordFrom(value.Start);
        if (from >= reading.Words.Length || !reading.Words[from].IsNumber || reading.Words[from].Start != value.Start)
            return null;
        // "9:00 - 17:00" is a time of day, "1.0" a full-time equivalent.
        var range = NumberRange.EndingAt(reading, LastOfRange(reading, from));
        return range is { Min: >= 5 and <= 80, Max: <= 80 } hours && !(hours.Span.End < reading.Text.Length && reading.Text[hours.Span.End] is ':' or '/' or '.')
            && !IsClock(reading, hours.Span.End) ? new Quantity(hours.Min, hours.Max, hours.Span) : null;
    }

    private static bool IsClock(Reading reading, int end)
    {
        var after = reading.Text.AsSpan(end, Math.Min(3, reading.Text.Length - end)).TrimStart(' ');
        return after.StartsWith("am", StringComparison.OrdinalIgnoreCase) || after.StartsWith("pm", StringComparison.OrdinalIgnoreCase)
            || after.StartsWith("a.", StringComparison.OrdinalIgnoreCase) || after.StartsWith("p.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"6-month contract", "12 month fixed term".</summary>
    public static ContractLength? ContractLength(Reading reading, TermHit hit)
    {
        if (NumberRange.EndingAt(reading, hit.FirstWord - 1) is not { Max: > 0 and <= 120 } range || hit.Span.Start - range.Span.End > 2)
            return null;
        return new ContractLength(range.Min, range.Max, Unit(hit.Term.Text), range.Span.Union(hit.Span));
    }

    /// <summary>"fixed term, 12 months", "fixed-term contract for 9 months": the length behind the words.</summary>
    public static ContractLength? LengthBehind(Reading reading, TermHit hit)
    {
        var from = hit.Span.End;
        for (var i = hit.FirstWord + hit.WordCount; i + 1 < reading.Words.Length && i <= hit.FirstWord + hit.WordCount + MostBeforeLength; i++)
        {
            var word = reading.Words[i];
            if (reading.Text.AsSpan(from, word.Start - from).IndexOfAny(LengthBreaks) >= 0)
                return null;
            var last = LastOfRange(reading, i);
            if (NumberRange.EndingAt(reading, last) is { Max: > 0 and <= 60 } range && range.Span.Start >= hit.Span.End)
            {
                return last + 1 < reading.Words.Length && IsUnit(reading.Letters(reading.Words[last + 1])) && reading.Words[last + 1].Start - range.Span.End == 1
                    && !(last + 2 < reading.Words.Length && reading.Letters(reading.Words[last + 2]).AreAny("probation", "probationary", "notice", "experience", "of", "old", "or"))
                    ? new ContractLength(range.Min, range.Max, Unit(reading.Letters(reading.Words[last + 1])), new TextSpan(range.Span.Start, reading.Words[last + 1].End))
                    : null;
            }

            if (!reading.Letters(word).AreAny("contract", "position", "role", "post", "of", "for", "until", "a", "an", "period", "initial", "initially", "up", "to", "approximately", "around", "job", "appointment", "initially", "duration", "is"))
                return null;
            from = word.End;
        }

        return null;
    }

    private static bool IsUnit(ReadOnlySpan<char> letters) => letters.AreAny("month", "months", "week", "weeks", "year", "years");

    public static ContractLength? LengthValue(Reading reading, TextSpan value)
    {
        var from = reading.WordFrom(value.Start);
        var to = Math.Min(reading.WordFrom(value.End), from + 8);
        for (var i = from + 1; i < to; i++)
        {
            var letters = reading.Letters(reading.Words[i]);
            if ((letters.StartsWith("month", StringComparison.OrdinalIgnoreCase) || letters.StartsWith("week", StringComparison.OrdinalIgnoreCase)
                || letters.StartsWith("year", StringComparison.OrdinalIgnoreCase)) && NumberRange.EndingAt(reading, i - 1) is { Max: > 0 and <= 120 } range)
            {
                return new ContractLength(range.Min, range.Max, Unit(letters), new TextSpan(range.Span.Start, reading.Words[i].End));
            }
        }

        return null;
    }

    private static PayPeriod Unit(ReadOnlySpan<char> letters) => (letters[0] | 0x20) switch
    {
        'm' => PayPeriod.Month,
        'w' => PayPeriod.Week,
        _ => PayPeriod.Year,
    };

    /// <summary>"3 direct reports", "manage a team of 5-8".</summary>
    public static Quantity? Reports(Surroundings around, TermHit hit)
    {
        var reading = around.Reading;
        if (hit.Term.Text.StartsWith("direct report", StringComparison.Ordinal))
        {
            return NumberRange.EndingAt(reading, hit.FirstWord - 1) is { Max: <= 500 } before && hit.Span.Start - before.Span.End <= 2
                ? new Quantity(before.Min, before.Max, before.Span.Union(hit.Span))
                : null;
        }

        if (hit.Term.Text is "team of" or "reports directly" or "supervises" || around.SectionKindAt(hit.Span.Start) is SectionKind.Requirements or SectionKind.Preferred)
            return null;
        var next = hit.FirstWord + hit.WordCount;
        return next < reading.Words.Length && NumberRange.EndingAt(reading, LastOfRange(reading, next)) is { Max: <= 500 } after && after.Span.Start >= hit.Span.End
            ? new Quantity(after.Min, after.Max, hit.Span.Union(after.Span))
            : null;
    }

    /// <summary>"lift up to 50 lbs", "carry 20 kg"; kilograms are told in pounds.</summary>
    public static Quantity? Lifting(Surroundings around, TermHit hit)
    {
        var reading = around.Reading;
        var end = Math.Min(around.SentenceOf(hit.Span).End, hit.Span.End + 70);
        var from = hit.FirstWord + hit.WordCount;
        for (var i = from; i < reading.Words.Length && reading.Words[i].End <= end; i++)
        {
            var letters = reading.Letters(reading.Words[i]);
            var isPounds = letters is "lb" or "lbs" or "pounds" or "pound" or "LBS" or "Lbs" or "Pounds" or "LB";
            var isKilograms = letters is "kg" or "kgs" or "kilograms" or "kilos" or "Kg" or "KG";
            if (!isPounds && !isKilograms)
                continue;
            if (NumberRange.EndingAt(reading, i - 1) is not { } range || range.Span.Start < hit.Span.End || range.Max > 500)
                return null;
            var factor = isKilograms ? PoundsPerKilogram : 1m;
            var isUpTo = reading.Text.AsSpan(hit.Span.Start, range.Span.Start - hit.Span.Start).Contains("up to", StringComparison.OrdinalIgnoreCase);
            return new Quantity(isUpTo ? null : Math.Round(range.Min * factor, 1), Math.Round(range.Max * factor, 1), new TextSpan(hit.Span.Start, reading.Words[i].End));
        }

        return null;
    }
}
