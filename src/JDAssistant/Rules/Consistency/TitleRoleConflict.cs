using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a text that calls the job something else than its title does.</summary>
public sealed class TitleRoleConflict : Rule
{
    private const int MostWords = 7;

    private static readonly (string Letters, string[] Meaning)[] Initials =
    [
        ("ux", ["user", "experience"]), ("ui", ["user", "interface"]), ("qa", ["quality", "assurance"]), ("hr", ["human", "resource"]), ("pr", ["public", "relation"]),
        ("ml", ["machine", "learning"]), ("ai", ["artificial", "intelligence"]), ("bi", ["business", "intelligence"]), ("it", ["information", "technology"]), ("rn", ["registered", "nurse"]),
    ];

    public override RuleInfo Info { get; } = new(
        "JD105", "title-role-conflict", Severity.Warning, Evidence.Contradiction,
        "The title names one job and the text another.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Title is not { } title)
            yield break;
        var roles = job.Terms.Of("role-nouns");
        var titleRole = Significant(job, WithoutSuffix(job, title.Span));
        if (titleRole.Count > MostWords)
            yield break;
        // Without a known noun in the title there is nothing to compare with.
        if (roles.FirstOrDefault(hit => title.Span.Contains(hit.Span)) is null)
            yield break;
        foreach (var cue in job.Terms.Of("role-cues"))
        {
            if (title.Span.Contains(cue.Span) || job.BlockAt(cue.Span.Start) is not { Kind: BlockKind.Paragraph } block
                || (cue.Term.Text.StartsWith("as ", StringComparison.Ordinal) && !IsAboutReader(job, cue, block))
                || Named(job, cue, roles) is not { } named)
            {
                continue;
            }

            var role = Significant(job, named);
            if (role.Count < 2 || role.IsSubsetOf(titleRole) || titleRole.IsSubsetOf(role))
                yield break;
            var sameNoun = titleRole.Contains(Noun(job, roles, named));
            var finding = Report(
                named,
                $"The title says “{title.Text}”, the text “{job.Slice(named)}”: call the job by one name.",
                null,
                new RelatedSpan($"The title says “{title.Text}”.", title.Span));
            yield return sameNoun ? finding with { Severity = Severity.Notice } : finding;
            yield break;
        }
    }

    /// <summary>"As a Baker you will …" at the start of a paragraph; "as a Baker would" and "as a Bank, we" are something else.</summary>
    private static bool IsAboutReader(JobDescription job, TermHit cue, Block block)
    {
        if (block.Content.Start != cue.Span.Start)
            return false;
        foreach (var word in job.WordsIn(Prose.Sentence(job, cue.Span)))
        {
            if (job.Slice(word.Span) is "you" or "you'll" or "you’ll" or "your")
                return true;
        }

        return false;
    }

    /// <summary>The role that a cue such as "looking for a" leads to: capitalised words up to a noun that names a job.</summary>
    private static TextSpan? Named(JobDescription job, TermHit cue, IReadOnlyList<TermHit> roles)
    {
        var first = cue.FirstWord + cue.WordCount;
        TextSpan? named = null;
        for (var i = first; i < job.Words.Length && i < first + MostWords; i++)
        {
            var word = job.Words[i];
            var gap = job.Source.Text.AsSpan(job.Words[i - 1].End, word.Start - job.Words[i - 1].End);
            if (gap.IndexOfAnyExcept(" /-&*") >= 0 || !char.IsUpper(job.Source.Text[word.Start]))
                break;
            if (roles.Any(role => role.Span == word.Span))
                named = new TextSpan(job.Words[first].Start, word.End);
        }

        return named is { } span && job.Levels.FirstOrDefault(level => level.Span.Start == span.Start) is null ? WithoutLevels(job, first, span) : named;
    }

    private static TextSpan WithoutLevels(JobDescription job, int first, TextSpan span)
    {
        while (first + 1 < job.Words.Length && job.Words[first + 1].Start < span.End && IsLevel(job, job.Words[first]))
            first++;
        return new TextSpan(job.Words[first].Start, span.End);
    }

    private static string Noun(JobDescription job, IReadOnlyList<TermHit> roles, TextSpan named) =>
        Canonical(roles.Last(role => named.Contains(role.Span)).Term["same"] is { Length: > 0 } same ? same : job.Slice(roles.Last(role => named.Contains(role.Span)).Span));

    /// <summary>The words that tell one job from another, under one name each.</summary>
    private static HashSet<string> Significant(JobDescription job, TextSpan span)
    {
        var nouns = job.Terms.Of("role-nouns").Where(hit => span.Contains(hit.Span)).ToDictionary(hit => hit.Span.Start, hit => hit.Term["same"]);
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in job.WordsIn(span))
        {
            if (IsLevel(job, word) || word.IsNumber)
                continue;
            words.Add(Canonical(nouns.TryGetValue(word.Start, out var same) && same.Length > 0 ? same : job.Slice(word.Span)));
        }

        foreach (var (letters, meaning) in Initials)
        {
            if (words.Remove(letters))
                words.UnionWith(meaning);
        }

        words.Remove("of");
        words.Remove("and");
        words.Remove("the");
        words.Remove("for");
        return words;
    }

    /// <summary>"Data Center Engineer - Sunnyvale": what stands after the dash is a place or a team.</summary>
    private static TextSpan WithoutSuffix(JobDescription job, TextSpan title)
    {
        var dash = job.Source.Text.AsSpan(title.Start, title.Length).IndexOf(" - ", StringComparison.Ordinal);
        return dash > 0 && new TextSpan(title.Start, title.Start + dash) is var head && Prose.Has(job, "role-nouns", head) ? head : title;
    }

    private static string Canonical(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower.Length > 3 && lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal) ? lower[..^1] : lower;
    }

    private static bool IsLevel(JobDescription job, Word word) =>
        job.Terms.Of("role-levels").Any(hit => hit.Span.Contains(word.Span));
}
