using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a heading with nothing below it.</summary>
public sealed class EmptySection : Rule
{
    private const int MostWords = 8;

    private const int FewWords = 3;

    // "None" and "N/A" answer some headings; longer words only put off.
    private const int LongestMark = 5;

    private static readonly string[] Applying = ["To apply", "Apply ", "Please apply", "How to apply", "Send your", "Please send", "Closing date", "Interviews "];

    private static readonly string[] NoWords =
        ["n/a", "na", "none", "nothing", "tba", "tbc", "to follow", "to be added", "to be completed", "to be confirmed", "to be defined", "to be written", "coming soon", "see above", "as above", "more to come", "-", "...", "…", "later", "various", "as discussed", "as required", "see attached", "attached", "see attachment", "see below", "see website", "see our website", "ask us", "on request", "available on request", "to be discussed", "to be agreed", "tbd", "pending", "as per policy", "as usual", "etc", "same as above"];

    public override RuleInfo Info { get; } = new(
        "JD222", "empty-section", Severity.Warning, Evidence.Convention,
        "A heading has nothing below it, or a line that says nothing.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        for (var i = 0; i < job.Sections.Count; i++)
        {
            var section = job.Sections[i];
            if ((Line(job, section) ?? Nothing(job, section)) is { } line)
                yield return Report(line, $"“{job.Slice(line)}” is all that stands under “{job.Slice(section.Heading!.Value)}”: say more, or take the section out.") with { Severity = Severity.Notice };
            if (section.Heading is not { } heading || (section.Blocks.Any(block => block.Kind != BlockKind.Other) && !IsLeftOut(job, section)) || !(Promises(section.Kind) || IsBetweenFull(job, i)) || (DepthOf(job, section) == 0 && !IsFollowed(job, i) && !IsLeftOut(job, section)))
                continue;
            // "We offer good pay, leave and a bicycle!" over a ruled line is a sentence, and says what it promises.
            if (job.WordsIn(heading).Length > MostWords)
                continue;
            if (Promises(section.Kind) && i + 1 < job.Sections.Count && DepthOf(job, section) > 0 && IsInside(job, job.Sections[i + 1], section))
                continue;
            yield return Report(heading, $"Nothing stands under “{job.Slice(heading)}”: write it, or take the heading out.");
        }
    }

    /// <summary>"## How we hire" between two headings of its own depth that have text: it was to have some too.</summary>
    private static bool IsBetweenFull(JobDescription job, int section)
    {
        if (section == 0 || section + 1 >= job.Sections.Count || job.Sections[section] is not { Heading: { } heading, Kind: SectionKind.Summary or SectionKind.HowToApply or SectionKind.AboutCompany or SectionKind.Other })
            return false;
        var (depth, before, next) = (DepthOf(job, job.Sections[section]), job.Sections[section - 1], job.Sections[section + 1]);
        return depth > 1 && depth == DepthOf(job, before) && depth == DepthOf(job, next) && before.Blocks.Count > 0 && next.Blocks.Count > 0 && before.Kind != SectionKind.Other && next.Kind != SectionKind.Other
            && job.WordsIn(heading).Length is > 1 and <= LongestMark && job.Source.Text.AsSpan(heading.Start, heading.Length).IndexOfAny("!?.:,") < 0 && char.IsLetterOrDigit(job.Source.Text[heading.End - 1]);
    }

    /// <summary>True where a line in capitals or with a colon has another such line of another kind right below it: "PREFERRED:", "BENEFITS:".</summary>
    private static bool IsFollowed(JobDescription job, int section)
    {
        if (section + 1 >= job.Sections.Count || job.Sections[section + 1] is not { Heading: { } next } other || !(Promises(other.Kind) || (other.Kind is SectionKind.HowToApply or SectionKind.Eeo && AreBold(job, job.Sections[section].Heading!.Value, next)) || other.Kind == SectionKind.HowToApply) || other.Kind == job.Sections[section].Kind || other.Blocks.Count == 0)
            return false;
        var heading = job.Sections[section].Heading!.Value;
        return ((IsCapital(job, heading) && IsCapital(job, next)) || ArePlain(job, section) || AreBold(job, heading, next)) && job.WordsIn(heading).Length <= LongestMark && job.BlockAt(heading.Start) is { Kind: BlockKind.Heading } && job.BlockAt(next.Start) is { Kind: BlockKind.Heading };
    }

    /// <summary>"In return:" and then, a blank line on, "To apply, send …": what the colon leads up to is not there.</summary>
    private static bool IsLeftOut(JobDescription job, Section section) =>
        section is { Heading: { } heading, Blocks: [{ Kind: BlockKind.Paragraph, Label: null } first, ..] } && !section.Blocks.Any(block => block.Kind == BlockKind.Item)
        && job.Source.Text.AsSpan(heading.End, first.Content.Start - heading.End) is var gap && gap.Contains(':') && gap.Count('\n') > 1
        && Applying.Any(words => job.Source.Text.AsSpan(first.Content.Start).StartsWith(words, StringComparison.Ordinal));

    /// <summary>"Desirable" right above "What we offer" and its list: neither is a part of the other.</summary>
    private static bool ArePlain(JobDescription job, int section) =>
        (job.Sections[section].Kind, job.Sections[section + 1].Kind) is (SectionKind.Preferred, SectionKind.Benefits or SectionKind.Compensation or SectionKind.Responsibilities) or (SectionKind.Preferred or SectionKind.Benefits, SectionKind.HowToApply) or (SectionKind.Responsibilities or SectionKind.Benefits, SectionKind.Requirements or SectionKind.Preferred)
        && (job.Sections[section + 1].Kind == SectionKind.HowToApply || job.Sections[section + 1].Blocks.Any(block => block.Kind == BlockKind.Item));

    /// <summary>"**We offer**" right above "**Apply**": two bold lines of one depth.</summary>
    private static bool AreBold(JobDescription job, TextSpan heading, TextSpan next) => IsBold(job, heading) && IsBold(job, next);

    private static bool IsBold(JobDescription job, TextSpan heading) =>
        job.Source.Text.AsSpan(0, heading.Start).EndsWith("\n**", StringComparison.Ordinal) && job.Source.Text.AsSpan(heading.End).StartsWith("**\n", StringComparison.Ordinal);

    private static bool IsCapital(JobDescription job, TextSpan heading) => !job.Source.Text.AsSpan(heading.Start, heading.Length).ContainsAnyInRange('a', 'z');

    /// <summary>The few words that are all the duties; null where there is more, or a number or name says enough.</summary>
    private static TextSpan? Line(JobDescription job, Section section)
    {
        if (section is not { Kind: SectionKind.Responsibilities, Heading: not null, Blocks: [{ Kind: BlockKind.Item or BlockKind.Paragraph, Content: var line }] }
            || DepthOf(job, section) == 0 || job.SectionsOf(section.Kind).Take(2).Count() > 1 || job.WordsIn(line) is not { Length: > 0 and <= FewWords } words)
        {
            return null;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].IsNumber || (i > 0 && char.IsUpper(job.Source.Text[words[i].Start])))
                return null;
        }

        return line;
    }

    /// <summary>"N/A", "to follow": all that stands under a heading, and nothing; null where there is more.</summary>
    private static TextSpan? Nothing(JobDescription job, Section section) =>
        section is { Heading: { } heading, Blocks: [{ Content: var line }, ..] } && (section.Blocks.Count == 1 || PutsOff(job.Slice(line))) && Promises(section.Kind) && (section.Kind is not SectionKind.Requirements and not SectionKind.Responsibilities || job.WordsIn(heading).Length == 1 || job.Slice(line).Length > LongestMark) && (DepthOf(job, section) > 0 || job.Slice(line).Length > LongestMark)
            && NoWords.Contains(job.Slice(line).Trim(' ', '.', '*', '_', '(', ')'), StringComparer.OrdinalIgnoreCase)
                ? line
                : null;

    /// <summary>True for words after which nothing more is to come: what stands below them has a heading that was not seen.</summary>
    private static bool PutsOff(string line) =>
        line.Trim(' ', '.', '*', '_', '(', ')').ToLowerInvariant() is "to follow" or "see attached" or "coming soon" or "to be added" or "to be completed" or "to be written" or "more to come" or "tba" or "tbc" or "tbd";

    /// <summary>The kinds whose heading alone says nothing; "An equal opportunity employer" says it all.</summary>
    private static bool Promises(SectionKind kind) =>
        kind is SectionKind.Responsibilities or SectionKind.Requirements or SectionKind.Preferred or SectionKind.Benefits
            or SectionKind.Compensation;

    /// <summary>True where <paramref name="next"/> may be a part of <paramref name="section"/>, so that its heading is only the parent's.</summary>
    private static bool IsInside(JobDescription job, Section next, Section section)
    {
        if (next.Heading is null || next.Kind == section.Kind || next.Kind is SectionKind.Other or SectionKind.Summary)
            return true;
        var depth = DepthOf(job, next);
        return depth == 0 || depth > DepthOf(job, section);
    }

    /// <summary>0 for a line that only looks like a heading: what stands below it may look like one too.</summary>
    private static int DepthOf(JobDescription job, Section section) => job.BlockAt(section.Span.Start)?.Depth ?? 0;
}
