using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Clarity;

/// <summary>Flags texts of many long words.</summary>
/// <remarks>Reasons, sources and examples are in HardToRead.md; its examples run as tests.</remarks>
public sealed class HardToRead : Rule
{
    private const int FewestWords = 150;

    private const double Hard = 10;

    // Where sentences are the fault, long-sentences has said so.
    private const double LongSentence = 25;

    public override RuleInfo Info { get; } =
        new("JD704", "hard-to-read", Severity.Notice, Evidence.Vendor, "Long words make the text hard to read.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var measured = Readability.Of(job);
        // Where line ends were lost a whole list is one sentence, and the scale says nothing.
        if (measured.Words < FewestWords || measured.Words >= LongSentence * measured.Sentences || measured.MeanSentence >= LongSentence
            || measured.Ease >= Hard)
            yield break;
        yield return Report(
            new TextSpan(0, 0),
            $"Reading ease is {measured.Ease:0} on Flesch's scale, where adverts of the same kind have 20 to 50: say it in shorter words where the trade allows.");
    }
}
