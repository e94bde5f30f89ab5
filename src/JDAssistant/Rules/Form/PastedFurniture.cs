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
        if (noise.Length == 0)
            yield break;
        var runs = new List<TextSpan>();
        foreach (var each in noise)
        {
            if (runs.Count > 0 && IsBlank(job.Source.Text, runs[^1].End, each.Span.Start))
                runs[^1] = runs[^1].Union(each.Span);
            else
                runs.Add(each.Span);
        }

        // Pasted in one go, so one finding, at the longest of the runs.
        var longest = runs.MaxBy(run => run.Length);
        var origin = noise.Select(each => each.Origin).FirstOrDefault(each => each is not null);
        yield return Report(
            longest,
            origin is null ? "This belongs to the site that the text was copied from; remove it." : $"This belongs to {origin}, from where the text was copied; remove it.",
            Fix.Safe("Remove what was pasted along", [.. runs.Select(run => TextEdit.Delete(WholeLines.Around(job.Source.Text, run)))]),
            [.. runs.Where(run => run != longest).Select(run => new RelatedSpan("This too.", run))]);
    }

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();
}
