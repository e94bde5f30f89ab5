using System.Text;
using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;
using JDAssistant.Jurisdictions;

namespace JDAssistant.Conversations.Commands;

/// <summary>Says how the text in hand stands to the law, or what the law of a place wants: "law", "law Colorado".</summary>
internal sealed class LawCommand(ReviewReply reviewing) : Command
{
    private const int LongestRequest = 80;

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Is(Actions.Law) || turn.Says("law", "the law", "show the law", "what does the law say", "is it lawful", "is this lawful", "law of the place"))
            return Now(turn.State.Text is null ? ReviewCommand.NothingInHand : reviewing.Law(turn));
        if (!turn.IsText || turn.Text.Length > LongestRequest || Request.Match(turn.Text) is not { Success: true } request)
            return Now(null);
        var name = request.Groups["place"].Value.TrimEnd('?', '.', '!', ' ');
        return Now(LawBook.Find(name) is { } place
            ? Reply.Says(Of(place))
            : Reply.Says($"I know no law of postings for {Quote.Of(name)}. I know {LawBook.Jurisdictions.Count} places: states, provinces, countries and some cities."));
    }

    private static string Of(Jurisdiction place)
    {
        var words = new StringBuilder("**").Append(place.Name).Append("**, what its law wants of a posting. Not legal advice.\n\n");
        foreach (var row in place.Provisions)
        {
            var verb = row.Demand switch
            {
                Demand.Contain => "Must hold",
                Demand.Omit => "Must not hold",
                Demand.Justify => "Only with a reason",
                Demand.Avoid => "Risky",
                _ => "Need not hold",
            };
            var from = row.From is { } day ? $", from {day:yyyy-MM-dd}" : "";
            var caveat = row.Weight == Weight.Certain || row.Demand == Demand.Elsewhere ? "" : row.Mark == Mark.GeneralKnowledge ? "; believed, not looked up" : $"; {row.Confidence.ToString().ToLowerInvariant()} confidence";
            words.Append("- **").Append(verb).Append(":** ").Append(LegalTopicWords.Of(row.Topic)).Append(" (").Append(Quote.Escaped(row.Citation, 200)).Append(from).Append(caveat).Append(")\n");
        }

        return words.ToString().TrimEnd();
    }

    private static Regex Request => field ??= new(@"^(?:the\s+)?laws?\s+(?:of|in|for)?\s*(?:the\s+)?(?<place>[\p{L}][\p{L}\p{M} .'-]{1,40})[?.!]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
