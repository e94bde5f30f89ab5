using System.Text;

namespace JDAssistant.Conversations;

/// <summary>Lists the person's job descriptions and takes an earlier one in hand again.</summary>
internal sealed class DraftsCommand(IConversationStore store) : Command
{
    private const int Most = 10;
    private const int MostFound = 10;
    private const int LongestTitle = 60;

    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Is(Actions.OpenDraft))
            return await OpenAsync(turn, cancellation);
        if (turn.Is(Actions.Drafts) && turn.Message.Data.TryGetValue("search", out var words))
            return await FindAsync(turn, words, cancellation);
        if (!turn.Is(Actions.Drafts) && !turn.Says("my drafts", "drafts", "list my drafts", "show my drafts", "show me my drafts", "my job descriptions"))
            return null;

        var drafts = await KeptAsync(turn, cancellation);
        if (drafts.Count == 0)
            return Reply.Says("I keep no job description of yours yet. Paste one, or tell me a job in a few words.", HelpCommand.Buttons);
        var text = new StringBuilder(drafts.Count == 1 ? "I keep one job description of yours:\n\n" : $"I keep {drafts.Count} job descriptions of yours, what changed last first:\n\n");
        foreach (var (_, state) in drafts.Take(Most))
            text.Append("- ").Append(Quote.Of(TitleOf(state))).Append('\n');
        if (drafts.Count > Most)
            text.Append("- and ").Append(drafts.Count - Most).Append(" older\n");
        return Reply.Says(text.ToString().TrimEnd(), [.. drafts.Take(Most).Select(draft => new ReplyAction(
            $"Open {Cut(TitleOf(draft.State))}", Actions.OpenDraft, new Dictionary<string, string> { ["draft"] = draft.Conversation }))]);
    }

    private async Task<Reply> OpenAsync(Turn turn, CancellationToken cancellation)
    {
        // Looked for among the person's own: whatever a button names, nobody else's is found.
        var name = turn.Message.Data.GetValueOrDefault("draft");
        var (_, found) = (await KeptAsync(turn, cancellation)).FirstOrDefault(draft => string.Equals(draft.Conversation, name, StringComparison.Ordinal));
        if (found is not { Text: { } text })
            return Reply.Says("I do not keep that job description any more. Paste it again, please.", HelpCommand.Buttons);
        turn.Take(text, found.Title, found.Facts, "opened");
        turn.State = turn.State with { IsGreeted = true, IsEdited = found.IsEdited, Dismissed = found.Dismissed, Open = found.Open, Asked = found.Asked };
        return new Reply(
            [new TextPart($"{Quote.Of(TitleOf(found))} is in hand again."), new DocumentPart(TitleOf(found), text)],
            [new ReplyAction("Check it", Actions.ReviewAgain), new ReplyAction("Export", Actions.Export)]);
    }

    /// <summary>The texts that hold the words, in title or text, and nothing beside them.</summary>
    private async Task<Reply> FindAsync(Turn turn, string words, CancellationToken cancellation) => new(
        [
            .. (await KeptAsync(turn, cancellation))
                .Where(draft => draft.State.Text!.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase) || TitleOf(draft.State).Contains(words.Trim(), StringComparison.OrdinalIgnoreCase))
                .Take(MostFound)
                .Select(draft => new DocumentPart(TitleOf(draft.State), draft.State.Text!)),
        ],
        []);

    /// <summary>What holds a text; one that is in hand in several conversations counts once.</summary>
    private async Task<IReadOnlyList<(string Conversation, ConversationState State)>> KeptAsync(Turn turn, CancellationToken cancellation) =>
        [.. (await store.ListAsync(turn.Message.Person, cancellation)).Where(kept => kept.State.Text is not null).DistinctBy(kept => kept.State.Text)];

    private static string TitleOf(ConversationState state) => state.Title ?? "Job description";

    private static string Cut(string title) => title.Length <= LongestTitle ? title : title[..LongestTitle] + "…";
}
