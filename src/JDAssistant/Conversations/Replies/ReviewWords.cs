using System.Globalization;
using System.Text;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Conversations.Replies;

/// <summary>Puts a review into words for chat.</summary>
public static class ReviewWords
{
    /// <summary>How many findings a first answer shows.</summary>
    public const int First = 3;

    /// <summary>How many findings a whole answer shows; a chat message holds no more.</summary>
    public const int Most = 40;

    private const int LongestMessage = 400;

    /// <summary>The verdict in one line of Markdown.</summary>
    public static string Verdict(Review review)
    {
        var name = review.Job.Title is { } title ? Quote.Of(title.Text) : "This text";
        var score = string.Create(CultureInfo.InvariantCulture, $"{review.Score.Total} of {Score.Best} points");
        if (review.Findings.Count == 0)
            return $"**{name} is clean:** {score}, and none of my rules found anything.";
        var counts = Enum.GetValues<Severity>().Reverse()
            .Select(severity => (Severity: severity, Count: review.Findings.Count(found => found.Finding.Severity == severity)))
            .Where(group => group.Count > 0)
            .Select(group => Counted(group.Count, Name(group.Severity)));
        var joined = string.Join(" and ", counts).Replace(" and ", ", ", StringComparison.Ordinal);
        var ready = review.Findings.Any(found => found.Finding.Severity == Severity.Error) ? "is not ready to post" : "can be better";
        return $"**{name} {ready}:** {joined}; {score}.";
    }

    /// <summary>The findings as a Markdown list, what matters most first.</summary>
    /// <param name="review">The review.</param>
    /// <param name="most">How many of them.</param>
    public static string Findings(Review review, int most)
    {
        var words = new StringBuilder();
        var number = 0;
        foreach (var found in review.Findings.Take(most))
            words.Append(++number).Append(". ").Append(Line(review, found)).Append('\n');
        if (review.Findings.Count > number)
            words.Append('\n').Append("And ").Append(Counted(review.Findings.Count - number, "more finding")).Append('.');
        return words.ToString().TrimEnd();
    }

    private static string Line(Review review, ReviewedFinding found)
    {
        var finding = found.Finding;
        var source = review.Job.Source;
        var words = source.Original[finding.Span.Start..finding.Span.End];
        // A message that names the words itself needs only the line.
        var quoted = finding.Span.IsEmpty ? ""
            : finding.Message.Contains(words, StringComparison.Ordinal) ? $" Line {found.Position.Line}."
            : $" {Quote.Of(words)}, line {found.Position.Line}.";
        var fix = finding.Fix is { Safety: FixSafety.Safe } ? " I can mend this." : "";
        return $"**{Prose(Name(finding.Severity))}:** {Quote.Escaped(finding.Message, LongestMessage)}{quoted}{fix} ({finding.Rule.Id})";
    }

    private static string Counted(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    private static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Prose(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
