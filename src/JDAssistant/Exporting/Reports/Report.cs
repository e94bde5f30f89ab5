using JDAssistant.Documents;
using JDAssistant.Rules;

namespace JDAssistant.Exporting.Reports;

/// <summary>A way to write reviews of one file or many.</summary>
/// <remarks>
/// The parts are written apart from one another, on as many threads as there are, and put together in the order of the
/// files: nothing but its part is kept of a file.
/// </remarks>
public abstract class Report
{
    /// <summary>True where each part can be shown as soon as it is written; false where the whole needs all of them.</summary>
    public virtual bool Streams => false;

    /// <summary>The part of one file; "" where it has nothing to say of it. Safe to use from many threads.</summary>
    public abstract string Part(ReviewedFile file);

    /// <summary>The part of a file that could not be read; "" where this way of reporting has no place for it.</summary>
    public virtual string Part(string path, InputProblem problem) => "";

    /// <summary>The whole; of a report that streams only what follows the parts.</summary>
    /// <param name="parts">The parts that are not empty, in order; none where they were shown already.</param>
    /// <param name="summary">What was counted over all files.</param>
    public abstract string Whole(IReadOnlyList<string> parts, ReviewSummary summary);

    /// <summary>The one word for a severity.</summary>
    protected static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    /// <summary>"1 error", "2 errors".</summary>
    protected static string Count(int count, string what) => $"{count:N0} {what}{(count == 1 ? "" : "s")}";
}
