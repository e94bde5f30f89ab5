using JDAssistant.Conversations.Replies;
using JDAssistant.Exporting;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations.Commands;

/// <summary>Gives out the text in hand in any format: "export as Word", "give me the JSON-LD", the button of a format.</summary>
internal sealed class ExportCommand : Command
{
    private const int LongestNote = 300;

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (FormatOf(turn) is not { } format)
            return Now(null);
        if (turn.State.Text is not { } text)
            return Now(ReviewCommand.NothingInHand);
        var export = format.Write(JobDescriptionParser.Parse(text));
        var notes = export.Notes.Count == 0 ? "" : "\n\n" + string.Join('\n', export.Notes.Select(note => $"- {Quote.Escaped(note, LongestNote)}"));
        return Now(new Reply(
            [
                new TextPart(LeadOf(format) + notes),
                new DocumentPart(turn.State.Title ?? "Job description", Shown(export, text)) { Again = ButtonOf(format), File = export },
            ],
            [.. ExportFormats.All.Where(other => other != format).Select(ButtonOf)]));
    }

    /// <summary>The button that exports as <paramref name="format"/>.</summary>
    public static ReplyAction ButtonOf(ExportFormat format) =>
        new($"Export as {format.Label}", Actions.Export, new Dictionary<string, string> { ["format"] = format.Name });

    private static ExportFormat? FormatOf(Turn turn) =>
        turn.Is(Actions.Export) ? ExportFormats.Find(turn.Message.Data.GetValueOrDefault("format") ?? "") ?? turn.Settings.Format
        : turn.IsText ? ExportWords.FormatIn(turn.Text, turn.Settings.Format)
        : null;

    /// <summary>What stands in the chat: text as it is, data as a block of code; of a Word document the words.</summary>
    private static string Shown(Export export, string text) =>
        export.Format == ExportFormats.Markdown || export.Format == ExportFormats.Text ? export.Text
        : export.Format.IsText ? $"```\n{export.Text.TrimEnd('\n')}\n```\n"
        : MarkdownExport.Write(JobDescriptionParser.Parse(text));

    private static string LeadOf(ExportFormat format) => format.Name switch
    {
        "markdown" => "Clean Markdown: headings, paragraphs and lists only, ready to paste:",
        "html" => "HTML in the few tags that Greenhouse, Lever, Ashby and Workday keep:",
        "text" => "The text without marks, for any field that takes plain text:",
        "word" => "A Word document with real headings and lists; this is what stands in it:",
        "json-ld" => "schema.org JobPosting, for the page of the job:",
        "greenhouse" or "lever" or "ashby" => $"What a call to {format.Label} takes to write the posting:",
        _ => $"The text as {format.Label}:",
    };
}
