using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>The number of people that the job leads, wherever the text says it: "lead a team of three".</summary>
internal static class TeamSizes
{
    private static readonly string[] Names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string[] Leads = ["lead", "manage", "supervise", "coach", "run", "leading", "managing", "supervising"];

    private static readonly string[] Joins = ["join", "joining", "part", "within", "in", "with", "member"];

    // "Lead, coach and review a team of three"
    private const int MostWordsBefore = 6;

    /// <summary>The sizes of the team that the job leads, each with the words that hold it, in order.</summary>
    public static IEnumerable<(int Size, TextSpan Span)> Led(JobDescription job) => Of(job, (hit, _) => IsNear(job, hit, Leads));

    /// <summary>The sizes of the team that the job belongs to: "join a team of six", "our team of nine".</summary>
    public static IEnumerable<(int Size, TextSpan Span)> Joined(JobDescription job) => Of(job, (hit, number) =>
        hit.Span.Length > 0 && IsEnd(job, number) && !IsNear(job, hit, Leads) && (IsNear(job, hit, Joins) || IsOurs(job, hit)));

    private static IEnumerable<(int Size, TextSpan Span)> Of(JobDescription job, Func<TermHit, int, bool> isMeant)
    {
        foreach (var hit in job.Terms.Of("team-of"))
        {
            var number = hit.FirstWord + hit.WordCount;
            if (number >= job.Words.Length || Number(job, job.Words[number]) is not { } size || IsRange(job, number) || !isMeant(hit, number))
                continue;
            yield return (size, new TextSpan(hit.Span.Start, job.Words[number].End));
        }
    }

    private static bool IsOurs(JobDescription job, TermHit hit) =>
        hit.FirstWord > 0 && job.Slice(job.Words[hit.FirstWord - 1].Span).Equals("our", StringComparison.OrdinalIgnoreCase);

    /// <summary>"A team of six", not "a team of six designers": that may be a part of it.</summary>
    private static bool IsEnd(JobDescription job, int number) =>
        number + 1 >= job.Words.Length || job.Source.Text.AsSpan(job.Words[number].End, job.Words[number + 1].Start - job.Words[number].End) is not " "
        || job.Slice(job.Words[number + 1].Span) is "people" or "that" or "who" or "which" or "owns" or "and" or "in" or "works" or "looks" or "runs" or "keeps" or "builds" or "colleagues";

    private static bool IsNear(JobDescription job, TermHit hit, string[] verbs)
    {
        var sentence = Prose.Sentence(job, hit.Span);
        for (var i = hit.FirstWord - 1; i >= 0 && i >= hit.FirstWord - MostWordsBefore && job.Words[i].Start >= sentence.Start; i--)
        {
            if (verbs.Contains(job.Slice(job.Words[i].Span), StringComparer.OrdinalIgnoreCase))
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
