using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;
using JDAssistant.Policies;
using JDAssistant.Rules;

namespace JDAssistant.Conversations.Commands;

/// <summary>Takes a finding as settled for the text in hand: "dismiss JD101 because the label is the board's".</summary>
internal sealed class DismissCommand(ReviewReply reviewing, Policy policy) : Command
{
    private const int LongestReason = 300;
    private const string NoReason = "no reason given";

    private static readonly string[] Numbers = ["first", "second", "third", "fourth", "fifth", "1", "2", "3", "4", "5", "1st", "2nd", "3rd", "4th", "5th"];

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
        else if (turn.IsText && turn.Text.Length <= LongestReason + 80 && Sentence.Match(turn.Text) is { Success: true } sentence)
        {
            asked = sentence.Groups["rule"].Value;
            reason = sentence.Groups["reason"].Value;
            isUndone = sentence.Groups["undo"].Success;
        }

        if (asked is null && turn.IsText && turn.State.Text is { } text && turn.Text.Length <= LongestReason && Counted.Match(turn.Text) is { Success: true } counted)
        {
            var findings = reviewing.Of(turn, text).Review(Parsing.JobDescriptionParser.Parse(text)).Findings;
            var number = counted.Groups["number"].Value.ToLowerInvariant();
            var index = number == "last" ? findings.Count - 1 : Array.IndexOf(Numbers, number) % 5;
            if (index < 0 || index >= findings.Count)
                return Now(Reply.Says(findings.Count == 0 ? "There is no finding to settle." : $"There are only {findings.Count} findings.", new ReplyAction("Show all", Actions.ShowAll)));
            (asked, reason) = (findings[index].Finding.Rule.Id, counted.Groups["reason"].Value);
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

    private static Regex Counted => field ??= new(@"^(?:please\s+)?(?:dismiss|ignore|allow|forget)\s+(?:the\s+)?(?:(?:number|no\.?|#)\s*)?(?<number>first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th)?)(?:\s+(?:one|finding|point|remark|warning|notice|issue))?(?:\s*(?::|,|–|-|because|since|as)\s*(?<reason>\S.{1,250}?))?\s*[.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private static Regex Sentence => field ??= new(
        @"^(?:please\s+)?(?:(?:dismiss|ignore|allow)|(?<undo>bring\s+back|restore|undismiss))\s+(?:the\s+)?(?:rule\s+|finding\s+)?(?<rule>JD\d{3}|[a-z]+(?:-[a-z]+)+)(?:\s*(?::|,|because|since|as)\s*(?<reason>.{1,300}?))?\s*[.!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}
