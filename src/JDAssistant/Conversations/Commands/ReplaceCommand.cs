using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Revising;
using JDAssistant.Parsing;
using JDAssistant.Text;

namespace JDAssistant.Conversations.Commands;

/// <summary>Replaces words of the text in hand by others: “replace “early shifts” with “late shifts””.</summary>
/// <param name="drafter">Tells, without a language model, whether the changed facts alone write the changed text; null where nobody asks.</param>
internal sealed class ReplaceCommand(Drafter? drafter = null) : Command
{
    private const int Longest = 4000;

    private const int LongestProblem = 500;

    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.Text.Length > Longest)
            return null;
        if (Placed.Match(turn.Text) is { Success: true } placed && TextPlace.Read(placed.Groups["place"].Value) is { Unit: not null } place)
            return turn.State.Text is null ? ReviewCommand.NothingInHand : Replaced(turn, place, placed.Groups["by"].Value);
        if (Sentence.Match(turn.Text) is not { Success: true } sentence)
            return null;
        if (turn.State.Text is not { } text)
            return ReviewCommand.NothingInHand;
        var (words, by) = (sentence.Groups["words"].Value, sentence.Groups["by"].Value);
        if (!text.Contains(words, StringComparison.OrdinalIgnoreCase))
            return Reply.Says($"{Quote.Of(words)} does not stand in the text, so nothing is changed. Give me the words as they stand.", VersionReply.Buttons(turn.State));
        // What is known of the job says the new words too, so that a later change does not bring the old ones back.
        var revision = TextReviser.Replace(text, words, by);
        Fact[] facts = [.. turn.State.Facts.Select(fact => WordReplacement.In(fact.Value, words, by) is { } value ? fact with { Value = value } : fact)];
        // "26 days, not 25" of a draft: where its facts alone write it so, nobody has written in it.
        var isAsDrafted = drafter is not null && turn.State is { Facts.Count: > 0, IsEdited: false } && (await drafter.DraftAsync(new Brief(facts), cancellation)).Markdown == revision.Text;
        return RevisionReply.Show(turn, revision, facts, "Replaced.", isEdited: !isAsDrafted);
    }

    private static Reply Replaced(Turn turn, TextPlace place, string by)
    {
        var job = JobDescriptionParser.Parse(turn.State.Text!);
        var (spans, _, problem) = place.In(job);
        return problem is not null
            ? Reply.Says(Quote.Escaped(problem, LongestProblem), VersionReply.Buttons(turn.State))
            : RevisionReply.Show(turn, TextRevision.Of(job, new TextEdit(spans[0], by)), turn.State.Facts, "Replaced.");
    }

    private static Regex Placed => field ??= new(@"^(?:please\s+)?(?:replace|change|swap)\s+(?<place>(?:the\s+)?[\p{L}\d#][\p{L}\d#'’ -]{2,80}?)\s+(?:with|by|to|for|into)\s*:?\s*[“""„]?(?<by>[^“”""\n]{2,600}?)[”""“]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private static Regex Sentence => field ??= new(@"^(?:please\s+)?(?:replace|change|swap)\s+(?:[“""„](?<words>[^“”""]{1,2000})[”""“]\s+(?:with|by|to|for|into)\s+[“""„](?<by>[^“”""]{0,2000})[”""“]|'(?<words>[^']{1,2000})'\s+(?:with|by|to|for|into)\s+'(?<by>[^']{0,2000})')\s*[.!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}
