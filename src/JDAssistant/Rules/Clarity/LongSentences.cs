using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Clarity;

/// <summary>Flags running text whose sentences are long on average.</summary>
/// <remarks>Reasons, sources and examples are in LongSentences.md; its examples run as tests.</remarks>
public sealed class LongSentences : Rule
{
    // A mean of fewer says nothing.
    private const int FewestSentences = 5;

    private const double Long = 25;

    private const double MuchTooLong = 30;

    public override RuleInfo Info { get; } =
        new("JD703", "long-sentences", Severity.Warning, Evidence.Vendor, "The sentences are long.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var measured = Readability.Of(job);
        if (measured.RunningSentences < FewestSentences || measured.MeanSentence < Long)
            yield break;
        var finding = Report(
            measured.Longest,
            $"The sentences have {measured.MeanSentence:0} words on average, this one most of all; cut the longest in two, about 17 is usual.");
        yield return measured.MeanSentence >= MuchTooLong ? finding : finding with { Severity = Severity.Notice };
    }
}
