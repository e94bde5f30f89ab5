using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Flags a posting without the words about criminal records that the law of the place demands.</summary>
/// <param name="policy">Says the day, and how many people are employed where.</param>
public sealed class MissingFairChanceStatement(Policy policy) : LawRule(policy)
{
    public override RuleInfo Info { get; } = new(
        "JD410", "missing-fair-chance-statement", Severity.Error, Evidence.Law,
        "The law of the place demands words about criminal records, and they are not there.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        foreach (var topic in new[] { LegalTopic.FairChanceStatement, LegalTopic.CheckDuties, LegalTopic.IndividualizedAssessment })
        {
            // "Remote, United States" reaches every county that has such an ordinance: the law section says so once; a posting is short only where the job or the company is.
            var answers = Array.FindAll(ShortOf(job, topic), IsAtPlace);
            var wording = answers is not [var first, ..] ? null
                : topic == LegalTopic.FairChanceStatement ? Policy.Texts.FairChance ?? first.Provision.Wording : first.Provision.Wording;
            foreach (var finding in ReportShort(job, answers, $"demands {LegalTopicWords.Of(topic)} in the posting", "add the sentence", wording))
                yield return finding;
        }
    }

    private bool IsAtPlace(LawAnswer answer) =>
        answer.Applicable.IsThere || Policy.Company.Places.Any(place => place.Place == answer.Jurisdiction.Id);
}
