using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;

namespace JDAssistant.Rules.Requirements;

/// <summary>Flags titles that name several occupations.</summary>
/// <remarks>Reasons, sources and examples are in SeveralJobs.md; its examples run as tests.</remarks>
public sealed class SeveralJobs : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD608", "several-jobs-in-one", Severity.Warning, Evidence.Platform, "The title names several occupations.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Title is not { } title)
            yield break;
        var heads = job.Terms.Of("occupation-heads").Where(hit => title.Span.Contains(hit.Span)).ToArray();
        for (var i = 1; i < heads.Length; i++)
        {
            if (heads[i].Term["family"] == heads[i - 1].Term["family"] || !(AreParted(job, heads[i - 1], heads[i]) || (heads.Length > 2 && IsListed(job, heads[i - 1], heads[i]))))
                continue;
            yield return Report(title.Span, $"“{title.Text}” names two occupations; post one job for each, or name the one that takes most of the time.");
            yield break;
        }
    }

    /// <summary>"Bookkeeper, Receptionist and Driver": of three a comma parts the first two.</summary>
    private static bool IsListed(JobDescription job, TermHit first, TermHit second) => job.Source.Text.AsSpan(first.Span.End, second.Span.Start - first.Span.End) is ", ";

    /// <summary>True where a slash, an ampersand or "and" stands right between or a few words before: "Bookkeeper / Receptionist".</summary>
    private static bool AreParted(JobDescription job, TermHit first, TermHit second)
    {
        var between = job.Source.Text.AsSpan(first.Span.End, second.Span.Start - first.Span.End);
        return between.Length <= 24 && (between.IndexOfAny("/&+") >= 0 || between.Contains(" and ", StringComparison.OrdinalIgnoreCase) || between.Contains(" cum ", StringComparison.OrdinalIgnoreCase));
    }
}
