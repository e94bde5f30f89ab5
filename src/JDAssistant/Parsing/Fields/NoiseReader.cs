using JDAssistant.Documents;
using JDAssistant.Terms;

namespace JDAssistant.Parsing.Fields;

/// <summary>Finds what was pasted along from the site that the text was copied from.</summary>
internal static class NoiseReader
{
    /// <summary>The noise in order of the text; spans do not overlap.</summary>
    public static IReadOnlyList<Noise> Read(string text, TermHits terms) => [];
}
