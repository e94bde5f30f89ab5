using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a degree that is required in one place and replaceable in another.</summary>
public sealed class DegreeOrEquivalent : Rule
{
    private const int Reach = 80;

    private const int LongestLine = 140;

    public override RuleInfo Info { get; } = new(
        "JD112", "degree-or-equivalent", Severity.Warning, Evidence.Contradiction,
        "A degree is required in one place, and in another experience may stand for it.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        TermHit? strict = null, listed = null, lenient = null;
        var isDenied = false;
        var isWish = false;
        foreach (var hit in job.Terms.Of("degree-demands"))
        {
            if (job.BlockAt(hit.Span.Start) is not { Kind: BlockKind.Item or BlockKind.Paragraph } block
                || job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.Requirements or SectionKind.Summary or SectionKind.Other or SectionKind.Responsibilities or SectionKind.Preferred or SectionKind.HowToApply or SectionKind.Benefits or SectionKind.Eeo })
            {
                continue;
            }

            if (Substitute(job, hit, block) is { } substitute)
            {
                if (lenient is null)
                    (lenient, isWish, isDenied) = (hit, substitute.Term["wish"] == "yes", substitute.Term["wish"] == "denied");
            }
            else if (IsDemanded(job, hit))
                strict ??= hit;
            else if (job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Requirements, Heading: not null } && (block.Kind == BlockKind.Item ? block.Content.Start == hit.Span.Start || IsHeld(job, block, hit) : IsHeld(job, block, hit)))
                listed ??= hit;
        }

        // So does a list that is called essential, where a sentence elsewhere says what else will do.
        if (lenient is not null && !isWish && listed is not null && IsEssential(job, listed) && job.SectionAt(lenient.Span.Start) is not { Kind: SectionKind.Requirements or SectionKind.Preferred } && job.BlockAt(lenient.Span.Start) is { Kind: BlockKind.Paragraph })
            strict ??= listed;

        // "A degree is not needed" excludes a degree in the list of demands too.
        if (isDenied)
            strict ??= listed;

        if (strict is null || lenient is null || strict.Span.Overlaps(lenient.Span) || (strict.Term["degree"] == "doctor") != (lenient.Term["degree"] == "doctor")
            || (strict.Term["degree"] != lenient.Term["degree"] && (isWish || (lenient.Term["degree"] != "any" && strict.Term["degree"] != "any")))
            || (isWish && (strict.Term["degree"] == "any" || job.Slice(lenient.Span).EndsWith(" in", StringComparison.OrdinalIgnoreCase))))
        {
            if (Levels(job) is var (one, other))
                yield return Report(one, $"“{job.Slice(one)}” here and “{job.Slice(other)}” elsewhere are both required: ask for the lower where it will do.", null, new RelatedSpan($"“{job.Slice(other)}” here.", other));
            yield break;
        }

        yield return Report(
            strict.Span,
            $"“{job.Slice(strict.Span)}” is required here, and elsewhere experience may stand for it: say “or equivalent experience” in both places or in none.",
            null,
            new RelatedSpan("Experience may stand for it here.", lenient.Span));
    }

    /// <summary>Two lines that each require a degree and nothing else in its place, of two levels.</summary>
    private static (TextSpan, TextSpan)? Levels(JobDescription job)
    {
        RequirementItem? first = null;
        foreach (var item in job.Requirements)
        {
            if (item is not { Section: SectionKind.Requirements, Strength: RequirementStrength.Must, WishWords.Count: 0, AcceptsEquivalent: false, Degrees: [{ Level: not DegreeLevel.School } degree], Experience.Count: 0 }
                || Prose.Has(job, "wish-words", item.Span) || Prose.Has(job, "degree-substitutes", item.Span) || job.Slice(item.Span) is var words && (job.Slice(new TextSpan(degree.Span.End, item.Span.End)) is var rest && (rest.Contains("or higher", StringComparison.OrdinalIgnoreCase) || rest.Contains("or above", StringComparison.OrdinalIgnoreCase) || rest.Contains("experience", StringComparison.OrdinalIgnoreCase) || rest.Contains("training", StringComparison.OrdinalIgnoreCase) || rest.Contains("qualif", StringComparison.OrdinalIgnoreCase) || rest.StartsWith(" or ", StringComparison.OrdinalIgnoreCase)) || words.EndsWith(" or", StringComparison.OrdinalIgnoreCase) || words.StartsWith("or ", StringComparison.OrdinalIgnoreCase) || words.Contains("advantage", StringComparison.OrdinalIgnoreCase) || words.Contains(':')))
            {
                continue;
            }

            if (first is null)
                first = item;
            else if (first.Degrees[0].Level != degree.Level && job.BlockAt(first.Span.Start) != job.BlockAt(item.Span.Start) && job.SectionAt(first.Span.Start) == job.SectionAt(item.Span.Start))
                return (first.Degrees[0].Span, degree.Span);
        }

        return null;
    }

    /// <summary>"Possession of a bachelor's degree in any subject": a line of its own.</summary>
    private static bool IsHeld(JobDescription job, Block block, TermHit hit) =>
        block.Content.Length <= LongestLine && job.Slice(new TextSpan(block.Content.Start, hit.Span.Start)).Trim().ToLowerInvariant() is "possession of a" or "possession of an" or "completion of a" or "a" or "an" or "graduation with a" or "hold a" or "holds a" or "you hold a" or "you have a" or "minimum" or "minimum of a";

    private static bool IsEssential(JobDescription job, TermHit listed) => job.SectionAt(listed.Span.Start)?.Heading is { } heading && job.Slice(heading) is var words
        && (words.StartsWith("essential", StringComparison.OrdinalIgnoreCase) || words.StartsWith("required", StringComparison.OrdinalIgnoreCase) || words.StartsWith("must", StringComparison.OrdinalIgnoreCase) || words.StartsWith("minimum", StringComparison.OrdinalIgnoreCase));

    /// <summary>In the same sentence, close by.</summary>
    private static bool Near(TextSpan a, TextSpan b) => Math.Max(a.Start, b.Start) - Math.Min(a.End, b.End) < Reach;

    /// <summary>What lets something else stand for the degree in its own sentence; null where nothing does.</summary>
    private static TermHit? Substitute(JobDescription job, TermHit hit, Block block)
    {
        // A list item is one statement; in a paragraph each sentence is.
        var span = block.Kind == BlockKind.Item ? block.Span : Prose.Sentence(job, hit.Span);
        return job.Terms.Of("degree-substitutes").FirstOrDefault(other => span.Contains(other.Span) && (hit.Term["degree"] != "doctor" || other.Term.Text.EndsWith("experience", StringComparison.Ordinal)) && (other.Term["wish"] != "yes" || Near(other.Span, hit.Span)));
    }

    private static bool IsDemanded(JobDescription job, TermHit hit) =>
        job.Terms.Of("must-words").Any(other => Prose.Sentence(job, hit.Span).Contains(other.Span) && Near(other.Span, hit.Span));
}
