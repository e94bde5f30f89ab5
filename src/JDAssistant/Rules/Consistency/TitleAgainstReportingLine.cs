using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a title that stands well above whomever the job reports to.</summary>
public sealed class TitleAgainstReportingLine : Rule
{
    // One step may be custom: heads report to directors here and directors to heads there.
    private const int FewestSteps = 2;

    public override RuleInfo Info { get; } = new(
        "JD118", "title-against-reporting-line", Severity.Warning, Evidence.Convention,
        "The title stands above whoever the job reports to.") { Problem = "level", NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Title is not { } title)
            yield break;
        foreach (var learner in ReportingLines.Of(job).Where(manager => IsLearner(job, manager)))
        {
            if (title.Levels.Any(level => level.Level is Level.Intern or Level.Junior))
                break;
            yield return Report(
                learner,
                $"The job “{title.Text}” reports to “{job.Slice(learner)}”, who is there to learn: name the manager who is meant.",
                null,
                new RelatedSpan($"The title says “{title.Text}”.", title.Span));
            yield break;
        }

        // "Senior Analyst", who reports to "an analyst".
        if (title.Levels is [var above] && above.Level is Level.Senior or Level.Lead or Level.Staff or Level.Principal && title.Role is { } role
            && ReportingLines.Of(job).FirstOrDefault(manager => job.Slice(manager).Equals(role, StringComparison.OrdinalIgnoreCase)) is { IsEmpty: false } peer)
        {
            yield return Report(
                peer,
                $"The title says “{above.Text}”, and the job reports to “{job.Slice(peer)}”: change one of the two.",
                null,
                new RelatedSpan($"The title says “{above.Text}”.", above.Span));
            yield break;
        }

        if (title.Levels is not [.., var named] || RankOf(named.Level) is not { } rank)
            yield break;
        foreach (var manager in ReportingLines.Of(job))
        {
            if (RankOf(job, manager) is not { } other || rank - other < FewestSteps)
                continue;
            yield return Report(
                manager,
                $"The title says “{named.Text}”, and the job reports to “{job.Slice(manager)}”: change one of the two.",
                null,
                new RelatedSpan($"The title says “{named.Text}”.", named.Span));
            yield break;
        }
    }

    /// <summary>"The Deal Desk Intern", "our trainee".</summary>
    private static bool IsLearner(JobDescription job, TextSpan manager) =>
        job.WordsIn(manager) is [var first, .., var last] && (IsLearner(job.Slice(last.Span)) || IsLearner(job.Slice(first.Span)) || job.Slice(first.Span).ToLowerInvariant() is "junior" or "entry-level");

    private static bool IsLearner(string word) => word.ToLowerInvariant() is "intern" or "trainee" or "apprentice" or "student";

    private static int? RankOf(Level level) => level switch
    {
        Level.Director => 4,
        Level.Vp => 5,
        Level.CLevel => 6,
        _ => null,
    };

    /// <summary>The rank that a manager's title names for certain; null for a name or a title of a trade.</summary>
    private static int? RankOf(JobDescription job, TextSpan manager)
    {
        var words = job.WordsIn(manager);
        if (words.Length == 0)
            return null;
        foreach (var word in words)
        {
            // "General Manager", "County Manager" and "Store Director" stand at the top of their house.
            if (job.Slice(word.Span).ToLowerInvariant() is "general" or "city" or "county" or "town" or "village" or "district" or "country" or "managing" or "chief" or "president" or "director" or "head" or "vp" or "vice")
                return null;
        }

        return job.Slice(words[^1].Span).ToLowerInvariant() switch
        {
            "supervisor" or "lead" or "leader" or "coordinator" => 1,
            "manager" => 2,
            _ => null,
        };
    }
}
