using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text that asks for applications and does not say where they go.</summary>
public sealed class MissingHowToApply : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD211", "missing-how-to-apply", Severity.Notice, Evidence.Convention,
        "The text asks for documents and does not say where to send them.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // Most postings go where a button stands; only who asks for documents must say where to.
        if (job.Terms.Of("application-requests") is not [var asked, ..] || Prose.IsStanding(job, asked.Span)
            || job.SectionsOf(SectionKind.HowToApply).Any(section => !section.Span.Contains(asked.Span) && section.Blocks.Count > 0)
            || job.Source.Text.Contains('@') || job.Source.Text.Contains("http", StringComparison.OrdinalIgnoreCase)
            || job.Source.Text.Contains("www.", StringComparison.OrdinalIgnoreCase)
            || job.Terms.Of("application-ways").Any(hit => IsBeside(job, asked.Span, hit.Span) && !Prose.IsStanding(job, hit.Span)))
        {
            yield break;
        }

        yield return Report(asked.Span, $"“{job.Slice(asked.Span)}” does not say where to: add an address, a link or the button to press.");
    }

    /// <summary>Under a heading of its own the way stands there too; without one it may stand anywhere.</summary>
    private static bool IsBeside(JobDescription job, TextSpan asked, TextSpan way) =>
        job.SectionAt(asked.Start) is not { Heading: not null } section || section.Span.Contains(way);
}
