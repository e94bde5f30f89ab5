using JDAssistant.Text;

namespace JDAssistant.Documents;

/// <summary>What kind of thing was pasted along.</summary>
public enum NoiseKind
{
    /// <summary>A line of the site that the text was copied from: "Upload and Match Resume".</summary>
    Furniture,

    /// <summary>A tracking tag: "#LI-NA1".</summary>
    TrackingTag,

    /// <summary>The value under a label of the job board's own: "501-1,000 employees".</summary>
    BoardField,
}

/// <summary>Text that belongs to a job board or an applicant tracking system, not to the job.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The words; for whole lines without the line end.</param>
/// <param name="Origin">The site that it comes from, where the words tell: "Teal", "LinkedIn"; null otherwise.</param>
public sealed record Noise(NoiseKind Kind, TextSpan Span, string? Origin);
