using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;
using JDAssistant.Text;

namespace JDAssistant.Rules.Law;

/// <summary>A rule that speaks for the law of the places that a posting touches.</summary>
/// <param name="policy">The day, and who the company is.</param>
/// <remarks>One finding a problem, however many places share it: it names the surest and counts the others.</remarks>
public abstract class LawRule(Policy policy) : Rule
{
    /// <summary>The day, and who the company is.</summary>
    protected Policy Policy { get; } = policy;

    /// <summary>The answers about <paramref name="topics"/> by which the posting falls short, the surest first.</summary>
    protected LawAnswer[] ShortOf(JobDescription job, params IReadOnlyCollection<LegalTopic> topics)
    {
        if (!LawReach.LeadsAnywhere(job, Policy))
            return [];
        // Most postings are asked little: no sorting for what is not there.
        var answers = LawCheck.Ask(job, Policy, topics).Where(answer => answer.Severity is not null).ToArray();
        return answers.Length < 2 ? answers : [.. answers
            .OrderByDescending(answer => answer.Severity)
            .ThenByDescending(answer => answer.Applicable.Applies == true)
            .ThenByDescending(answer => answer.Applicable.IsThere || answer.Provision.Reach.Contains(Reach.Remote))
            .ThenBy(answer => answer.Provision.Demand)
            .ThenBy(answer => answer.Provision.Employees.Least)
            .ThenBy(answer => answer.Jurisdiction.Id.Length)
            .ThenBy(answer => answer.Jurisdiction.Id, StringComparer.Ordinal)];
    }

    /// <summary>A finding about what is missing: at the words that fall short, or where the title ends.</summary>
    /// <param name="job">The posting.</param>
    /// <param name="answers">What falls short, the surest first; nothing is reported where there is none.</param>
    /// <param name="what">What the place does: "demands the pay or its range in the posting".</param>
    /// <param name="remedy">What to do, as a command.</param>
    /// <param name="wording">Words to insert; null where only the writer knows them.</param>
    protected IEnumerable<Finding> ReportShort(JobDescription job, LawAnswer[] answers, string what, string remedy, string? wording = null)
    {
        if (answers.Length == 0)
            yield break;
        var message = Message(answers, what, remedy);
        var finding = answers[0].Span is { } span ? Report(span, message) : ReportMissing(job, message);
        yield return finding with
        {
            Severity = answers[0].Severity!.Value,
            Fix = wording is null ? null : Insert(job, wording),
        };
    }

    /// <summary>A finding for each of <paramref name="topics"/> on which the text says what a law forbids or restricts.</summary>
    protected IEnumerable<Finding> ReportForbidden(JobDescription job, string remedy, params IReadOnlyList<LegalTopic> topics)
    {
        if (!LawReach.LeadsAnywhere(job, Policy))
            yield break;
        foreach (var topic in topics)
        {
            // The text first: most texts hold nothing of the kind, and then no place need be asked.
            if (ForbiddenWording.Of(job, topic) is not [var first, ..] offences || ShortOf(job, [topic]) is not [var surest, ..] answers)
                continue;
            var thing = LegalTopicWords.Of(topic);
            var what = surest.Provision.Demand switch
            {
                Demand.Omit => $"forbids {thing} in a posting",
                Demand.Justify => $"allows {thing} only where the job gives a reason",
                _ => $"makes {thing} a risk",
            };
            // The rule about the words knows best what to write instead; the law says whose matter it is.
            var message = first.Message is { } told ? $"{told} {Message(answers, what, null)}" : $"“{job.Slice(first.Span)}”: {Message(answers, what, remedy)}";
            yield return Report(first.Span, message, Together(offences),
                [.. offences.Skip(1).Select(other => new RelatedSpan($"“{job.Slice(other.Span)}”", other.Span)), .. offences.SelectMany(offence => offence.Related)]) with
            {
                Severity = surest.Severity!.Value,
            };
        }
    }

    private static string Message(LawAnswer[] answers, string what, string? remedy)
    {
        var first = answers[0];
        var others = answers.Select(answer => answer.Jurisdiction.Id).Distinct().Count() - 1;
        var link = what.StartsWith("does not", StringComparison.Ordinal) ? "nor" : "and so";
        var also = others switch { 0 => "", 1 => $", {link} does one more place that it reaches", _ => $", {link} do {others} more places that it reaches" };
        var unknown = first.Doubt is { Kind: not DoubtKind.Fact } doubt ? $" Unknown: {doubt.Whether}." : "";
        var status = first.Provision.Status switch
        {
            ProvisionStatus.Proposed => " (proposed)",
            ProvisionStatus.Disputed => " (disputed)",
            ProvisionStatus.Directive => " (a directive)",
            _ => first.Applicable.IsEnforced ? "" : $" (enforced from {first.Provision.EnforcedFrom:yyyy-MM-dd})",
        };
        return $"{first.Jurisdiction.Name} {what} ({first.Provision.Citation}){status}{also}{(remedy is null ? "" : $": {remedy}")}.{unknown} Not legal advice.";
    }

    private static Fix? Together(IReadOnlyList<Offence> offences)
    {
        var fixes = offences.Where(offence => offence.Fix is not null).Select(offence => offence.Fix!).ToArray();
        return fixes.Length == 0 ? null : fixes.Length == 1 ? fixes[0]
            : new Fix(fixes.Min(fix => fix.Safety), "Replace them all", [.. fixes.SelectMany(fix => fix.Edits).Distinct().OrderBy(edit => edit.Span)]);
    }

    /// <summary>Adds a paragraph at the end of the text; what is not known stays a visible gap.</summary>
    private static Fix Insert(JobDescription job, string wording)
    {
        var text = job.Source.Text;
        var end = text.TrimEnd().Length;
        return Fix.Unsafe($"Add “{(wording.Length <= 60 ? wording.ReplaceLineEndings(" ") : wording[..57].ReplaceLineEndings(" ") + "…")}”",
            new TextEdit(new TextSpan(end, end), "\n\n" + wording));
    }
}
