using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Flags a posting without word of the AI that the company uses to choose, in a place whose law demands it.</summary>
/// <param name="policy">Says the day, and whether the company uses AI to choose.</param>
public sealed class MissingAiStatement(Policy policy) : LawRule(policy)
{
    public override RuleInfo Info { get; } = new(
        "JD406", "missing-ai-statement", Severity.Error, Evidence.Law,
        "The law of the place demands word of the AI that takes part in the choice, and there is none.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // Unknown use of AI is a question for the checklist, not a fault of the text.
        if (Policy.Company.UsesAiInHiring != true)
            return [];
        var answers = ShortOf(job, LegalTopic.AiStatement);
        return ReportShort(job, answers, "demands a statement where AI screens, assesses or selects applicants",
            "say so in one sentence", Policy.Texts.AiUse ?? (answers is [var first, ..] ? first.Provision.Wording : null));
    }
}
