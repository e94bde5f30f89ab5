using JDAssistant.Rules;
using JDAssistant.Text;

namespace JDAssistant.Reviewing;

/// <summary>Makes one finding of several that are one problem.</summary>
internal static class Problems
{
    /// <summary>
    /// Of findings whose rules name the same <see cref="RuleInfo.Problem"/> and that share a place, keeps the first and
    /// gives it the places of the others.
    /// </summary>
    /// <param name="ordered">What matters most first.</param>
    public static IReadOnlyList<Finding> Merge(IEnumerable<Finding> ordered)
    {
        var kept = new List<Finding>();
        foreach (var finding in ordered)
        {
            var same = finding.Rule.Problem is null
                ? -1
                : kept.FindIndex(other => other.Rule.Problem == finding.Rule.Problem && SharePlace(other, finding));
            if (same < 0)
                kept.Add(finding);
            else
                kept[same] = With(kept[same], finding);
        }

        return kept;
    }

    private static Finding With(Finding kept, Finding other)
    {
        var known = PlacesOf(kept).ToHashSet();
        var more = other.Related.Prepend(new RelatedSpan(other.Message, other.Span)).Where(related => known.Add(related.Span));
        return kept with { Related = [.. kept.Related, .. more] };
    }

    private static bool SharePlace(Finding a, Finding b) =>
        PlacesOf(a).Any(one => PlacesOf(b).Any(two => one == two || one.Overlaps(two)));

    private static IEnumerable<TextSpan> PlacesOf(Finding finding) =>
        finding.Related.Select(related => related.Span).Prepend(finding.Span);
}
