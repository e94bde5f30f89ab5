using System.Text.RegularExpressions;
using JDAssistant.Drafting.Revising;
using JDAssistant.Parsing;
using JDAssistant.Text;

namespace JDAssistant.Conversations;

/// <summary>Replaces words of the text in hand by others: “replace “early shifts” with “late shifts””.</summary>
internal sealed class ReplaceCommand : Command
{
    private const int Longest = 4000;

    private const int LongestProblem = 500;

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.Text.Length > Longest)
            return Now(null);
        if (Placed.Match(turn.Text) is { Success: true } placed && TextPlace.Read(placed.Groups["place"].Value) is { Unit: not null } place)
            return Now(turn.State.Text is null ? ReviewCommand.NothingInHand : Replaced(turn, place, placed.Groups["by"].Value));
        if (Sentence.Match(turn.Text) is not { Success: true } sentence)
            return Now(null);
        if (turn.State.Text is not { } text)
            return Now(ReviewCommand.NothingInHand);
        var (words, by) = (sentence.Groups["words"].Value, sentence.Groups["by"].Value);
        // What is known of the job says the new words too, so that a later change does not bring the old ones back.
        return Now(text.Contains(words, StringComparison.OrdinalIgnoreCase)
            ? RevisionReply.Show(turn, TextReviser.Replace(text, words, by), [.. turn.State.Facts.Select(fact => WordReplacement.In(fact.Value, words, by) is { } value ? fact with { Value = value } : fact)], "Replaced.")
            : Reply.Says($"{Quote.Of(words)} does not stand in the text, so nothing is changed. Give me the words as they stand.", VersionReply.Buttons(turn.State)));
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
