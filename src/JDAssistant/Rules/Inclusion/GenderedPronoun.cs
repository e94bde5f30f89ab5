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
        var start = Math.Max(block.Content.Start, sentence.Start - 300);
        var before = new TextSpan(start, hit.Span.Start);
        return (Prose.Has(job, "candidate-nouns", before) || NamesRole(job, before) || Opens(job, hit, block)) && !Prose.Has(job, "other-persons", before) && !NamesSomeone(job, before);
    }

    /// <summary>"He runs the store." begins the paragraph that tells what the job is: nobody else was spoken of.</summary>
    private static bool Opens(JobDescription job, TermHit hit, Block block) =>
        block.Content.Start == hit.Span.Start && Prose.Letters(job, job.Words[hit.FirstWord]) is "He" or "She"
        && job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Summary or SectionKind.Responsibilities or SectionKind.Requirements };

    /// <summary>"The accountant knows his numbers": the noun of the title stands for whoever is sought.</summary>
    private static bool NamesRole(JobDescription job, TextSpan before)
    {
        if (job.Title is not { } title || job.WordsIn(title.Span) is not [.., var noun])
            return false;
        foreach (var word in job.WordsIn(before))
        {
            if (Prose.Letters(job, word).Equals(Prose.Letters(job, noun), StringComparison.OrdinalIgnoreCase)
                && word.Start > 4 && job.Source.Text.AsSpan(word.Start - 4, 4).Equals("the ", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

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
