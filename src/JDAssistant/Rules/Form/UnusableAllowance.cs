using JDAssistant.Documents;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Form;

/// <summary>Flags a comment that should allow a finding but allows nothing.</summary>
public sealed class UnusableAllowance : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD890", "unusable-allowance", Severity.Warning, Evidence.Convention,
        "A jd-allow comment gives no reason or names no rule, and so allows nothing.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        foreach (var allowance in Allowance.ReadAll(job.Source.Text))
        {
            if (allowance.Rules.Count == 0)
                yield return Report(allowance.Span, "This comment allows nothing: write “jd-allow”, the rule's id, a colon and the reason.");
            else if (allowance.Reason.Length == 0)
                yield return Report(allowance.Span, "This comment allows nothing because it gives no reason: write one after a colon.");
            foreach (var name in allowance.Rules)
            {
                var known = RuleCatalog.Create(Policy.Default).SelectMany(rule => new[] { rule.Info.Id, rule.Info.Name }).ToArray();
                if (!known.Contains(name.Text, StringComparer.OrdinalIgnoreCase))
                    yield return Report(name.Span, $"There is no rule “{name.Text}”{Nearest.Hint(name.Text, known)}.");
            }
        }
    }
}
