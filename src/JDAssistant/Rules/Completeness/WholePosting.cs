using JDAssistant.Documents;

namespace JDAssistant.Rules.Completeness;

/// <summary>Tells a posting that says all that postings say from one that leaves half to the board it stands on.</summary>
internal static class WholePosting
{
    /// <summary>True where title, employer, place or workplace, pay, terms, duties, demands and benefits are all there: what such a text leaves out was forgotten.</summary>
    public static bool Is(JobDescription job) => job.Once(static job => new Answer(Says(job))).IsWhole;

    private static bool Says(JobDescription job) =>
        job is { Title: not null, Company: not null, Pay.Count: > 0, Employment.Count: > 0 } && (job.Places.Count > 0 || job.Workplace.Count > 0)
        && job.SectionsOf(SectionKind.Responsibilities).Any() && job.SectionsOf(SectionKind.Requirements).Any() && job.SectionsOf(SectionKind.Benefits).Any() && job.Noise.Count == 0;

    private sealed record Answer(bool IsWhole);
}
