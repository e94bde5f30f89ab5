using JDAssistant.Exporting.Reports;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;

namespace JDAssistant.Tests.Exporting.Reports;

/// <summary>Reviews texts for the tests of reports.</summary>
internal static class Reviewed
{
    public const string Flawed = """
        # Senior Night Salesman

        Harbour Bread, Lausanne, Switzerland
        Level: Junior
        Salary: lorem ipsum

        ## What you'll do
        - Sell bread to the morning's first customers
        - Talk with the bakers about what sells

        <!-- jd-allow JD206: the union's table is posted beside it -->
        """;

    private static readonly Reviewer Reviewer = new(Policy.Default with { AsOf = new DateOnly(2027, 1, 4) });

    public static ReviewedFile File(string path, string text, IReadOnlySet<string>? known = null, bool hasPlaces = true) =>
        ReviewedFile.Of(path, Reviewer.Review(JobDescriptionParser.Parse(text)), known, hasPlaces);

    /// <summary>The whole report of <paramref name="files"/>.</summary>
    public static string With(Report report, params ReviewedFile[] files)
    {
        var summary = Summary(files);
        return report.Whole([.. files.Select(report.Part).Where(part => part.Length > 0)], summary);
    }

    public static ReviewSummary Summary(params ReviewedFile[] files)
    {
        var summary = new ReviewSummary();
        foreach (var file in files)
            summary.Add(file);
        return summary;
    }
}
