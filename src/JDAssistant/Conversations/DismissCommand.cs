using System.Text.RegularExpressions;
using JDAssistant.Policies;
using JDAssistant.Rules;

namespace JDAssistant.Conversations;

/// <summary>Takes a finding as settled for the text in hand: "dismiss JD101 because the label is the board's".</summary>
internal sealed partial class DismissCommand(ReviewReply reviewing, Policy policy) : Command
{
    private const int LongestReason = 300;
    private const string NoReason = "no reason given";

    private readonly IReadOnlyList<Rule> _rules = RuleCatalog.Create(policy);

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        string? asked = null, reason = null;
        var isUndone = false;
        if (turn.Is(Actions.Dismiss))
        {
            asked = turn.Message.Data.GetValueOrDefault("rule");
            reason = turn.Message.Data.GetValueOrDefault("reason");
            isUndone = turn.Message.Data.ContainsKey("undo");
        }
        else if (turn.IsText && turn.Text.Length <= LongestReason + 80 && Sentence().Match(turn.Text) is { Success: true } sentence)
        {
            asked = sentence.Groups["rule"].Value;
            reason = sentence.Groups["reason"].Value;
            isUndone = sentence.Groups["undo"].Success;
        }

        if (asked is null && FindingWords.Of(turn, FindingWords.Wish.Dismiss) is { } words)
        {
            if (FindingWords.In(reviewing.Of(turn, turn.State.Text!).Review(Parsing.JobDescriptionParser.Parse(turn.State.Text!)), words) is [var about, ..])
                (asked, reason) = (about.Finding.Rule.Id, turn.Text);
            else if (FindingWords.NamesFinding(turn.Text))
                return Now(Reply.Says($"No finding is about {Quote.Of(words)}, so there is nothing to settle.", new ReplyAction("Show all", Actions.ShowAll)));
        }

        if (asked is null)
            return Now(null);
        if (turn.State.Text is null)
            return Now(ReviewCommand.NothingInHand);
        var rule = _rules.Select(each => each.Info).FirstOrDefault(info =>
            info.Id.Equals(asked, StringComparison.OrdinalIgnoreCase) || info.Name.Equals(asked, StringComparison.OrdinalIgnoreCase));
        return Now(rule is null
            ? Reply.Says($"I know no rule {Quote.Of(asked)}. “rules” lists them all.", new ReplyAction("List the rules", Actions.Rules))
            : Settle(turn, rule, reason, isUndone));
    }

    private Reply Settle(Turn turn, RuleInfo rule, string? reason, bool isUndone)
    {
        var dismissed = new Dictionary<string, string>(turn.State.Dismissed, StringComparer.Ordinal);
        if (isUndone)
            dismissed.Remove(rule.Id);
        else
            dismissed[rule.Id] = string.IsNullOrWhiteSpace(reason) ? NoReason : reason.Trim();
        turn.State = turn.State with { Dismissed = dismissed };
        var reply = reviewing.Again(turn);
        if (isUndone)
            return reply with { Parts = [new TextPart($"{rule.Id} counts again."), .. reply.Parts] };
        var undo = new ReplyAction($"Bring {rule.Id} back", Actions.Dismiss, new Dictionary<string, string> { ["rule"] = rule.Id, ["undo"] = "true" });
        return new Reply(
            [new TextPart($"{rule.Id} is settled for this text ({Quote.Escaped(dismissed[rule.Id], LongestReason)})."), .. reply.Parts],
            [.. reply.Suggestions, undo]);
    }

    [GeneratedRegex(
        @"^(?:please\s+)?(?:(?:dismiss|ignore|allow)|(?<undo>bring\s+back|restore|undismiss))\s+(?:the\s+)?(?:rule\s+|finding\s+)?(?<rule>JD\d{3}|[a-z]+(?:-[a-z]+)+)(?:\s*(?::|,|because|since|as)\s*(?<reason>.{1,300}?))?\s*[.!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sentence();
}
