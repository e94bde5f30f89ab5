using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags degrees that are demanded without saying what else would do.</summary>
/// <remarks>Reasons, sources and examples are in DegreeOnly.md; its examples run as tests.</remarks>
public sealed class DegreeOnly : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD516", "degree-only", Severity.Notice, Evidence.Convention, "A degree is demanded and nothing else would do.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Title is { } title && (Prose.Has(job, "degree-professions", title.Span) || Prose.Has(job, "student-words", title.Span)))
            return [];
        // "or equivalent experience" may stand in the next item: one place in the text is enough.
        if (job.Terms.Of("degree-equivalents").Any(hit => !hit.Term.Text.StartsWith("not n", StringComparison.Ordinal) || (job.BlockAt(hit.Span.Start) is { } near && Prose.Has(job, "degrees", near.Span))))
            return [];
        var first = Hits(job, "degrees").FirstOrDefault(hit =>
            job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Requirements }
            && job.BlockAt(hit.Span.Start) is { } block && !Prose.Has(job, "wish-words", block.Span) && !Prose.Has(job, "student-words", block.Span) && !Prose.Has(job, "degree-fields", block.Content) && !OffersYears(job, block) && !IsSecondChoice(job, block));
        return first is null
            ? []
            : [Report(first.Span, $"“{job.Slice(first.Span)}” shuts out people who learned the work elsewhere; add “or equivalent experience” if that would do.")];
    }

    /// <summary>"A degree, or three years in a laboratory."</summary>
    private static bool OffersYears(JobDescription job, Block block) =>
        job.Experience.FirstOrDefault(demand => block.Span.Contains(demand.Span)) is { } years
        && job.Source.Text.AsSpan(block.Span.Start, years.Span.Start - block.Span.Start).Contains(" or ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Five years in the trade, or;" in the item before, or "One of the following:" above.</summary>
    private static bool IsSecondChoice(JobDescription job, Block block) =>
        job.BlockIndexAt(block.Span.Start) is var index and > 0
        && job.WordsIn(job.Blocks[index - 1].Content) is [.., var last]
        && (Prose.Letters(job, last).Equals("or", StringComparison.OrdinalIgnoreCase)
            || (Prose.Letters(job, last) is "following" or "these" && job.Slice(job.Blocks[index - 1].Content).Contains("one of", StringComparison.OrdinalIgnoreCase)));
}
