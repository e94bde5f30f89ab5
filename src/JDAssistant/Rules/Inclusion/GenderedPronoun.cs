using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags pronouns of one gender for the candidate: “he will report”, “his/her duties”.</summary>
/// <remarks>Reasons, sources and examples are in GenderedPronoun.md; its examples run as tests.</remarks>
public sealed class GenderedPronoun : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD504", "gendered-pronoun", Severity.Warning, Evidence.Law, "A pronoun gives the candidate a gender.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var pairs = new List<TextSpan>();
        var alone = new List<TextSpan>();
        foreach (var hit in Hits(job, "gendered-pronouns"))
        {
            if (hit.Term["kind"] == "pair")
            {
                if (!Prose.Has(job, "other-persons", Prose.Sentence(job, hit.Span)))
                    pairs.Add(hit.Span);
            }
            else if (IsOfCandidate(job, hit))
                alone.Add(hit.Span);
        }

        // "She / he": two that stand side by side are a pair.
        for (var i = alone.Count - 1; i > 0; i--)
        {
            if (job.Source.Text.AsSpan(alone[i - 1].End, alone[i].Start - alone[i - 1].End).Trim() is not "/")
                continue;
            pairs.Add(alone[i - 1].Union(alone[i]));
            alone.RemoveRange(--i, 2);
        }

        // Where some name one gender, those are the fault; the pairs are part of the same habit.
        if (alone.Count > 0)
        {
            return ReportTogether(
                job, alone.Concat(pairs).Order(), words => $"{words} gives the candidate a gender; say “you” or “they”.");
        }

        return ReportTogether(
            job, pairs, words => $"{words} is clumsy and leaves some people out; say “you” or “they”.", Severity.Notice);
    }

    /// <summary>True where the block names whoever is sought before the pronoun, and nobody by name.</summary>
    private static bool IsOfCandidate(JobDescription job, TermHit hit)
    {
        if (job.BlockAt(hit.Span.Start) is not { Kind: BlockKind.Paragraph or BlockKind.Item } block
            || job.SectionAt(hit.Span.Start) is { Kind: SectionKind.AboutCompany or SectionKind.Benefits })
        {
            return false;
        }

        var sentence = Prose.Sentence(job, hit.Span);
        var before = new TextSpan(Math.Max(block.Content.Start, sentence.Start - 300), hit.Span.Start);
        if (Opens(job, hit, block) || FollowsTitle(job, hit, sentence, block))
            return true;
        // A list of demands is about whoever is sought, and needs no noun to say so.
        if (job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Requirements or SectionKind.Preferred } && block.Kind == BlockKind.Item
            && !Prose.Has(job, "other-persons", block.Content) && !NamesSomeone(job, block.Content))
        {
            return true;
        }

        var here = new TextSpan(Math.Max(before.Start, sentence.Start), hit.Span.Start);
        if (Candidate(job, here) is not { } candidate)
            return Candidate(job, before) is not null && !Prose.Has(job, "other-persons", before) && !NamesSomeone(job, before);
        if (NamesSomeone(job, new TextSpan(candidate.End, hit.Span.Start)) || IsIntroduced(job, new TextSpan(here.Start, candidate.Start)))
            return false;
        // Whoever is sought governs the sentence, or nobody else was named since.
        return !Prose.Has(job, "other-persons", new TextSpan(candidate.End, hit.Span.Start))
            || (IsSubject(job, hit) && !Prose.Has(job, "other-persons", new TextSpan(here.Start, candidate.Start)));
    }

    /// <summary>"Our head of lighting, Mei, is after a technician to join her crew": a name between commas is whose the pronoun is.</summary>
    private static bool IsIntroduced(JobDescription job, TextSpan before)
    {
        foreach (var word in job.WordsIn(before))
        {
            if (word.Start > before.Start + 1 && char.IsUpper(job.Source.Text[word.Start]) && job.Source.Text.AsSpan(word.Start - 2, 2) is ", " && word.End < before.End && job.Source.Text[word.End] == ',')
                return true;
        }

        return false;
    }

    /// <summary>"… and he", ", she": the subject of the sentence goes on.</summary>
    private static bool IsSubject(JobDescription job, TermHit hit) =>
        hit.FirstWord > 0 && Prose.Letters(job, job.Words[hit.FirstWord]) is "he" or "she"
        && (Prose.Letters(job, job.Words[hit.FirstWord - 1]) is "and" or "where" or "while" or "when" || job.Source.Text[Math.Max(0, hit.Span.Start - 2)] == ',');

    /// <summary>"We are looking for a Baker. She will…": the sentence before ends with the job's name, and nobody came between.</summary>
    private static bool FollowsTitle(JobDescription job, TermHit hit, TextSpan sentence, Block block)
    {
        if (Prose.Letters(job, job.Words[hit.FirstWord]) is not ("He" or "She") || job.Source.Text.AsSpan(sentence.Start, Math.Max(0, hit.Span.Start - sentence.Start)).Trim().Length > 0 || job.Title is not { Text: { Length: > 0 } title } || sentence.Start <= block.Content.Start)
            return false;
        return job.Source.Text.AsSpan(block.Content.Start, sentence.Start - block.Content.Start).TrimEnd(" .!*").EndsWith(title, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"He runs the store." begins the paragraph that tells what the job is: nobody else was spoken of.</summary>
    private static bool Opens(JobDescription job, TermHit hit, Block block) =>
        block.Content.Start == hit.Span.Start && Prose.Letters(job, job.Words[hit.FirstWord]) is "He" or "She"
        && job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Summary or SectionKind.Responsibilities or SectionKind.Requirements };

    /// <summary>The last noun in <paramref name="before"/> that stands for whoever is sought: “the candidate”, “each engineer” of an engineer's advert; null where none does.</summary>
    private static TextSpan? Candidate(JobDescription job, TextSpan before)
    {
        TextSpan? last = null;
        var hits = job.Terms.Of("candidate-nouns");
        for (var i = TermHits.FirstFrom(hits, before.Start); i < hits.Count && hits[i].Span.End <= before.End; i++)
            last = hits[i].Span;
        if (job.Title is not { } title || job.WordsIn(Head(job, title.Span)) is not [.., var noun])
            return last;
        for (var i = Prose.WordFrom(job, before.Start) + 1; i < job.Words.Length && job.Words[i].End <= before.End; i++)
        {
            // "The senior accountant": one word may stand between.
            if (Prose.Letters(job, job.Words[i]).Equals(Prose.Letters(job, noun), StringComparison.OrdinalIgnoreCase)
                && !IsSuperior(job, title, noun, i)
                && (IsDeterminer(Prose.Letters(job, job.Words[i - 1])) || (i > 1 && IsDeterminer(Prose.Letters(job, job.Words[i - 2]))) || IsWholeTitle(job, title, i))
                && (last is null || last.Value.Start < job.Words[i].Start))
            {
                last = job.Words[i].Span;
            }
        }

        return last;
    }

    /// <summary>"The Front Desk Supervisor": all words of a long title, behind an article.</summary>
    private static bool IsWholeTitle(JobDescription job, JobTitle title, int last) =>
        job.WordsIn(title.Span).Length is var words && words <= last && job.Source.Text.AsSpan(job.Words[last - words + 1].Start, job.Words[last].End - job.Words[last - words + 1].Start).Equals(title.Text, StringComparison.OrdinalIgnoreCase)
        && IsDeterminer(Prose.Letters(job, job.Words[last - words]));

    /// <summary>"The manager" of a deputy manager's advert, or of one who reports to a manager, is somebody else.</summary>
    private static bool IsSuperior(JobDescription job, JobTitle title, Word noun, int word)
    {
        if (title.Text.Contains("deputy", StringComparison.OrdinalIgnoreCase) || title.Text.Contains("assist", StringComparison.OrdinalIgnoreCase) || title.Text.Contains("vice", StringComparison.OrdinalIgnoreCase))
            return true;
        // "The Program Director" names the job, "the director" whom it reports to.
        return !char.IsUpper(job.Source.Text[job.Words[word].Start])
            && Consistency.ReportingLines.Of(job).Any(name => job.Slice(name).Contains(job.Slice(noun.Span), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"Program Director" of "Program Director, Adult Literacy".</summary>
    private static TextSpan Head(JobDescription job, TextSpan title) =>
        job.Source.Text.AsSpan(title.Start, title.Length).IndexOfAny(",(–—:") is var end and > 0 ? new TextSpan(title.Start, title.Start + end) : title;

    private static bool IsDeterminer(ReadOnlySpan<char> word) =>
        word is "ideal" or "perfect" or "right" or "new" or "future" or "next" or "successful" ||
        word.Equals("the", StringComparison.OrdinalIgnoreCase) || word.Equals("each", StringComparison.OrdinalIgnoreCase)
        || word.Equals("every", StringComparison.OrdinalIgnoreCase) || word.Equals("this", StringComparison.OrdinalIgnoreCase)
        || word.Equals("a", StringComparison.OrdinalIgnoreCase) || word.Equals("an", StringComparison.OrdinalIgnoreCase);

    /// <summary>True where two capitalised words, or a title such as "Ms", stand inside a sentence.</summary>
    private static bool NamesSomeone(JobDescription job, TextSpan span)
    {
        var text = job.Source.Text;
        for (var i = Prose.WordFrom(job, span.Start); i + 1 < job.Words.Length && job.Words[i + 1].End <= span.End; i++)
        {
            var (first, second) = (job.Words[i], job.Words[i + 1]);
            if (Prose.Letters(job, first) is "Mr" or "Ms" or "Mrs" or "Dr")
                return true;
            if (i > 0 && second.Start == first.End + 1 && char.IsUpper(text[first.Start]) && char.IsUpper(text[second.Start])
                && first.End - first.Start > 2 && char.IsLower(text[first.Start + 1]) && char.IsLower(text[Math.Min(second.Start + 1, second.End - 1)])
                && first.Id == 0 && second.Id == 0)
            {
                return true;
            }
        }

        return false;
    }
}
