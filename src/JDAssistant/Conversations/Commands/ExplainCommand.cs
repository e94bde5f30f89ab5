using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;
using JDAssistant.Drafting.Writing;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Conversations.Commands;

/// <summary>Explains a rule: what it finds, why, and on what evidence.</summary>
internal sealed class ExplainCommand(Policy policy, ModelExplainer? explainer, ReviewReply reviewing) : Command
{
    private const int LongestWhy = 1200;

    private readonly IReadOnlyList<Rule> _rules = RuleCatalog.Create(policy);

    private readonly Reviewer _reviewer = new(policy);

    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        string? asked = null;
        if (turn.Is(Actions.Explain))
            asked = turn.Message.Data.GetValueOrDefault("rule");
        else if (turn.IsText && turn.Text.Length <= 80 && Question.Match(turn.Text) is { Success: true } question)
            asked = question.Groups["rule"].Value;
        else if (turn.Says("why") && turn.State.Text is { } text)
            asked = reviewing.Of(turn, text).Review(JobDescriptionParser.Parse(text)).Findings is [var first, ..] ? first.Finding.Rule.Id : null;
        if (asked is null && FindingWords.Of(turn, FindingWords.Wish.Explain) is { } words)
            asked = FindingWords.In(reviewing.Of(turn, turn.State.Text!).Review(JobDescriptionParser.Parse(turn.State.Text!)), words) is [var about, ..] ? about.Finding.Rule.Id : null;
        if (asked is null)
            return null;
        var rule = _rules.FirstOrDefault(rule =>
            rule.Info.Id.Equals(asked, StringComparison.OrdinalIgnoreCase) || rule.Info.Name.Equals(asked, StringComparison.OrdinalIgnoreCase));
        return rule is null
            ? Reply.Says($"I know no rule {Quote.Of(asked)}. “rules” lists them all.", new ReplyAction("List the rules", Actions.Rules))
            : Explain(rule, turn.Settings.UsesModel ? await InHandAsync(rule, turn.State.Text, cancellation) : null);
    }

    /// <summary>What the rule means for the text in hand, where it finds something there and a model can say it.</summary>
    private async Task<string?> InHandAsync(Rule rule, string? text, CancellationToken cancellation)
    {
        if (explainer is null || text is null)
            return null;
        var found = _reviewer.Review(JobDescriptionParser.Parse(text)).Findings.FirstOrDefault(reviewed => reviewed.Finding.Rule.Id == rule.Info.Id);
        return found is null ? null : await explainer.ExplainAsync(found.Finding.Message, RulePages.Of(rule).Text, LineAt(text, found.Finding.Span.Start), cancellation);
    }

    private static string LineAt(string text, int offset)
    {
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var end = text.IndexOf('\n', offset);
        return text[start..(end < 0 ? text.Length : end)].Trim();
    }

    private static Reply Explain(Rule rule, string? inHand)
    {
        var page = RulePages.Of(rule);
        var why = Section(page.Text, "Why");
        var sources = Section(page.Text, "Sources");
        var parts = new List<string>
        {
            $"**{rule.Info.Id} {rule.Info.Name}** ({rule.Info.Severity.ToString().ToLowerInvariant()}, evidence: {Evidence(rule.Info.Evidence)})",
            rule.Info.Summary,
        };
        if (inHand is not null)
            parts.Add($"**In your text** (in a language model's words): {Quote.Escaped(inHand, 600)}");
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
        return LineEnd.Replace(text, " ");
    }

    private static string Evidence(Evidence evidence) => evidence switch
    {
        Rules.Evidence.FieldStudy => "field study",
        Rules.Evidence.LabStudy => "laboratory study",
        _ => evidence.ToString().ToLowerInvariant(),
    };

    // A single line end inside a paragraph; list items and blank lines stay.
    private static Regex LineEnd => field ??= new(@"(?<=\S)\r?\n(?=[^\s\-*\d])", RegexOptions.None, TimeSpan.FromSeconds(10));

    private static Regex Question => field ??= new(@"^(?:why|explain|what(?:'s| is| does)|tell me about|help(?: with)?)?\s*(?:the\s+)?(?:rule\s+)?(?<rule>JD\d{3}|[a-z]+(?:-[a-z]+)+)(?:\s+mean)?\s*[?.!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}
