using JDAssistant.Documents;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a heading with nothing below it.</summary>
public sealed class EmptySection : Rule
{
    private const int MostWords = 8;

    public override RuleInfo Info { get; } = new(
        "JD222", "empty-section", Severity.Warning, Evidence.Convention,
        "A heading has nothing below it.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        for (var i = 0; i < job.Sections.Count; i++)
        {
            var section = job.Sections[i];
            if (section.Heading is not { } heading || section.Blocks.Any(block => block.Kind != BlockKind.Other) || !Promises(section.Kind) || DepthOf(job, section) == 0)
                continue;
            // "We offer good pay, leave and a bicycle!" over a ruled line is a sentence, and says what it promises.
            if (job.WordsIn(heading).Length > MostWords)
                continue;
            if (i + 1 < job.Sections.Count && IsInside(job, job.Sections[i + 1], section))
                continue;
            yield return Report(heading, $"Nothing stands under “{job.Slice(heading)}”: write it, or take the heading out.");
        }
    }

    /// <summary>The kinds whose heading alone says nothing; "An equal opportunity employer" says it all.</summary>
    private static bool Promises(SectionKind kind) =>
        kind is SectionKind.Responsibilities or SectionKind.Requirements or SectionKind.Preferred or SectionKind.Benefits
            or SectionKind.Compensation;

    /// <summary>True where <paramref name="next"/> may be a part of <paramref name="section"/>, so that its heading is only the parent's.</summary>
    private static bool IsInside(JobDescription job, Section next, Section section)
    {
        if (next.Heading is null || next.Kind == section.Kind || next.Kind is SectionKind.Other or SectionKind.Summary)
            return true;
        var depth = DepthOf(job, next);
        return depth == 0 || depth > DepthOf(job, section);
    }

    /// <summary>0 for a line that only looks like a heading: what stands below it may look like one too.</summary>
    private static int DepthOf(JobDescription job, Section section) => job.BlockAt(section.Span.Start)?.Depth ?? 0;
}
