using JDAssistant.Documents;
using JDAssistant.Drafting.Writing;
using JDAssistant.Text;

namespace JDAssistant.Drafting.Revising;

/// <summary>Says a piece of a text in another style by turns of phrase that mean the same: no language model, and nothing is stated or lost.</summary>
internal static class PlainRewording
{
    /// <summary>The edits; none where the piece has no turn of phrase that we know.</summary>
    /// <param name="job">The text.</param>
    /// <param name="piece">Where.</param>
    /// <param name="style">How it should read.</param>
    public static IReadOnlyList<TextEdit> Of(JobDescription job, TextSpan piece, Style style)
    {
        var wanted = style switch { Style.MoreFormal => "formal", Style.Friendlier => "friendlier", _ => "shorter" };
        var text = job.Source.Text;
        var edits = new List<TextEdit>();
        foreach (var hit in job.Terms.Of("wordings").Where(hit => hit.Term["style"] == wanted && piece.Contains(hit.Span)))
        {
            var to = hit.Term["to"] ?? "";
            if (to.Length > 0)
            {
                // "You are." has nothing to lean on; "That is how we are" neither.
                if (wanted == "friendlier" && (hit.Span.End >= piece.End || text[hit.Span.End] != ' '))
                    continue;
                edits.Add(new TextEdit(hit.Span, char.IsUpper(text[hit.Span.Start]) ? Prose.Capitalised(to) : to));
                continue;
            }

            // Gone with the comma and the blank behind it; what then begins the sentence gets its capital.
            var end = hit.Span.End;
            if (end < piece.End && text[end] == ',')
                end++;
            if (end >= piece.End || text[end] != ' ')
                continue;
            end++;
            if (char.IsUpper(text[hit.Span.Start]) && char.IsLower(text[end]))
                edits.Add(new TextEdit(new TextSpan(hit.Span.Start, end + 1), char.ToUpperInvariant(text[end]).ToString()));
            else
                edits.Add(TextEdit.Delete(new TextSpan(hit.Span.Start, end)));
        }

        return edits;
    }
}
