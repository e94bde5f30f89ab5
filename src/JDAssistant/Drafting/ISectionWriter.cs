using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Writing;

namespace JDAssistant.Drafting;

/// <summary>Writes one section of a draft: the seam behind which templates and a language model stand.</summary>
public interface ISectionWriter
{
    /// <summary>A writer for one draft: what its sections share is made once, and what a draft may cost is counted from here.</summary>
    /// <param name="brief">The facts of the draft.</param>
    ISectionWriter Begin(Brief brief) => this;

    /// <summary>Told at the begin and whenever a section is done, while others are awaited.</summary>
    /// <param name="soFar">As much of the draft as stands from its title down, each section judged sound; begins with what was told before; "" where nothing stands.</param>
    Task GrewAsync(string soFar) => Task.CompletedTask;

    /// <summary>Writes the section's Markdown without its heading.</summary>
    /// <param name="section">The section; <see cref="SectionKind.Other"/> is the block of facts below the title.</param>
    /// <param name="brief">The facts: nothing else may be stated.</param>
    /// <param name="cancellation">Ends the writing early.</param>
    /// <returns>Empty Markdown where the brief has nothing for the section.</returns>
    Task<SectionText> WriteAsync(SectionKind section, Brief brief, CancellationToken cancellation);
}

/// <summary>A section as written.</summary>
/// <param name="Markdown">The section without its heading; empty where there is nothing to say.</param>
/// <param name="Proposed">The parts of it that nobody said and that somebody has to agree to.</param>
public sealed record SectionText(string Markdown, IReadOnlyList<string> Proposed)
{
    /// <summary>What a model wrote although nobody said it, and what therefore does not stand in the section.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>True where a language model wrote it.</summary>
    public bool IsByModel { get; init; }

    /// <summary>Why a language model that was asked did not write it; null where it did, or was not asked.</summary>
    public ModelTrouble? Trouble { get; init; }

    /// <summary>A section that is left out.</summary>
    public static SectionText None { get; } = new("", []);
}
