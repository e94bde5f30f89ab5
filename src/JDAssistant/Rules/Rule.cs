using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules;

/// <summary>Finds one kind of fault.</summary>
/// <remarks>
/// Stateless apart from options given to its constructor. Its page, of the same name and in the same folder, says why,
/// with examples that run as tests.
/// </remarks>
public abstract class Rule
{
    /// <summary>What the rule is.</summary>
    public abstract RuleInfo Info { get; }

    /// <summary>The faults of this kind in <paramref name="job"/>, in any order; empty where there are none.</summary>
    public abstract IEnumerable<Finding> Check(JobDescription job);

    /// <summary>A finding of this rule at <paramref name="span"/>.</summary>
    protected Finding Report(TextSpan span, string message, Fix? fix = null, params IReadOnlyList<RelatedSpan> related) =>
        new(Info, Info.Severity, message, span, related, fix);
}
