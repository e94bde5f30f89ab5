using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags two statements of how often people are in the office that cannot both hold.</summary>
public sealed class OfficeDaysConflict : Rule
{
    private const decimal WeeksOfMonth = 4.33m;
    private const int Reach = 8;

    public override RuleInfo Info { get; } = new(
        "JD109", "office-days-conflict", Severity.Warning, Evidence.Contradiction,
        "The text gives different numbers of days in the office.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var all = job.Terms.Of("office-days").Select(hit => Read(job, hit)).Concat(Named(job)).OfType<OfficeDays>().OrderBy(days => days.Span.Start).ToArray();
        if (all.Length < 2)
            yield break;
        var first = all[0];
        if (all.FirstOrDefault(days => days.Max < first.Min || days.Min > first.Max) is not { } other)
            yield break;
        yield return Report(
            first.Span,
            $"“{job.Slice(first.Span)}” here and “{job.Slice(other.Span)}” elsewhere differ: decide on one number.",
            null,
            new RelatedSpan($"“{job.Slice(other.Span)}” here.", other.Span));
    }

    /// <summary>Reads "2-3 days a week in the office" around the words "days a week"; null where it is about something else.</summary>
    private static OfficeDays? Read(JobDescription job, TermHit hit)
    {
        var words = job.Words;
        if (hit.FirstWord == 0 || Number(job, words[hit.FirstWord - 1]) is not { } max)
            return null;
        var first = hit.FirstWord - 1;
        var min = max;
        if (first > 0 && Number(job, words[first - 1]) is { } low && low < max && IsRange(job, words[first - 1], words[first]))
            (min, first) = (low, first - 1);
        else if (first > 1 && Number(job, words[first - 2]) is { } lower && lower < max && job.Slice(words[first - 1].Span) is "to" or "or")
            (min, first) = (lower, first - 2);
        if (job.BlockAt(hit.Span.Start) is not { } block || !IsInOffice(job, hit, block) || IsPerMonth(job, hit))
            return null;
        var divisor = hit.Term["per"] == "month" ? WeeksOfMonth : 1;
        return new OfficeDays(min / divisor, max / divisor, new TextSpan(words[first].Start, hit.Span.End));
    }

    /// <summary>"Hybrid (Tuesdays and Thursdays in our office)": days that have names, counted sentence by sentence.</summary>
    private static IEnumerable<OfficeDays> Named(JobDescription job)
    {
        foreach (var days in job.Terms.Of("weekdays").GroupBy(hit => Prose.Sentence(job, hit.Span)))
        {
            var sentence = job.Source.Text.AsSpan(days.Key.Start, days.Key.Length);
            if (!sentence.Contains("office", StringComparison.OrdinalIgnoreCase) || !sentence.Contains("hybrid", StringComparison.OrdinalIgnoreCase)
                || sentence.Contains(" or ", StringComparison.OrdinalIgnoreCase) || job.Terms.Of("office-words").Any(hit => days.Key.Contains(hit.Span) && hit.Term["where"] != "office"))
            {
                continue;
            }

            var count = days.Select(hit => hit.Term.Text).Distinct(StringComparer.Ordinal).Count();
            yield return new OfficeDays(count, count, days.First().Span.Union(days.Last().Span));
        }
    }

    /// <summary>"Three days in the office each month": the time comes behind.</summary>
    private static bool IsPerMonth(JobDescription job, TermHit hit)
    {
        for (var i = hit.FirstWord + hit.WordCount; i < job.Words.Length && i < hit.FirstWord + hit.WordCount + 3; i++)
        {
            if (job.Slice(job.Words[i].Span) is "month" or "monthly" or "quarter" or "year" or "fortnight" or "two")
                return true;
        }

        return false;
    }

    private static bool IsRange(JobDescription job, Word low, Word high) =>
        job.Source.Text.AsSpan(low.End, high.Start - low.End).Trim() is "-" or "–" or "—";

    private static bool IsInOffice(JobDescription job, TermHit hit, Block block)
    {
        var from = job.Words[Math.Max(0, hit.FirstWord - Reach)].Start;
        var to = job.Words[Math.Min(job.Words.Length - 1, hit.FirstWord + hit.WordCount + Reach)].End;
        var near = new TextSpan(Math.Max(from, block.Span.Start), Math.Min(to, block.Span.End));
        var inside = job.Terms.Of("office-words").Where(word => near.Contains(word.Span)).ToArray();
        return inside.Any(word => word.Term["where"] == "office") && inside.All(word => word.Term["where"] == "office");
    }

    private static decimal? Number(JobDescription job, Word word) => job.Slice(word.Span).ToLowerInvariant() switch
    {
        "one" => 1,
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        var figure when word.IsNumber && decimal.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= 23 => value,
        _ => null,
    };

    private sealed record OfficeDays(decimal Min, decimal Max, TextSpan Span);
}
