using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags words that may hint at an age: “digital native”, “energetic”, “young team”.</summary>
/// <remarks>Reasons, sources and examples are in AgeHint.md; its examples run as tests.</remarks>
public sealed class AgeHint : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD502", "age-hint", Severity.Notice, Evidence.Convention, "Words about the candidate or the team may hint at an age.") { Problem = "protected-trait" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var spans = Hits(job, "age-hints")
            // "young and energetic" is one fault and the stronger one's.
            .Where(hit => !Prose.Has(job, "age-preference", Prose.Sentence(job, hit.Span)) || hit.Term["kind"] == "team")
            .Where(hit => hit.Term["kind"] != "person" || IsOfPerson(job, hit.Span))
            .Select(hit => hit.Span);
        return ReportTogether(job, spans, words => $"{words} may read as a wish for younger people; say what the work demands.");
    }

    private static bool IsOfPerson(JobDescription job, Text.TextSpan span) =>
        job.SectionAt(span.Start) is { Kind: SectionKind.Requirements or SectionKind.Preferred }
        || Prose.Has(job, "seeking-words", Prose.Sentence(job, span));
}
