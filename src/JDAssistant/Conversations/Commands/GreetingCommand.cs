using JDAssistant.Conversations.Replies;

namespace JDAssistant.Conversations.Commands;

/// <summary>Introduces the assistant, once, where it was added or where somebody says hello.</summary>
internal sealed class GreetingCommand : Command
{
    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        var installed = turn.Message.Kind == MessageKind.Installed;
        if (installed && turn.State.IsGreeted)
            return Now(Reply.Silence);
        if (!installed && !turn.Says("hi", "hello", "hey", "hi there", "hello there", "good morning", "good afternoon", "hallo"))
            return Now(null);
        turn.State = turn.State with { IsGreeted = true };
        return Now(Reply.Says(
            $"""
            Hello, I am JDAssistant. I check job descriptions and write first drafts.

            - **Check one:** paste it here. I show what contradicts itself, what is missing and what is unclear, with the exact words.
            - **Write one:** tell me the job in a few words, such as “night nurse, Leeds, £18 an hour, nights, NMC registration”.

            I never add a fact that you did not give me. {Privacy(turn.Message.Audience)}
            """,
            HelpCommand.Buttons));
    }

    /// <summary>Who sees the answers.</summary>
    public static string Privacy(Audience audience) => audience switch
    {
        Audience.Everybody => "Everybody here sees my answers; write to me in a chat of our own where nobody else should.",
        Audience.PersonUntilShared => "Here a review or a draft is shown to whoever asked, and to everybody once they share it.",
        _ => "Only you see my answers to you.",
    };
}
