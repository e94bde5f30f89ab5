using JDAssistant.Text;

namespace JDAssistant.Rules;

/// <summary>Another place that belongs to a finding: the other end of a contradiction.</summary>
/// <param name="Message">What stands there.</param>
/// <param name="Span">Where.</param>
public sealed record RelatedSpan(string Message, TextSpan Span);

/// <summary>Something wrong in a job description.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Severity">The rule's severity, or less where this case is weaker.</param>
/// <param name="Message">What is wrong and what to do, in one sentence.</param>
/// <param name="Span">The words it is about; empty at the start of the text where something is missing altogether.</param>
/// <param name="Related">Other places that belong to it.</param>
/// <param name="Fix">Null where only the manager knows what to write.</param>
public sealed record Finding(
    RuleInfo Rule, Severity Severity, string Message, TextSpan Span, IReadOnlyList<RelatedSpan> Related, Fix? Fix);
