using JDAssistant.Documents;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text that does not say what the person will do.</summary>
public sealed class MissingResponsibilities : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD204", "missing-responsibilities", Severity.Warning, Evidence.Convention,
        "The text does not say what the person will do.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.SectionsOf(SectionKind.Responsibilities).Any() || RunningText.Covers(job, "duty") || RunningText.Names(job, "responsibilities") || RunningText.Names(job, "duties") || RunningText.Names(job, "what you'll do") || RunningText.Names(job, "what you’ll do") || RunningText.Names(job, "what you will do") || Traces.OfDuties(job) || RunningText.HasUnreadList(job))
            yield break;
        // In sentences nothing stands but by the way.
        if (RunningText.IsProse(job) && Traces.OfSomeDuty(job))
            yield break;
        var finding = ReportMissing(job, "Nothing says what the person will do: add three to eight duties under a heading such as “What you will do”.");
        // A sentence or two tell something of it, and a reader who scans for duties finds none.
        yield return Traces.OfSomeDuty(job)
            ? finding with { Severity = Severity.Notice, Message = "What the person will do is told only by the way: list three to eight duties under a heading such as “What you will do”." }
            : RunningText.IsLaidOut(job) ? finding
            : finding with { Severity = Severity.Notice, Message = "It is not plain what the person will do: list three to eight duties under a heading such as “What you will do”." };
    }
}
