using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Templates;

namespace JDAssistant.Drafting;

/// <summary>Writes sections from templates: no model, the same words for the same facts.</summary>
public sealed class TemplateWriter(TemplateSet templates) : ISectionWriter
{
    /// <inheritdoc/>
    public ISectionWriter Begin(Brief brief) => new OfBrief(WriteAll(templates, brief));

    /// <inheritdoc/>
    public Task<SectionText> WriteAsync(SectionKind section, Brief brief, CancellationToken cancellation) =>
        Task.FromResult(templates.Section(section)?.Fill(DraftValues.Of(brief, templates)) ?? SectionText.None);

    /// <summary>All sections of the frame.</summary>
    internal static Dictionary<SectionKind, SectionText> WriteAll(TemplateSet templates, Brief brief)
    {
        var values = DraftValues.Of(brief, templates);
        return templates.Frame.Sections.ToDictionary(section => section.Kind, section => templates.Section(section.Kind)!.Fill(values));
    }

    private sealed class OfBrief(IReadOnlyDictionary<SectionKind, SectionText> sections) : ISectionWriter
    {
        public Task<SectionText> WriteAsync(SectionKind section, Brief brief, CancellationToken cancellation) =>
            Task.FromResult(sections.GetValueOrDefault(section, SectionText.None));
    }
}
