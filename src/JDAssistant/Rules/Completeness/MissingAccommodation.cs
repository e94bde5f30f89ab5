using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a posting that does not say whom to ask for an accommodation.</summary>
public sealed class MissingAccommodation : Rule
{
    private static readonly string[] Ways = ["@", "contact", "write to", "writing to", "call ", "phone", "email ", "e-mail ", "ask for", "ask us", "tell ", "let us know", "speak to", "talk to"];

    // What an offer of help says, and a list of traits does not.
    private static readonly string[] Offers = ["help", "need", "support", "adjust", "hard for you", "easier", "difficult"];

    public override RuleInfo Info { get; } = new(
        "JD213", "missing-accommodation", Severity.Notice, Evidence.Convention,
        "The text does not say whom to ask for an accommodation.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Has(StatementKind.Accommodation) || job.SectionsOf(SectionKind.Accommodation).Any() || !job.Has(StatementKind.Eeo) || StandingStatements.AreUnusual(job) || IsOffered(job))
            yield break;
        yield return ReportMissing(job, "Nothing says whom to ask for an accommodation when applying: add a sentence with a name or an address.");
    }

    /// <summary>"If you need an adjustment, contact …": the word, and how to reach somebody, in one sentence.</summary>
    private static bool IsOffered(JobDescription job)
    {
        foreach (var word in job.Words)
        {
            if (word.Span.Length < "disabled".Length || job.Source.Text[word.Start] is not ('a' or 'A' or 'd' or 'D') || job.Slice(word.Span).ToLowerInvariant() is not ("accommodation" or "accommodations" or "adjustment" or "adjustments" or "disability" or "disabilities" or "disabled"))
                continue;
            var span = Prose.Sentence(job, word.Span);
            var sentence = job.Source.Text.AsSpan(span.Start, span.Length);
            // A statement on equal opportunity names disability too: only an offer of help is one.
            if (job.Slice(word.Span).StartsWith("dis", StringComparison.OrdinalIgnoreCase) && !Holds(sentence, Offers))
                continue;
            if (Holds(sentence, Ways))
                return true;
        }

        return false;
    }

    private static bool Holds(ReadOnlySpan<char> sentence, string[] words)
    {
        foreach (var word in words)
        {
            if (sentence.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
