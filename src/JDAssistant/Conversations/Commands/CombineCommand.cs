using JDAssistant.Conversations.Phrases;
using JDAssistant.Conversations.Replies;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Revising;
using JDAssistant.Parsing;
using JDAssistant.Text;

namespace JDAssistant.Conversations.Commands;

/// <summary>Makes one line of two: "combine the first two duties", "merge duties 2 and 3", "put the last two requirements together".</summary>
internal sealed class CombineCommand : Command
{
    private const int Longest = 120;

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.Text.Length > Longest || turn.State.Text is not { } text || Pieces(turn.Text, text) is not ({ } first, { } second))
            return Now(null);
        var job = JobDescriptionParser.Parse(text);
        var (one, _, problem) = first.In(job);
        var (other, _, otherProblem) = second.In(job);
        if ((problem ?? otherProblem) is { } failed)
            return Now(Reply.Says(Quote.Escaped(failed, 500), VersionReply.Buttons(turn.State)));
        if (one is not [var a] || other is not [var b] || a == b || job.BlockAt(b.Start) is not { } block)
            return Now(null);
        var (head, tail) = (job.Slice(a), job.Slice(b));
        var joined = Joined(head, tail);
        var facts = turn.State.Facts.Where(fact => fact.Value != tail || !turn.State.Facts.Any(each => each.Value == head)).Select(fact => fact.Value == head && turn.State.Facts.Any(each => each.Value == tail) ? fact with { Value = joined } : fact).ToList();
        return Now(RevisionReply.Show(turn, TextRevision.Of(job, new TextEdit(a, joined), TextEdit.Delete(new TextShape(job).LinesOf(block))), facts, "Combined into one line."));
    }

    /// <summary>"Answer the phone" and "Greet guests" as "Answer the phone and greet guests"; a name keeps its capital.</summary>
    private static string Joined(string head, string tail)
    {
        var word = tail.Split(' ', ',')[0];
        var isName = word.Length < 2 || word.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') >= 0 || FactKinds.NamesSkill(word);
        return $"{head.TrimEnd('.', ';')} and {(isName ? tail : char.ToLowerInvariant(tail[0]) + tail[1..])}";
    }

    private static (TextPlace? First, TextPlace? Second)? Pieces(string text, string inHand) => PhraseBook.Default.Order(text, inHand) switch
    {
        ("combine first two {unit}", var slots) => (TextPlace.Read($"the first {slots["unit"]}"), TextPlace.Read($"the second {slots["unit"]}")),
        ("combine last two {unit}", var slots) => (TextPlace.Read($"the next to last {slots["unit"]}"), TextPlace.Read($"the last {slots["unit"]}")),
        ("combine {one} and {other} {unit}", var slots) => (TextPlace.Read($"the {slots["one"]} {slots["unit"]}"), TextPlace.Read($"the {slots["other"]} {slots["unit"]}")),
        _ => null,
    };
}
