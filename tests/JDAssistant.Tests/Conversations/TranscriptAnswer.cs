using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Tests.Conversations;

/// <summary>Holds answers against a transcript.</summary>
internal static class TranscriptAnswer
{
    /// <summary>Holds an answer against what is written.</summary>
    public static void Expect(string file, TranscriptTurn turn, Reply reply)
    {
        var shown = Shown(reply);
        var expected = turn.Text;
        var pattern = string.Join('\n', expected.Split('\n').Select(line => line == "…"
            ? "[^\0]*?"
            : Regex.Escape(line).Replace("…", ".*", StringComparison.Ordinal)));
        var isMatch = Regex.IsMatch(shown, $"^{pattern}$", RegexOptions.None, TimeSpan.FromSeconds(5));
        isMatch.Should().BeTrue("{0} expects:\n{1}\n\n— but the answer was:\n{2}\n", file, expected, shown);
    }

    private static string Shown(Reply reply)
    {
        if (reply.Parts.Count == 0)
            return "(silence)";
        var parts = reply.Parts.Select(part => part switch
        {
            TextPart text => text.Markdown,
            ReviewPart review => review.Markdown,
            ChangesPart changes => changes.Markdown,
            PeoplePart people => people.Markdown,
            FormPart form => $"Form: {form.Title}\n{string.Join('\n', form.Fields.Select(field => $"{field.Label}: {field.Value.Replace("\n", " / ", StringComparison.Ordinal)}"))}",
            DocumentPart document => $"Document: {document.Title}\n{(document.File is { Format.Name: not ("markdown" or "text") } file ? $"File: {file.FileName}\n" : "")}{document.Markdown.TrimEnd('\n')}",
            _ => throw new InvalidOperationException(part.GetType().Name),
        });
        var buttons = string.Join(' ', reply.Suggestions.Select(button => $"[{button.Label}]"));
        return string.Join("\n\n", parts) + (buttons.Length > 0 ? "\n\n" + buttons : "");
    }
}
