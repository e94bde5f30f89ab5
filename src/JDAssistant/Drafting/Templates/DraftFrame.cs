using JDAssistant.Documents;

namespace JDAssistant.Drafting.Templates;

/// <summary>The order of a draft's sections and their headings, read from <c>job-description.md</c>.</summary>
/// <remarks>
/// A line <c>{{> name}}</c> stands for the section <c>sections/name.md</c>, the line <c>## …</c> before it is its
/// heading. A heading whose section stays empty is left out. A line <c>&lt;!-- … --&gt;</c> is a comment.
/// </remarks>
public sealed class DraftFrame
{
    private DraftFrame(IReadOnlyList<FrameSection> sections) => Sections = sections;

    /// <summary>The sections in order.</summary>
    public IReadOnlyList<FrameSection> Sections { get; }

    /// <summary>Reads a frame.</summary>
    /// <exception cref="TemplateException">A line is neither heading nor section, or there is no section.</exception>
    public static DraftFrame Parse(string file, string text)
    {
        var sections = new List<FrameSection>();
        string? heading = null;
        var number = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = raw.Trim().ToString();
            if (line.Length == 0 || line.StartsWith("<!--", StringComparison.Ordinal))
                continue;
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                heading = line[3..].Trim();
            }
            else if (line.StartsWith("{{>", StringComparison.Ordinal) && line.EndsWith("}}", StringComparison.Ordinal))
            {
                var name = line[3..^2].Trim();
                sections.Add(new FrameSection(name, KindOf(file, number, name), heading));
                heading = null;
            }
            else
            {
                throw TemplateException.In(file, number, "expected a heading “## …” or a section “{{> name}}”.");
            }
        }

        return sections.Count > 0 ? new DraftFrame(sections) : throw TemplateException.In(file, null, "names no section.");
    }

    private static SectionKind KindOf(string file, int line, string name) => name switch
    {
        "facts" => SectionKind.Other,
        "about-company" => SectionKind.AboutCompany,
        "summary" => SectionKind.Summary,
        "responsibilities" => SectionKind.Responsibilities,
        "requirements" => SectionKind.Requirements,
        "preferred" => SectionKind.Preferred,
        "benefits" => SectionKind.Benefits,
        "eeo" => SectionKind.Eeo,
        "accommodation" => SectionKind.Accommodation,
        "how-to-apply" => SectionKind.HowToApply,
        _ => throw TemplateException.In(file, line, $"“{name}” is no section."),
    };
}

/// <summary>One section of the frame.</summary>
/// <param name="Name">The template's file name without its ending.</param>
/// <param name="Kind">What it is about; <see cref="SectionKind.Other"/> for the block of facts.</param>
/// <param name="Heading">The heading's words; null for a section without one.</param>
public sealed record FrameSection(string Name, SectionKind Kind, string? Heading);
