using JDAssistant.Documents;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a heading with nothing below it.</summary>
public sealed class EmptySection : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD222", "empty-section", Severity.Warning, Evidence.Convention,
        "A heading has nothing below it.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        for (var i = 0; i < job.Sections.Count; i++)
        {
            var section = job.Sections[i];
            if (section is not { Heading: { } heading, Blocks.Count: 0 } || !Promises(section.Kind))
                continue;
            if (i + 1 < job.Sections.Count && IsInside(job, job.Sections[i + 1], section))
                continue;
            yield return Report(heading, $"Nothing stands under “{job.Slice(heading)}”: write it, or take the heading out.");
        }
    }

    /// <summary>The kinds whose heading alone says nothing; "An equal opportunity employer" says it all.</summary>
    private static bool Promises(SectionKind kind) =>
        kind is SectionKind.Responsibilities or SectionKind.Requirements or SectionKind.Preferred or SectionKind.Benefits
            or SectionKind.Compensation or SectionKind.HowToApply;

    /// <summary>True where <paramref name="next"/> may be a part of <paramref name="section"/>, so that its heading is only the parent's.</summary>
    private static bool IsInside(JobDescription job, Section next, Section section)
    {
        if (next.Heading is not { } heading || next.Kind == section.Kind || !Promises(next.Kind))
            return true;
        var depth = job.BlockAt(section.Span.Start)?.Depth ?? 0;
        var nextDepth = job.BlockAt(heading.Start)?.Depth ?? 0;
        return depth > 0 && nextDepth > depth;
    }
}
