using System.Text.RegularExpressions;
using JDAssistant.Drafting.Revising;

namespace JDAssistant.Conversations;

/// <summary>Replaces words of the text in hand by others: “replace “early shifts” with “late shifts””.</summary>
internal sealed partial class ReplaceCommand : Command
{
    private const int Longest = 4000;

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.Text.Length > Longest || Sentence().Match(turn.Text) is not { Success: true } sentence)
            return Now(null);
        if (turn.State.Text is not { } text)
            return Now(ReviewCommand.NothingInHand);
        var words = sentence.Groups["words"].Value;
        return Now(text.Contains(words, StringComparison.OrdinalIgnoreCase)
            ? RevisionReply.Show(turn, TextReviser.Replace(text, words, sentence.Groups["by"].Value), turn.State.Facts, "Replaced.")
            : Reply.Says($"{Quote.Of(words)} does not stand in the text, so nothing is changed. Give me the words as they stand.", VersionReply.Buttons(turn.State)));
    }

    [GeneratedRegex(@"^(?:please\s+)?(?:replace|change|swap)\s+(?:[“""„](?<words>[^“”""]{1,2000})[”""“]\s+(?:with|by|to|for|into)\s+[“""„](?<by>[^“”""]{0,2000})[”""“]|'(?<words>[^']{1,2000})'\s+(?:with|by|to|for|into)\s+'(?<by>[^']{0,2000})')\s*[.!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sentence();
}
