using System.Text;
using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Templates;
using JDAssistant.Text;

namespace JDAssistant.Drafting;

/// <summary>A draft put together from its sections, with where each of them stands.</summary>
internal sealed class DraftText
{
    private readonly Dictionary<SectionKind, TextSpan> _spans = [];

    /// <summary>Puts the sections into the frame; one that is empty or not there is left out, its heading too.</summary>
    public DraftText(DraftFrame frame, Brief brief, IReadOnlyDictionary<SectionKind, string> sections)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(brief.First(FactKind.Title) ?? new Gap("job title").Marker).Append('\n');
        foreach (var section in frame.Sections)
        {
            if (sections.GetValueOrDefault(section.Kind) is not { Length: > 0 } written)
                continue;
            text.Append('\n');
            if (section.Heading is { } heading)
                text.Append("## ").Append(heading).Append("\n\n");
            _spans[section.Kind] = new TextSpan(text.Length, text.Length + written.Length);
            text.Append(written).Append('\n');
        }

        Markdown = text.ToString();
    }

    /// <summary>The whole text.</summary>
    public string Markdown { get; }

    /// <summary>Where a section's text stands; empty where it is left out.</summary>
    public TextSpan SpanOf(SectionKind section) => _spans.GetValueOrDefault(section);
}
