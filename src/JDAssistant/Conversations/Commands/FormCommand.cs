using JDAssistant.Conversations.Replies;
using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Conversations.Commands;

/// <summary>Gives the form for the facts of a job, filled with those of the draft in hand.</summary>
internal sealed class FormCommand : Command
{
    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.Is(Actions.Form) && !turn.Says("form", "the form", "a form", "show the form", "show me the form", "fill in a form", "fill in the form", "give me a form", "give me the form", "open the form"))
            return Now(null);
        return Now(new Reply([FormPart.ForBrief(turn.Message.Data.ContainsKey(FormPart.New) ? Brief.Empty : new Brief(turn.State.Facts))], []));
    }
}
