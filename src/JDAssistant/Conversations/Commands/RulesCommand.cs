using System.Text;
using JDAssistant.Conversations.Replies;
using JDAssistant.Policies;
using JDAssistant.Rules;

namespace JDAssistant.Conversations.Commands;

/// <summary>Lists the rules by category.</summary>
internal sealed class RulesCommand(Policy policy) : Command
{
    private readonly string _list = List(RuleCatalog.Create(policy));

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation) => Now(
        turn.Is(Actions.Rules) || turn.Says("rules", "list rules", "list the rules", "show rules", "what are the rules", "which rules")
            ? Reply.Says(_list)
            : null);

    private static string List(IReadOnlyList<Rule> rules)
    {
        var text = new StringBuilder("These are my rules; “why ").Append(rules[0].Info.Id).Append("?” tells more about one.\n");
        foreach (var category in rules.GroupBy(rule => rule.Info.Category))
        {
            text.Append("\n**").Append(category.Key).Append("**\n\n");
            foreach (var rule in category)
                text.Append("- ").Append(rule.Info.Id).Append(' ').Append(rule.Info.Name).Append('\n');
        }

        return text.ToString().TrimEnd();
    }
}
