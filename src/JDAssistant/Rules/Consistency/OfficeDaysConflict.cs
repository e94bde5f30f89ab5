using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags two statements of how often people are in the office that cannot both hold.</summary>
public sealed class OfficeDaysConflict : Rule
{
    private const int WorkingDays = 5;

    private const int MostWordsOfWeek = 24;

    public override RuleInfo Info { get; } = new(
        "JD109", "office-days-conflict", Severity.Warning, Evidence.Contradiction,
        "The text gives different numbers of days in the office.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (Of(job) is not var (first, other))
            yield break;
        yield return Report(
            first,
            $"“{job.Slice(first)}” here and “{job.Slice(other)}” elsewhere differ: decide on one number.",
            null,
            new RelatedSpan($"“{job.Slice(other)}” here.", other));
    }

    /// <summary>The first statement and one that cannot hold beside it; null where all agree.</summary>
    internal static (TextSpan First, TextSpan Other)? Of(JobDescription job)
    {
        // Who works fewer days than five has fewer left beside those at home.
        var isPart = job.Employment.Any(mention => mention.Employment == Employment.PartTime);
        var all = DaysInOffice.Of(job).Where(days => !isPart || !days.IsHome).Concat(Named(job)).Concat(Whole(job)).OrderBy(days => days.Span.Start).ToArray();
        return all.Length > 1 && Array.Find(all, days => days.Max < all[0].Min || days.Min > all[0].Max) is { } other ? (all[0].Span, other.Span) : null;
    }

    /// <summary>"In the studio from Monday to Thursday": all days of the range, where the sentence counts no others.</summary>
    private static IEnumerable<DaysInOffice> Whole(JobDescription job)
    {
        foreach (var hit in job.Terms.Of("fact-words"))
        {
            if (hit.Term["reads"] != "week" || FactClaims.Range(job, hit) is not ({ } from, { } until, var week) || until <= from)
                continue;
            var sentence = Prose.Sentence(job, week);
            var places = job.Terms.Of("office-words").Where(place => sentence.Contains(place.Span)).ToArray();
            if (places is [{ } office] && office.Term["where"] == "office" && office.Span < week && Facts.Clause(job, week).Contains(office.Span) && Prose.IsOwnWords(job, week) && !DaysInOffice.IsCondition(job, week) && !Prose.Has(job, "day-words", sentence)
                && job.WordsIn(sentence).Length <= MostWordsOfWeek && job.SectionAt(week.Start) is not { Kind: SectionKind.AboutCompany, Heading: not null })
            {
                var count = Math.Min(WorkingDays, until - from + 1);
                yield return new DaysInOffice(count, count, false, office.Span.Union(week));
            }
        }
    }

    /// <summary>"Hybrid (Tuesdays and Thursdays in our office)": days that have names, counted sentence by sentence.</summary>
    private static IEnumerable<DaysInOffice> Named(JobDescription job)
    {
        foreach (var days in job.Terms.Of("weekdays").GroupBy(hit => Prose.Sentence(job, hit.Span)))
        {
            var places = job.Terms.Of("office-words").Where(hit => days.Key.Contains(hit.Span)).ToArray();
            if (places is not [{ } office, ..] || office.Term["where"] != "office" || IsRange(job, days.First().Span.Union(days.Last().Span))
                || places.Skip(1).Any(hit => hit.Term["where"] != "office" && (hit.Term["where"] != "home" || hit.Span < days.Last().Span)))
            {
                continue;
            }

            var count = days.Select(hit => hit.Term.Text.TrimEnd('s')).Distinct(StringComparer.Ordinal).Count();
            // "On Monday" alone is one day of the calendar.
            if ((count == 1 && !days.First().Term.Text.EndsWith('s')) || DaysInOffice.IsCondition(job, days.First().Span))
                continue;
            yield return new DaysInOffice(count, count, false, days.First().Span.Union(days.Last().Span));
        }
    }

    /// <summary>"Mondays to Thursdays" and "Mondays or Fridays": the days between count too, or not both.</summary>
    private static bool IsRange(JobDescription job, TextSpan days)
    {
        if (job.Source.Text.AsSpan(days.Start, days.Length).ContainsAny('-', '–', '/'))
            return true;
        foreach (var word in job.WordsIn(days))
        {
            if (job.Slice(word.Span) is "to" or "or" or "through" or "until" or "till" or "thru")
                return true;
        }

        return false;
    }
}
