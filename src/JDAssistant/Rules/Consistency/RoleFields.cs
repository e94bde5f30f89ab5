using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Tells whether two names of jobs in small letters must be two jobs: by their fields, such as payroll and marketing, and by their trades.</summary>
internal static class RoleFields
{
    /// <summary>True where each name tells its field or trade, and they have none in common; null where one of them tells neither.</summary>
    public static bool? AreApart(JobDescription job, TextSpan title, TextSpan named)
    {
        var (fields, others) = (Of(job, title, "field"), Of(job, named, "field"));
        // A field that both or one of them names: "data engineer" and "frontend developer".
        if (fields.Count > 0 && others.Count > 0)
            return !fields.Overlaps(others);
        var (trades, trade) = (Of(job, title, "trade"), Of(job, named, "trade"));
        if (trades.Count > 0 && trade.Count > 0)
            return !trades.Overlaps(trade);
        if (trades.Count > 0 && others.Count > 0)
            return !trades.Overlaps(others);
        return fields.Count > 0 && trade.Count > 0 ? !fields.Overlaps(trade) : null;
    }

    private static HashSet<string> Of(JobDescription job, TextSpan span, string kind)
    {
        var families = new HashSet<string>(StringComparer.Ordinal);
        var hits = job.Terms.Of("role-fields");
        for (var i = TermHits.FirstFrom(hits, span.Start); i < hits.Count && hits[i].Span.Start < span.End; i++)
        {
            if (hits[i].Term["kind"] == kind && span.Contains(hits[i].Span))
                families.UnionWith(hits[i].Term["family"].Split(' '));
        }

        return families;
    }
}
