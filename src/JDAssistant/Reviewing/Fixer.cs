using JDAssistant.Documents;
using JDAssistant.Rules;
using JDAssistant.Text;

namespace JDAssistant.Reviewing;

/// <summary>A text after fixing.</summary>
/// <param name="Text">The new text.</param>
/// <param name="Applied">The findings whose fixes were applied, in the order of application; spans are those of their own round.</param>
/// <param name="After">The review of the new text.</param>
public sealed record FixResult(string Text, IReadOnlyList<Finding> Applied, Review After);

/// <summary>Applies the fixes of a review and reviews again, until nothing is left to apply.</summary>
/// <param name="reviewer">Says what is to be fixed.</param>
/// <param name="parse">Reads the text anew after each round.</param>
public sealed class Fixer(Reviewer reviewer, Func<string, JobDescription> parse)
{
    // A fix may uncover another finding; more rounds than this mean that two fixes undo each other.
    private const int MostRounds = 12;

    /// <summary>Applies every fix that is at least as safe as <paramref name="level"/>.</summary>
    /// <remarks>Idempotent: applied to its own result it changes nothing. Never lowers the score.</remarks>
    public FixResult Apply(string text, FixSafety level)
    {
        var review = reviewer.Review(parse(text));
        var applied = new List<Finding>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { text };
        for (var round = 0; round < MostRounds; round++)
        {
            var findings = review.Findings.Select(reviewed => reviewed.Finding)
                .Where(finding => finding.Fix is { Edits.Count: > 0 } fix && fix.Safety >= level)
                .ToArray();
            // All at once; where that would lower the score, the first alone that does not: what a fix uncovers may
            // weigh more than what it mends, and then it is the person's to decide.
            var step = Try(findings) ?? findings.Select(finding => Try([finding])).FirstOrDefault(each => each is not null);
            if (step is not { } taken)
                break;
            applied.AddRange(taken.Done);
            (text, review) = (taken.Text, taken.After);
        }

        return new FixResult(text, applied, review);

        (string Text, Finding[] Done, Review After)? Try(Finding[] findings)
        {
            var (fixedText, indexes) = TextEdits.Apply(text, [.. findings.Select(finding => finding.Fix!.Edits)]);
            // A text seen before means that the fixes go in a circle: keep what stands.
            if (seen.Contains(fixedText))
                return null;
            var after = reviewer.Review(parse(fixedText));
            var done = Array.ConvertAll([.. indexes], index => findings[index]);
            if (after.Score.Total < review.Score.Total || ComesAgain(done, after))
                return null;
            seen.Add(fixedText);
            return (fixedText, done, after);
        }
    }

    /// <summary>Applies the fixes of <paramref name="chosen"/>, findings of <paramref name="review"/>, and no others.</summary>
    /// <remarks>A fix that overlaps one applied before it is applied in a later round if the same rule still finds the same words.</remarks>
    public FixResult Apply(Review review, IReadOnlyCollection<ReviewedFinding> chosen)
    {
        var text = review.Job.Source.Original;
        var open = chosen.Select(reviewed => reviewed.Finding).Where(finding => finding.Fix is { Edits.Count: > 0 }).ToList();
        var applied = new List<Finding>();
        for (var round = 0; round < MostRounds && open.Count > 0; round++)
        {
            var (fixedText, indexes) = TextEdits.Apply(text, [.. open.Select(finding => finding.Fix!.Edits)]);
            var done = indexes.Select(index => open[index]).ToArray();
            if (done.Length == 0)
                break;
            applied.AddRange(done);
            var edits = done.SelectMany(finding => finding.Fix!.Edits).OrderBy(edit => edit.Span).ToArray();
            var left = open.Except(done, ReferenceEqualityComparer.Instance).Cast<Finding>()
                .Select(finding => (finding.Rule.Id, Start: Moved(finding.Span.Start, edits), Words: text[finding.Span.Start..finding.Span.End]))
                .ToArray();
            text = fixedText;
            review = reviewer.Review(parse(text));
            open = [.. review.Findings.Select(reviewed => reviewed.Finding).Where(finding => finding.Fix is { Edits.Count: > 0 }
                && left.Contains((finding.Rule.Id, finding.Span.Start, text[finding.Span.Start..finding.Span.End])))];
        }

        return new FixResult(text, applied, applied.Count == 0 ? reviewer.Review(parse(text)) : review);
    }

    /// <summary>True where a rule asks for the edit that was just made at its place once more: that mends nothing, it only adds.</summary>
    private static bool ComesAgain(Finding[] done, Review after)
    {
        var made = new HashSet<(string Rule, int Start, string NewText)>();
        var moved = 0;
        foreach (var (rule, edit) in done.SelectMany(finding => finding.Fix!.Edits, (finding, edit) => (finding.Rule.Id, edit)).OrderBy(each => each.edit.Span))
        {
            var growth = edit.NewText.Length - edit.Span.Length;
            made.Add((rule, edit.Span.Start + moved, edit.NewText));
            moved += growth;
            made.Add((rule, edit.Span.Start + moved, edit.NewText));
        }

        return after.Findings.Any(reviewed => reviewed.Finding is { Fix: { } fix, Rule.Id: var rule }
            && fix.Edits.Any(edit => edit.NewText.Length > 0 && made.Contains((rule, edit.Span.Start, edit.NewText))));
    }

    /// <summary>Where an offset stands after <paramref name="edits"/>, which are in order.</summary>
    private static int Moved(int offset, TextEdit[] edits)
    {
        var moved = offset;
        foreach (var edit in edits)
        {
            if (edit.Span.End > offset)
                break;
            moved += edit.NewText.Length - edit.Span.Length;
        }

        return moved;
    }
}
