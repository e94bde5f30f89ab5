using JDAssistant.Policies;
using JDAssistant.Rules.Completeness;
using JDAssistant.Rules.Form;

namespace JDAssistant.Rules;

/// <summary>All rules, in the order of their ids: the only place that names them.</summary>
public static class RuleCatalog
{
    /// <summary>The rules with the options that <paramref name="policy"/> sets.</summary>
    public static IReadOnlyList<Rule> Create(Policy policy) =>
    [
        // Consistency

        // Completeness
        new MissingResponsibilities(),
        new PlaceholderLeft(),

        // Pay

        // Law

        // Inclusion

        // Requirements

        // Clarity

        // Form
        new UnusableAllowance(),
    ];
}
