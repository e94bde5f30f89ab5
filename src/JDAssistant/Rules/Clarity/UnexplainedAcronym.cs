using System.Collections.Frozen;
using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Clarity;

/// <summary>Flags rare acronyms that a text uses several times and never spells out.</summary>
/// <remarks>Reasons, sources and examples are in UnexplainedAcronym.md; its examples run as tests.</remarks>
public sealed class UnexplainedAcronym : WordingRule
{
    private const int Shortest = 3;

    private const int Longest = 6;

    // Once may be a name that the text quotes; what is used again is meant to be understood.
    private const int FewestUses = 2;

    private static readonly FrozenSet<string> Known =
        TermIndex.Default.List("known-acronyms").Terms.Select(term => term.Text).ToFrozenSet(StringComparer.Ordinal);

    public override RuleInfo Info { get; } =
        new("JD707", "unexplained-acronym", Severity.Notice, Evidence.Convention, "A rare acronym is used and never spelt out.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var uses = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal);
        var explained = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < job.Words.Length; i++)
        {
            var word = job.Words[i];
            if (word.End - word.Start is < Shortest or > Longest || word.IsNumber || Acronym(job, word) is not { } acronym)
                continue;
            if (IsExplained(job.Source.Text, word))
                explained.Add(acronym);
            else if (!Counts(job, word))
                explained.Add(acronym);
            else
                (uses.TryGetValue(acronym, out var spans) ? spans : uses[acronym] = []).Add(word.Span);
        }

        var rare = uses.Where(use => use.Value.Count >= FewestUses && !explained.Contains(use.Key)).Select(use => use.Value[0]).Order().ToArray();
        return ReportTogether(job, rare, words => $"{words}: spell it out where it stands first, for people from another house or trade.");
    }

    private static string? Acronym(JobDescription job, Word word)
    {
        var letters = Prose.Letters(job, word);
        foreach (var c in letters)
        {
            if (!char.IsAsciiLetterUpper(c))
                return null;
        }

        var acronym = letters.ToString();
        return Known.Contains(acronym) ? null : acronym;
    }

    /// <summary>“Field Audit Tool (FAT)” or “FAT (Field Audit Tool)”.</summary>
    private static bool IsExplained(string text, Word word)
    {
        var opened = word.Start > 0 && text[word.Start - 1] is '(' or '"' or '[';
        var after = text.AsSpan(word.End).TrimStart(' ');
        return opened || after.StartsWith("(", StringComparison.Ordinal) || after.StartsWith("- ", StringComparison.Ordinal)
            || after.StartsWith("– ", StringComparison.Ordinal) || after.StartsWith("=", StringComparison.Ordinal);
    }

    /// <summary>In prose, not beside other capitals, and not in the names of the title or the employer.</summary>
    private static bool Counts(JobDescription job, Word word)
    {
        if (job.BlockAt(word.Start) is not { Kind: BlockKind.Paragraph or BlockKind.Item } || !Prose.IsOwnWords(job, word.Span))
            return false;
        var letters = job.Slice(word.Span);
        if (job.Title is { } title && title.Line.Contains(word.Span) || job.Title?.Text.Contains(letters, StringComparison.Ordinal) == true
            || job.Company?.Text.Contains(letters, StringComparison.Ordinal) == true)
        {
            return false;
        }

        // What the employer is called stands outside duties and demands too, or owns something.
        return job.SectionAt(word.Start) is { Kind: SectionKind.Responsibilities or SectionKind.Requirements, Heading: not null }
            && (word.End >= job.Source.Text.Length || job.Source.Text[word.End] is not ('\'' or '@'))
            && !IsShouted(job.Source.Text, Prose.Sentence(job, word.Span));
    }

    private static bool IsShouted(string text, TextSpan sentence)
    {
        int upper = 0, lower = 0;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (char.IsUpper(text[i]))
                upper++;
            else if (char.IsLower(text[i]))
                lower++;
        }

        return upper > lower;
    }
}
