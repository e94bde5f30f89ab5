using JDAssistant.Documents;

namespace JDAssistant.Drafting;

/// <summary>Writes one section of a draft: the seam behind which templates and a language model stand.</summary>
public interface ISectionWriter
{
    /// <summary>The section's Markdown without its heading; empty where the brief has nothing for it.</summary>
    Task<string> WriteAsync(SectionKind section, Brief brief, CancellationToken cancellation);
}
