using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Revising;

namespace JDAssistant.Conversations.Replies;

/// <summary>Makes the answer to a change that was made in the text itself.</summary>
internal static class RevisionReply
{
    /// <summary>Where a change leaves the text as it is.</summary>
    public const string SaysAlready = "The text says that already, so nothing is changed.";

    private const int LongestProblem = 700;

    /// <summary>Takes the changed text in hand and shows what changed; says why, where it could not be changed.</summary>
    /// <param name="turn">The turn that asked for it.</param>
    /// <param name="revision">The text after the change, or the reason why there is none.</param>
    /// <param name="facts">What is known of the job now.</param>
    /// <param name="lead">What was done: "Changed."</param>
    /// <param name="isEdited">False where the facts alone write the changed text.</param>
    public static Reply Show(Turn turn, TextRevision revision, IReadOnlyList<Fact> facts, string lead, bool isEdited = true)
    {
        if (revision.Problem is { } problem)
            return Reply.Says(Quote.Escaped(problem.Replace("**", "", StringComparison.Ordinal), LongestProblem), VersionReply.Buttons(turn.State));
        var before = turn.State.Text!;
        if (revision.Text == before)
            return Reply.Says(SaysAlready, VersionReply.Buttons(turn.State));
        var title = Parsing.JobDescriptionParser.Parse(revision.Text).Title?.Text ?? turn.State.Title;
        turn.Change(revision.Text, title, facts, isEdited, turn.Text.Length > 0 ? turn.Text : lead);
        return new Reply(
            [
                new TextPart($"{lead} Nothing else is changed."),
                .. VersionReply.Changes(before, revision.Text),
                new DocumentPart(title ?? "Job description", revision.Text),
            ],
            VersionReply.Buttons(turn.State));
    }
}
