using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Exporting.Reports;

/// <summary>The review of one file among others.</summary>
/// <param name="Path">The path as it is shown: with <c>/</c>, relative where the file lies below the working folder.</param>
/// <param name="Review">The review.</param>
/// <param name="Findings">Its findings in their order, the known ones among them.</param>
/// <param name="HasPlaces">False where the file's own characters are not those of the text, as in a Word document.</param>
public sealed record ReviewedFile(string Path, Review Review, IReadOnlyList<ReportedFinding> Findings, bool HasPlaces = true)
{
    private IReadOnlyList<string>? _fingerprints;

    /// <summary>Parts the findings of <paramref name="review"/> into new ones and those that <paramref name="known"/> holds.</summary>
    /// <param name="path">The path as it is shown.</param>
    /// <param name="review">The review.</param>
    /// <param name="known">Fingerprints in the baseline for this file; null where there is no baseline.</param>
    /// <param name="hasPlaces">False for a file whose characters are not those of the text.</param>
    public static ReviewedFile Of(string path, Review review, IReadOnlySet<string>? known = null, bool hasPlaces = true)
    {
        var file = new ReviewedFile(path, review, [.. review.Findings.Select(finding => new ReportedFinding(finding, false))], hasPlaces);
        return known is null or { Count: 0 }
            ? file
            : file with { Findings = [.. file.Findings.Select((finding, i) => finding with { IsKnown = known.Contains(file.Fingerprints[i]) })] };
    }

    /// <summary>What each finding is known by in other runs, in the order of the findings; worked out when first asked for.</summary>
    public IReadOnlyList<string> Fingerprints => _fingerprints ??= Reports.Fingerprints.Of(Review.Findings.Select(each => each.Finding), Review.Job.Source.Original);

    /// <summary>The findings that count.</summary>
    public IEnumerable<Finding> New => Findings.Where(each => !each.IsKnown).Select(each => each.Reviewed.Finding);

    /// <summary>How many findings the baseline holds.</summary>
    public int KnownCount => Findings.Count(each => each.IsKnown);
}
