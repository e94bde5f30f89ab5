using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Policies;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a day to apply by that has gone by.</summary>
public sealed class DeadlinePast(Policy policy) : Rule
{
    private const int Reach = 40;

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy", "d. MMMM yyyy", "MMMM d, yyyy", "MMM d, yyyy",
        "dddd, MMMM d, yyyy", "dddd d MMMM yyyy", "dddd MMMM d, yyyy", "dddd, d MMMM yyyy",
    ];

    public override RuleInfo Info { get; } = new(
        "JD114", "deadline-past", Severity.Warning, Evidence.Platform,
        "The day to apply by has gone by, or lies before the posting.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Conditions is { Deadline: { Date: { } last } deadline, Posted: { Date: { } posted } day } && last < posted)
        {
            yield return Report(deadline.Span, $"{deadline.Text} lies before the day of posting, {day.Text}: set the day that is meant.", null, new RelatedSpan($"Posted {day.Text}.", day.Span));
            yield break;
        }

        if (policy.AsOf is not { } today)
            yield break;
        var cues = job.Terms.Of("deadline-cues").Select(cue => (Block: job.BlockAt(cue.Span.Start), cue.Span.End)).Concat(Limits(job).Select(limit => (Block: (Block?)limit.Block, limit.End)));
        var seen = new HashSet<TextSpan>();
        foreach (var (block, end) in cues)
        {
            if (block is not null && DateAfter(job, end, block.Span.End) is var (date, span) && date < today && seen.Add(span))
                yield return Report(span, $"{job.Slice(span)} was before {today:d MMMM yyyy}: set another day, or take the posting down.");
        }
    }

    /// <summary>"Send your resume to … by 30 June 2027": the word before a date where applying is spoken of.</summary>
    private static IEnumerable<(Block Block, int End)> Limits(JobDescription job)
    {
        foreach (var block in job.SectionsOf(SectionKind.HowToApply).SelectMany(section => section.Blocks))
        {
            foreach (var word in job.WordsIn(block.Span).ToArray())
            {
                if (job.Slice(word.Span) is "by" or "until")
                    yield return (block, word.End);
            }
        }
    }

    private static (DateOnly Date, TextSpan Span)? DateAfter(JobDescription job, int from, int end)
    {
        var first = job.WordFrom(from);
        for (var i = first; i < job.Words.Length && job.Words[i].Start < Math.Min(end, from + Reach); i++)
        {
            for (var count = Math.Min(5, job.Words.Length - i); count >= 1; count--)
            {
                var span = new TextSpan(job.Words[i].Start, job.Words[i + count - 1].End);
                if (span.End <= end && span.Length <= Reach && Date(job.Slice(span)) is { } date)
                    return (date, span);
            }
        }

        return null;
    }

    private static DateOnly? Date(string text)
    {
        var plain = text.Replace("st ", " ", StringComparison.Ordinal).Replace("nd ", " ", StringComparison.Ordinal)
            .Replace("rd ", " ", StringComparison.Ordinal).Replace("th ", " ", StringComparison.Ordinal)
            .Replace("st,", ",", StringComparison.Ordinal).Replace("nd,", ",", StringComparison.Ordinal)
            .Replace("rd,", ",", StringComparison.Ordinal).Replace("th,", ",", StringComparison.Ordinal);
        if (DateOnly.TryParseExact(plain, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        // 03/04/2026 is March in one country and April in the next: the later reading is the careful one.
        var american = DateOnly.TryParseExact(text, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var one);
        var british = DateOnly.TryParseExact(text, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var other);
        return (american, british) switch
        {
            (true, true) => one > other ? one : other,
            (true, false) => one,
            (false, true) => other,
            _ => null,
        };
    }
}
