using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;
using JDAssistant.Documents;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Revising;

namespace JDAssistant.Conversations.Commands;

/// <summary>Shortens the text in hand by leaving out what need not be said.</summary>
/// <param name="drafter">Tells, without a language model, which duties of a draft nobody said.</param>
internal sealed class ShortenCommand(Drafter drafter) : Command
{
    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.Text.Length > 80 || !Sentence.IsMatch(turn.Text))
            return null;
        if (turn.State.Text is not { } text)
            return ReviewCommand.NothingInHand;
        var proposed = turn.State.Facts.Count == 0
            ? []
            : (await drafter.DraftAsync(new Brief(turn.State.Facts), cancellation)).Proposed
                .Where(proposal => proposal.Section == SectionKind.Responsibilities).Select(proposal => proposal.Text).ToHashSet(StringComparer.Ordinal);
        return RevisionReply.Show(turn, new TextReviser(text).Shorter(proposed), turn.State.Facts,
            "Shortened by leaving out: what stood twice or was pasted along, duties beyond the first few, more than two sentences on the company. “undo” brings it back.");
    }

    private static Regex Sentence => field ??= new(@"^(?:please\s+)?(?:(?:can|could)\s+you\s+)?(?:(?:make|keep)\s+(?:it|this|that|the\s+(?:text|draft|jd|posting))\s+(?:a\s+(?:bit|little)\s+|much\s+|even\s+)?(?:shorter|short|briefer|more\s+concise|crisper)|shorten(?:\s+(?:it|this|the\s+(?:text|draft|jd|posting)))?|shorter|too\s+long|it(?:'s|’s|\s+is)\s+too\s+long|cut\s+it(?:\s+down)?|trim\s+it)(?:,?\s+please)?\s*[.!?]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}
