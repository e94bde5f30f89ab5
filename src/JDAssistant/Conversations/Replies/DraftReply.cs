using System.Text;
using JDAssistant.Conversations.Commands;
using JDAssistant.Conversations.State;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Conversations.Replies;

/// <summary>Writes a draft and makes the answer that shows it.</summary>
/// <param name="drafter">Writes with the language model, where there is one.</param>
/// <param name="plain">Writes without one.</param>
internal sealed class DraftReply(Drafter drafter, Drafter plain)
{
    /// <summary>Writes the draft, keeps it in hand and says what is open, proposed and assumed.</summary>
    /// <param name="turn">The turn that asked for it.</param>
    /// <param name="brief">The facts.</param>
    /// <param name="change">What was changed, in a few words; null for a first draft.</param>
    /// <param name="cancellation">Ends the writing early.</param>
    public async Task<Reply> WriteAsync(Turn turn, Brief brief, string? change, CancellationToken cancellation)
    {
        var (before, facts) = (turn.State.Text, turn.State.Facts);
        var draft = await (turn.Settings.UsesModel ? drafter : plain).DraftAsync(brief, cancellation);
        var title = brief.First(FactKind.Title) ?? "Job description";
        if (change is null)
            turn.Take(draft.Markdown, title, brief.Facts, "first draft");
        else
            turn.Change(draft.Markdown, title, brief.Facts, isEdited: false, change);
        var said = before is null || change is null ? brief.Facts : brief.Facts.Except(facts).ToList();
        var understood = Understood.Line(said) is { Length: > 0 } line ? $"\n\n{line}" : "";
        List<ReplyPart> parts =
        [
            new TextPart($"{(change is null ? $"Here is a first draft for {Quote.Of(title)}, made of what you told me{(draft.Proposed.Count > 0 ? "; what I propose beside it is listed below" : " and nothing else")}." : $"Changed {Quote.Of(title)}.")}{understood}"),
            .. VersionReply.Changes(change is null ? null : before, draft.Markdown),
            new DocumentPart(title, draft.Markdown),
        ];
        if (draft.Notice is { } notice)
            parts.Add(new TextPart(notice));
        var asked = turn.State;
        turn.State = asked.Asking(draft).Doubting(draft);
        var notes = string.Join("\n\n", new[] { Doubts.Question(turn.State), Questions.New(asked, turn.State), change is null ? Notes(draft, turn.State) : Assumptions(new Brief(said)) }.Where(note => note.Length > 0));
        if (notes.Length > 0)
            parts.Add(new TextPart(notes));
        List<ReplyAction> buttons = [.. Doubts.Buttons(turn.State), new("Check this draft", Actions.ReviewAgain)];
        if (change is not null)
            buttons.Add(new ReplyAction("Undo", Actions.Undo));
        buttons.Add(ExportCommand.ButtonOf(Exporting.ExportFormats.Text));
        return new Reply(parts, buttons);
    }

    // What only a language model takes words for.
    private static readonly (FactKind Kind, string Name)[] Told =
    [
        (FactKind.Duty, "something to do"),
        (FactKind.Benefit, "something that you offer"),
        (FactKind.Purpose, "what the job is for"),
        (FactKind.AboutCompany, "something about the company"),
        (FactKind.Travel, "travel"),
        (FactKind.Hours, "hours"),
        (FactKind.Detail, "something good to know"),
    ];

    /// <summary>Asks what the draft in hand still needs, where something was not asked yet.</summary>
    public async Task AskAsync(Turn turn, CancellationToken cancellation) =>
        turn.State = turn.State.Asking(await plain.DraftAsync(new Brief(turn.State.Facts), cancellation));

    private static string Notes(Draft draft, ConversationState state)
    {
        var notes = new StringBuilder();
        // What is asked above need not be said again.
        var unasked = draft.Gaps.Where(gap => !state.Open.Any(gap.IsOf)).ToList();
        if (unasked.Count > 0)
            Add("Also open, marked in the text; tell me and I write it in", unasked.Select(gap => gap.Ask));
        if (draft.Proposed.Count > 0)
            Add("Proposed by me, keep what fits", draft.Proposed.Select(proposal => Quote.Escaped(WithoutGaps(proposal.Text), 200)));
        if (Assumptions(draft.Brief) is { Length: > 0 } assumptions)
            notes.Append(assumptions);
        return notes.ToString().TrimEnd();

        void Add(string heading, IEnumerable<string> lines) => Append(notes, heading, lines);
    }

    /// <summary>How what could be several things was understood.</summary>
    private static string Assumptions(Brief brief)
    {
        var notes = new StringBuilder();
        var places = brief.Assumed.Where(fact => fact.Kind == FactKind.Location).Select(fact => Quote.Of(fact.Value)).ToList();
        if (places.Count > 0)
            Add("Understood as the place; say “place is …” where that is wrong", places);
        var assumed = brief.Assumed.Where(fact => fact.IsRequirement).Select(fact => Quote.Of(fact.Value)).ToList();
        if (assumed.Count > 0)
            Add("Understood as a requirement; say “remove …” where that is wrong", assumed);
        foreach (var (kind, name) in Told)
        {
            if (brief.Assumed.Where(fact => fact.Kind == kind).Select(fact => Quote.Of(fact.Value)).ToList() is { Count: > 0 } told)
                Add($"Understood as {name}; say “remove …” where that is wrong", told);
        }

        return notes.ToString().TrimEnd();

        void Add(string heading, IEnumerable<string> lines) => Append(notes, heading, lines);
    }

    private static void Append(StringBuilder notes, string heading, IEnumerable<string> lines)
    {
        notes.Append("**").Append(heading).Append(":**\n\n");
        foreach (var line in lines)
            notes.Append("- ").Append(line).Append('\n');
        notes.Append('\n');
    }

    private static string WithoutGaps(string text) =>
        Gap.In(text).Aggregate(text, (left, gap) => left.Replace(gap.Marker, "", StringComparison.Ordinal)).Trim();
}
