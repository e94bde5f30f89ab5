using JDAssistant.Documents;
using JDAssistant.Policies;
using JDAssistant.Rules;

namespace JDAssistant.Reviewing;

/// <summary>Runs the rules over a job description.</summary>
/// <remarks>Same text and policy, same review, byte for byte. Safe to use from many threads.</remarks>
public sealed class Reviewer(Policy policy)
{
    private readonly IReadOnlyList<Rule> _rules = RuleCatalog.Create(policy);

    /// <summary>The findings of all rules, unordered.</summary>
    internal IEnumerable<Finding> Check(JobDescription job) => _rules.SelectMany(rule => rule.Check(job));
}
