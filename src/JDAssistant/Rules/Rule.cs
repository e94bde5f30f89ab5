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

    /// <summary>A finding about something that the text lacks: its span is empty and stands where the title ends, or at the start.</summary>
    protected Finding ReportMissing(JobDescription job, string message)
    {
        var at = job.Title?.Span.End ?? 0;
        return Report(new TextSpan(at, at), message);
    }
}
