using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Bot.Formatting;

/// <summary>A review's outcome in plain words, for places that show text as it is.</summary>
internal static class ReviewHeadline
{
    private const int LongestTitle = 80;

    /// <summary>The verdict in one line.</summary>
    public static string Verdict(Review review)
    {
        var name = review.Job.Title is { } title ? $"“{PlainWords.Line(title.Text, LongestTitle)}”" : "This text";
        if (review.Findings.Count == 0)
            return $"{name} is clean";
        return review.Findings.Any(found => found.Finding.Severity == Severity.Error) ? $"{name} is not ready to post" : $"{name} can be better";
    }

    /// <summary>How many findings of each severity there are, and the score.</summary>
    public static string Numbers(Review review)
    {
        var counts = new[] { (Severity.Error, "error"), (Severity.Warning, "warning"), (Severity.Notice, "notice") }
            .Select(kind => (Count: review.Findings.Count(found => found.Finding.Severity == kind.Item1), Noun: kind.Item2))
            .Where(kind => kind.Count > 0)
            .Select(kind => Counted(kind.Count, kind.Noun));
        return string.Join(" · ", counts.Append($"{review.Score.Total} of {Score.Best} points"));
    }

    /// <summary>A number with its noun.</summary>
    public static string Counted(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
