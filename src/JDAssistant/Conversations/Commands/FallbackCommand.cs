using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Conversations.Commands;

/// <summary>Says honestly that a message was not understood, and what would be.</summary>
internal sealed class FallbackCommand : Command
{
    private const int LongestLine = 200;

    /// <summary>The line alone: "add a line that we are a small team" without what was said to us.</summary>
    private static string Line(string text) => Lead.Match(text) is { Success: true, Length: > 0 } lead && lead.Length < text.Length ? Prose.Capitalised(text[lead.Length..]) : text;

    private static Regex Lead => field ??= new(@"^(?:(?:please|also|can\s+you)\s+)*(?:add|put(?:\s+in)?|include)[:\s]+(?:(?:a|one|another)\s+(?:line|sentence|note)\s+(?:that|to\s+say(?:\s+that)?|saying(?:\s+that)?|about)[:\s]+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly string[] KindsOfLine = ["duty", "requirement", "wish", "benefit"];

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Message.Kind == MessageKind.Action)
            return Now(Reply.Says("That button is from an earlier version of me, and I no longer know it. Here is what I can do:", HelpCommand.Buttons));
        if (turn.Text.Length == 0)
            return Now(Reply.Says("There was no text in your message. Paste a job description, or tell me the job in a few words.", HelpCommand.Buttons));
        if (turn.State.Text is not null && turn.Text.Length <= LongestLine && turn.Text.Contains(' ', StringComparison.Ordinal) && !ReviseCommand.Asks(turn.Text))
        {
            return Now(Reply.Says(
                $"I did not understand {Quote.Of(turn.Text)}, so nothing is changed. A change I understand as “replace “…” with “…””, “remove …” or “pay is …”. If it is a line for the text, press where it belongs.",
                [
                    .. KindsOfLine.Select(kind => new ReplyAction($"Add as a {kind}", Actions.AddLine, new Dictionary<string, string> { ["kind"] = kind, ["words"] = Line(turn.Text) })),
                    new ReplyAction("Help", Actions.Help),
                ]));
        }

        if (turn.State.Text is null && turn.Text.Length <= LongestLine && !ReviseCommand.Asks(turn.Text) && BriefReader.NamesOccupations(turn.Text))
        {
            return Now(Reply.Says(
                $"Shall I write a first draft of a job description for {Quote.Of(turn.Text)}?",
                new ReplyAction("Write it", Actions.Draft, new Dictionary<string, string> { ["text"] = turn.Text }),
                new ReplyAction("Fill in a form", Actions.Form),
                new ReplyAction("Help", Actions.Help)));
        }

        if (turn.State.Text is not null)
        {
            return Now(Reply.Says(
                $"I did not understand {Quote.Of(turn.Text)}. I can tell what the text in hand says, as in “what’s the pay?” or “is … a must?”; “check it” judges it.",
                VersionReply.Buttons(turn.State)));
        }

        return Now(Reply.Says(
            $"I did not understand {Quote.Of(turn.Text)}. I check job descriptions and write first drafts of them; that is all I can do.",
            HelpCommand.Buttons));
    }
}
