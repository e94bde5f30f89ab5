using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Revising;
using JDAssistant.Drafting.Writing;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations.Commands;

/// <summary>Says a piece of the text in hand in other words: "make this sentence shorter: …", "rewrite the second bullet of the duties".</summary>
/// <remarks>Without a language model by turns of phrase that mean the same; with one in its words, as far as they state the same.</remarks>
/// <param name="rewriter">The model; null where there is none.</param>
internal sealed class RewriteCommand(ModelRewriter? rewriter) : Command
{
    private const int Longest = 1200;

    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.Text.Length > Longest || Read(turn.Text) is not { } wish)
            return null;
        if (turn.State.Text is not { } text)
            return ReviewCommand.NothingInHand;
        var job = JobDescriptionParser.Parse(text);
        var (pieces, section, problem) = wish.Place.In(job);
        if (problem is not null)
            return Reply.Says(Quote.Escaped(problem, 500), VersionReply.Buttons(turn.State));

        var plain = pieces.SelectMany(piece => PlainRewording.Of(job, piece, wish.Style)).ToList();
        if (rewriter is not null)
        {
            var revised = await rewriter.RewriteAsync(text, pieces, section, new Brief(turn.State.Facts), wish.Style, cancellation);
            if (revised.Notice is null)
                return RevisionReply.Show(turn, new TextRevision(revised.Markdown, null), turn.State.Facts, "Said in other words by the language model; it states what it stated before.");
            if (plain.Count == 0)
                return Reply.Says(revised.Notice, VersionReply.Buttons(turn.State));
        }

        return plain.Count > 0
            ? RevisionReply.Show(turn, TextRevision.Of(job, plain), turn.State.Facts, "Said with turns of phrase that mean the same.")
            : Reply.Says(
                $"{Quote.Of(job.Slice(pieces[0]))} has no turn of phrase that I could say otherwise without a language model, so nothing is changed. What would help: “replace “…” with “…””, or “remove …”.",
                VersionReply.Buttons(turn.State));
    }

    private static (TextPlace Place, Style Style)? Read(string text)
    {
        if (Wish.Match(text) is not { Success: true } wish)
            return null;
        var style = StyleOf($"{wish.Groups["verb"].Value} {wish.Groups["how"].Value}".ToLowerInvariant());
        if (wish.Groups["words"] is { Success: true, Value: var words } && words.Trim().Length > 0)
            return (TextPlace.OfWords(words), style);
        var place = TextPlace.Read(wish.Groups["place"].Value);
        return place is null ? null : (place, style);
    }

    private static Style StyleOf(string words) =>
        words.Contains("short", StringComparison.Ordinal) || words.Contains("brief", StringComparison.Ordinal) || words.Contains("concise", StringComparison.Ordinal)
            || words.Contains("trim", StringComparison.Ordinal) || words.Contains("crisp", StringComparison.Ordinal) ? Style.Shorter
        : words.Contains("less formal", StringComparison.Ordinal) || words.Contains("friendl", StringComparison.Ordinal) || words.Contains("warm", StringComparison.Ordinal) ? Style.Friendlier
        : words.Contains("formal", StringComparison.Ordinal) ? Style.MoreFormal
        : Style.Simpler;

    private const string How = @"(?<how>shorter|short|briefer|more\s+concise(?:ly)?|crisper|(?:more|less)\s+formal(?:ly)?|friendlier|warmer|simpler|plainer|clearer|in\s+(?:simpler|plainer|fewer|other)\s+words)";

    // "this sentence: …", "this: …", “…”, or a place: "the second bullet of the duties".
    private const string Place = @"(?:(?:this|that|the|following|sentence|bullet|item|line|paragraph|part|words)\b\s*)*(?:[:“""]\s*(?<words>[^”""]{3,1000}?)[”""]?|(?<place>(?:the\s+)?[\p{L}\d#][\p{L}\d#'’“”"" -]{2,80}?))";

    private static Regex Wish => field ??= new(
        @"^(?:please\s+)?(?:(?:can|could)\s+you\s+)?(?:" +
        @"(?<verb>make|keep|write|say|put)\s+(?:(?:this|that|the|following)\s+)*(?:sentence|bullet|item|line|paragraph|part|words)?\s*(?:a\s+(?:bit|little)\s+|much\s+)?" + How + @"\s*:\s*[“""]?(?<words>[^”""]{3,1000}?)[”""]?" +
        @"|(?<verb>make|keep|write|say|put)\s+" + Place + @"\s+(?:sound\s+|read\s+)?(?:a\s+(?:bit|little)\s+|much\s+)?" + How +
        @"|(?<verb>shorten|rewrite|rephrase|reword|simplify|polish|trim)\s+" + Place + @"(?:\s+(?:to\s+(?:be|sound)\s+)?(?:a\s+(?:bit|little)\s+|much\s+)?" + How + @")?)\s*(?:,?\s+please)?\s*[.!?]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}
