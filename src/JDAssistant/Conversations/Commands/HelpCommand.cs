using JDAssistant.Conversations.Replies;

namespace JDAssistant.Conversations.Commands;

/// <summary>Says what the assistant can do.</summary>
internal sealed class HelpCommand : Command
{
    /// <summary>The two things that people come for.</summary>
    public static IReadOnlyList<ReplyAction> Buttons { get; } =
    [
        new("Check a job description", Actions.Review),
        new("Write a draft", Actions.Draft),
        new("Help", Actions.Help),
    ];

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation) => Now(
        turn.Is(Actions.Help) || turn.Says("help", "help me", "what can you do", "how does this work", "how do you work", "commands", "?")
            ? Reply.Says(
                """
                What I can do:

                - **Check:** paste a whole job description, title included. I say what matters most, and mend on request what can be mended without changing its meaning.
                - **Write:** give me the facts, in any order, parted by commas: title, place, pay, hours, what somebody must have, what would be nice. What you leave out stays a marked gap; “form” asks for all of it in one go.
                - **Law:** “law” says how the posting in hand stands to the law of its places, “law Colorado” what one place wants. Not legal advice.
                - **Change:** “pay is £19 an hour”, “Kafka is only nice to have”, “drop the degree”, “make it shorter”; “undo”, “what changed” and “show version 2” for what was before.
                - **Explain:** “why JD101?” tells what a rule is about and what speaks for it.
                - **Keep:** “my drafts” lists your job descriptions; “call this …”, “open …” and “delete draft …” name, bring back and delete one.
                - **Approve:** in Teams and Slack “send this to @Ana for approval”; “who approved this?” tells how it stands.
                - **Yours:** “settings”; “export my data” gives you everything that I keep of you, “delete my data” deletes it.
                """,
                Buttons)
            : null);
}
