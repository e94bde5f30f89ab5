using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags names of jobs that name one gender: “salesman”, “waitress”.</summary>
/// <remarks>Reasons, sources and examples are in GenderedTitle.md; its examples run as tests.</remarks>
public sealed class GenderedTitle : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD503", "gendered-title", Severity.Warning, Evidence.Law, "The name of a job names one gender.") { Problem = "gendered-title" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var hit in Hits(job, "gendered-titles"))
        {
            // A word that stands beside its other form ("waiter/waitress") already speaks to both.
            if (!IsOfThisJob(job, hit) || StandsBesideItsPair(job, hit) || IsPartOfName(job, hit))
                continue;
            // One finding a word: the first place, all of them in the fix.
            if (!seen.Add(hit.Term.Text))
                continue;
            var all = Hits(job, "gendered-titles").Where(other => other.Term.Text.Equals(hit.Term.Text, StringComparison.OrdinalIgnoreCase)
                && IsOfThisJob(job, other) && !IsPartOfName(job, other)).ToArray();
            var finding = Report(hit, all, job);
            yield return all.Any(each => IsSought(job, each)) ? finding : finding with { Severity = Severity.Notice };
        }
    }

    private Finding Report(TermHit hit, TermHit[] all, JobDescription job)
    {
        var word = job.Slice(hit.Span);
        var instead = InCaseOf(word, hit.Term["instead"]);
        var edits = all.Select(each => new TextEdit(each.Span, InCaseOf(job.Slice(each.Span), hit.Term["instead"]))).ToArray();
        var title = $"Replace with “{instead}”";
        return Report(
            hit.Span,
            $"“{word}” names one gender; say “{instead}”.",
            hit.Term["fix"] == "safe" ? Fix.Safe(title, edits) : Fix.Unsafe(title, edits),
            [.. all.Skip(1).Select(each => new RelatedSpan($"“{job.Slice(each.Span)}”", each.Span))]);
    }

    /// <summary>The title, a sentence about who is sought, or people with whom one works; what the employer says of itself may name somebody.</summary>
    private static bool IsOfThisJob(JobDescription job, TermHit hit) =>
        IsSought(job, hit)
        || (hit.Term["pair"] is not ("chairwoman" or "chairman") && (job.BlockAt(hit.Span.Start)?.Kind == BlockKind.Item
            ? job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.AboutCompany or SectionKind.Benefits or SectionKind.Compensation or SectionKind.HowToApply }
            : job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Responsibilities or SectionKind.Requirements or SectionKind.Preferred }));

    /// <summary>The title, or a sentence about who is sought.</summary>
    private static bool IsSought(JobDescription job, TermHit hit) =>
        (job.Title is { } title && title.Line.Contains(hit.Span)) || Prose.Has(job, "seeking-words", Prose.Sentence(job, hit.Span));

    private static bool StandsBesideItsPair(JobDescription job, TermHit hit) =>
        hit.Term["pair"] is { Length: > 0 } pair
        && Prose.Sentence(job, hit.Span) is var sentence
        // "Stewardess" holds "steward" itself.
        && (job.Slice(sentence with { End = hit.Span.Start }).Contains(pair, StringComparison.OrdinalIgnoreCase) || job.Slice(sentence with { Start = hit.Span.End }).Contains(pair, StringComparison.OrdinalIgnoreCase));

    /// <summary>“Foreman Capital”, “Chairman Lee”: beside another capitalised word in a sentence it may be a name.</summary>
    private static bool IsPartOfName(JobDescription job, TermHit hit)
    {
        if (!char.IsUpper(job.Source.Text[hit.Span.Start]) || job.Title is { } title && title.Line.Contains(hit.Span))
            return false;
        var next = hit.FirstWord + hit.WordCount;
        return next < job.Words.Length && job.Words[next].Start == hit.Span.End + 1
            && job.Source.Text[hit.Span.End] == ' ' && char.IsUpper(job.Source.Text[job.Words[next].Start])
            && job.BlockAt(hit.Span.Start) is { Kind: not BlockKind.Heading };
    }
}
