using System.Globalization;
using JDAssistant.Conversations.Replies;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Revising;

namespace JDAssistant.Conversations.Commands;

/// <summary>Takes the yes or no to what a language model wrote and nobody had said: a yes is a fact, a no leaves it out for good.</summary>
internal sealed class DoubtCommand(DraftReply drafting) : Command
{
    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (Asked(turn) is not { } doubt || Answer(turn) is not { } isTrue)
            return null;
        turn.State = turn.State with { Doubts = [.. turn.State.Doubts.Select(other => other == doubt ? doubt with { IsTrue = isTrue } : other)] };
        if (!isTrue)
        {
            var question = Doubts.Question(turn.State);
            return Reply.Says($"All right, {Quote.Of(doubt.Text)} stays out.{(question.Length > 0 ? $"\n\n{question}" : "")}", [.. Doubts.Buttons(turn.State), .. VersionReply.Buttons(turn.State)]);
        }

        var stated = new Brief([Doubts.FactOf(doubt, turn.Message.Person)]);
        var brief = new Brief(turn.State.Facts).ChangedBy(stated);
        if (turn.State is { Facts.Count: > 0, IsEdited: false })
            return await drafting.WriteAsync(turn, brief, $"yes: {doubt.Text}", cancellation);
        var reply = RevisionReply.Show(turn, new TextReviser(turn.State.Text!).With(stated.Facts), brief.Facts, Understood.Line(stated.Facts));
        return reply with { Suggestions = [.. Doubts.Buttons(turn.State), .. reply.Suggestions] };
    }

    /// <summary>What the answer is about: a button names it, words mean what was asked last.</summary>
    private static Doubt? Asked(Turn turn)
    {
        if (turn.State.Text is null)
            return null;
        if (turn.IsText)
            return Doubts.Next(turn.State);
        return turn.Is(Actions.Doubt) && int.TryParse(turn.Message.Data.GetValueOrDefault("doubt"), CultureInfo.InvariantCulture, out var number)
            ? turn.State.Doubts.FirstOrDefault(doubt => doubt.Number == number && doubt.IsTrue is null)
            : null;
    }

    private static bool? Answer(Turn turn)
    {
        if (turn.Is(Actions.Doubt))
            return turn.Message.Data.GetValueOrDefault("answer") switch { "yes" => true, "no" => false, _ => null };
        if (turn.Says("yes", "y", "yes it is", "yes, it is", "yes please", "yes, please", "yep", "yeah", "true", "it is", "it is true", "it's true", "it’s true", "that's true", "that’s true", "that is true", "correct", "right", "sure", "yes, put it in", "put it in", "keep it"))
            return true;
        return turn.Says("no", "n", "nope", "no it isn't", "no, it isn't", "no, it isn’t", "no it is not", "no, it is not", "false", "not true", "it's not true", "it is not true", "that's not true", "that’s not true", "that's wrong", "wrong", "no way", "leave it out", "no, leave it out", "no thanks", "drop it", "skip", "skip it", "don't know", "don’t know", "not sure")
            ? false
            : null;
    }
}
