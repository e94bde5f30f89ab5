using System.Text;
using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;

namespace JDAssistant.Conversations.Commands;

/// <summary>Lists the person's job descriptions and takes an earlier one in hand again: "my drafts", "open Night Nurse Leeds".</summary>
internal sealed class DraftsCommand(DraftShelf shelf) : Command
{
    private const int Most = 10;
    private const int MostFound = 10;
    private const int LongestName = 60;
    private const int LongestRequest = 120;

    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Is(Actions.OpenDraft))
            return await PressedAsync(turn, cancellation);
        if (turn.Is(Actions.Drafts) && turn.Message.Data.TryGetValue("search", out var words))
            return await FindAsync(turn, words, cancellation);
        if (turn.Is(Actions.Drafts) || (turn.IsText && turn.Text.Length <= LongestRequest && ListWanted.IsMatch(turn.Text)))
            return await ListAsync(turn, cancellation);
        if (turn.IsText && turn.Text.Length <= LongestRequest && OpenWanted.Match(turn.Text) is { Success: true } open)
            return await OpenAsync(turn, open.Groups["name"].Value, open.Groups["sure"].Success, cancellation);
        return null;
    }

    /// <summary>The button that takes a job description in hand.</summary>
    public static ReplyAction Button(KeptDraft draft) =>
        new($"Open {Cut(draft.Name)}", Actions.OpenDraft, new Dictionary<string, string> { ["draft"] = draft.Id });

    private async Task<Reply> ListAsync(Turn turn, CancellationToken cancellation)
    {
        var drafts = await shelf.ListAsync(turn, cancellation);
        if (drafts.Count == 0)
            return Reply.Says("I keep no job description of yours yet. Paste one, or tell me a job in a few words.", HelpCommand.Buttons);
        var text = new StringBuilder(drafts.Count == 1 ? "I keep one job description of yours:\n\n" : $"I keep {drafts.Count} job descriptions of yours, what changed last first:\n\n");
        foreach (var draft in drafts.Take(Most))
        {
            text.Append("- ").Append(Quote.Of(draft.Name)).Append(draft.Versions.Count > 1 ? $", {draft.Versions.Count} versions" : "")
                .Append(draft.IsInHand && draft.Conversation == turn.Message.Conversation ? ", in hand" : "").Append('\n');
        }

        if (drafts.Count > Most)
            text.Append("- and ").Append(drafts.Count - Most).Append(" older\n");
        text.Append("\n“call this …” gives the one in hand a name, “open …” takes another in hand, “delete draft …” deletes one.");
        return Reply.Says(text.ToString(), [.. drafts.Take(Most).Select(Button)]);
    }

    private async Task<Reply> PressedAsync(Turn turn, CancellationToken cancellation)
    {
        // Looked for among the person's own: whatever a button names, nobody else's is found.
        var id = turn.Message.Data.GetValueOrDefault("draft");
        return (await shelf.ListAsync(turn, cancellation)).FirstOrDefault(draft => string.Equals(draft.Id, id, StringComparison.Ordinal)) is { } found
            ? Open(turn, found)
            : Reply.Says("I do not keep that job description any more. Paste it again, please.", HelpCommand.Buttons);
    }

    private async Task<Reply?> OpenAsync(Turn turn, string name, bool isSure, CancellationToken cancellation)
    {
        var drafts = await shelf.ListAsync(turn, cancellation);
        return DraftShelf.Named(drafts, name) switch
        {
            [var only] => Open(turn, only),
            [] when !isSure => null,
            [] => Reply.Says($"I keep no job description called {Quote.Of(name)}.{(drafts.Count > 0 ? " Which one do you mean?" : "")}", [.. drafts.Take(Most).Select(Button)]),
            var several => Reply.Says($"{several.Count} of your job descriptions may be called {Quote.Of(name)}. Which one do you mean?", [.. several.Take(Most).Select(Button)]),
        };
    }

    private static Reply Open(Turn turn, KeptDraft draft)
    {
        DraftShelf.TakeUp(turn, draft);
        return new Reply(
            [new TextPart($"{Quote.Of(draft.Name)} is in hand again."), new DocumentPart(draft.Name, draft.Latest.Text)],
            [new ReplyAction("Check it", Actions.ReviewAgain), new ReplyAction("Export", Actions.Export)]);
    }

    /// <summary>The texts that hold the words, in name or text, and nothing beside them.</summary>
    private async Task<Reply> FindAsync(Turn turn, string words, CancellationToken cancellation) => new(
        [
            .. (await shelf.ListAsync(turn, cancellation))
                .Where(draft => draft.Latest.Text.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase) || draft.Name.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase))
                .Take(MostFound)
                .Select(draft => new DocumentPart(draft.Name, draft.Latest.Text)),
        ],
        []);

    private static string Cut(string name) => name.Length <= LongestName ? name : name[..LongestName] + "…";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static Regex ListWanted => field ??= new(@"^(please\s+)?((list|show|show\s+me|see|what\s+are|where\s+are|can\s+i\s+see)\s+)?(all\s+)?((of\s+)?my\s+)?(drafts|job\s+descriptions|jds|postings|job\s+ads)(\s+please)?[.?!\s]*$", Options, TimeSpan.FromSeconds(1));

    // "the form", "a version" and the like are other things to open.
    private static Regex OpenWanted => field ??= new(@"^(please\s+)?(can\s+(you|we)\s+|let['’]?s\s+)?(?<sure>(re-?)?open|switch\s+(back\s+)?to|pick\s+up|resume|go\s+back\s+to|back\s+to|continue(\s+with)?|load)\s+(up\s+)?(my\s+|the\s+)?(draft\s+(called\s+|named\s+)?)?[“""']?(?!(a\s+|the\s+)?(form|version|last|rules?|help|start)\b)(?<name>[^“”""]{1,80}?)[”""']?(\s+(draft|one|jd|posting)(\s+again)?)?(,?\s+please)?[.?!\s]*$", Options, TimeSpan.FromSeconds(1));
}
