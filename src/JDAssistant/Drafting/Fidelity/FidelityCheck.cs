using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Templates;
using JDAssistant.Parsing;

namespace JDAssistant.Drafting.Fidelity;

/// <summary>Checks a text against the facts that it was written from: nothing added, nothing lost, nothing stronger or weaker.</summary>
/// <remarks>
/// The gate for any writer: what a text says must come from the brief, the policy or a template. It compares words, numbers
/// and what the parser reads; it does not judge style. Gap markers are left out of it.
/// </remarks>
public sealed class FidelityCheck(TemplateSet templates)
{
    /// <summary>The departures of <paramref name="markdown"/> from <paramref name="brief"/>: what was added, then what is missing.</summary>
    /// <param name="markdown">The text to judge.</param>
    /// <param name="brief">The facts, those of the policy included.</param>
    public IReadOnlyList<FidelityProblem> Check(string markdown, Brief brief) => Check(markdown, new FidelityLedger(brief, templates));

    /// <summary>The same for a brief of which several texts are judged.</summary>
    internal static IReadOnlyList<FidelityProblem> Check(string markdown, FidelityLedger ledger)
    {
        var job = JobDescriptionParser.Parse(Gap.Blanked(markdown));
        return [.. Numbers(job, ledger), .. Fields(job, ledger), .. Terms(job, ledger), .. FidelityLines.In(job, ledger), .. FidelityOmissions.In(job, ledger)];
    }

    private static IEnumerable<FidelityProblem> Numbers(JobDescription job, FidelityLedger ledger)
    {
        foreach (var word in job.Words)
        {
            if (FidelityWords.NumberOf(job.Source.Text.AsSpan(word.Start, word.End - word.Start)) is { } number && !ledger.Numbers.Contains(number))
            {
                var letters = job.Slice(word.Span);
                yield return new FidelityProblem(FidelityFault.AddedNumber, $"“{letters}” stands in the text, but nobody gave that number.", letters, word.Span);
            }
        }
    }

    private static IEnumerable<FidelityProblem> Fields(JobDescription job, FidelityLedger ledger)
    {
        foreach (var pay in job.Pay)
        {
            var words = job.Slice(pay.Span);
            if (ledger.Allows(pay, words))
                continue;
            yield return new FidelityProblem(FidelityFault.AddedPay, $"“{words}” is not the pay that was given.", words, pay.Span);
        }

        foreach (var demand in job.Experience.Where(demand => !ledger.Allows(demand)))
        {
            var words = job.Slice(demand.Span);
            yield return new FidelityProblem(FidelityFault.AddedYears, $"“{words}” is not what was asked for.", words, demand.Span);
        }

        foreach (var place in job.Places.Where(place => !ledger.Allows(place)))
            yield return new FidelityProblem(FidelityFault.AddedPlace, $"“{place.Text}” was not named as a place of this job.", place.Text, place.Span);
    }

    private static IEnumerable<FidelityProblem> Terms(JobDescription job, FidelityLedger ledger)
    {
        foreach (var name in FidelityLedger.Lists)
        {
            foreach (var hit in job.Terms.Of(name))
            {
                var words = job.Slice(hit.Span);
                if (!FidelityWords.Of(words).All(word => ledger.Words.Contains(word) || ledger.TemplateWords.Contains(word) || FidelityWords.IsNeutral(word)))
                    yield return new FidelityProblem(FidelityFault.AddedRequirement, $"Nobody said “{words}”.", words, hit.Span);
            }
        }
    }
}
