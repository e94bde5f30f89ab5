using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Says when words that a study called masculine or feminine stand unusually close together.</summary>
/// <remarks>Reasons, sources and examples are in GenderCodedWording.md; its examples run as tests.</remarks>
public sealed class GenderCodedWording : WordingRule
{
    // Mean and two standard deviations, per 1,000 words, of the adverts that the study counted: the lower of its two
    // samples, because nothing that the job itself puts there is counted here. Unusual, not harmful: see the page.
    private const double UnusualMasculine = 22.3;
    private const double UnusualFeminine = 20.3;

    // Below this a single word moves the share too much.
    private const int FewestWords = 120;
    private const int FewestHits = 6;

    // In one sentence every so many words is one.
    private const int MostApart = 5;

    public override RuleInfo Info { get; } =
        new("JD517", "gender-coded-wording", Severity.Notice, Evidence.LabStudy, "Words that a study called masculine or feminine stand unusually close together.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Terms.Of("gender-coded").Count < FewestHits)
            return [];
        var words = Prose.Blocks(job).Where(block => IsCounted(job, block.Block.Span.Start)).Sum(block => block.Words);
        if (words < FewestWords)
            return [];
        var prose = ProseText.Of(job);
        var hits = Hits(job, "gender-coded")
            .Where(hit => prose.Holds(hit.Span.Start) && IsCounted(job, hit.Span.Start) && !StandsInTitle(job, hit))
            .ToArray();
        if (hits.Length < FewestHits)
            return [];
        return Measure(job, hits, words, "masculine", UnusualMasculine).Concat(Measure(job, hits, words, "feminine", UnusualFeminine));
    }

    private IEnumerable<Finding> Measure(JobDescription job, TermHit[] hits, int words, string gender, double unusual)
    {
        var own = hits.Where(hit => hit.Term["gender"] == gender).Select(hit => hit.Span).ToArray();
        if (own.Length < FewestHits)
            return [];
        if (own.Length * 1000.0 / words <= unusual)
        {
            // A string of them in one sentence stands out in a text of any length.
            own = [.. own.GroupBy(span => Prose.Sentence(job, span)).MaxBy(sentence => sentence.Count())!];
            if (own.Length < FewestHits)
                return [];
            words = Prose.CountWords(job, Prose.Sentence(job, own[0]));
            if (own.Length * MostApart < words)
                return [];
        }

        return ReportTogether(job, own, quoted =>
            $"{quoted}: {own.Length} words that one study called {gender}-coded in {words}, more than adverts usually have; large field studies find that this hardly changes who applies, so vary them only where a plainer word says more.");
    }

    /// <summary>What the employer says of itself and of benefits is not about who should apply.</summary>
    private static bool IsCounted(JobDescription job, int offset) =>
        job.SectionAt(offset) is not { Kind: SectionKind.AboutCompany or SectionKind.Benefits or SectionKind.Compensation or SectionKind.HowToApply };

    private static bool StandsInTitle(JobDescription job, TermHit hit)
    {
        if (job.Title is not { } title)
            return false;
        var stem = hit.Term.Text;
        return title.Text.Split([' ', '/', ',', '-', '('], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase));
    }
}
