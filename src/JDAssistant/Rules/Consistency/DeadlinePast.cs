using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Policies;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a day to apply by that has gone by.</summary>
public sealed class DeadlinePast(Policy policy) : Rule
{
    private const int Reach = 40;

    private const int MostWordsToDay = 4;

    private const int DaysOfWeek = 6;

    /// <summary>A day as written; <paramref name="Earliest"/> is the other reading of 03/04/2026, which is March in one country and April in the next.</summary>
    private sealed record Day(DateOnly Date, DateOnly Earliest, TextSpan Span)
    {
        public bool IsBefore(Day other) => Date < other.Earliest;

        public bool MayBe(Day other) => Date == other.Date || Date == other.Earliest || Earliest == other.Date;
    }

    // "By 5 pm on Friday 12 March"; "by the Board at the 23 February meeting" is no limit.
    private static readonly string[] BeforeDay =
        ["the", "on", "at", "of", "midnight", "midday", "noon", "lunchtime", "end", "close", "business", "play", "latest", "pm", "am", "p", "m", "a", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "est", "et", "gmt", "bst"];

    // Where these stand, a day is one of several, or may be moved.
    private static readonly string[] Stages =
        ["review", "reviewed", "reviewing", "reviews", "consideration", "considered", "priority", "first", "early", "earlier", "or", "may", "rolling", "ongoing", "round", "rounds", "extended", "internal", "initial", "initially", "then", "screening", "best", "preference", "received", "sooner"];

    private static readonly string[] Beginnings = ["from", "begin", "begins", "start", "starts", "starting", "beginning", "commence", "after", "until", "by", "before", "apply", "close", "closes", "closing", "deadline", "since", "between"];

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy", "d. MMMM yyyy", "MMMM d, yyyy", "MMM d, yyyy",
        "dddd, MMMM d, yyyy", "dddd MMMM d, yyyy", "dddd, d MMMM, yyyy", "d MMMM, yyyy", "dddd d MMMM yyyy", "dddd MMMM d, yyyy", "dddd, d MMMM yyyy",
    ];

    public override RuleInfo Info { get; } = new(
        "JD114", "deadline-past", Severity.Warning, Evidence.Platform,
        "The day to apply by has gone by, lies before the posting or behind the interviews, or is given twice and differs.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var days = new List<Day>();
        foreach (var cue in job.Terms.Of("deadline-cues").Concat(Limits(job)))
        {
            if (job.BlockAt(cue.Span.Start) is { } block && DateAfter(job, cue.Span.End, block.Span.End) is { } found && (cue.WordCount > 1 || IsRightBehind(job, cue.Span.End, found.Span.Start)))
                days.Add(found);
        }

        if (job.Conditions.Deadline is { Date: { } last } deadline)
            days.Add(new Day(last, last, deadline.Span));
        if (Posted(job) is { } posted && days.Find(day => day.IsBefore(posted) && !day.Span.Overlaps(posted.Span)) is { } before)
        {
            yield return Report(before.Span, $"{job.Slice(before.Span)} lies before the day of posting, {job.Slice(posted.Span)}: set the day that is meant.", null, new RelatedSpan($"Posted {job.Slice(posted.Span)}.", posted.Span));
            yield break;
        }

        // More than two days are those of several jobs.
        if (days.DistinctBy(day => day.Date).Take(3).Count() == 2 && days.Find(other => !other.MayBe(days[0]) && !other.Span.Overlaps(days[0].Span) && !IsStaged(job, other.Span)) is { } differs && !IsStaged(job, days[0].Span))
        {
            yield return Report(days[0].Span, $"{job.Slice(days[0].Span)} here and {job.Slice(differs.Span)} elsewhere: decide on one last day to apply.", null, new RelatedSpan($"{job.Slice(differs.Span)} here.", differs.Span));
            yield break;
        }

        // "Apply by 3 March" beside a closing date with its year.
        if (days is [var whole, ..] && days.TrueForAll(day => day.MayBe(whole)) && !IsStaged(job, whole.Span) && DayWithoutYear(job, whole) is { IsEmpty: false } other)
        {
            yield return Report(whole.Span, $"{job.Slice(whole.Span)} here and {job.Slice(other)} elsewhere: decide on one last day to apply.", null, new RelatedSpan($"{job.Slice(other)} here.", other));
            yield break;
        }

        // Two days of which neither has a year.
        if (days.Count == 0 && DaysWithoutYear(job).ToArray() is [var one, .. { Length: > 0 } more] && Array.Find(more, day => day.Date != one.Date) is { Span.IsEmpty: false } second && more.DistinctBy(day => day.Date).Count() <= 2)
        {
            yield return Report(one.Span, $"{job.Slice(one.Span)} here and {job.Slice(second.Span)} elsewhere: decide on one last day to apply.", null, new RelatedSpan($"{job.Slice(second.Span)} here.", second.Span));
            yield break;
        }

        if (days is [var only, ..] && days.TrueForAll(day => day.MayBe(only)) && !IsStaged(job, only.Span))
        {
            if (UntilFilled(job, only) is { } filled)
            {
                yield return Report(only.Span, $"{job.Slice(only.Span)} here and “{job.Slice(filled)}” elsewhere: decide whether there is a last day to apply.", null, new RelatedSpan($"“{job.Slice(filled)}” here.", filled));
                yield break;
            }

            if (InterviewsBefore(job, only) is { } interviews)
            {
                yield return Report(only.Span, $"Interviews on {job.Slice(interviews)} lie before the last day to apply, {job.Slice(only.Span)}: set the days that are meant.", null, new RelatedSpan($"{job.Slice(interviews)} here.", interviews));
                yield break;
            }
        }

        if (policy.AsOf is not { } today)
            yield break;
        var seen = new HashSet<TextSpan>();
        foreach (var (date, _, span) in days)
        {
            if (date < today && !seen.Any(other => other.Overlaps(span)) && seen.Add(span))
                yield return Report(span, $"{job.Slice(span)} was before {today:d MMMM yyyy}: set another day, or take the posting down.");
        }
    }

    /// <summary>"Open until filled", beside a last day; where applications are read from a day on, both hold.</summary>
    private static TextSpan? UntilFilled(JobDescription job, Day last)
    {
        foreach (var hit in job.Terms.Of("until-filled"))
        {
            if (job.BlockAt(hit.Span.Start) is { } block && Facts.AreElsewhere(job, hit.Span, last.Span) && !Has(job, block.Content, Stages) && !Has(job, Prose.Sentence(job, last.Span), Stages))
                return hit.Span;
        }

        return null;
    }

    /// <summary>"Interviews are held on 12 January", and people may apply until the 18th; those that go on from a day begin when they like.</summary>
    private static TextSpan? InterviewsBefore(JobDescription job, Day last)
    {
        foreach (var cue in job.Terms.Of("interview-days"))
        {
            if (job.BlockAt(cue.Span.Start) is not { } block || DateAfter(job, cue.Span.End, Math.Min(block.Span.End, cue.Span.End + Reach)) is not { } day || day.Span.Overlaps(last.Span))
                continue;
            var sentence = Prose.Sentence(job, cue.Span);
            var between = new TextSpan(cue.Span.End, day.Span.Start);
            if (sentence.Contains(day.Span) && !Has(job, sentence, Stages) && !Has(job, between, Beginnings) && day.Date.AddDays(job.Slice(between) is var words && (words.Contains("week", StringComparison.OrdinalIgnoreCase) || words.Contains("w/c", StringComparison.OrdinalIgnoreCase)) ? DaysOfWeek : 0) < last.Earliest)
                return day.Span;
        }

        return null;
    }

    private static bool Has(JobDescription job, TextSpan span, string[] words)
    {
        foreach (var word in job.WordsIn(span))
        {
            if (words.Contains(job.Slice(word.Span), StringComparer.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Another day and month behind words that announce a last day; empty where none stands there.</summary>
    private static TextSpan DayWithoutYear(JobDescription job, Day known) =>
        DaysWithoutYear(job).FirstOrDefault(day => day.Date != (known.Date.Month, known.Date.Day) && !(known.Span.Start >= day.Cue.Start && known.Span.Start < day.Cue.End + Reach)).Span;

    private static IEnumerable<((int Month, int Day) Date, TextSpan Span, TextSpan Cue)> DaysWithoutYear(JobDescription job)
    {
        foreach (var cue in job.Terms.Of("deadline-cues"))
        {
            if (job.BlockAt(cue.Span.Start) is not { } block)
                continue;
            var first = job.WordFrom(cue.Span.End);
            for (var i = first; i + 1 < job.Words.Length && i < first + MostWordsToDay && job.Words[i + 1].End <= block.Span.End; i++)
            {
                var span = new TextSpan(job.Words[i].Start, job.Words[i + 1].End);
                if (!HasDigit(job.Slice(span)) || !DateOnly.TryParseExact(Plain(job.Slice(span) + " "), ["d MMMM ", "d MMM ", "MMMM d ", "MMM d "], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                    continue;
                if (!IsStaged(job, span) && !IsYear(job, i + 2))
                    yield return ((date.Month, date.Day), span, cue.Span);
                break;
            }
        }
    }

    private static bool IsYear(JobDescription job, int word) => word < job.Words.Length && job.Words[word].IsNumber && job.Words[word].End - job.Words[word].Start == 4;

    /// <summary>"Priority deadline", "first review", "extended to": one of several days on purpose.</summary>
    private static bool IsStaged(JobDescription job, TextSpan day)
    {
        var before = Prose.Sentence(job, day) with { End = day.Start };
        // "Zoo Director | Job ID: 7 | Closing Date: …" is a row of a list of jobs.
        if (job.Slice(before).Contains('|'))
            return true;
        foreach (var word in job.WordsIn(before))
        {
            // "The vacancy is open until 30 June" is one day alone.
            if (Prose.Letters(job, word) is "open" && job.Source.Text.AsSpan(word.End).StartsWith(" until", StringComparison.Ordinal))
                continue;
            if (job.Slice(word.Span).ToLowerInvariant() is "priority" or "first" or "second" or "early" or "initial" or "final" or "extended" or "review" or "round" or "internal" or "interviews" or "interview" or "start" or "starts" or "preferred" or "guaranteed" or "consideration" or "open" or "opens" or "opening")
                return true;
        }

        return false;
    }

    /// <summary>The day of posting, from a field or behind "posted on".</summary>
    private static Day? Posted(JobDescription job)
    {
        if (job.Conditions.Posted is { Date: { } date } day)
            return new Day(date, date, day.Span);
        foreach (var cue in job.Terms.Of("posting-cues"))
        {
            if (job.BlockAt(cue.Span.Start) is { } block && DateAfter(job, cue.Span.End, Math.Min(block.Span.End, cue.Span.End + Reach)) is { } posted)
                return posted;
        }

        return null;
    }

    /// <summary>"Send your resume to … by 30 June 2027": the word before a date where applying is spoken of.</summary>
    private static IEnumerable<TermHit> Limits(JobDescription job)
    {
        var isApplying = job.SectionsOf(SectionKind.HowToApply).SelectMany(section => section.Blocks).ToHashSet();
        foreach (var limit in job.Terms.Of("limit-words"))
        {
            if (job.BlockAt(limit.Span.Start) is { } block && ((isApplying.Contains(block) && !IsOfUs(job, limit.Span)) || SpeaksOfApplying(job, limit.Span)))
                yield return limit;
        }
    }

    /// <summary>"We call everybody by 5 February": what the employer does, and when.</summary>
    private static bool IsOfUs(JobDescription job, TextSpan limit) =>
        job.WordsIn(Prose.Sentence(job, limit)) is [var first, ..] && Prose.Letters(job, first) is "We" or "You" or "Interviews" or "Shortlisted" or "Successful" or "Selected";

    private static bool SpeaksOfApplying(JobDescription job, TextSpan limit)
    {
        var sentence = Prose.Sentence(job, limit);
        return !Prose.Has(job, "other-deadlines", sentence) && Prose.Has(job, "applying-words", new TextSpan(sentence.Start, limit.Start));
    }

    private static Day? DateAfter(JobDescription job, int from, int end)
    {
        var first = job.WordFrom(from);
        for (var i = first; i < job.Words.Length && job.Words[i].Start < Math.Min(end, from + Reach); i++)
        {
            for (var count = Math.Min(5, job.Words.Length - i); count >= 1; count--)
            {
                var span = new TextSpan(job.Words[i].Start, job.Words[i + count - 1].End);
                if (span.End <= end && span.Length <= Reach && Date(job.Slice(span)) is var (date, earliest))
                    return new Day(date, earliest, span);
            }
        }

        return null;
    }

    /// <summary>True where only a weekday or a time stands between a word such as "by" and the day.</summary>
    private static bool IsRightBehind(JobDescription job, int from, int day)
    {
        foreach (var word in job.WordsIn(new TextSpan(from, day)))
        {
            if (!word.IsNumber && !BeforeDay.Contains(job.Slice(word.Span), StringComparer.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    private static bool HasDigit(string text) => text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>"1st March" as "1 March".</summary>
    private static string Plain(string text) => text.Replace("st ", " ", StringComparison.Ordinal).Replace("nd ", " ", StringComparison.Ordinal)
        .Replace("rd ", " ", StringComparison.Ordinal).Replace("th ", " ", StringComparison.Ordinal)
        .Replace("st,", ",", StringComparison.Ordinal).Replace("nd,", ",", StringComparison.Ordinal)
        .Replace("rd,", ",", StringComparison.Ordinal).Replace("th,", ",", StringComparison.Ordinal);

    /// <summary>The day, in its later reading first: that is the careful one of a last day.</summary>
    private static (DateOnly Date, DateOnly Earliest)? Date(string text)
    {
        // Most words behind a cue are no date, and trying every format on them costs.
        if (!HasDigit(text))
            return null;
        var plain = Plain(text);
        if (DateOnly.TryParseExact(plain, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return (date, date);
        var american = DateOnly.TryParseExact(text, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var one);
        var british = DateOnly.TryParseExact(text, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var other);
        return (american, british) switch
        {
            (true, true) => one > other ? (one, other) : (other, one),
            (true, false) => (one, one),
            (false, true) => (other, other),
            _ => null,
        };
    }
}
