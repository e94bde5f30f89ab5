using JDAssistant.Documents;

namespace JDAssistant.Exporting.Reports;

/// <summary>The review as JSON: the same object as everywhere for one file, an array of such objects for many.</summary>
/// <param name="isOne">True where one file was asked for by its name.</param>
public sealed class JsonReport(bool isOne) : Report
{
    /// <inheritdoc/>
    public override string Part(ReviewedFile file) => isOne
        ? JsonLinesReport.Write(json =>
        {
            ReviewJson.WriteMembers(json, file.Review);
            JsonLinesReport.WriteKnown(json, file);
        })
        : JsonLinesReport.Line(file);

    /// <inheritdoc/>
    public override string Part(string path, InputProblem problem) => isOne ? "" : JsonLinesReport.Line(path, problem);

    /// <inheritdoc/>
    public override string Whole(IReadOnlyList<string> parts, ReviewSummary summary)
    {
        if (!isOne)
            return $"[{string.Join(",\n", parts)}]\n";
        return parts.Count == 0 ? "" : parts[0] + "\n";
    }
}
