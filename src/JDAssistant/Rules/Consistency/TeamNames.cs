using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>The team that the person joins, wherever the text names it: "Team: Payments", "join our Payments team".</summary>
internal static class TeamNames
{
    private const int MostWords = 3;

    /// <summary>The names in order, without the word "team".</summary>
    public static IEnumerable<TextSpan> Of(JobDescription job)
    {
        foreach (var hit in job.Terms.Of("team-words"))
        {
            var i = hit.FirstWord;
            if (!Is(job, i, "team"))
                continue;
            // "Join the Acme Team!" names the employer.
            if (job.BlockAt(job.Words[i].Start) is { Label: { } label } block && label.Contains(job.Words[i].Span) && label.Length <= "team".Length + 1)
                yield return Value(job, block, label);
            else if (char.IsLower(job.Source.Text[job.Words[i].Start]) && Before(job, i) is { } name && (job.Company is not { } company || !company.Text.Contains(job.Slice(name), StringComparison.OrdinalIgnoreCase)))
                yield return name;
        }
    }

    private static TextSpan Value(JobDescription job, Block block, TextSpan label)
    {
        var start = Math.Max(block.Content.Start, label.End);
        while (start < block.Content.End && !char.IsLetterOrDigit(job.Source.Text[start]))
            start++;
        return new TextSpan(start, block.Content.End);
    }

    /// <summary>The capitalised words between "join our" and "team"; null where others stand there.</summary>
    private static TextSpan? Before(JobDescription job, int team)
    {
        var first = team;
        while (first > 0 && team - first < MostWords && char.IsUpper(job.Source.Text[job.Words[first - 1].Start]) && IsBlank(job, first - 1))
            first--;
        return first < team && first > 1 && (Is(job, first - 1, "our") || Is(job, first - 1, "the")) && IsBelonging(job, first - 2)
            ? new TextSpan(job.Words[first].Start, job.Words[team - 1].End)
            : null;
    }

    /// <summary>"Join the", "a member of the", "part of our", "you work in the".</summary>
    private static bool IsBelonging(JobDescription job, int word) =>
        Is(job, word, "join") || Is(job, word, "joining")
        || (word > 0 && Is(job, word, "of") && ((Is(job, word - 1, "member") && (Is(job, word + 1, "our") || (job.Company is not null && word > 2 && Is(job, word - 3, "as")))) || Is(job, word - 1, "part")))
        || (word > 0 && (Is(job, word, "in") || Is(job, word, "on") || Is(job, word, "within")) && (Is(job, word - 1, "work") || Is(job, word - 1, "sits") || Is(job, word - 1, "sit") || Is(job, word - 1, "are") || Is(job, word - 1, "is") || Is(job, word - 1, "be")));

    private static bool Is(JobDescription job, int word, string letters) =>
        job.Source.Text.AsSpan(job.Words[word].Start, job.Words[word].End - job.Words[word].Start).Equals(letters, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where a blank or "&amp;" parts the word from the next.</summary>
    private static bool IsBlank(JobDescription job, int word) =>
        job.Source.Text.AsSpan(job.Words[word].End, job.Words[word + 1].Start - job.Words[word].End).IndexOfAnyExcept(" &") < 0;
}
