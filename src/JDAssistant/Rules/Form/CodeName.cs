using JDAssistant.Documents;
using JDAssistant.Policies;
using JDAssistant.Text;

namespace JDAssistant.Rules.Form;

/// <summary>Flags names that the company has not made public.</summary>
public sealed class CodeName(Policy policy) : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD891", "code-name", Severity.Warning, Evidence.Convention,
        "The text holds a name that is not public.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var text = job.Source.Text;
        foreach (var name in policy.Company.CodeNames)
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                var end = at + name.Length;
                if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                    yield return Report(new TextSpan(at, end), $"“{name}” is not public: name the team or the work instead.");
            }
        }
    }
}
