using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>The hours of work by the clock: "2:30 PM - 11:00 PM", "starts at 6 am". What they say of the shift is when they begin.</summary>
internal static class ClockTimes
{
    private const int Minutes = 60;

    private const int Noon = 12 * Minutes;

    private const int EarliestOffice = 7 * Minutes;

    private const int LatestOffice = (9 * Minutes) + 30;

    private const int FirstEnd = 3 * Minutes;

    private const int LastEnd = 6 * Minutes;

    private static readonly string[] Weekdays = ["Monday", "Mondays", "Friday", "Fridays", "weekday", "weekdays", "Weekdays", "Mon", "Fri", "M-F"];

    private const int ShortestShift = 4 * Minutes;

    private const int LongestShift = 13 * Minutes;

    private const int Day = 24 * Minutes;

    private sealed record Clock(int Minute, bool IsCertain, TextSpan Span);

    /// <summary>One claim for each shift that the text gives by the clock.</summary>
    public static IEnumerable<FactClaim> Of(JobDescription job)
    {
        foreach (var (begin, length, span) in Ranges(job))
        {
            yield return Claim(begin, span);
            if (length > 0)
                yield return new FactClaim("hours of the day", FactClaim.Clock, false, begin, span);
        }
    }

    /// <summary>When each begins, in minutes of the day, and how many minutes it lasts: 0 where the text gives the beginning alone.</summary>
    public static IEnumerable<(int Begin, int Length, TextSpan Span)> Ranges(JobDescription job)
    {
        var numbers = NumberPlaces.Of(job).Words;
        for (var i = 0; i < numbers.Count; i++)
        {
            var word = numbers[i];
            if (!job.Words[word].IsNumber || At(job, job.Words[word].Start) is not { } from)
                continue;
            // Most numbers stand alone: only what may be a shift is looked at closely.
            var end = After(job, from.Span.End);
            if ((end is null && !from.IsCertain) || !Prose.IsFact(job, from.Span)
                || job.SectionAt(from.Span.Start) is { Kind: SectionKind.HowToApply or SectionKind.AboutCompany, Heading: not null } || IsOfOthers(job, from.Span))
            {
                continue;
            }

            if (end is not null && IsOfDay(job, from, end))
                end = end with { Minute = end.Minute + Noon, IsCertain = true };
            while (i + 1 < numbers.Count && job.Words[numbers[i + 1]].Start < (end?.Span.End ?? from.Span.End))
                i++;
            // "9 to 5:30 pm": the first has the half of the day that makes a shift of it.
            if (end is not null)
            {
                var begin = from.IsCertain || !end.IsCertain ? from.Minute : (end.Minute - from.Minute + Day) % Day > Noon ? (from.Minute + Noon) % Day : from.Minute;
                var length = (end.Minute - begin + Day) % Day;
                if ((from.IsCertain || end.IsCertain) && length is >= ShortestShift and <= LongestShift)
                    yield return (begin, length, from.Span.Union(end.Span));
            }
            else if (from.IsCertain && word > 1 && Letters(job, word - 1) is "at" && Letters(job, word - 2) is "start" or "starts" or "starting" or "begin" or "begins")
            {
                yield return (from.Minute, 0, from.Span);
            }
        }
    }

    /// <summary>"Monday to Friday, 9 to 5": beside days of the week the clock of an office needs no halves of the day.</summary>
    private static bool IsOfDay(JobDescription job, Clock from, Clock end)
    {
        if (from.IsCertain || end.IsCertain || from.Minute is < EarliestOffice or > LatestOffice || end.Minute is < FirstEnd or > LastEnd || job.Source.Text.AsSpan(end.Span.End).TrimStart(' ') is [>= 'a' and <= 'z', ..])
            return false;
        foreach (var word in job.WordsIn(Prose.Sentence(job, from.Span)))
        {
            if (Weekdays.Contains(job.Slice(word.Span)))
                return true;
        }

        return false;
    }

    private static FactClaim Claim(int minute, TextSpan span) =>
        new("shift", minute switch { >= 4 * Minutes and < Noon => "day", >= Noon + (2 * Minutes) and < 18 * Minutes => "evening", >= 19 * Minutes or < 4 * Minutes => "night", _ => "" }, false, null, span);

    /// <summary>The clock that begins here: "9", "9:30", "9.30 pm", "14:00", "7 a.m."; null where the number is none.</summary>
    private static Clock? At(JobDescription job, int start)
    {
        var text = job.Source.Text;
        var i = start;
        int hour = 0, minute = 0, digits = 0;
        for (; i < text.Length && char.IsAsciiDigit(text[i]) && digits < 3; i++, digits++)
            hour = (hour * 10) + text[i] - '0';
        if (digits is 0 or > 2 || hour > 24 || (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '$' or '£' or '€' or '.' or '/' or '₹')))
            return null;
        var hasMinutes = i + 2 < text.Length + 0 && text[i] is ':' or '.' && i + 2 < text.Length && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && (i + 3 >= text.Length || !char.IsAsciiDigit(text[i + 3]));
        var isColon = hasMinutes && text[i] == ':';
        if (hasMinutes)
        {
            minute = ((text[i + 1] - '0') * 10) + text[i + 2] - '0';
            i += 3;
        }

        var half = i < text.Length && text[i] == ' ' ? i + 1 : i;
        if (half + 1 < text.Length && (text[half] | 0x20) is 'a' or 'p')
        {
            var m = text[half + 1] == '.' ? half + 2 : half + 1;
            if (m < text.Length && (text[m] | 0x20) == 'm' && (m + 1 >= text.Length || !char.IsLetterOrDigit(text[m + 1])) && hour is > 0 and <= 12)
                return new Clock((((hour % 12) + ((text[half] | 0x20) == 'p' ? 12 : 0)) * Minutes) + minute, true, new TextSpan(start, m + 1));
        }

        if (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '%' || (text[i] == ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])) || minute >= Minutes))
            return null;
        return new Clock(((hour % 24) * Minutes) + minute, isColon && (hour > 12 || (hour < 10 && text[start] == '0')), new TextSpan(start, i));
    }

    /// <summary>The second clock of a range.</summary>
    private static Clock? After(JobDescription job, int end)
    {
        var text = job.Source.Text.AsSpan();
        var i = end;
        while (i < text.Length && text[i] is ' ' or '.')
            i++;
        var rest = text[i..];
        var link = rest.StartsWith("to ", StringComparison.Ordinal) ? 3 : rest.StartsWith("until ", StringComparison.Ordinal) ? 6 : rest.Length > 0 && rest[0] is '-' or '–' or '—' ? 1 : 0;
        if (link == 0)
            return null;
        i += link;
        while (i < text.Length && text[i] == ' ')
            i++;
        return i < text.Length && char.IsAsciiDigit(text[i]) ? At(job, i) : null;
    }

    /// <summary>"The shop is open 9 am to 9 pm", "starts are between 5 and 7 am", "core hours": not the shift.</summary>
    private static bool IsOfOthers(JobDescription job, TextSpan span)
    {
        // "One late shift a week, 1 pm to 10 pm".
        if (Prose.Letters(job, Prose.Sentence(job, span)) is var sentence && (sentence.Contains("shift a week", StringComparison.OrdinalIgnoreCase) || sentence.Contains("shift per week", StringComparison.OrdinalIgnoreCase) || sentence.Contains("shift a month", StringComparison.OrdinalIgnoreCase)))
            return true;
        foreach (var word in job.WordsIn(Prose.Sentence(job, span)))
        {
            if (Prose.Letters(job, word) is var letters && letters.Length > 1 && (letters.Equals("or", StringComparison.OrdinalIgnoreCase) || letters.StartsWith("open", StringComparison.OrdinalIgnoreCase) || letters.Equals("between", StringComparison.OrdinalIgnoreCase)
                || letters.Equals("core", StringComparison.OrdinalIgnoreCase) || letters.StartsWith("call", StringComparison.OrdinalIgnoreCase) || (letters.StartsWith("shifts", StringComparison.OrdinalIgnoreCase) && !job.Source.Text.AsSpan(0, word.Start).EndsWith("-hour ", StringComparison.Ordinal)) || letters.StartsWith("flexi", StringComparison.OrdinalIgnoreCase)
                || letters.StartsWith("close", StringComparison.OrdinalIgnoreCase) || letters.StartsWith("train", StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }

    private static string Letters(JobDescription job, int word) => job.Slice(job.Words[word].Span).ToLowerInvariant();
}
