using JDAssistant.Documents;

namespace JDAssistant.Rules.Form;

/// <summary>Flags titles that boards and lists cut off.</summary>
/// <remarks>Reasons, sources and examples are in LongTitle.md; its examples run as tests.</remarks>
public sealed class LongTitle : Rule
{
    private const int Long = 60;

    private const int TooLong = 80;

    public override RuleInfo Info { get; } =
        new("JD812", "long-title", Severity.Warning, Evidence.Platform, "The title is longer than boards and lists show.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Title is not { } title || title.Text.Length <= Long)
            yield break;
        var finding = Report(title.Span, $"A title of {title.Text.Length} characters is cut off in lists; keep the job's name, at most {Long}.");
        yield return title.Text.Length > TooLong ? finding : finding with { Severity = Severity.Notice };
    }
}
