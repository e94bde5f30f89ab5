using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;

namespace JDAssistant.Rules.Consistency;

/// <summary>Knows the words of a demand that do not say what is demanded: "at least", "strong", "experience with".</summary>
internal static class DemandWords
{
    private static readonly WordMap<bool> Known = WordMap.OfWords(TermIndex.Default.List("demand-words").Terms.Select(term => term.Text));

    /// <summary>True where <paramref name="word"/> is one of them.</summary>
    public static bool Contains(JobDescription job, Word word) => Known.Contains(Prose.Letters(job, word));
}
