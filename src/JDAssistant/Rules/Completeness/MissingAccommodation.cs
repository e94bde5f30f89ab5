using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a posting that does not say whom to ask for an accommodation.</summary>
public sealed class MissingAccommodation : Rule
{
    private const int FewestDigits = 7;

    private static readonly string[] Ways = ["@", "contact", "write to", "writing to", "call ", " ring ", "phone", "email ", "e-mail ", "ask for", "ask us", "tell ", "let us know", "let her know", "let him know", "let them know", "sort it", "sort that", "speak to", "talk to"];

    // What an offer of help says, and a list of traits does not.
    private static readonly string[] Offers = ["help", "need", "support", "adjust", "arrange", "hard for you", "easier", "difficult", "problem", "another way"];

    // "Something arranged differently at any stage": only where somebody applies.
    private static readonly string[] Stages = ["stage", "apply", "applying", "application", "interview", "process", "trial", "tour", "try-out", "hiring", "disab"];

    private static readonly string[] Invitations = ["say so", "just say", "tell us", "let us know", "tell me", "ask us", "just ask", "talk to us", "write to us"];

    private static readonly string[] Changes = ["in your way", "work it out", "make it easier", "makes it easier", "easier for you", "needs changing", "need changed", "should change", "change it", "set it up", "help you take part", "at your best"];

    public override RuleInfo Info { get; } = new(
        "JD213", "missing-accommodation", Severity.Notice, Evidence.Convention,
        "The text does not say whom to ask for an accommodation.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Has(StatementKind.Accommodation) || job.SectionsOf(SectionKind.Accommodation).Any() || !job.Has(StatementKind.Eeo) || StandingStatements.AreUnusual(job) || IsOffered(job) || IsOfferedBehind(job))
            yield break;
        yield return ReportMissing(job, "Nothing says whom to ask for an accommodation when applying: add a sentence with a name or an address.");
    }

    /// <summary>"If stairs or hours are in your way, say so and we'll work it out", behind the statement on equal opportunity.</summary>
    private static bool IsOfferedBehind(JobDescription job) =>
        job.Statements.Any(statement => statement.Kind == StatementKind.Eeo && job.BlockAt(statement.Span.Start) is { } block
            && new TextSpan(block.Content.Start, Math.Max(block.Content.End, statement.Span.End)) is var around && Holds(job, around, Invitations) && Holds(job, around, Changes));

    /// <summary>"If you need an adjustment, contact …": the word, and how to reach somebody, in one sentence or the one behind it.</summary>
    private static bool IsOffered(JobDescription job)
    {
        foreach (var word in job.Words)
        {
            if (word.Span.Length < "arrange".Length || job.Source.Text[word.Start] is not ('a' or 'A' or 'd' or 'D') || Kind(job.Slice(word.Span).ToLowerInvariant()) is not { } needs)
                continue;
            var span = Prose.Sentence(job, word.Span);
            if (!Holds(job, span, needs))
                continue;
            // "Need an adjustment? Ruth will sort it out."
            if (job.Source.Text.AsSpan(0, Math.Min(span.End + 1, job.Source.Text.Length)).EndsWith("?", StringComparison.Ordinal) && job.WordFrom(span.End) is var next && next < job.Words.Length)
                span = span.Union(Prose.Sentence(job, job.Words[next].Span));
            if (Holds(job, span, Ways) || ((needs == Offers || job.Source.Text[word.Start + 1] is 'c' or 'C') && HasNumber(job, span)))
                return true;
        }

        return false;
    }

    /// <summary>What the sentence must hold beside the word; null of a word that offers nothing.</summary>
    private static string[]? Kind(string word) => word switch
    {
        "accommodation" or "accommodations" or "adjustment" or "adjustments" => [""],
        // A statement on equal opportunity names disability too: only an offer of help is one.
        "disability" or "disabilities" or "disabled" => Offers,
        "arrange" or "arranged" or "arrangements" or "differently" or "adapted" or "adaptation" or "adaptations" => Stages,
        _ => null,
    };

    /// <summary>"928-555-0121": somebody to call, in whatever words.</summary>
    private static bool HasNumber(JobDescription job, TextSpan span)
    {
        var digits = 0;
        foreach (var letter in job.Source.Text.AsSpan(span.Start, span.Length))
        {
            if (char.IsAsciiDigit(letter) && ++digits == FewestDigits)
                return true;
            if (char.IsLetter(letter))
                digits = 0;
        }

        return false;
    }

    private static bool Holds(JobDescription job, TextSpan span, string[] words)
    {
        var sentence = job.Source.Text.AsSpan(span.Start, span.Length);
        foreach (var word in words)
        {
            if (sentence.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
