using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Clarity;

/// <summary>Flags several abbreviations that only insiders know.</summary>
/// <remarks>Reasons, sources and examples are in UnexplainedAcronym.md; its examples run as tests.</remarks>
public sealed class UnexplainedAcronym : WordingRule
{
    // One or two may be the trade's; more are the house's.
    private const int Several = 4;

    private const int Shortest = 3;

    private const int Longest = 5;

    public override RuleInfo Info { get; } =
        new("JD707", "unexplained-acronym", Severity.Notice, Evidence.Convention, "Several abbreviations stand in the text that only insiders know.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var first = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        for (var i = 0; i < job.Words.Length; i++)
        {
            var word = job.Words[i];
            if (IsAbbreviation(job, word) && !StandsAmongCapitals(job, i) && IsOwn(job, word) && !IsExplained(job, i))
                first.TryAdd(job.Slice(word.Span), word.Span);
        }

        return first.Count < Several ? [] : ReportTogether(job, first.Values, words => $"{words}: write them out the first time; outside your house few know them.");
    }

    private static bool IsAbbreviation(JobDescription job, Word word)
    {
        if (word.End - word.Start is < Shortest or > Longest)
            return false;
        foreach (var letter in Prose.Letters(job, word))
        {
            if (!char.IsAsciiLetterUpper(letter))
                return false;
        }

        // "FedRAMP" and "3PAO" are names, "XXII" is a number.
        if ((word.Start > 0 && char.IsLetterOrDigit(job.Source.Text[word.Start - 1])) || Prose.Letters(job, word).IndexOfAnyExcept("IVXLC") < 0)
            return false;
        return !Prose.Has(job, "common-acronyms", word.Span) && !Prose.Has(job, "skills", word.Span) && !Prose.Has(job, "places", word.Span)
            && job.Company?.Text.Contains(job.Slice(word.Span), StringComparison.Ordinal) != true && job.Title?.Line.Contains(word.Span) != true;
    }

    /// <summary>"READ THE NOTICE BELOW" is a shouted line, and "R-20441-XYZ" a number.</summary>
    private static bool StandsAmongCapitals(JobDescription job, int index)
    {
        var text = job.Source.Text;
        if ((job.Words[index].Start > 0 && text[job.Words[index].Start - 1] is '-' or '/' or '&' or '.' or '_' or '#' or '@')
            || (job.Words[index].End < text.Length && text[job.Words[index].End] is '-' or '/' or '&' or '_' or '@' or ':'))
        {
            return true;
        }

        return IsCapitals(job, index - 1) || IsCapitals(job, index + 1);
    }

    private static bool IsCapitals(JobDescription job, int index)
    {
        if (index < 0 || index >= job.Words.Length || job.Words[index].End - job.Words[index].Start < 2)
            return false;
        foreach (var letter in Prose.Letters(job, job.Words[index]))
        {
            if (!char.IsUpper(letter))
                return false;
        }

        return true;
    }

    private static bool IsOwn(JobDescription job, Word word) =>
        Prose.IsOwnWords(job, word.Span) && job.BlockAt(word.Start) is { Kind: BlockKind.Paragraph or BlockKind.Item, Label: null }
        && job.SectionAt(word.Start) is { Kind: SectionKind.Responsibilities or SectionKind.Requirements or SectionKind.Preferred or SectionKind.Summary };

    /// <summary>"Network Control Desk (NCD)" and "NCD (Network Control Desk)", here or earlier in the text.</summary>
    private static bool IsExplained(JobDescription job, int index)
    {
        var (word, text) = (job.Words[index], job.Source.Text);
        return (word.Start > 0 && text[word.Start - 1] == '(' && word.End < text.Length && text[word.End] == ')')
            || (word.End + 1 < text.Length && text[word.End] == ' ' && text[word.End + 1] == '(')
            || text.Contains($"({job.Slice(word.Span)})", StringComparison.Ordinal);
    }
}
