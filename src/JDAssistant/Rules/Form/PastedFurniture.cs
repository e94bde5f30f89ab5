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
        var noise = WithoutFacts(job);
        if (noise.Count == 0)
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

    /// <summary>The board's own lines, but for those that say something of the job: only the writer knows whether "Full-time" is true.</summary>
    private static List<Noise> WithoutFacts(JobDescription job)
    {
        var kept = new List<Noise>();
        foreach (var noise in job.Noise)
        {
            if (noise.Kind == NoiseKind.TrackingTag)
                continue;
            if (noise.Kind == NoiseKind.Furniture || !Facts(job).Any(noise.Span.Overlaps))
                kept.Add(noise);
            else if (kept is [.., { Kind: NoiseKind.BoardField } label] && IsBlank(job.Source.Text, label.Span.End, noise.Span.Start))
                kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }

    private static IEnumerable<TextSpan> Facts(JobDescription job) =>
    [
        .. job.Levels.Select(level => level.Span), .. job.Employment.Select(mention => mention.Span), .. job.Workplace.Select(mention => mention.Span),
        .. job.Experience.Select(demand => demand.Span), .. job.Pay.Select(pay => pay.Span), .. job.Places.Select(place => place.Span),
    ];

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();
}
