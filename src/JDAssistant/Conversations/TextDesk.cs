using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using JDAssistant.Conversations.Commands;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Templates;
using JDAssistant.Drafting.Writing;
using JDAssistant.Parsing;
using JDAssistant.Policies;

namespace JDAssistant.Conversations;

/// <summary>Changes a text by plain words, as a conversation does, for whoever holds no conversation: "pay is £13 an hour", "drop the degree".</summary>
/// <remarks>Nothing is remembered. What a language model writes goes through the same gate as in a conversation.</remarks>
public sealed class TextDesk
{
    /// <summary>As many changes are taken at once.</summary>
    public const int MostChanges = 20;

    private const string NotUnderstood =
        "I do not understand that as a change to the text, so nothing is changed. Say one such as “pay is £13 an hour”, “add Kafka”, "
        + "“drop the degree”, “Kafka is only nice to have”, “replace “early shifts” with “late shifts”” or “make it shorter”.";

    private readonly IReadOnlyList<Command> _commands;

    /// <summary>Takes what drafts are written and judged by.</summary>
    /// <param name="policy">What the company lays down.</param>
    /// <param name="templates">What drafts are made of; null for those that come with the library.</param>
    /// <param name="writer">Writes the sections of drafts; null for the templates' own words.</param>
    /// <param name="model">Says a draft in other words; null where there is no model.</param>
    public TextDesk(Policy policy, TemplateSet? templates = null, ISectionWriter? writer = null, ILanguageModel? model = null)
    {
        templates ??= TemplateSet.Default;
        var plain = new Drafter(templates, policy);
        _commands =
        [
            new RewriteCommand(model is null ? null : new ModelRewriter(model, templates, policy)),
            .. model is null ? Array.Empty<Command>() : [new RestyleCommand(new ModelReviser(model, templates, policy))],
            new ShortenCommand(plain),
            new ToneCommand(),
            new MoveCommand(),
            new ReplaceCommand(),
            new ReviseCommand(new DraftReply(new Drafter(templates, policy, writer), plain), policy),
        ];
    }

    /// <summary>Makes the changes one after the other, each on what the one before it left.</summary>
    /// <returns>The text after the last; or as it was before the first that could not be made, with the reason.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public async Task<RevisedText> ReviseAsync(string text, IReadOnlyList<string> changes, CancellationToken cancellation)
    {
        var versions = new List<RevisedVersion>();
        var taken = TakenText.Of(text);
        var state = new ConversationState().With(taken, JobDescriptionParser.Parse(taken).Title?.Text, [], isEdited: false, "as given", isNew: true);
        foreach (var change in changes)
        {
            if (await AnswerAsync(new Turn(Message.Said("", "you", change), state, new Preferences()), cancellation) is not var (reply, turn))
                return new RevisedText(text, versions, change, NotUnderstood);
            var says = string.Concat(reply.Parts.OfType<TextPart>().Take(1).Select(part => part.Markdown));
            // All of a change is made, or nothing.
            if (reply.Parts.OfType<TextPart>().LastOrDefault(part => part.Markdown.StartsWith(ReviseCommand.LeftOut, StringComparison.Ordinal)) is { } left)
                return new RevisedText(text, versions, change, Plain(left.Markdown));
            if (turn.State.Text == state.Text && says != RevisionReply.SaysAlready)
                return new RevisedText(text, versions, change, Plain(says));
            versions.Add(new RevisedVersion(versions.Count + 1, change, Plain(says.Split("\n\n")[0]), turn.State.Text!));
            state = turn.State;
        }

        return new RevisedText(state.Text!, versions, null, null);
    }

    /// <summary>How two texts differ, line by line, in their order: what was taken out stands before what was put in.</summary>
    public static IReadOnlyList<ChangedLine> Differences(string before, string after)
    {
        var (old, now) = (0, 0);
        var lines = new List<ChangedLine>();
        foreach (var line in new InlineDiffBuilder(new Differ()).BuildDiffModel(before, after, ignoreWhitespace: false).Lines)
        {
            if (line.Type != ChangeType.Inserted)
                old++;
            if (line.Type != ChangeType.Deleted)
                now++;
            if (line.Type is ChangeType.Deleted or ChangeType.Inserted)
                lines.Add(new ChangedLine(line.Type == ChangeType.Inserted, line.Type == ChangeType.Inserted ? now : old, line.Text));
        }

        return lines;
    }

    /// <summary>Answers a change as it was said, or in the words that a command knows; all of what it asks for, or nothing.</summary>
    private async Task<(Reply Reply, Turn Turn)?> AnswerAsync(Turn turn, CancellationToken cancellation)
    {
        if (OrdinarySentence.IsToBeAsked(turn.Text, turn.State.Text))
            return null;
        if (OrdinarySentence.Wishes(turn.Text, turn.State.Text) is { Count: > 1 } wishes)
        {
            Reply? last = null;
            foreach (var wish in wishes)
            {
                turn = turn.Saying(wish);
                if ((last = await ReplyAsync(turn, cancellation)) is null)
                    return null;
            }

            return (last!, turn);
        }

        foreach (var words in OrdinarySentence.OtherWords(turn.Text, turn.State.Text).Append(turn.Text))
        {
            var said = turn.Saying(words);
            if (await ReplyAsync(said, cancellation) is { } reply)
                return (reply, said);
        }

        return null;
    }

    private async Task<Reply?> ReplyAsync(Turn turn, CancellationToken cancellation)
    {
        foreach (var command in _commands)
        {
            if (await command.TryReplyAsync(turn, cancellation) is { } reply)
                return reply;
        }

        return null;
    }

    // Whoever reads it is a program, or a page that shows no Markdown here.
    private static string Plain(string markdown) => Marks.Replace(markdown, "").Trim();

    private static Regex Marks => field ??= new(@"\*\*|\\(?=[^\w\s])", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
