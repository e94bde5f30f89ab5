using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text that asks for applications and does not say where they go.</summary>
public sealed class MissingHowToApply : Rule
{
    private static readonly string[] Endings = [".com", ".org", ".net", ".gov", ".edu", ".co.uk", ".example", ".io/", ".jobs"];

    // A search that minds the case is many times as fast.
    private static readonly string[] Links = ["http", "HTTP", "Http", "www.", "WWW.", "Www."];

    private const int MostWordsToNumber = 4;

    public override RuleInfo Info { get; } = new(
        "JD211", "missing-how-to-apply", Severity.Notice, Evidence.Convention,
        "The text asks for documents and does not say where to send them.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // Most postings go where a button stands: who asks for documents must say where to, and who says all else has forgotten it.
        if (WholePosting.Is(job) && !SpeaksOfApplying(job))
            yield return ReportMissing(job, "Nothing says how to apply: add the link, the address or the button to press, and the last day.");
        if (job.Terms.Of("application-requests") is not [var asked, ..] || Prose.IsStanding(job, asked.Span)
            || job.SectionsOf(SectionKind.HowToApply).Any(section => !section.Span.Contains(asked.Span) && section.Blocks.Count > 0)
            || HasMailbox(job) || HasLink(job.Source.Text)
            || job.Terms.Of("application-ways").Any(hit => IsBeside(job, asked.Span, hit.Span) && !Prose.IsStanding(job, hit.Span))
            || HasNumber(job) || NamesSite(job.Source.Text))
        {
            yield break;
        }

        yield return Report(asked.Span, $"“{job.Slice(asked.Span)}” does not say where to: add an address, a link or the button to press.");
    }

    /// <summary>A section, a mailbox, a link or any word about applying: "apply", "applications close".</summary>
    private static bool SpeaksOfApplying(JobDescription job)
    {
        if (job.SectionsOf(SectionKind.HowToApply).Any(section => section.Heading is null || !TellsProcess(job, section)) || job.Conditions.Deadline is not null || HasMailbox(job) || HasLink(job.Source.Text) || HasNumber(job))
            return true;
        return job.Terms.Of("applying-words").Any(hit => hit.Term.Text != "applicants" && !Prose.IsStanding(job, hit.Span));
    }

    /// <summary>"Process" and "Interviews" tell what happens then, not where to apply.</summary>
    private static bool TellsProcess(JobDescription job, Section section) =>
        section.Heading is { } heading && !job.Slice(heading).Contains("appl", StringComparison.OrdinalIgnoreCase) && !job.Slice(heading).Contains("contact", StringComparison.OrdinalIgnoreCase);

    private static bool HasLink(string text) => Links.Any(link => text.Contains(link, StringComparison.Ordinal));

    /// <summary>An address in the offer of adjustments is for those who need one.</summary>
    private static bool HasMailbox(JobDescription job)
    {
        var text = job.Source.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (!IsOfAdjustments(job, new TextSpan(at, at + 1)))
                return true;
        }

        return false;
    }

    private static bool IsOfAdjustments(JobDescription job, TextSpan span) =>
        Prose.Sentence(job, span) is var sentence && (job.Slice(sentence) is var words && (words.Contains("accommodation", StringComparison.OrdinalIgnoreCase) || words.Contains("adjustment", StringComparison.OrdinalIgnoreCase)) || job.Statements.Any(statement => statement.Kind == StatementKind.Accommodation && statement.Span.Overlaps(sentence)));

    /// <summary>"Careersatfernlea.com", "URL_1f3c": an address without its marks, or one that was blacked out.</summary>
    private static bool NamesSite(string text)
    {
        if (text.Contains("URL_", StringComparison.Ordinal))
            return true;
        for (var dot = text.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = text.IndexOf('.', dot + 1))
        {
            if (!EndsName(text.AsSpan(dot)))
                continue;
            var start = dot;
            while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-'))
                start--;
            // What follows an @ is a mailbox's, which is asked for elsewhere.
            if (start == 0 || text[start - 1] != '@')
                return true;
        }

        return false;
    }

    private static bool EndsName(ReadOnlySpan<char> rest)
    {
        foreach (var ending in Endings)
        {
            if (rest.StartsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"Call Isla on 01796 555 014": words that call, and figures as long as a telephone number's.</summary>
    private static bool HasNumber(JobDescription job)
    {
        for (var i = 0; i < job.Words.Length; i++)
        {
            if (Prose.Letters(job, job.Words[i]) is not ("call" or "Call" or "phone" or "Phone" or "ring" or "Ring" or "text" or "Text" or "telephone" or "Telephone" or "Tel" or "tel"))
                continue;
            for (var j = i + 1; j < job.Words.Length && j <= i + MostWordsToNumber; j++)
            {
                if (job.Words[j].IsNumber && job.Words[j].End - job.Words[j].Start >= 3 && !IsOfAdjustments(job, job.Words[j].Span))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Under a heading of its own the way stands there too; without one it may stand anywhere.</summary>
    private static bool IsBeside(JobDescription job, TextSpan asked, TextSpan way) =>
        job.SectionAt(asked.Start) is not { Heading: not null } section || section.Span.Contains(way);
}
