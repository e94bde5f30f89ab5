using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Puts all answers about a posting together.</summary>
public static class LawReviewer
{
    private const int MostQuestions = 3;

    /// <summary>How <paramref name="job"/> stands to the law; null where the policy has no day, or text and policy touch no place that has a row.</summary>
    public static LawReview? Of(JobDescription job, Policy policy)
    {
        if (policy.AsOf is not { } day)
            return null;
        var answers = LawReach.Of(job, policy).Select(applicable => LawCheck.Answer(job, policy, applicable)).ToList();
        if (answers.Count == 0)
            return null;

        // What a smaller place demands, a larger one need not call unnecessary.
        var demanded = answers.Where(answer => answer.Provision.Demand == Demand.Contain && answer.State != LawState.NotRequired)
            .Select(answer => answer.Provision.Topic).ToHashSet();
        answers.RemoveAll(answer => answer.Provision.Demand == Demand.Elsewhere && demanded.Contains(answer.Provision.Topic));
        return new LawReview(day, ByPlace(answers), Together(answers), Questions(answers), Changes(job, policy, day));
    }

    private static IReadOnlyList<PlaceLaw> ByPlace(List<LawAnswer> answers) =>
        [.. answers.GroupBy(answer => answer.Jurisdiction)
            .Select(group => new PlaceLaw(group.Key, [.. group.OrderBy(answer => Rank(answer)).ThenBy(answer => answer.Provision.Topic)]))
            .OrderBy(place => place.Jurisdiction.Id.Count(c => c == '-')).ThenBy(place => place.Jurisdiction.Id, StringComparer.Ordinal)];

    private static IReadOnlyList<JointDemand> Together(List<LawAnswer> answers) =>
        [.. answers.Where(answer => answer.Provision.Demand != Demand.Elsewhere && answer.State != LawState.NotRequired)
            .GroupBy(answer => (answer.Provision.Topic, IsBan: answer.Provision.Demand != Demand.Contain))
            .Where(group => !group.Key.IsBan || group.Any(answer => answer.IsShort))
            .Select(group => new JointDemand(group.Key.Topic, group.Key.IsBan, group.MinBy(Rank)!.State,
                [.. group.OrderBy(Rank).ThenByDescending(answer => answer.Applicable.Applies == true).ThenByDescending(answer => answer.Provision.Weight)
                    .ThenByDescending(answer => answer.Applicable.IsThere || answer.Provision.Reach.Contains(Reach.Remote))
                    .ThenBy(answer => answer.Provision.Employees.Least).ThenBy(answer => answer.Jurisdiction.Id, StringComparer.Ordinal)]))
            .OrderBy(joint => Rank(joint.Answers[0])).ThenBy(joint => joint.Topic)];

    private static IReadOnlyList<LegalQuestion> Questions(List<LawAnswer> answers) =>
        [.. answers.Where(answer => answer is { State: LawState.Unknown, Doubt: not null } && answer.Applicable.IsTouched)
            .GroupBy(answer => answer.Doubt!.Question)
            .Where(group => group.Key is not null)
            .Select(group => new LegalQuestion(group.First().Doubt!, group.Key!, group.Count()))
            .OrderByDescending(question => question.Decides).ThenBy(question => question.Question, StringComparer.Ordinal)
            .Take(MostQuestions)];

    private static IReadOnlyList<LawChange> Changes(JobDescription job, Policy policy, DateOnly day)
    {
        var changes = new List<LawChange>();
        foreach (var place in LawReach.Touched(job, policy))
        {
            foreach (var row in place.Provisions.Where(row => row.Demand != Demand.Elsewhere))
            {
                if (row.From is { } from && from > day && row.Status != ProvisionStatus.Proposed)
                    changes.Add(new LawChange(from, place, row, "begins"));
                if (row.EnforcedFrom is { } enforced && enforced > day)
                    changes.Add(new LawChange(enforced, place, row, "is enforced"));
                if (row.Until is { } until && until >= day && row.BindsOn(day))
                    changes.Add(new LawChange(until.AddDays(1), place, row, "ends"));
            }
        }

        return [.. changes.OrderBy(change => change.Day).ThenBy(change => change.Jurisdiction.Id, StringComparer.Ordinal)];
    }

    /// <summary>What is worst first.</summary>
    private static int Rank(LawAnswer answer) => answer.State switch
    {
        LawState.Violated => 0,
        LawState.Missing => 1,
        LawState.Unknown => answer.IsShort ? 2 : 3,
        LawState.Met => 4,
        _ => 5,
    };
}
