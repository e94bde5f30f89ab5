using JDAssistant.Documents;
using JDAssistant.Terms;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags duties that do not belong to the title's level.</summary>
public sealed class TitleAgainstScope : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD104", "title-against-scope", Severity.Warning, Evidence.Convention,
        "What the person will do does not belong to the title's level.") { Problem = "level", NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Title is not { Levels: [var named, ..] } title)
            return [];
        if (title.Levels.All(level => level.Level is Level.Intern or Level.Junior))
            return Found(job, "leads", named, "leads others");
        return title.Levels.All(level => level.Level is Level.Senior or Level.Lead or Level.Staff or Level.Principal or Level.Director)
            ? Found(job, "beginner", named, "is for beginners")
            : [];
    }

    private IEnumerable<Finding> Found(JobDescription job, string scope, LevelMention named, string what) =>
        from hit in job.Terms.Of("scope-phrases")
        where hit.Term["scope"] == scope && IsOfThisJob(job, hit, scope)
        select Report(
            hit.Span,
            $"“{job.Slice(hit.Span)}” {what}, while the title says “{named.Text}”: change one of the two.",
            null,
            new RelatedSpan($"The title says “{named.Text}”.", named.Span));

    /// <summary>A duty is the job's own where its line begins with it: "Manage a team", not "help those who manage a team".</summary>
    private static bool IsOfThisJob(JobDescription job, TermHit hit, string scope) =>
        scope == "beginner"
            || (job.BlockAt(hit.Span.Start) is { Kind: BlockKind.Item } block && block.Content.Start == hit.Span.Start
                && job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Responsibilities });
}
