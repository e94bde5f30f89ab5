using System.Text;
using JDAssistant.Drafting;

namespace JDAssistant.Conversations;

/// <summary>Writes a first draft from a few words.</summary>
internal sealed class DraftCommand(Drafter drafter) : Command
{
    private const string Question =
        "Which job is it? Tell me what you know, parted by commas: the title, the place, the pay, the hours, what somebody must have. "
        + "For example: “senior backend engineer, Austin, hybrid, $150,000-180,000, Kotlin, Kafka”.";

    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Is(Actions.Draft))
        {
            return turn.Message.Data.GetValueOrDefault("text") is { Length: > 0 } given
                ? await WriteAsync(turn, given, cancellation)
                : Reply.Says(Question);
        }

        if (!turn.IsText || turn.Text.Length == 0 || !BriefOpening.Of(turn.Text).WantsDraft)
            return null;
        return await WriteAsync(turn, turn.Text, cancellation);
    }

    private async Task<Reply> WriteAsync(Turn turn, string text, CancellationToken cancellation)
    {
        var brief = BriefReader.Read(text, turn.Message.Person);
        if (!brief.Has(FactKind.Title))
            return Reply.Says(Question);
        var draft = await drafter.DraftAsync(brief, cancellation);
        var title = brief.First(FactKind.Title)!;
        turn.State = turn.State with { Text = draft.Markdown, Title = title, Facts = brief.Facts };
        return new Reply(
            [
                new TextPart($"Here is a first draft for {Quote.Of(title)}, made of what you told me and nothing else."),
                new DocumentPart(title, draft.Markdown),
                new TextPart(Notes(draft)),
            ],
            [
                new ReplyAction("Check this draft", Actions.ReviewAgain),
                new ReplyAction("Export as plain text", Actions.Export, new Dictionary<string, string> { ["format"] = "text" }),
            ]);
    }

    private static string Notes(Draft draft)
    {
        var notes = new StringBuilder();
        if (draft.Gaps.Count > 0)
            Add("Still open, marked in the text", draft.Gaps.Select(gap => gap.Ask));
        if (draft.Proposed.Count > 0)
            Add("Proposed by us, keep what fits", draft.Proposed.Select(proposal => Quote.Escaped(WithoutGaps(proposal.Text), 200)));
        var assumed = draft.Brief.Assumed.Select(fact => Quote.Of(fact.Value)).ToList();
        if (assumed.Count > 0)
            Add("Understood as a requirement; tell me where that is wrong", assumed);
        return notes.ToString().TrimEnd();

        void Add(string heading, IEnumerable<string> lines)
        {
            notes.Append("**").Append(heading).Append(":**\n\n");
            foreach (var line in lines)
                notes.Append("- ").Append(line).Append('\n');
            notes.Append('\n');
        }
    }

    private static string WithoutGaps(string text) =>
        Gap.In(text).Aggregate(text, (left, gap) => left.Replace(gap.Marker, "", StringComparison.Ordinal)).Trim();
}
