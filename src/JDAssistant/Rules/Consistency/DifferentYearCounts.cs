using JDAssistant.Documents;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags two demands for the same experience with different numbers of years.</summary>
public sealed class DifferentYearCounts : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD106", "different-year-counts", Severity.Notice, Evidence.Contradiction,
        "The text asks for the same experience with different numbers of years.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // Several lists of requirements are several jobs or levels on one page.
        if (job.SectionsOf(SectionKind.Requirements).Take(2).Count() > 1)
            yield break;
        var overall = job.Experience
            .Where(demand => demand is { IsRequired: true, Min: not null, Subject: null } && !IsAlternative(job, demand))
            .ToArray();
        if (overall.Length == 0)
            yield break;
        var first = overall[0];
        if (Array.Find(overall, demand => demand.Min != first.Min && job.BlockAt(demand.Span.Start) != job.BlockAt(first.Span.Start)) is not { } other)
            yield break;
        yield return Report(
            first.Span,
            $"“{job.Slice(first.Span)}” here and “{job.Slice(other.Span)}” elsewhere ask for the same experience: decide on one number.",
            null,
            new RelatedSpan($"“{job.Slice(other.Span)}” here.", other.Span));
    }

    /// <summary>"A master's degree and two years, or a bachelor's and four": the number depends on something else in the line.</summary>
    private static bool IsAlternative(JobDescription job, ExperienceDemand demand) =>
        job.BlockAt(demand.Span.Start) is { } block
            && (job.Experience.Any(other => other != demand && block.Span.Contains(other.Span))
                || job.Terms.Of("alternative-cues").Any(hit => block.Span.Contains(hit.Span)));
}
