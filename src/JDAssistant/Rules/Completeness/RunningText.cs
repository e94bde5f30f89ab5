using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Completeness;

/// <summary>What a text says without a heading for it.</summary>
internal static class RunningText
{
    // One such phrase may stand in any sentence; two are a statement.
    private const int Enough = 2;

    // A text that gives other things a heading of their own says this one in a sentence or two only by the way.
    private const int EnoughBesideHeadings = 4;

    private const int FewestHeadings = 3;

    // A list below a heading of its own is how the text tells what it has to tell.
    private const int FewestItems = 3;

    private const int FewestWordsOfItem = 3;

    private const int LongParagraph = 400;

    private const int MostItems = 1;

    private const int LongestProse = 450;

    private const int LongestTitleBlock = 200;

    private const int FewestParagraphs = 3;

    private const int FewestSentences = 6;

    /// <summary>True where phrases about <paramref name="subject"/> stand where the job is spoken of.</summary>
    public static bool Covers(JobDescription job, string subject)
    {
        // Benefits are named in words that stand for nothing else.
        var enough = subject != "benefit" && HasHeadings(job) ? EnoughBesideHeadings : Enough;
        // A phrase of several words, "health insurance", names a benefit alone.
        if (subject == "benefit" && job.Terms.Of("content-cues").Any(hit => hit.Term["about"] == subject && hit.WordCount > 1))
            return true;
        // "We pay into a pension", "in return: a pension": one word is enough where it is given; "we offer benefits" names none.
        if (subject == "benefit" && job.Terms.Of("content-cues").Any(hit => hit.Term["about"] == subject && hit.Term.Text is not ("benefits" or "perks") && Prose.Has(job, "offering-words", Prose.Sentence(job, hit.Span) with { End = hit.Span.Start })))
            return true;
        return job.Terms.Of("content-cues").Where(hit => hit.Term["about"] == subject && (subject == "benefit" || SpeaksOfJob(job, hit.Span.Start))).Take(enough).Count() == enough;
    }

    /// <summary>True where the word itself stands where the job is spoken of: what follows it is a list, whatever became of its line ends.</summary>
    public static bool Names(JobDescription job, string word) =>
        job.Terms.Of("content-cues").Any(hit => job.Slice(hit.Span).Equals(word, StringComparison.OrdinalIgnoreCase) && SpeaksOfJob(job, hit.Span.Start));

    /// <summary>True where the text gives several things a heading of their own; elsewhere anything may stand in any sentence.</summary>
    public static bool HasHeadings(JobDescription job) =>
        job.Sections.Count(section => section.Kind != SectionKind.Other && HasOwnLine(job, section)) is var headings
        && (headings >= FewestHeadings || (headings == FewestHeadings - 1 && job.Sections.Any(section => section.Kind is SectionKind.Requirements or SectionKind.Responsibilities && HasHeadingLine(job, section) && section.Blocks.Count(block => block.Kind == BlockKind.Item && (block.Span.Start == 0 || job.Source.Text[block.Span.Start - 1] is '\n' or ' ' or '>')) >= FewestItems)));

    /// <summary>True where a list stands under a heading in words that nobody foresaw: what it holds is not known, and so nothing is known to be missing.</summary>
    public static bool HasUnreadList(JobDescription job) => job.Sections.Any(section =>
        section is { Kind: SectionKind.Other, Heading: { } heading } && job.Title?.Line.Overlaps(heading) != true && HasHeadingLine(job, section)
        && section.Items.Count(item => item.Label is null && job.WordsIn(item.Content).Length >= FewestWordsOfItem && !Prose.IsStanding(job, item.Content)) >= FewestItems);

    /// <summary>True of a short text of a title and paragraphs alone, without lists and headings: whatever it says, it says in sentences. What lost its line ends is none.</summary>
    public static bool IsProse(JobDescription job)
    {
        if (job.Title is not { } title || job.BlockAt(title.Span.Start) is not { } first)
            return false;
        if (first.Content.Length > LongestTitleBlock)
            return IsOneParagraph(job, first);
        var (items, headings, words, paragraphs) = (0, 0, 0, 0);
        foreach (var block in job.Blocks)
        {
            items += block.Kind is BlockKind.Item or BlockKind.Row ? 1 : 0;
            headings += block.Kind == BlockKind.Heading && block != first ? 1 : 0;
            words += job.WordsIn(block.Content).Length;
            paragraphs += block.Kind == BlockKind.Paragraph && job.Source.Text[block.Content.End - 1] is '.' or '!' or '?' ? 1 : 0;
        }

        return items <= MostItems && headings <= MostItems && words <= LongestProse && paragraphs >= FewestParagraphs;
    }

    /// <summary>A text that is one paragraph of sentences and nothing else: no two of them are glued together.</summary>
    private static bool IsOneParagraph(JobDescription job, Block only)
    {
        if (job.Blocks.Count != 1 || only.Kind != BlockKind.Paragraph || job.WordsIn(only.Content).Length > LongestProse)
            return false;
        var text = job.Source.Text.AsSpan(only.Content.Start, only.Content.Length);
        var ends = 0;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or ':') || !char.IsLower(text[i - 1]))
                continue;
            if (char.IsUpper(text[i + 1]))
                return false;
            ends += text[i + 1] == ' ' ? 1 : 0;
        }

        return ends >= FewestSentences;
    }

    /// <summary>True where whatever is said stands under a heading: several headings, and no long paragraph that may tell it in words of its own.</summary>
    public static bool IsLaidOut(JobDescription job) =>
        HasHeadings(job) && !job.Blocks.Any(block => block.Kind == BlockKind.Paragraph && block.Content.Length >= LongParagraph && SpeaksOfJob(job, block.Span.Start));

    /// <summary>True unless <paramref name="offset"/> stands under a heading that announces something else, or in a statement on equal opportunity.</summary>
    public static bool SpeaksOfJob(JobDescription job, int offset) => job.SectionAt(offset) is not
        {
            Kind: SectionKind.AboutCompany or SectionKind.HowToApply or SectionKind.Benefits or SectionKind.Compensation or SectionKind.Eeo or SectionKind.Accommodation,
        } section || (section is not { Kind: SectionKind.Eeo, Heading: null } && !HasHeadingLine(job, section));

    /// <summary>A heading within a line is guessed, and so is what belongs to it.</summary>
    public static bool HasHeadingLine(JobDescription job, Section section) =>
        section.Heading is { } heading && job.BlockAt(heading.Start) is { Kind: BlockKind.Heading };

    /// <summary>True where the heading stands on a line of its own: where line ends were lost, what a heading seems to begin says little.</summary>
    public static bool HasOwnLine(JobDescription job, Section section) =>
        HasHeadingLine(job, section) && BeginsLine(job.Source.Text, section.Heading!.Value.Start);

    private static bool BeginsLine(string text, int start) =>
        start == 0 || text.AsSpan(0, start).TrimEnd(" \t*#_>-•·") is var before && (before.IsEmpty || before[^1] is '\n' or '\r' || text[start - 1] == '>');
}
