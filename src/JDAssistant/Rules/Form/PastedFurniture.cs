using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Form;

/// <summary>Flags lines of a site that were pasted along: “Upload and Match Resume”.</summary>
/// <remarks>Reasons, sources and examples are in PastedFurniture.md; its examples run as tests.</remarks>
public sealed class PastedFurniture : Rule
{
    public override RuleInfo Info { get; } =
        new("JD801", "pasted-furniture", Severity.Warning, Evidence.Convention, "Lines of a site were pasted along with the text.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var noise = job.Noise.Where(noise => noise.Kind is NoiseKind.Furniture or NoiseKind.BoardField).ToArray();
        for (var i = 0; i < noise.Length;)
        {
            var last = i;
            while (last + 1 < noise.Length && IsBlank(job.Source.Text, noise[last].Span.End, noise[last + 1].Span.Start))
                last++;
            yield return Run(job, noise.AsSpan(i..(last + 1)));
            i = last + 1;
        }
    }

    private Finding Run(JobDescription job, ReadOnlySpan<Noise> run)
    {
        var span = run[0].Span.Union(run[^1].Span);
        string? origin = null;
        foreach (var noise in run)
            origin ??= noise.Origin;
        return Report(
            span,
            origin is null ? "This belongs to the site that the text was copied from; remove it." : $"This belongs to {origin}, from where the text was copied; remove it.",
            Fix.Safe("Remove what was pasted along", new TextEdit(WholeLines.Around(job.Source.Text, span), "")));
    }

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();
}
