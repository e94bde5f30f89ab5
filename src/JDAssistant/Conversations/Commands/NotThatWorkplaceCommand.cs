using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations.Commands;

/// <summary>Asks which workplace it is where somebody says which it is not: "we're not hybrid"; until then it changes nothing.</summary>
internal sealed class NotThatWorkplaceCommand : Command
{
    private static readonly (string Name, Workplace Workplace)[] Workplaces = [("On-site", Workplace.OnSite), ("Hybrid", Workplace.Hybrid), ("Remote", Workplace.Remote)];

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.State.Text is not { } text || Refusal.Match(turn.Text) is not { Success: true } refusal)
            return Now(null);
        var refused = Named(refusal.Groups["workplace"].Value);
        var isSaid = JobDescriptionParser.Parse(StandingFacts.WithoutGaps(text)).Workplace.Any(mention => mention.Workplace == refused);
        var buttons = Workplaces.Where(workplace => workplace.Workplace != refused)
            .Select(workplace => new ReplyAction(workplace.Name, Actions.AddLine, new Dictionary<string, string> { ["kind"] = nameof(FactKind.Workplace), ["words"] = workplace.Name }));
        return Now(Reply.Says($"{(isSaid ? "The text says so" : $"The text says nothing of {Quote.Of(refusal.Groups["workplace"].Value)}")}, {(isSaid ? "and I change it as soon as I know what it is instead" : "so nothing is changed")}. Which is it?", [.. buttons]));
    }

    private static Workplace Named(string words) =>
        words.Contains("hybrid", StringComparison.OrdinalIgnoreCase) ? Workplace.Hybrid : words.Contains("remote", StringComparison.OrdinalIgnoreCase) ? Workplace.Remote : Workplace.OnSite;

    private static Regex Refusal => field ??= new(@"^((no|nope|actually|wait|hey|but|sorry)[\s,:-]+)*((we|they|it|this|that|the\s+(job|role|post|position)|you)\s*(['’]re|['’]s|\s+is|\s+are|re\b|s\b)?\s*)?(not|isn['’]?t|aren['’]?t|no\s+longer|never)\s+(really\s+|actually\s+)?(an?\s+)?(?<workplace>(fully\s+)?(hybrid|remote|on[- ]?site|in[- ]office|office[- ]based))(\s+(role|job|position|any\s*more|at\s+all|though|actually|company))*[.!\s]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
