using System.Text.RegularExpressions;
using JDAssistant.Conversations.Approving;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Conversations.Commands;

/// <summary>Tells who approved the text in hand, when, and what they said.</summary>
internal sealed class WhoApprovedCommand(Approvals approvals) : Command
{
    private const int LongestQuestion = 80;

    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.Is(Actions.WhoApproved) && !(turn.IsText && turn.Text.Length <= LongestQuestion && Question.IsMatch(turn.Text)))
            return null;
        if (turn.State.Text is null)
            return ReviewCommand.NothingInHand;
        return Reply.Says(
            await approvals.RecordAsync(turn, cancellation) ?? "Nobody was asked to approve the text in hand.",
            turn.Message.Sender is null ? [] : [new ReplyAction("Send for approval", Actions.AskApproval)]);
    }

    private static Regex Question => field ??= new(
        @"^(?:and\s+)?(?:who\s+(?:has\s+)?(?:approved|signed\s+off(?:\s+on)?)\b.*|(?:has|did)\s+.{1,40}\s+approved?\b.*|(?:is|was)\s+(?:it|this|that|the\s+(?:draft|text|jd|posting))\s+approved(?:\s+(?:yet|already))?|approvals?(?:\s+status)?|approval\s+record|show\s+(?:me\s+)?(?:the\s+)?approvals?)[.?!\s]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
