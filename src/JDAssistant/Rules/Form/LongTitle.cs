using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Form;

/// <summary>Flags titles that boards and lists cut off.</summary>
/// <remarks>Reasons, sources and examples are in LongTitle.md; its examples run as tests.</remarks>
public sealed class LongTitle : Rule
{
    private const int Long = 60;

    private const int TooLong = 80;

    private const int LongestLine = 220;

    public override RuleInfo Info { get; } =
        new("JD812", "long-title", Severity.Warning, Evidence.Platform, "The title is longer than boards and lists show.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Title is null && Opening(job) is { } line)
            yield return Report(line, $"A title of {line.Length} characters is cut off in lists; keep the job's name, at most {Long}.");
        if (job.Title is not { } title || title.Text.Length <= Long)
            yield break;
        var finding = Report(title.Span, $"A title of {title.Text.Length} characters is cut off in lists; keep the job's name, at most {Long}.");
        yield return title.Text.Length > TooLong ? finding : finding with { Severity = Severity.Notice };
    }

    /// <summary>A first line too long to be read as a title, but no sentence either, with the name of a job in it; null where there is none.</summary>
    internal static TextSpan? Opening(JobDescription job) =>
        job.LooksLikeJobDescription && job.Blocks is [{ Kind: BlockKind.Heading or BlockKind.Paragraph } first, ..] && first.Content.Length is > TooLong and <= LongestLine
        && job.Slice(first.Content) is var words && !words.Contains('\n') && !words.Contains(". ", StringComparison.Ordinal) && words.TrimEnd()[^1] is not ('.' or '!' or '?' or ':')
        && char.IsUpper(words[0]) && (Prose.Has(job, "role-nouns", first.Content) || Prose.Has(job, "title-levels", first.Content)) && !Prose.Has(job, "seeking-words", first.Content)
            ? first.Content
            : null;
}
