using JDAssistant.Documents;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Drafting.Prompts;

namespace JDAssistant.Drafting.Writing;

/// <summary>Has a language model say what a finding means for one sentence; it judges nothing and brings nothing of its own.</summary>
/// <remarks>Every word that states something comes from the finding, the rule's page or the sentence, and nothing is denied: only then is it shown, beside the page.</remarks>
/// <param name="model">The model.</param>
/// <param name="prompts">What is said to it; null for the prompts that come with the library.</param>
public sealed class ModelExplainer(ILanguageModel model, PromptSet? prompts = null)
{
    private const int Longest = 600;
    private const int LongestSentence = 500;

    // A "not" taken from the page could turn round what the page says.
    private static readonly HashSet<string> Denials = new(StringComparer.Ordinal)
    {
        "not", "no", "never", "none", "nothing", "nobody", "neither", "nor", "without", "isn't", "aren't", "don't", "doesn't", "can't", "cannot", "won't", "needn't",
    };

    private readonly Prompt _prompt = (prompts ?? PromptSet.Default)["explain"];

    /// <summary>The explanation in at most a few sentences; null where the model is of no help.</summary>
    /// <param name="finding">The finding's message.</param>
    /// <param name="page">The rule's page.</param>
    /// <param name="sentence">The words that the finding is about.</param>
    /// <param name="cancellation">Ends the wait early.</param>
    public async Task<string?> ExplainAsync(string finding, string page, string sentence, CancellationToken cancellation)
    {
        if (sentence.Length > LongestSentence)
            sentence = sentence[..LongestSentence];
        try
        {
            var inputs = new Dictionary<string, object> { ["finding"] = finding, ["page"] = page, ["sentence"] = sentence };
            var text = SectionForm.Cleaned(await ModelStep.AskAsync(model.Open(), _prompt, inputs, cancellation), heading: null);
            if (text.Length > Longest || SectionForm.Fault(text, SectionKind.Summary) is not null)
                return null;
            var known = FidelityWords.ContentOf($"{finding}\n{page}\n{sentence}").ToHashSet(StringComparer.Ordinal);
            return FidelityWords.ContentOf(text).TrueForAll(word => !Denials.Contains(word) && (known.Contains(word) || FidelityWords.IsPlain(word))) ? text : null;
        }
        catch (ModelException)
        {
            // The page says all of it, only less to the point.
            return null;
        }
    }
}
