using JDAssistant.Conversations.Approving;
using JDAssistant.Conversations.Commands;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Templates;
using JDAssistant.Drafting.Writing;
using JDAssistant.Policies;

namespace JDAssistant.Conversations;

/// <summary>Answers messages, whatever channel they came through.</summary>
/// <remarks>
/// Safe to use from many threads. Two messages of one person in one conversation should be handed over one after the
/// other: the later of two states that are saved at once wins.
/// </remarks>
/// <param name="store">Keeps what is remembered between messages.</param>
/// <param name="policy">What the company lays down.</param>
/// <param name="templates">What drafts are made of; null for those that come with the library.</param>
/// <param name="writer">Writes the sections of drafts; null for the templates' own words.</param>
/// <param name="model">Is asked about words of which nobody can tell what they are; null to ask the person only.</param>
/// <param name="now">The time: its day is what postings are judged for where the policy names none; null where nobody knows it, and then nothing is said of the law and nothing approved.</param>
public sealed class Assistant(
    IConversationStore store, Policy policy, TemplateSet? templates = null, ISectionWriter? writer = null, ILanguageModel? model = null,
    Func<DateTimeOffset>? now = null)
{
    // In so many talks of one place it looks for the text that a new one goes on with.
    private const int MostAround = 8;

    // Asked in this order; the first that has an answer gives it.
    private readonly IReadOnlyList<Command> _commands = Commands(store, policy, templates ?? TemplateSet.Default, writer, model, now);

    private readonly Approvals _approvals = new(store);

    /// <summary>Answers one message and remembers what it needs for the next.</summary>
    /// <returns>A reply without parts where nothing should be said.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public async Task<Reply> ReplyAsync(Message message, CancellationToken cancellation)
    {
        if (message.Problem is { } problem)
            return Reply.Says(problem);
        var before = await RememberedAsync(message, cancellation) ?? new ConversationState();
        var settings = (await store.FindAsync(Preferences.Key, message.Person, cancellation))?.Settings ?? new Preferences();
        var (reply, turn) = message.Attached is { } file
            ? await AboutFileAsync(message, file, before, settings, cancellation)
            : await AnswerAsync(new Turn(message, before, settings), cancellation);
        if (!ReferenceEquals(turn.State, before))
            await store.SaveAsync(message.Conversation, message.Person, before, turn.State, cancellation);
        if (turn.Settings != settings)
            await store.SaveAsync(Preferences.Key, message.Person, new ConversationState { Settings = settings }, new ConversationState { Settings = turn.Settings }, cancellation);
        return before.Text is { } text ? await _approvals.WithLossAsync(reply, turn, text, cancellation) : reply;
    }

    /// <summary>Whoever shares a file wants it looked at; where the note beside it asks for something else, that is done with the file.</summary>
    private async Task<(Reply Reply, Turn Turn)> AboutFileAsync(Message message, string file, ConversationState before, Preferences settings, CancellationToken cancellation)
    {
        var look = message with { Kind = MessageKind.Action, Text = "", Attached = null, Action = Actions.Review, Data = new Dictionary<string, string> { ["text"] = file } };
        var looked = await AnswerAsync(new Turn(look, before, settings), cancellation);
        var asked = new Turn(message with { Attached = null }, looked.Turn.State, settings);
        if (asked.Text.Length == 0 || asked.State.Text is null)
            return looked;
        foreach (var command in _commands)
        {
            // Words about the file are no new job, and no change unless they say so.
            if (command is ReviewCommand or DraftCommand or GreetingCommand or FallbackCommand || (command is ReviseCommand && !NoteWords.AskForChange(asked.Text)))
                continue;
            if (await command.TryReplyAsync(asked, cancellation) is { } reply)
                return (reply, asked);
        }

        return looked;
    }

    /// <summary>Answers a message as it was said; where that is several wishes, or a text with a question beside it, one after the other.</summary>
    private async Task<(Reply Reply, Turn Turn)> AnswerAsync(Turn turn, CancellationToken cancellation)
    {
        // What somebody is about to say to another is passed on as it is.
        if (!turn.IsText || turn.State.Deciding is not null)
            return (await RunAsync(turn, cancellation), turn);
        if (OrdinarySentence.Apart(turn.Text) is { } pasted)
        {
            var said = turn.Saying(pasted.Text);
            var review = await RunAsync(said, cancellation);
            if (said.State.Text == TakenText.Of(pasted.Text))
                return await FollowAsync(review, said, OrdinarySentence.Wishes(pasted.Wish, said.State.Text), cancellation);
        }

        if (OrdinarySentence.IsToBeAsked(turn.Text, turn.State.Text))
            return (await new FallbackCommand().TryReplyAsync(turn, cancellation) ?? Reply.Silence, turn);
        var wishes = OrdinarySentence.Wishes(turn.Text, turn.State.Text);
        if (wishes.Count > 1)
            return await FollowAsync(Reply.Silence, turn, wishes, cancellation);
        foreach (var words in OrdinarySentence.OtherWords(turn.Text, turn.State.Text))
        {
            var said = turn.Saying(words);
            if (await RunAsync(said, cancellation, orSayNothing: true) is { Parts.Count: > 0 } reply)
                return (reply, said);
        }

        return (await RunAsync(turn, cancellation), turn);
    }

    /// <summary>Does one wish after the other, until one is not understood; what was asked of a text that was just checked is done.</summary>
    private async Task<(Reply Reply, Turn Turn)> FollowAsync(Reply reply, Turn turn, IReadOnlyList<string> wishes, CancellationToken cancellation)
    {
        foreach (var wish in wishes.Where(wish => reply.Parts.Count == 0 || !OrdinarySentence.AsksForCheck(wish)))
        {
            turn = turn.Saying(wish);
            var next = await RunAsync(turn, cancellation, orSayNothing: reply.Parts.Count > 0 && wishes.Count == 1);
            if (next.Parts.Count == 0)
                break;

            // Of a text that changes several times the last state is shown.
            var before = next.Parts.Any(part => part is DocumentPart) ? reply.Parts.Where(part => part is not DocumentPart) : reply.Parts;
            reply = next with { Parts = [.. before, .. next.Parts], Notices = [.. reply.Notices, .. next.Notices] };
        }

        return (reply, turn);
    }

    private async Task<Reply> RunAsync(Turn turn, CancellationToken cancellation, bool orSayNothing = false)
    {
        foreach (var command in _commands.Where(command => !orSayNothing || command is not FallbackCommand))
        {
            if (await command.TryReplyAsync(turn, cancellation) is { } reply)
                return reply;
        }

        return Reply.Silence;
    }

    private async Task<ConversationState?> RememberedAsync(Message message, CancellationToken cancellation)
    {
        var state = await store.FindAsync(message.Conversation, message.Person, cancellation);
        if (state is not null || message.Around is not { } around)
            return state;
        foreach (var latest in await store.LatestAsync(message.Person, around, MostAround, cancellation))
        {
            state = await store.FindAsync(latest, message.Person, cancellation);
            if (state is not (null or { Text: null, Deciding: null }))
                return state;
        }

        return null;
    }

    private static IReadOnlyList<Command> Commands(
        IConversationStore store, Policy policy, TemplateSet templates, ISectionWriter? writer, ILanguageModel? model, Func<DateTimeOffset>? now)
    {
        var reviewing = new ReviewReply(policy, now is null ? null : () => DateOnly.FromDateTime(now().UtcDateTime));
        var approvals = new Approvals(store);
        var shelf = new DraftShelf(store);
        var plain = new Drafter(templates, policy);
        var drafting = new DraftReply(new Drafter(templates, policy, writer), plain);
        var revising = new ReviseCommand(drafting, policy);
        return
        [
            new GreetingCommand(),
            new DeleteMyDataCommand(store),
            new ExportMyDataCommand(store),
            new HelpCommand(),
            new SettingsCommand(hasModel: model is not null || writer is not null),
            new DecideCommand(approvals, now),
            new AskApprovalCommand(approvals, reviewing, now),
            new WhoApprovedCommand(approvals),
            new FixSafeCommand(reviewing),
            new ShowAllCommand(reviewing),
            new DismissCommand(reviewing, policy),
            new ShowTextCommand(),
            new UndoCommand(),
            new RedoCommand(),
            new WhatChangedCommand(),
            new RestoreFactCommand(drafting, revising),
            new VersionsCommand(),
            new DraftsCommand(shelf),
            new DraftCareCommand(shelf),
            new WithApprovals(new ExportCommand(), approvals),
            new LawCommand(reviewing),
            new CompanyAnswerCommand(reviewing),
            new RulesCommand(policy),
            new ExplainCommand(policy, model is null ? null : new ModelExplainer(model), reviewing),
            // Before small talk: where something is asked, a yes or no is the answer.
            new DoubtCommand(drafting),
            new AskTextCommand(),
            new NotThatWorkplaceCommand(),
            new SmallTalkCommand(),
            new FormCommand(),
            new SkipCommand(drafting),
            new RewriteCommand(model is null ? null : new ModelRewriter(model, templates, policy)),
            new ReviewCommand(reviewing),
            .. model is null ? Array.Empty<Command>() : [new RestyleCommand(new ModelReviser(model, templates, policy))],
            new ShortenCommand(plain),
            new ToneCommand(),
            new MoveCommand(),
            new CombineCommand(),
            new ReplaceCommand(plain),
            new DraftCommand(drafting, model is null ? null : new ModelBriefReader(model, templates: templates), templates),
            revising,
            new FallbackCommand(),
        ];
    }
}
