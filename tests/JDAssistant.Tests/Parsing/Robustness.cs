using JDAssistant.Documents;
using JDAssistant.Reviewing;
using JDAssistant.Text;

namespace JDAssistant.Tests.Parsing;

/// <summary>What must hold for every text that is read and reviewed.</summary>
internal static class Robustness
{
    /// <summary>Spans of the text as read, of the text as given and of the findings that do not lie in the text.</summary>
    public static IEnumerable<TextSpan> Astray(JobDescription job, string text, Review review)
    {
        var limit = job.Source.Text.Length;
        return
        [
            .. SpansOf(job).Where(span => !Lies(span, limit)),
            .. SpansOf(job).Select(job.Source.ToOriginal).Where(span => !Lies(span, text.Length)),
            .. review.Findings.Select(reviewed => reviewed.Finding.Span).Where(span => !Lies(span, text.Length)),
        ];
    }

    private static bool Lies(TextSpan span, int limit) => span.Start >= 0 && span.Start <= span.End && span.End <= limit;

    private static IEnumerable<TextSpan> SpansOf(JobDescription job) =>
    [
        .. job.Words.Select(word => word.Span),
        .. job.Blocks.SelectMany(block => new[] { block.Span, block.Content, block.Label ?? block.Content }),
        .. job.Sections.SelectMany(section => new[] { section.Span, section.Heading ?? section.Span }),
        .. job.Title is { } title ? [title.Span, title.Line, .. title.Levels.Select(level => level.Span)] : Array.Empty<TextSpan>(),
        .. job.Levels.Select(level => level.Span),
        .. job.Pay.Select(pay => pay.Span),
        .. job.Experience.Select(demand => demand.Span),
        .. job.Places.Select(place => place.Span),
        .. job.Workplace.Select(mention => mention.Span),
        .. job.Employment.Select(mention => mention.Span),
        .. job.Statements.Select(statement => statement.Span),
        .. job.Noise.Select(noise => noise.Span),
    ];
}
