using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Drafting.Revising;

/// <summary>A text after a change by spans: what the change is not about stands as it stood, byte for byte.</summary>
/// <param name="Text">The text; as it was where the change could not be made.</param>
/// <param name="Problem">Why the change could not be made, and what would help, in plain words; null where it was made.</param>
public sealed record TextRevision(string Text, string? Problem)
{
    /// <summary>Applies edits of reading offsets to the text as given.</summary>
    internal static TextRevision Of(JobDescription job, params IReadOnlyList<TextEdit> edits)
    {
        var original = job.Source.Original;
        // An empty text holds no line end to go by.
        var lineEnd = original.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var (text, applied) = TextEdits.Apply(original, [[.. edits.Select(edit => new TextEdit(
            job.Source.ToOriginal(edit.Span), edit.NewText.Replace("\n", lineEnd, StringComparison.Ordinal)))]]);
        return applied.Count == 0
            ? Failed(job, "The places to change in the text overlap, so nothing is changed.")
            : new TextRevision(text, null);
    }

    /// <summary>The text as it was, with the reason.</summary>
    internal static TextRevision Failed(JobDescription job, string problem) => new(job.Source.Original, problem);
}
