using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text that does not say what the person must bring.</summary>
public sealed class MissingRequirements : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD205", "missing-requirements", Severity.Warning, Evidence.Convention,
        "The text does not say what the person must bring.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.SectionsOf(SectionKind.Requirements).Any() || job.Experience.Count > 0 || RunningText.Covers(job, "demand") || Traces.OfDemands(job) || ListedDemands.Any(job) || IsPerhapsListed(job))
            yield break;
        // In sentences nothing stands but by the way.
        if (RunningText.IsProse(job) && (Traces.OfSomeDemand(job) || Prose.Hits(job, "person-traces").Any()))
            yield break;
        var finding = ReportMissing(job, "Nothing says what the person must bring: list the few things without which nobody can start.");
        yield return Traces.OfSomeDemand(job)
            ? finding with { Severity = Severity.Notice, Message = "What the person must bring is told only by the way: list the few things without which nobody can start." }
            : RunningText.IsLaidOut(job) && !job.SectionsOf(SectionKind.Preferred).Any() ? finding
            : finding with { Severity = Severity.Notice, Message = "It is not plain what the person must bring: list the few things without which nobody can start." };
    }

    /// <summary>True where a list stands between the duties and the wishes, or what is offered, under a heading in words that nobody foresaw.</summary>
    private static bool IsPerhapsListed(JobDescription job)
    {
        for (var i = 1; i + 1 < job.Sections.Count; i++)
        {
            if (job.Sections[i] is { Kind: SectionKind.Other, Heading: not null } unread && job.Sections[i - 1].Kind == SectionKind.Responsibilities
                && job.Sections[i + 1].Kind is SectionKind.Preferred or SectionKind.Benefits && unread.Items.Take(2).Count() == 2)
                return true;
        }

        return false;
    }
}
