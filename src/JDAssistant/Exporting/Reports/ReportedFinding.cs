using JDAssistant.Reviewing;

namespace JDAssistant.Exporting.Reports;

/// <summary>A finding as the reports show it.</summary>
/// <param name="Reviewed">The finding with its place.</param>
/// <param name="IsKnown">True where the baseline holds it: it is shown as known and does not count.</param>
public sealed record ReportedFinding(ReviewedFinding Reviewed, bool IsKnown);
