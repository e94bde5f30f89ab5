using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>The number of people that the job leads, wherever the text says it: "lead a team of three".</summary>
internal static class TeamSizes
{
    private static readonly string[] Names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string[] Verbs = ["lead", "manage", "supervise", "coach", "run", "leading", "managing", "supervising"];

    // "Lead, coach and review a team of three"
    private const int MostWordsBefore = 6;

    /// <summary>Each number with the words that hold it, in order.</summary>
    public static IEnumerable<(int Size, TextSpan Span)> Of(JobDescription job)
    {
        foreach (var hit in job.Terms.Of("team-of"))
        {
            var number = hit.FirstWord + hit.WordCount;
            if (number >= job.Words.Length || Number(job, job.Words[number]) is not { } size || IsRange(job, number) || !IsLed(job, hit))
                continue;
            yield return (size, new TextSpan(hit.Span.Start, job.Words[number].End));
        }
    }

    private static bool IsLed(JobDescription job, TermHit hit)
    {
        var sentence = Prose.Sentence(job, hit.Span);
        for (var i = hit.FirstWord - 1; i >= 0 && i >= hit.FirstWord - MostWordsBefore && job.Words[i].Start >= sentence.Start; i--)
        {
            if (Verbs.Contains(job.Slice(job.Words[i].Span), StringComparer.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsRange(JobDescription job, int number) =>
        number + 1 < job.Words.Length && (job.Words[number + 1].IsNumber || job.Slice(job.Words[number + 1].Span) is "to" or "or" or "plus");

    private static int? Number(JobDescription job, Word word)
    {
        var letters = job.Slice(word.Span);
        if (word.IsNumber)
            return int.TryParse(letters, out var figure) ? figure : null;
        var index = Array.FindIndex(Names, name => name.Equals(letters, StringComparison.OrdinalIgnoreCase));
        return index > 0 ? index : null;
    }
}
