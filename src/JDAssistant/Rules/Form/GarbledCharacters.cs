using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Form;

/// <summary>Flags characters that became others when the text was copied: “donâ€™t”.</summary>
/// <remarks>Reasons, sources and examples are in GarbledCharacters.md; its examples run as tests.</remarks>
public sealed class GarbledCharacters : Rule
{
    public override RuleInfo Info { get; } =
        new("JD816", "garbled-characters", Severity.Warning, Evidence.Convention, "Characters became others when the text was copied.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        TextEdit[] edits = [.. Edits(job.Source, 'â', 'Â', 'Ã')];
        if (edits.Length == 0)
            return [];
        var shown = job.Source.ToOriginal(edits[0].Span) is var span ? job.Source.Original[span.Start..span.End] : "";
        return
        [
            Report(
                edits[0].Span,
                $"“{shown}” was {Name(job.Slice(edits[0].Span))} before the text was copied{(edits.Length > 1 ? $"; {edits.Length - 1} more are like it" : "")}: write the character itself.",
                Fix.Safe("Write the characters themselves", edits),
                [.. edits.Skip(1).Select(edit => new RelatedSpan("another one", edit.Span))]),
        ];
    }

    /// <summary>What writes the characters themselves that are shown as others, the first of which is one of <paramref name="leads"/>.</summary>
    internal static IEnumerable<TextEdit> Edits(SourceText source, params char[] leads) =>
        from span in source.Garbled
        where leads.Contains(source.Original[source.ToOriginal(span).Start])
        select new TextEdit(span, source.Slice(span));

    private static string Name(string character) => character is " " ? "a blank" : $"“{character}”";
}
