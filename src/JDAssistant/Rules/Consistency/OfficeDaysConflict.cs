using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags two statements of how often people are in the office that cannot both hold.</summary>
public sealed class OfficeDaysConflict : Rule
{
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
        var all = DaysInOffice.Of(job).Where(days => !isPart || !days.IsHome).Concat(Named(job)).OrderBy(days => days.Span.Start).ToArray();
        return all.Length > 1 && Array.Find(all, days => days.Max < all[0].Min || days.Min > all[0].Max) is { } other ? (all[0].Span, other.Span) : null;
    }

    /// <summary>"Hybrid (Tuesdays and Thursdays in our office)": days that have names, counted sentence by sentence.</summary>
    private static IEnumerable<DaysInOffice> Named(JobDescription job)
    {
        foreach (var days in job.Terms.Of("weekdays").GroupBy(hit => Prose.Sentence(job, hit.Span)))
        {
            var sentence = job.Source.Text.AsSpan(days.Key.Start, days.Key.Length);
            if (!sentence.Contains("office", StringComparison.OrdinalIgnoreCase) || sentence.Contains(" or ", StringComparison.OrdinalIgnoreCase) || sentence.Contains(" to ", StringComparison.OrdinalIgnoreCase)
                || job.Terms.Of("office-words").Any(hit => days.Key.Contains(hit.Span) && hit.Term["where"] != "office"))
            {
                continue;
            }

            var count = days.Select(hit => hit.Term.Text).Distinct(StringComparer.Ordinal).Count();
            yield return new DaysInOffice(count, count, false, days.First().Span.Union(days.Last().Span));
        }
    }
}
