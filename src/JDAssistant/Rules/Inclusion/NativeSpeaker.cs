using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags demands for a mother tongue instead of a level of skill: “native English speaker”.</summary>
/// <remarks>Reasons, sources and examples are in NativeSpeaker.md; its examples run as tests.</remarks>
public sealed class NativeSpeaker : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD508", "native-speaker-only", Severity.Warning, Evidence.Law, "The text asks for a mother tongue where it means a level of skill.") { Problem = "protected-trait" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        foreach (var hit in Hits(job, "native-speaker"))
        {
            var words = job.Slice(hit.Span);
            var fix = hit.Term["instead"] is { Length: > 0 } instead
                ? Fix.Unsafe($"Replace with “{InCaseOf(words, instead)}”", new TextEdit(hit.Span, InCaseOf(words, instead)))
                : null;
            yield return Report(hit.Span, $"“{words}” asks where somebody comes from; name the level of skill that the work needs, such as “fluent”.", fix);
        }
    }
}
