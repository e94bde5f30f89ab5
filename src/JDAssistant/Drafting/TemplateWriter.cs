using JDAssistant.Documents;
using JDAssistant.Drafting.Templates;

namespace JDAssistant.Drafting;

/// <summary>Writes sections from templates: no model, the same words for the same facts.</summary>
public sealed class TemplateWriter(TemplateSet templates) : ISectionWriter
{
    /// <inheritdoc/>
    public Task<SectionText> WriteAsync(SectionKind section, Brief brief, CancellationToken cancellation) =>
        Task.FromResult(templates.Section(section)?.Fill(DraftValues.Of(brief, templates)) ?? SectionText.None);
}
