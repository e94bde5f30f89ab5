using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;

namespace JDAssistant.Conversations.Commands;

/// <summary>Names, deletes and lays down job descriptions: "call this Night Nurse Leeds", "delete draft Night Nurse", "start over".</summary>
internal sealed class DraftCareCommand(DraftShelf shelf) : Command
{
    private const int LongestRequest = 140;
    private const int MostOffered = 8;

    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Is(Actions.DeleteDraft))
            return await PressedAsync(turn, cancellation);
        if (turn.Is(Actions.StartOver))
            return StartOver(turn);
        if (!turn.IsText || turn.Text.Length > LongestRequest)
            return null;
        if (OverWanted.IsMatch(turn.Text))
            return StartOver(turn);
        if (NameGiven.Match(turn.Text) is { Success: true } named)
            return await NameAsync(turn, named.Groups["name"].Value.Trim(), cancellation);
        return DeleteWanted.Match(turn.Text) is { Success: true } deleted ? await AskAsync(turn, deleted.Groups["name"].Value.Trim(), cancellation) : null;
    }

    private async Task<Reply> NameAsync(Turn turn, string name, CancellationToken cancellation)
    {
        if (turn.State.Text is null)
            return ReviewCommand.NothingInHand;
        turn.State = turn.State.Numbered();
        var draft = turn.State.DraftInHand()!.Value;
        var taken = (await shelf.ListAsync(turn, cancellation)).FirstOrDefault(other => other.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && !(other.Conversation == turn.Message.Conversation && other.Number == draft));
        if (taken is not null)
            return Reply.Says($"Another job description of yours is called {Quote.Of(taken.Name)}. Give this one another name, so that I can tell them apart.", DraftsCommand.Button(taken));
        turn.State = turn.State.WithNotes(turn.State.NotesOf(draft) with { Name = name });
        return Reply.Says($"It is called {Quote.Of(name)} from now on; the title in the text stays. “open {Quote.Escaped(name)}” brings it back whenever you want.", VersionReply.Buttons(turn.State));
    }

    private static Reply StartOver(Turn turn)
    {
        if (turn.State.Text is null)
            return Reply.Says("Nothing is in hand, so we can start. Paste a job description, or tell me a job in a few words.", HelpCommand.Buttons);
        var name = turn.State.Numbered().NameInHand();
        var left = Drafts.In(turn.Message.Conversation, turn.State).First(draft => draft.IsInHand);
        turn.State = turn.State.LaidDown();
        return Reply.Says(
            $"All right, a clean start. {Quote.Of(name)} is kept with your drafts. Paste a job description, or tell me a job in a few words.",
            [DraftsCommand.Button(left), .. HelpCommand.Buttons]);
    }

    private async Task<Reply> AskAsync(Turn turn, string name, CancellationToken cancellation)
    {
        var drafts = await shelf.ListAsync(turn, cancellation);
        var isThis = name.Length == 0;
        var meant = isThis ? [.. drafts.Where(draft => draft.IsInHand && draft.Conversation == turn.Message.Conversation)] : DraftShelf.Named(drafts, name);
        return meant switch
        {
            [var only] => Sure(only),
            [] when isThis => ReviewCommand.NothingInHand,
            [] => Reply.Says($"I keep no job description called {Quote.Of(name)}, so nothing is deleted.", new ReplyAction("My drafts", Actions.Drafts)),
            var several => Reply.Says(
                $"{several.Count} of your job descriptions may be called {Quote.Of(name)}. Which one shall I delete?",
                [.. several.Take(MostOffered).Select(draft => new ReplyAction($"Delete {Cut(draft.Name)}", Actions.DeleteDraft, Data(draft)))]),
        };
    }

    private async Task<Reply> PressedAsync(Turn turn, CancellationToken cancellation)
    {
        var id = turn.Message.Data.GetValueOrDefault("draft");
        if ((await shelf.ListAsync(turn, cancellation)).FirstOrDefault(draft => string.Equals(draft.Id, id, StringComparison.Ordinal)) is not { } draft)
            return Reply.Says("I do not keep that job description any more.");
        if (turn.Message.Data.GetValueOrDefault("sure") == "no")
            return Reply.Says($"{Quote.Of(draft.Name)} stays.", DraftsCommand.Button(draft));
        if (!turn.Message.Data.ContainsKey("sure"))
            return Sure(draft);
        await shelf.DeleteAsync(turn, draft, cancellation);
        return Reply.Says($"{Quote.Of(draft.Name)} is deleted, with all its versions.", new ReplyAction("My drafts", Actions.Drafts));
    }

    private static Reply Sure(KeptDraft draft) => Reply.Says(
        $"Shall I delete {Quote.Of(draft.Name)} with {(draft.Versions.Count == 1 ? "its one version" : $"its {draft.Versions.Count} versions")}? It cannot be had back. Approvals of it stay on record until “delete my data”.",
        new ReplyAction("Delete it", Actions.DeleteDraft, new Dictionary<string, string>(Data(draft)) { ["sure"] = "yes" }),
        new ReplyAction("Keep it", Actions.DeleteDraft, new Dictionary<string, string>(Data(draft)) { ["sure"] = "no" }));

    private static Dictionary<string, string> Data(KeptDraft draft) => new() { ["draft"] = draft.Id };

    private static string Cut(string name) => name.Length <= 60 ? name : name[..60] + "…";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string This = @"(this\s+one|this|it|that|draft|jd|(the|my|this)\s+(draft|jd|text|posting|one|job\s+description))";

    private static Regex OverWanted => field ??= new(@"^(please\s+)?((let['’]?s\s+)?(start|begin)\s+(over|again|afresh|anew|from\s+scratch|fresh)|(a\s+)?(new|another)\s+(draft|one|jd|job\s+description)|clean\s+(start|slate)|reset|clear)(,?\s+please)?[.!\s]*$", Options, TimeSpan.FromSeconds(1));

    // "call it Billing Engineer" is about the title in the text.
    private static Regex NameGiven => field ??= new(@"^(please\s+)?(can\s+you\s+)?((call|rename)\s+(?!it\b)" + This + @"|(name|save|file|keep)\s+" + This + @"(\s+(as|under))?)\s+(to\s+|as\s+)?((draft|posting|jd)\s+(?=\S))?[“""']?(?<name>[^“”""\n]{1,80}?)[”""']?(,?\s+please)?[.!?\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex DeleteWanted => field ??= new(@"^(please\s+)?(can\s+you\s+)?(delete|remove|throw\s+away|discard|bin)\s+((this|the|my|that)\s+(draft|jd|posting|job\s+description)|(the\s+|my\s+)?(draft|jd|job\s+description)\s+(called\s+|named\s+)?[“""']?(?<name>[^“”""\n]{1,80}?)[”""']?|(the\s+|my\s+)[“""']?(?<name>[^“”""\n]{1,80}?)[”""']?\s+(draft|jd|job\s+description))(,?\s+please)?[.!?\s]*$", Options, TimeSpan.FromSeconds(1));
}
