using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags two statements of one fact that cannot both hold: the shift, travel, sponsorship, the start.</summary>
public sealed class FactsDisagree : Rule
{
    // Each is held against each; a posting has a few.
    private const int Most = 60;

    public override RuleInfo Info { get; } = new(
        "JD119", "facts-disagree", Severity.Warning, Evidence.Contradiction,
        "A fact of the job is given twice and differs: the shift, travel, sponsorship, the start.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var told = new List<TextSpan>();
        foreach (var claims in FactClaims.Of(job).Concat(ClockTimes.Of(job)).Concat(LanguageDemands.Levels(job)).Take(Most).GroupBy(claim => claim.Fact))
        {
            if (Conflict(job, [.. claims]) is not var (one, two))
                continue;
            var (first, other) = one < two ? (one, two) : (two, one);
            // The shift and its hours differ by the same words.
            if (told.Any(span => span.Overlaps(first) || span.Overlaps(other)))
                continue;
            told.AddRange([first, other]);
            yield return Report(
                first,
                $"“{job.Slice(first)}” here and “{job.Slice(other)}” elsewhere do not go together: say which holds.",
                null,
                new RelatedSpan($"“{job.Slice(other)}” here.", other));
        }
    }

    /// <summary>Two claims of which one excludes the other; null where none do, or where the text lists several on purpose.</summary>
    private static (TextSpan, TextSpan)? Conflict(JobDescription job, FactClaim[] claims)
    {
        if (claims.Any(claim => claim.Is == "any") || claims.DistinctBy(claim => (claim.Is, claim.IsDenied, claim.Number)).Count(claim => claim.Number is not null || claim.Is.Length > 0) > 3)
            return null;
        // Three shifts by the clock are a list of them.
        if (claims is [{ Is: FactClaim.Clock }, ..] && claims.DistinctBy(claim => claim.Number).Count() > 2)
            return null;
        for (var i = 0; i < claims.Length; i++)
        {
            for (var j = i + 1; j < claims.Length; j++)
            {
                if (claims[i].Excludes(claims[j]) && !AreOfTwoDays(job, claims[i].Span, claims[j].Span) && Facts.AreElsewhere(job, claims[i].Span, claims[j].Span))
                    return (claims[i].Span, claims[j].Span);
            }
        }

        return null;
    }

    /// <summary>Who never works on Sundays may work on a Saturday.</summary>
    private static bool AreOfTwoDays(JobDescription job, TextSpan one, TextSpan other) =>
        (Names(job, one, "Saturday") && Names(job, other, "Sunday")) || (Names(job, one, "Sunday") && Names(job, other, "Saturday"));

    private static bool Names(JobDescription job, TextSpan span, string day) => Prose.Letters(job, span).Contains(day, StringComparison.OrdinalIgnoreCase);
}
