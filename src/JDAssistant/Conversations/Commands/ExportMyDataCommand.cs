using System.Text;
using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Exporting;

namespace JDAssistant.Conversations.Commands;

/// <summary>Gives a person everything that is kept of them, as a file.</summary>
internal sealed class ExportMyDataCommand(IConversationStore store) : Command
{
    private const int LongestShown = 6000;
    private const int LongestRequest = 80;

    private static readonly ExportFormat Json = new("my-data", "JSON", "application/json", "json", IsText: true);

    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.Is(Actions.ExportMyData) && !(turn.IsText && turn.Text.Length <= LongestRequest && Wanted.IsMatch(turn.Text)))
            return null;
        var person = turn.Message.Person;
        var kept = await store.ListAsync(person, cancellation);
        var approvals = turn.Message.Sender is { } sender ? await store.ApprovalsAsync(sender, cancellation) : [];
        var asked = approvals.Where(approval => turn.Message.Sender is { } self && approval.Requester.Is(self)).ToList();
        var data = new MyData(
            person,
            kept.FirstOrDefault(pair => pair.Conversation == Preferences.Key).State?.Settings,
            [.. kept.Where(pair => pair.Conversation != Preferences.Key).Select(pair => new MyConversation(pair.Conversation, pair.State))],
            asked,
            [.. approvals.Except(asked).Select(approval => new MyAnswer(approval.Requester.Name, approval.Title, approval.Version, approval.Hash, approval.State, approval.Comment, approval.Asked, approval.Decided, approval.Decisions))]);
        if (kept.Count == 0 && approvals.Count == 0)
            return Reply.Says("I keep nothing of you: no job description, no draft, no note.");
        var json = data.ToJson();
        var drafts = kept.Sum(pair => Drafts.In(pair.Conversation, pair.State).Count());
        var lead = $"Everything that I keep of you: {Counted(drafts, "job description")} in {Counted(data.Conversations.Count, "conversation")}, with facts, versions and what you dismissed; {Counted(asked.Count, "approval")} that you asked for and {data.ApprovalsGiven.Count} that you were asked for; your settings.";
        return new Reply(
            [
                new TextPart(lead),
                new DocumentPart("My data", json.Length <= LongestShown ? $"```\n{json}\n```\n" : "It is too long to be shown here; the file holds all of it.\n")
                {
                    Again = new ReplyAction("Export my data", Actions.ExportMyData),
                    File = new Export(Json, Encoding.UTF8.GetBytes(json), "my-data.json", []),
                },
            ],
            []);
    }

    private static string Counted(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    private static Regex Wanted => field ??= new(@"^(?:please\s+)?(?:can\s+i\s+(?:have|get|see)|export|download|give\s+me|send\s+me|show\s+me|i\s+want|get)\s+(?:a\s+copy\s+of\s+)?(?:all\s+(?:of\s+)?)?my\s+(?:personal\s+)?data(?:\s+please)?[.?!\s]*$|^what\s+(?:data\s+)?do\s+you\s+(?:keep|know|store|have)\s+(?:of|about|on)\s+me[.?!\s]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
