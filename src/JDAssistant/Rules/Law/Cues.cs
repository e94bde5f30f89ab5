using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Law;

/// <summary>Finds the words of the list of cues.</summary>
internal static class Cues
{
    private static readonly TermList List = TermIndex.Default.List("law-cues");

    /// <summary>The first words of <paramref name="kind"/>; null where there are none.</summary>
    public static TextSpan? First(JobDescription job, string kind) => First(job, kind, null);

    /// <summary>The first words of <paramref name="kind"/> inside <paramref name="span"/>; null where there are none.</summary>
    public static TextSpan? First(JobDescription job, string kind, TextSpan? span)
    {
        foreach (var hit in job.Terms.Of(List))
        {
            if (hit.Term["kind"] == kind && (span is null || span.Value.Contains(hit.Span)))
                return hit.Span;
        }

        return null;
    }
}
