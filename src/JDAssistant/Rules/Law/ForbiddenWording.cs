using System.Collections.Concurrent;
using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Rules.Inclusion;
using JDAssistant.Rules.Pay;
using JDAssistant.Rules.Requirements;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;

namespace JDAssistant.Rules.Law;

/// <summary>Finds wording that a law may forbid: the same words that the rules about wording find.</summary>
internal static class ForbiddenWording
{
    private static readonly TermList List = TermIndex.Default.List("forbidden-wording");

    // One judge for each kind of wording, so that law and wording never disagree on what stands in the text.
    private static readonly Dictionary<LegalTopic, Rule> Judges = new()
    {
        [LegalTopic.Age] = new AgePreference(),
        [LegalTopic.AgeHint] = new AgeHint(),
        [LegalTopic.Sex] = new SexPreference(),
        [LegalTopic.GenderedTitle] = new GenderedTitle(),
        [LegalTopic.NationalOrigin] = new NativeSpeaker(),
        [LegalTopic.Citizenship] = new CitizensOnly(),
        [LegalTopic.Religion] = new ReligionPreference(),
        [LegalTopic.FamilyStatus] = new FamilyStatus(),
        [LegalTopic.Disability] = new AbleBodied(),
        [LegalTopic.SalaryHistory] = new SalaryHistory(),
        [LegalTopic.CriminalRecord] = new CriminalRecordBan(),
        [LegalTopic.PersonalDetails] = new PersonalDetailsAsked(),
        [LegalTopic.DriversLicence] = new UnusedLicence(),
        [LegalTopic.UnpaidWork] = new NoSalary(),
    };

    /// <summary>Each place in <paramref name="job"/> that is about <paramref name="topic"/>, in order.</summary>
    /// <remarks>Found once in a text: rules, checklist and reports ask for the same.</remarks>
    public static IReadOnlyList<Offence> Of(JobDescription job, LegalTopic topic) =>
        job.Once(static _ => new ConcurrentDictionary<LegalTopic, IReadOnlyList<Offence>>()).GetOrAdd(topic, static (topic, job) => Find(job, topic), job);

    private static IReadOnlyList<Offence> Find(JobDescription job, LegalTopic topic)
    {
        if (topic == LegalTopic.GenderedTitle && Cues.First(job, "all-genders") is not null)
            return [];
        if (Judges.TryGetValue(topic, out var judge))
            // Gendered names of other people are a matter of style.
            return [.. judge.Check(job).Where(finding => topic != LegalTopic.GenderedTitle || finding.Severity != Severity.Notice).Select(finding => new Offence(finding.Span, finding.Message, finding.Fix, finding.Related))];
        return topic switch
        {
            LegalTopic.BackgroundCheck => BackgroundChecks(job),
            LegalTopic.ForeignLanguage => [.. job.Requirements.SelectMany(item => item.Languages).Select(language => new Offence(language.Span, null, null, []))],
            _ => Listed(job, topic),
        };
    }

    private static IReadOnlyList<Offence> Listed(JobDescription job, LegalTopic topic)
    {
        var hits = job.Terms.Of(List);
        if (hits.Count == 0)
            return [];
        var name = KebabName.Of(topic);
        return [.. hits.Where(hit => hit.Term["topic"] == name && !Prose.IsNegated(job, hit)
                && (topic == LegalTopic.AffirmativeAction || Prose.IsOwnWords(job, hit.Span)))
            .Select(hit => new Offence(hit.Span, null, null, []))];
    }

    /// <summary>Words that announce a check, outside the statement that people with records are considered.</summary>
    private static IReadOnlyList<Offence> BackgroundChecks(JobDescription job) =>
        [.. job.Terms.Of("condition-words")
            .Where(hit => hit.Term["kind"] == "background" && IsOfRecords(hit.Term.Text) && !Prose.IsNegated(job, hit)
                && job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.Responsibilities or SectionKind.AboutCompany }
                && !job.Statements.Any(statement => statement.Kind == StatementKind.FairChance && statement.Span.Contains(hit.Span)))
            .Select(hit => new Offence(hit.Span, null, null, []))];

    /// <summary>A check of credit, references or software is no check of records.</summary>
    private static bool IsOfRecords(string words) =>
        words.Contains("background", StringComparison.OrdinalIgnoreCase) || words.Contains("criminal", StringComparison.OrdinalIgnoreCase);
}
