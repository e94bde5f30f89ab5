using JDAssistant.Documents;

namespace JDAssistant.Rules.Clarity;

/// <summary>Flags running text whose sentences are long on average.</summary>
/// <remarks>Reasons, sources and examples are in LongSentences.md; its examples run as tests.</remarks>
public sealed class LongSentences : Rule
{
    // A mean of fewer says nothing.
    private const int FewestSentences = 5;

    private const double Long = 25;

    private const double MuchTooLong = 30;

    // One sentence that says everything at once, among others of any length.
    private const int Endless = 55;

    // One in so many.
    private const int MostGlued = 4;

    public override RuleInfo Info { get; } =
        new("JD703", "long-sentences", Severity.Warning, Evidence.Vendor, "The sentences are long.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var measured = Readability.Of(job);
        // Where many line ends were lost, nobody can tell what was a sentence.
        if ((job.Title is null && !job.LooksLikeJobDescription) || measured.GluedSentences * MostGlued > measured.RunningSentences)
            yield break;
        // The terms of a site, pasted along, stand in capitals.
        if (measured.LongestWords > 0 && !job.Source.Text.AsSpan(measured.Longest.Start, measured.Longest.Length).ContainsAnyInRange('a', 'z'))
            yield break;
        if (measured.LongestWords > Endless)
        {
            yield return Report(measured.Longest, $"A sentence of {measured.LongestWords} words: nobody keeps its beginning in mind; make three of it.")
                with { Severity = Severity.Notice };
            yield break;
        }

        if (measured.RunningSentences < FewestSentences || measured.MeanSentence < Long)
            yield break;
        var finding = Report(
            measured.Longest,
            $"The sentences have {measured.MeanSentence:0} words on average, this one most of all; cut the longest in two, about 17 is usual.");
        yield return measured.MeanSentence >= MuchTooLong ? finding : finding with { Severity = Severity.Notice };
    }
}
