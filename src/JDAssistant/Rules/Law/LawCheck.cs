using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Holds a posting against the law of the places that it touches.</summary>
/// <remarks>A pure function of text and policy; the policy says the day.</remarks>
public static class LawCheck
{
    /// <summary>How <paramref name="job"/> stands to the rows that are about <paramref name="topics"/>, topic by topic.</summary>
    public static IEnumerable<LawAnswer> Ask(JobDescription job, Policy policy, params IReadOnlyCollection<LegalTopic> topics) =>
        topics.SelectMany(topic => LawReach.Of(job, policy, topic)).Select(applicable => Answer(job, policy, applicable));

    /// <summary>How <paramref name="job"/> stands to one provision.</summary>
    internal static LawAnswer Answer(JobDescription job, Policy policy, ApplicableProvision applicable)
    {
        var provision = applicable.Provision;
        if (provision.Demand == Demand.Elsewhere)
            return new LawAnswer(applicable, LawState.NotRequired, null, provision.Note, null);
        if (applicable.Applies == false)
            return new LawAnswer(applicable, LawState.NotRequired, null, provision.ContractorsOnly ? "You are no such contractor." : "You employ fewer people.", null);
        return provision.Demand == Demand.Contain
            ? Required(applicable, StatementEvidence.Of(job, policy, provision))
            : Forbidden(job, applicable);
    }

    private static LawAnswer Required(ApplicableProvision applicable, PostingEvidence evidence)
    {
        if (evidence.IsIdle)
            return new LawAnswer(applicable, LawState.NotRequired, null, evidence.Why, null);
        if (evidence.Holds == true)
            return new LawAnswer(applicable, LawState.Met, evidence.Span, evidence.Why, null);
        if (evidence.Holds is null)
        {
            return new LawAnswer(applicable, LawState.Unknown, evidence.Span, evidence.Why, new LegalDoubt(evidence.Kind, evidence.Whether!, null))
            {
                IsShort = evidence.IsShort,
            };
        }

        var state = applicable.Applies != true ? LawState.Unknown : evidence.IsWrong ? LawState.Violated : LawState.Missing;
        return new LawAnswer(applicable, state, evidence.Span, evidence.Why, applicable.Doubt) { IsShort = true, IsWrong = evidence.IsWrong };
    }

    private static LawAnswer Forbidden(JobDescription job, ApplicableProvision applicable)
    {
        var provision = applicable.Provision;
        if (provision.Topic == LegalTopic.PayBelowMinimum)
        {
            return job.Pay.Count == 0
                ? new LawAnswer(applicable, LawState.NotRequired, null, "No pay is stated.", null)
                : new LawAnswer(applicable, LawState.Unknown, job.Pay[0].Span, "", new LegalDoubt(DoubtKind.Fact, "which minimum applies to the work", null));
        }

        if (job.Language is not (null or "en"))
            return new LawAnswer(applicable, LawState.Unknown, null, "", new LegalDoubt(DoubtKind.Fact, "what the text says of it, for I know such words in English only", null));
        if (ForbiddenWording.Of(job, provision.Topic) is not [var first, ..])
            return new LawAnswer(applicable, LawState.Met, null, "nothing of the kind was found", null);
        if (applicable.Applies is null)
            return new LawAnswer(applicable, LawState.Unknown, first.Span, "", applicable.Doubt) { IsShort = true };
        return provision.Demand == Demand.Omit
            ? new LawAnswer(applicable, LawState.Violated, first.Span, "", null) { IsShort = true }
            : new LawAnswer(applicable, LawState.Unknown, first.Span, "", new LegalDoubt(DoubtKind.Fact, "whether the job gives a reason for it", null)) { IsShort = true };
    }
}
