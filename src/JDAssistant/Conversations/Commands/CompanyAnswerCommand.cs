using JDAssistant.Conversations.Replies;
using JDAssistant.Policies;

namespace JDAssistant.Conversations.Commands;

/// <summary>Keeps what somebody says of the company and what the law asks: "we employ 40 people in Colorado".</summary>
internal sealed class CompanyAnswerCommand(ReviewReply reviewing) : Command
{
    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText)
            return Now(null);
        var known = turn.Company ?? new CompanyFacts();
        var (company, kept) = CompanyAnswer.Read(turn.Text, known);
        if (company is null)
            return Now(kept is null ? null : Reply.Says(kept));
        turn.Settings = turn.Settings with { Company = company };
        var said = new TextPart($"{kept} “delete my data” forgets it again.");
        if (turn.State.Text is null)
            return Now(new Reply([said], []));
        var reply = reviewing.Again(turn);
        return Now(reply with { Parts = [said, .. reply.Parts] });
    }
}
