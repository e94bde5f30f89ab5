using System.Text.RegularExpressions;
using JDAssistant.Policies;
using JDAssistant.Rules;

namespace JDAssistant.Conversations;

/// <summary>Explains a rule: what it finds, why, and on what evidence.</summary>
internal sealed partial class ExplainCommand(Policy policy) : Command
{
    private const int LongestWhy = 1200;

    private readonly IReadOnlyList<Rule> _rules = RuleCatalog.Create(policy);

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        string? asked = null;
        if (turn.Is(Actions.Explain))
            asked = turn.Message.Data.GetValueOrDefault("rule");
        else if (turn.IsText && turn.Text.Length <= 80 && Question().Match(turn.Text) is { Success: true } question)
            asked = question.Groups["rule"].Value;
        if (asked is null)
            return Now(null);
        var rule = _rules.FirstOrDefault(rule =>
            rule.Info.Id.Equals(asked, StringComparison.OrdinalIgnoreCase) || rule.Info.Name.Equals(asked, StringComparison.OrdinalIgnoreCase));
        return Now(rule is null
            ? Reply.Says($"I know no rule {Quote.Of(asked)}. “rules” lists them all.", new ReplyAction("List the rules", Actions.Rules))
            : Explain(rule));
    }

    private static Reply Explain(Rule rule)
    {
        var page = RulePages.Of(rule);
        var why = Section(page.Text, "Why");
        var sources = Section(page.Text, "Sources");
        var parts = new List<string>
        {
            $"**{rule.Info.Id} {rule.Info.Name}** ({rule.Info.Severity.ToString().ToLowerInvariant()}, evidence: {Evidence(rule.Info.Evidence)})",
            rule.Info.Summary,
        };
        if (why.Length > 0)
            parts.Add($"**Why:** {(why.Length > LongestWhy ? why[..LongestWhy] + "…" : why)}");
        if (sources.Length > 0)
            parts.Add($"**Sources:**\n\n{sources}");
        return Reply.Says(string.Join("\n\n", parts), new ReplyAction("List the rules", Actions.Rules));
    }

    /// <summary>The text below a heading of a page, its hand-broken lines joined.</summary>
    private static string Section(string page, string heading)
    {
        var start = page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        if (start < 0)
            return "";
        start += heading.Length + 5;
        var end = page.IndexOf("\n## ", start, StringComparison.Ordinal);
        var text = (end < 0 ? page[start..] : page[start..end]).Trim();
        return LineEnd().Replace(text, " ");
    }

    private static string Evidence(Evidence evidence) => evidence switch
    {
        Rules.Evidence.FieldStudy => "field study",
        Rules.Evidence.LabStudy => "laboratory study",
        _ => evidence.ToString().ToLowerInvariant(),
    };

    // A single line end inside a paragraph; list items and blank lines stay.
    [GeneratedRegex(@"(?<=\S)\r?\n(?=[^\s\-*\d])", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"^(?:why|explain|what(?:'s| is| does)|tell me about|help(?: with)?)?\s*(?:the\s+)?(?:rule\s+)?(?<rule>JD\d{3}|[a-z]+(?:-[a-z]+)+)(?:\s+mean)?\s*[?.!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Question();
}
