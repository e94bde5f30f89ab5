using System.Text.RegularExpressions;
using JDAssistant.Conversations.Approving;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Conversations.Commands;

/// <summary>Takes an approver's answer: "approve", "ask for changes: the pay is last year's", or their buttons.</summary>
internal sealed class DecideCommand(Approvals approvals, Func<DateTimeOffset>? now) : Command
{
    private const int LongestComment = 1000;

    private static readonly Reply NotYours = Reply.Says("That request is not for you, or I no longer keep it. Nobody but the person who was asked can answer it.");

    /// <summary>What an approver can answer.</summary>
    public static IReadOnlyList<ReplyAction> Buttons(Approval approval) =>
        [new("Approve", Actions.Approve, Data(approval)), new("Ask for changes", Actions.AskChanges, Data(approval))];

    /// <summary>The text that is to be approved.</summary>
    public static DocumentPart DocumentOf(Approval approval) =>
        new(approval.Title, approval.Text) { Again = new ReplyAction("Show the text", Actions.ShowApproval, Data(approval)) };

    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Is(Actions.Approve) || turn.Is(Actions.AskChanges) || turn.Is(Actions.ShowApproval))
            return await PressedAsync(turn, cancellation);
        if (turn.State.Deciding is { } deciding && turn.IsText && turn.Text.Length > 0)
        {
            turn.State = turn.State with { Deciding = null };
            if (turn.Says("cancel", "never mind", "nvm", "nevermind", "forget it", "stop", "no"))
                return Reply.Says("All right, nothing is sent; the request still waits for your answer.");
            if (await OfAsync(turn, deciding, cancellation) is { State: not ApprovalState.ChangesAsked } approval && turn.Text.Length <= LongestComment)
                return await DecideAsync(turn, approval, ApprovalState.ChangesAsked, turn.Text, cancellation);
        }

        if (!turn.IsText || turn.Text.Length > LongestComment + 80 || Sentence.Match(turn.Text) is not { Success: true } sentence)
            return null;
        var state = sentence.Groups["approve"].Success ? ApprovalState.Approved : ApprovalState.ChangesAsked;
        return await SaidAsync(turn, state, sentence.Groups["comment"].Value.Trim(), cancellation);
    }

    private async Task<Reply> PressedAsync(Turn turn, CancellationToken cancellation)
    {
        var id = turn.Message.Data.GetValueOrDefault("approval") ?? "";
        if (await OfAsync(turn, id, cancellation) is not { } approval)
            return NotYours;
        if (turn.Is(Actions.ShowApproval))
            return new Reply([DocumentOf(approval)], Buttons(approval));
        var comment = turn.Message.Data.GetValueOrDefault("comment")?.Trim();
        if (turn.Is(Actions.Approve))
            return await DecideAsync(turn, approval, ApprovalState.Approved, comment ?? "", cancellation);
        if (comment is not null)
            return await DecideAsync(turn, approval, ApprovalState.ChangesAsked, comment, cancellation);
        turn.State = turn.State with { Deciding = approval.Id };
        return Reply.Says(
            $"What shall be changed in {ApprovalWords.TextOf(approval)}? Write it in one message, and I pass it on to {ApprovalWords.NameOf(approval.Requester, "whoever asked")}.",
            new ReplyAction("Send it without a comment", Actions.AskChanges, new Dictionary<string, string>(Data(approval)) { ["comment"] = "" }));
    }

    private async Task<Reply> SaidAsync(Turn turn, ApprovalState state, string comment, CancellationToken cancellation)
    {
        var asked = (await approvals.AskedOfAsync(turn.Message, cancellation)).Where(approval => approval.State == ApprovalState.Asked).ToList();
        return asked switch
        {
            [] => Reply.Says("No text waits for your approval."),
            [var only] => await DecideAsync(turn, only, state, comment, cancellation),
            _ => Reply.Says(
                $"{asked.Count} texts wait for your approval. Which one do you mean?",
                [.. asked.Select(approval => new ReplyAction($"{(state == ApprovalState.Approved ? "Approve" : "Ask for changes to")} {Cut(approval.Title)}, version {approval.Version}", state == ApprovalState.Approved ? Actions.Approve : Actions.AskChanges, comment.Length == 0 ? Data(approval) : new Dictionary<string, string>(Data(approval)) { ["comment"] = comment }))]),
        };
    }

    private async Task<Reply> DecideAsync(Turn turn, Approval approval, ApprovalState state, string comment, CancellationToken cancellation)
    {
        var what = state == ApprovalState.Approved ? "approved" : "asked for changes to";
        if (approval.State == state && comment == approval.Comment)
            return Reply.Says($"You {what} {ApprovalWords.TextOf(approval)} on {ApprovalWords.At(approval.Decided!.Value)}; that stands.");

        // Whoever was chosen by an id has a name from now on.
        var sender = turn.Message.Sender!;
        var approver = sender.Name.Length > 0 ? sender with { Mention = null } : approval.Approver;
        approval = (approval with { Approver = approver }).With(state, comment.Length <= LongestComment ? comment : comment[..LongestComment], now!());
        await approvals.SaveAsync(approval, cancellation);
        var told = $"**{ApprovalWords.NameOf(approver, "An approver")} {what}** {ApprovalWords.TextOf(approval)} on {ApprovalWords.At(approval.Decided!.Value)}{ApprovalWords.Comment(approval)}.";
        var next = state == ApprovalState.Approved
            ? $"{told}\n\nIt holds for the exact text with the SHA-256 {approval.Hash}."
            : told;
        return Reply.Says($"You {what} {ApprovalWords.TextOf(approval)}{ApprovalWords.Comment(approval)}. {ApprovalWords.NameOf(approval.Requester, "Whoever asked")} is told.") with
        {
            Notices = [new Notice(approval.Requester, Reply.Says(next, new ReplyAction("Who approved it?", Actions.WhoApproved)))],
        };
    }

    /// <summary>Looked for among those that wait for the person: whatever a button names, nobody else's is found.</summary>
    private async Task<Approval?> OfAsync(Turn turn, string id, CancellationToken cancellation) => now is null
        ? null
        : (await approvals.AskedOfAsync(turn.Message, cancellation)).FirstOrDefault(approval => string.Equals(approval.Id, id, StringComparison.Ordinal));

    private static Dictionary<string, string> Data(Approval approval) => new() { ["approval"] = approval.Id };

    private static string Cut(string title) => title.Length <= 30 ? title : title[..30] + "…";

    private static Regex Sentence => field ??= new(
        @"^(?:please\s+)?(?:(?<approve>(?:i\s+)?approve(?:d)?|lgtm|signed\s+off|i\s+sign\s+off)(?:\s+(?:it|this|that))?|(?:i\s+)?(?:ask|request)(?:ed)?\s+(?:for\s+)?changes|changes|reject(?:ed)?|not\s+approved|i\s+don['’]t\s+approve)(?:\s*[:,;–—-]\s*(?<comment>.{1,1000}))?[.!\s]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1));
}
