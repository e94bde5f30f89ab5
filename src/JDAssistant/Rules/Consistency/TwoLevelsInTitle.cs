using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a title that leaves the level open between two.</summary>
public sealed class TwoLevelsInTitle : Rule
{
    private static readonly string[] Links = ["/", "or", "to", "|", "-", "–", "—", "&", "and", "and/or"];

    public override RuleInfo Info { get; } = new(
        "JD102", "two-levels-in-title", Severity.Notice, Evidence.Convention,
        "The title names two levels.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Title is not { Levels.Count: > 1 } title)
            yield break;
        var (first, last) = (title.Levels[0], title.Levels[^1]);
        if (title.Levels.All(level => level.Level == first.Level) || (!IsLink(job, first.Span, title.Levels[1].Span) && !AreApart(title)) || IsRankAndPost(title))
            yield break;
        yield return Report(
            first.Span.Union(last.Span),
            $"The title names two levels, “{first.Text}” and “{last.Text}”: post them apart, or say in the text what decides between them.");
    }

    /// <summary>"Junior Senior Engineer": a beginner's level and one that nobody begins with, whatever stands between them.</summary>
    private static bool AreApart(JobTitle title) =>
        title.Levels.Any(level => level.Level is Level.Intern or Level.Junior) && title.Levels.Any(level => level.Level is Level.Senior or Level.Lead or Level.Staff or Level.Principal);

    /// <summary>"SVP and General Manager" is a rank and a post, held by one person.</summary>
    private static bool IsRankAndPost(JobTitle title) => title.Levels.All(level => level.Level >= Level.Manager) && title.Levels.Any(level => level.Level >= Level.Vp);

    /// <summary>"Senior/Staff" names two levels, "Senior Staff" is one.</summary>
    private static bool IsLink(JobDescription job, TextSpan first, TextSpan second)
    {
        if (second.Start <= first.End)
            return false;
        // "Sales Manager-5": a number counts the posts, or the employer's own grades, unless it ends a row of such.
        if (char.IsDigit(job.Source.Text[second.Start]) && !char.IsDigit(job.Source.Text[first.End - 1]))
            return false;
        var between = job.Source.Text.AsSpan(first.End, second.Start - first.End).Trim();
        foreach (var link in Links)
        {
            if (between.Equals(link, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
