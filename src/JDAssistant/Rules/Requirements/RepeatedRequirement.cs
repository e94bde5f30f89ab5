using System.Collections.Frozen;
using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Requirements;

/// <summary>Flags items that say the same as an earlier one.</summary>
/// <remarks>Reasons, sources and examples are in RepeatedRequirement.md; its examples run as tests.</remarks>
public sealed class RepeatedRequirement : Rule
{
    private const int FewestWords = 2;

    // Addresses, answers to tick and dates are pasted along more often than a demand is written twice.
    private const int FewestPlainWords = 3;

    private const int ShortestSubject = 4;

    // Words that change nothing in what is asked.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Empty = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "a", "an", "the", "of", "in", "with", "and", "or", "to", "for", "on", "at", "is", "are", "be", "you", "your", "our", "we",
        "have", "has", "must", "should", "will", "can", "strong", "good", "excellent", "great", "solid", "proven", "very", "skill", "skills", "ability",
        "abilities", "knowledge", "experience", "experienced", "able", "demonstrated", "outstanding", "sound", "well", "skilled", "using", "working", "practical", "required", "as", "that", "who", "know", "knows", "knowing", "understand", "understands", "understanding", "familiar", "familiarity", "proficient", "proficiency", "apply", "applies", "need", "needs", "any", "basic", "advanced", "deep", "hands-on", "used", "use", "programming", "coding", "comfortable", "confident", "competent", "background", "it", "this", "from", "by", "their", "which", "such", "like", "including", "e.g", "software", "tool", "tools", "system", "systems", "similar", "equivalent", "comparable", "other", "another", "one", "some", "various")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public override RuleInfo Info { get; } =
        new("JD604", "repeated-requirement", Severity.Notice, Evidence.Convention, "The same thing is asked for twice.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var seen = new Dictionary<WordSet, (Block Item, Section Section)>();
        var repeated = new List<(Block First, Block Second)>();
        foreach (var section in job.Sections)
        {
            if (section.Kind is not (SectionKind.Requirements or SectionKind.Preferred))
                continue;
            foreach (var item in section.Items)
            {
                if (Key(job, item) is not { } key || seen.TryAdd(key, (item, section)))
                    continue;
                var first = seen[key];
                // Two lists may be levels of a ladder; a demand that is also a wish is required-and-preferred's.
                if (ReferenceEquals(first.Section, section))
                    repeated.Add((first.Item, item));
            }
        }

        if (repeated.Count == 0 && AskedAgain(job) is { } again)
            repeated.Add(again);
        return repeated.Count == 0 ? [] : [Repeated(job, repeated)];
    }

    /// <summary>"Four years of experience in retail" and "At least four years of retail experience": one number of years for one thing, in two items of a list.</summary>
    private static (Block First, Block Second)? AskedAgain(JobDescription job)
    {
        var seen = new Dictionary<(decimal Years, string Subject, Section Section), Block>();
        foreach (var demand in job.Experience)
        {
            if (demand is not { IsRequired: true, Min: { } years, Alternative: null, Subject: { Length: >= ShortestSubject } subject }
                || job.SectionAt(demand.Span.Start) is not { Kind: SectionKind.Requirements } section || job.BlockAt(demand.Span.Start) is not { Kind: BlockKind.Item } item)
            {
                continue;
            }

            if (!seen.TryAdd((years, subject.ToLowerInvariant(), section), item) && seen[(years, subject.ToLowerInvariant(), section)] is var first && first != item)
                return (first, item);
        }

        return null;
    }

    private Finding Repeated(JobDescription job, List<(Block First, Block Second)> repeated) =>
        Report(
            repeated[0].Second.Content,
            $"“{Shortened(job.Slice(repeated[0].Second.Content))}” has been said before{(repeated.Count > 1 ? $", and so have {repeated.Count - 1} more" : "")}; keep it once.",
            Fix.Unsafe("Remove what is repeated", [.. repeated.Select(pair => new TextEdit(WholeLine(job.Source.Text, pair.Second.Span), ""))]),
            [new RelatedSpan("said here first", repeated[0].First.Content), .. repeated.Skip(1).Select(pair => new RelatedSpan("repeated too", pair.Second.Content))]);

    private static string Shortened(string words) => words.Length > 60 ? words[..57].TrimEnd() + "…" : words;

    /// <summary>The words that matter; null where there are too few to tell.</summary>
    private static WordSet? Key(JobDescription job, Block item)
    {
        if (!LooksLikeDemand(job, item))
            return null;
        var words = WordSet.Of(job, job.WordsIn(item.Content), word => !Empty.Contains(Prose.Letters(job, word)));
        return words.Count >= FewestWords || (words.Count == 1 && job.WordsIn(item.Content).Length > 1 && Prose.Has(job, "skills", item.Content)) ? words : null;
    }

    /// <summary>False for an address, a date, an answer to tick, an instruction of a form.</summary>
    private static bool LooksLikeDemand(JobDescription job, Block item)
    {
        var words = job.WordsIn(item.Content);
        return words.Length > 0 && !words[0].IsNumber && !job.Slice(item.Content).Contains('@')
            && !Prose.Letters(job, words[0]).Equals("if", StringComparison.OrdinalIgnoreCase) && !Prose.Letters(job, words[0]).Equals("none", StringComparison.OrdinalIgnoreCase)
            && (words.ToArray().Count(word => char.IsLower(job.Source.Text[word.Start])) >= FewestPlainWords || Prose.Has(job, "skills", item.Content));
    }

    /// <summary>The line with its end, so that no empty item stays.</summary>
    private static TextSpan WholeLine(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        if (end < text.Length && text[end] == '\n')
            return new TextSpan(start, end + 1);
        return start > 0 && text[start - 1] == '\n' ? new TextSpan(start - 1, end) : new TextSpan(start, end);
    }
}
