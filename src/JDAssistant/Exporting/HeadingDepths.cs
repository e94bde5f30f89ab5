using JDAssistant.Documents;

namespace JDAssistant.Exporting;

/// <summary>Gives every heading its level in an export: as the text nests them, the highest at 2.</summary>
/// <remarks>
/// A heading whose words say nothing is about what the heading above it is about. Where a text mixes marked headings with
/// headings that only look like some, a level is chosen that keeps this so.
/// </remarks>
internal sealed class HeadingDepths
{
    private const int Deepest = 6;
    private readonly int _top;
    private readonly JobDescription _job;
    private readonly SectionKind[] _given = new SectionKind[Deepest + 2];
    private readonly SectionKind[] _written = new SectionKind[Deepest + 2];

    public HeadingDepths(JobDescription job)
    {
        _job = job;
        Array.Fill(_given, SectionKind.Other);
        Array.Fill(_written, SectionKind.Other);
        var marked = job.Sections.Select(Given).Where(depth => depth > 0).ToList();
        _top = marked.Count > 0 ? marked.Min() : 2;
    }

    /// <summary>The level of the heading of <paramref name="section"/>; to be asked for in order.</summary>
    public int Next(Section section)
    {
        var given = Given(section);
        var heir = given == 0 ? SectionKind.Other : Above(_given, given);
        var depth = given == 0 ? 2 : Math.Min(Deepest, given - _top + 2);
        if (section.Kind == heir && Above(_written, depth) != section.Kind)
        {
            for (var other = 2; other <= Deepest; other++)
            {
                if (Above(_written, other) == section.Kind)
                {
                    depth = other;
                    break;
                }
            }
        }

        if (given > 0)
            Set(_given, given, section.Kind);
        Set(_written, depth, section.Kind);
        return depth;
    }

    private int Given(Section section) => section.Heading is { } heading ? Math.Min(Deepest, _job.BlockAt(heading.Start)?.Depth ?? 0) : 0;

    private static SectionKind Above(SectionKind[] kinds, int depth)
    {
        for (var i = depth - 1; i > 0; i--)
        {
            if (kinds[i] is not (SectionKind.Other or SectionKind.Summary))
                return kinds[i];
        }

        return SectionKind.Other;
    }

    private static void Set(SectionKind[] kinds, int depth, SectionKind kind)
    {
        Array.Fill(kinds, SectionKind.Other, depth, kinds.Length - depth);
        kinds[depth] = kind;
    }
}
