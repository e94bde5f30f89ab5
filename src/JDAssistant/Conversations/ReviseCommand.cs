using System.Text.RegularExpressions;
using JDAssistant.Drafting;

namespace JDAssistant.Conversations;

/// <summary>Changes the draft in hand: "pay is £13 an hour", "add: weekends", "remove latte art".</summary>
internal sealed partial class ReviseCommand(DraftReply drafting) : Command
{
    private const int LongestChange = 400;

    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.State.Facts.Count == 0 || turn.Text.Length is 0 or > LongestChange
            || turn.Text.Contains('?', StringComparison.Ordinal) || Question().IsMatch(turn.Text) || BriefOpening.Of(turn.Text).WantsDraft)
        {
            return null;
        }

        var brief = new Brief(turn.State.Facts);
        if (Removal().Match(turn.Text) is { Success: true } removal)
        {
            var words = removal.Groups["what"].Value;
            var left = brief.Without(words);
            return left.Facts.Count == brief.Facts.Count
                ? Reply.Says($"I find {Quote.Of(words)} among none of the facts that you gave me, so nothing is changed. What the draft proposes, take out of the text itself.")
                : await drafting.WriteAsync(turn, left, "Changed", turn.Text, cancellation);
        }

        var change = Change().Match(turn.Text);
        var more = BriefReader.ReadMore(turn.Text[change.Length..], turn.Message.Person);
        // Without "add" or "change" only words that can be nothing else than a fact are one: "thanks" is no skill.
        var isMeant = change.Length > 0 || BriefReader.SaysHowStrong(turn.Text) || more.Facts.Any(fact => fact.Kind is not (FactKind.Skill or FactKind.Duty or FactKind.Company));
        return isMeant && more.Facts.Count > 0
            ? await drafting.WriteAsync(turn, brief.ChangedBy(more), "Changed", turn.Text, cancellation)
            : null;
    }

    // A question is none the less one for lacking its mark: it must not change the draft.
    [GeneratedRegex(@"^(?:so\s+|and\s+|but\s+)?(?:what|who|whose|which|why|how|when|where|can|could|do|does|did|is|are|was|will|would|should|may)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Question();

    [GeneratedRegex(@"^(?:please\s+)?(?:remove|drop|delete|leave out|take out|without)\s+(?:the\s+)?(?<what>.{2,120}?)\s*[.!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Removal();

    [GeneratedRegex(@"^(?:please\s+)?(?:(?:add|also|change|make it|make|set|update|replace)\b(?:\s+it)?[:\s]*)?(?:the\s+)?(?:(?:pay|salary|place|location|hours|workplace|start date)\s+(?:to|is|should be|=)\s+)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Change();
}
