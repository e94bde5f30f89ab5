using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a title whose level another part of the text contradicts.</summary>
public sealed class TitleLevelConflict : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD101", "title-level-conflict", Severity.Error, Evidence.Contradiction,
        "The title names one level and the text another.") { Problem = "level" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // "Manager" is a role as often as a level; beside it "Senior" is a level still.
        var claims = LevelClaims.Of(job).Where(claim => !job.Levels.Any(level => level.Span.Overlaps(claim.Span)));
        if (job.Title?.Levels.Where(level => level.Level != Level.Manager).ToArray() is not [var named, ..] titleLevels)
        {
            if (job.Title is null or { Levels.Count: 0 } && Untitled(job, [.. job.Levels.Concat(claims).OrderBy(level => level.Span)]) is { } untitled)
                yield return untitled;
            yield break;
        }

        // "Mid-Senior level" is one statement with two levels: it agrees with a title that agrees with either.
        var conflicts = job.Levels.Concat(claims)
            .GroupBy(level => new { level.Source, Sentence = Prose.Sentence(job, level.Span) })
            .Where(statement => !statement.Any(level => titleLevels.Any(other => Agree(other.Level, level.Level))))
            .Select(statement => statement.First())
            .ToArray();
        if (conflicts.Length == 0)
            yield break;
        var other = conflicts[0];
        var fix = other.Source == LevelSource.Label
            ? Fix.Unsafe($"Change “{other.Text}” to “{named.Text}”", new TextEdit(other.Span, named.Text))
            : null;
        yield return Report(
            named.Span,
            $"The title says “{named.Text}”, the text says “{other.Text}”: decide on one level and use it in both places.",
            fix,
            [.. conflicts.Select(conflict => new RelatedSpan($"“{conflict.Text}” here.", conflict.Span))]);
    }

    /// <summary>Two sentences of a text without a level in its title, of which one seeks a beginner and the other an expert; null elsewhere.</summary>
    private Finding? Untitled(JobDescription job, LevelMention[] levels)
    {
        if (levels is not [var first, ..] || levels.Any(level => level.Level is Level.Mid or Level.Manager || Band(level.Level) == 4) || Array.Find(levels, level => (Band(level.Level) < 2) != (Band(first.Level) < 2)) is not { } other
            || levels.Any(level => level.Source != LevelSource.Sentence) || Prose.Sentence(job, first.Span) == Prose.Sentence(job, other.Span))
        {
            return null;
        }

        return Report(first.Span, $"“{first.Text}” here and “{other.Text}” elsewhere are two levels: decide on one.", null, new RelatedSpan($"“{other.Text}” here.", other.Span));
    }

    /// <summary>True where one text may well name both levels: boards know few levels, and call a staff engineer senior.</summary>
    private static bool Agree(Level title, Level other) =>
        title == other || Band(title) == Band(other);

    private static int Band(Level level) => level switch
    {
        Level.Intern => 0,
        Level.Junior => 1,
        Level.Mid => 2,
        Level.Senior or Level.Lead or Level.Staff or Level.Principal or Level.Manager => 3,
        _ => 4,
    };
}
