using JDAssistant.Conversations.Replies;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Reviewing;

namespace JDAssistant.Conversations.Commands;

/// <summary>Mends what can be mended without changing the meaning, and shows the new text.</summary>
internal sealed class FixSafeCommand(ReviewReply reviewing) : Command
{
    private const int MostNamed = 12;

    /// <summary>Mends what somebody named by words of the text, as far as it can be mended without a fact that only they have; null where no finding is about them.</summary>
    private Reply? Named(Turn turn, string words)
    {
        var text = turn.State.Text!;
        var review = reviewing.Of(turn, text).Review(Parsing.JobDescriptionParser.Parse(text));
        var found = FindingWords.In(review, words);
        if (found.Count == 0)
            return null;
        var result = new Fixer(reviewing.Of(turn, text), Parsing.JobDescriptionParser.Parse).Apply(review, found);
        // What is put in as a gap is no mending: it asks for words.
        if (result.Applied.Count > 0 && !Gap.In(result.Text).Any(gap => !text.Contains(gap.Marker, StringComparison.Ordinal)))
            return RevisionReply.Show(turn, new Drafting.Revising.TextRevision(result.Text, null), turn.State.Facts, $"Mended: {Quote.Escaped(string.Join("; ", result.Applied.Select(finding => finding.Fix!.Title).Distinct()), 300)}.");
        var marked = found[0].Finding.Span;
        var there = text[marked.Start..marked.End];
        return Reply.Says(
            $"{found[0].Finding.Rule.Id}: {Quote.Escaped(found[0].Finding.Message, 400)}\n\nWhat stands there instead is yours to say, so nothing is changed: “replace {Quote.Of(there)} with “…””, or “remove {Quote.Of(there)}”.",
            [new ReplyAction($"Why {found[0].Finding.Rule.Id}?", Actions.Explain, new Dictionary<string, string> { ["rule"] = found[0].Finding.Rule.Id }), .. VersionReply.Buttons(turn.State)]);
    }

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (FindingWords.Of(turn, FindingWords.Wish.Fix) is { } words && Named(turn, words) is { } one)
            return Now(one);
        if (!turn.Is(Actions.FixSafe) && !turn.Says("fix", "fix it", "fix all", "fix all safe", "fix it please", "fix this"))
            return Now(null);
        if (turn.State.Text is not { } text)
            return Now(ReviewCommand.NothingInHand);
        var result = reviewing.FixSafely(turn, text);
        if (result.Applied.Count == 0)
        {
            return Now(new Reply(
                [new TextPart("Nothing here can be mended without you: each of the open points needs a decision or a fact that only you have.")],
                ReviewReply.Buttons(result.After, showsAll: false)));
        }

        var count = result.Applied.Count;
        turn.Change(result.Text, turn.State.Title, turn.State.Facts, isEdited: true, count == 1 ? "one safe fix" : $"{count} safe fixes");
        var done = result.Applied
            .Select(finding => finding.Fix!.Title)
            .GroupBy(title => title)
            .Select(group => $"- {Quote.Escaped(group.Key, 200)}{(group.Count() > 1 ? $" ({group.Count()} times)" : "")}")
            .ToList();
        var more = done.Count > MostNamed ? $"\n- and {done.Count - MostNamed} more" : "";
        return Now(new Reply(
            [
                new TextPart($"{(count == 1 ? "One fix" : $"{count} fixes")} made; the meaning is the same:\n\n{string.Join('\n', done.Take(MostNamed))}{more}"),
                new DocumentPart(turn.State.Title ?? "Job description", result.Text),
                new ReviewPart(result.After),
            ],
            ReviewReply.Buttons(result.After, showsAll: false)));
    }
}
