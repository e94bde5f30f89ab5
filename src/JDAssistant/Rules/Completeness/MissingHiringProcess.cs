using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text that tells how to apply and not what happens then.</summary>
public sealed class MissingHiringProcess : Rule
{
    // Who writes more than two sentences has said something of it, in words that no list holds.
    private const int MostWords = 30;

    // "Selection process: two talks and a test" names the steps, in whatever words.
    private const int FewestWords = 12;

    public override RuleInfo Info { get; } = new(
        "JD215", "missing-hiring-process", Severity.Notice, Evidence.Convention,
        "The text says how to apply and not what happens then.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // Only who gives applying a place of its own has room for it; a board's button explains nothing and need not.
        var sections = job.SectionsOf(SectionKind.HowToApply).ToArray();
        if (Array.Find(sections, section => section is { Heading: not null, Blocks.Count: > 0 }) is not { Heading: { } heading }
            || job.BlockAt(heading.Start) is not { Kind: BlockKind.Heading } || !Promises(job, heading)
            || sections.SelectMany(section => section.Blocks).Where(block => !Prose.IsStanding(job, block.Content)).Sum((Block block) => job.WordsIn(block.Content).Length) > (IsProcess(job.Slice(heading)) ? FewestWords : MostWords)
            || job.Blocks.Any(block => block.Label is { } label && job.Slice(label).Contains("interview", StringComparison.OrdinalIgnoreCase))
            || sections.Concat(job.SectionsOf(SectionKind.Other).Where(section => TellsSteps(job, section))).SelectMany(section => section.Blocks).Any(block => Tells(job, block)))
        {
            yield break;
        }

        yield return Report(heading, $"“{job.Slice(heading)}” does not say what happens then: name the steps, who decides and when people hear from you.");
    }

    /// <summary>"Our process", "What happens next".</summary>
    private static bool TellsSteps(JobDescription job, Section section) => section.Heading is { } heading && job.Slice(heading) is var words
        && (words.Contains("process", StringComparison.OrdinalIgnoreCase) || words.Contains("next", StringComparison.OrdinalIgnoreCase) || words.Contains("steps", StringComparison.OrdinalIgnoreCase) || words.Contains("interview", StringComparison.OrdinalIgnoreCase) || words.Contains("hire", StringComparison.OrdinalIgnoreCase));

    /// <summary>The interview of a statement on adjustments is no step that is told.</summary>
    private static bool Tells(JobDescription job, Block block) =>
        job.Terms.Of("process-words").Any(hit => block.Span.Contains(hit.Span) && Prose.IsFact(job, hit.Span));

    /// <summary>"How to apply" and "Applying" promise it; "Contact" and "Apply now" do not.</summary>
    private static bool Promises(JobDescription job, TextSpan heading)
    {
        var words = job.Slice(heading);
        return words.StartsWith("how to apply", StringComparison.OrdinalIgnoreCase) || words.StartsWith("to apply", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("applying", StringComparison.OrdinalIgnoreCase) || words.StartsWith("application process", StringComparison.OrdinalIgnoreCase)
            || IsProcess(words);
    }

    /// <summary>"Our hiring process": what stands below it is the process, and not the way to apply.</summary>
    private static bool IsProcess(string heading) =>
        heading.StartsWith("how we hire", StringComparison.OrdinalIgnoreCase) || heading.Contains("hiring process", StringComparison.OrdinalIgnoreCase) || heading.Contains("selection process", StringComparison.OrdinalIgnoreCase) || heading.Contains("recruitment process", StringComparison.OrdinalIgnoreCase)
        || heading.StartsWith("next steps", StringComparison.OrdinalIgnoreCase) || heading.StartsWith("what happens next", StringComparison.OrdinalIgnoreCase);
}
