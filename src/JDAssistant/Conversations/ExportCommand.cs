using JDAssistant.Exporting;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations;

/// <summary>Gives out the text in hand, clean, for the applicant tracking system.</summary>
internal sealed class ExportCommand : Command
{
    private static readonly ReplyAction AsMarkdown = new("Export as Markdown", Actions.Export);
    private static readonly ReplyAction AsText = new("Export as plain text", Actions.Export, new Dictionary<string, string> { ["format"] = "text" });

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.Is(Actions.Export) && !turn.Says("export", "export it", "export as markdown", "export as text", "export as plain text"))
            return Now(null);
        if (turn.State.Text is not { } text)
            return Now(ReviewCommand.NothingInHand);
        var job = JobDescriptionParser.Parse(text);
        var isPlain = turn.Message.Data.GetValueOrDefault("format") == "text" || turn.Says("export as text", "export as plain text");
        var exported = isPlain ? PlainTextExport.Write(job) : MarkdownExport.Write(job);
        var title = turn.State.Title ?? "Job description";
        return Now(new Reply(
            [
                new TextPart(isPlain
                    ? "The text without marks, for any field that takes plain text:"
                    : "Clean Markdown: headings, paragraphs and lists only, ready to paste:"),
                new DocumentPart(title, exported) { Again = isPlain ? AsText : AsMarkdown },
            ],
            [isPlain ? AsMarkdown : AsText]));
    }
}
