using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;

namespace JDAssistant.Conversations.Commands;

/// <summary>Lists the versions, shows one ("show version 3") and takes one in hand again ("go back to version 3").</summary>
internal sealed class VersionsCommand : Command
{
    private const int MostListed = 20;

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Is(Actions.Versions) || turn.Is(Actions.OpenVersion))
        {
            return Now(turn.Message.Data.GetValueOrDefault("version") is { } named
                ? One(turn, named, isTaken: turn.Is(Actions.OpenVersion))
                : List(turn));
        }

        if (turn.Says("versions", "list versions", "show versions", "show me the versions", "history", "show all versions"))
            return Now(List(turn));
        if (turn.Says("show the original", "show me the original", "show the first version", "show me the first version", "the original", "see the original") && turn.State.Text is not null)
            return Now(One(turn, FirstOf(turn).Number.ToString(CultureInfo.InvariantCulture), isTaken: false));
        if (turn.Says("back to the first version") && turn.State.Text is not null)
            return Now(First(turn));
        return Now(turn.IsText && turn.Text.Length < 80 && Asked.Match(turn.Text) is { Success: true } asked
            ? One(turn, asked.Groups["number"].Value, asked.Groups["take"].Success)
            : null);
    }

    private static Reply One(Turn turn, string named, bool isTaken)
    {
        if (turn.State.Text is null)
            return ReviewCommand.NothingInHand;
        turn.State = turn.State.Numbered();
        if (!int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || turn.State.VersionOf(number) is not { } version)
            return Reply.Says($"I keep {VersionReply.Kept(turn.State)} of your texts here, and no version {Quote.Escaped(named)}.", new ReplyAction("List the versions", Actions.Versions));
        if (isTaken)
            return VersionReply.Take(turn, version, $"Version {version.Number} ({Quote.Escaped(version.Change)}) is in hand again.");
        var isInHand = turn.State.Version == number;
        return new Reply(
            [
                new TextPart(isInHand ? $"Version {number} ({Quote.Escaped(version.Change)}) is the one in hand:" : $"Version {number} ({Quote.Escaped(version.Change)}); version {turn.State.Version} stays in hand:"),
                new DocumentPart(version.Title ?? "Job description", version.Text)
                {
                    Again = new ReplyAction("Show the text", Actions.Versions, new Dictionary<string, string> { ["version"] = number.ToString(CultureInfo.InvariantCulture) }),
                },
            ],
            isInHand
                ? VersionReply.Buttons(turn.State)
                : [new ReplyAction($"Go back to version {number}", Actions.OpenVersion, new Dictionary<string, string> { ["version"] = number.ToString(CultureInfo.InvariantCulture) })]);
    }

    /// <summary>Takes the text in hand as it was before any change, where that version is still kept.</summary>
    private static Reply First(Turn turn)
    {
        var first = FirstOf(turn);
        return first.Number == turn.State.Version
            ? Reply.Says("It is as it was at first; nothing has changed.", VersionReply.Buttons(turn.State))
            : VersionReply.Take(turn, first, $"Version {first.Number} ({Quote.Escaped(first.Change)}) is in hand again.");
    }

    private static TextVersion FirstOf(Turn turn)
    {
        turn.State = turn.State.Numbered();
        var draft = turn.State.DraftInHand();
        return turn.State.Versions.First(version => turn.State.DraftOf(version) == draft);
    }

    private static Reply List(Turn turn)
    {
        if (turn.State.Text is null)
            return ReviewCommand.NothingInHand;
        var state = turn.State.Numbered();
        var list = new StringBuilder($"I keep {VersionReply.Kept(state)}; “show version {state.Version}” shows one, “go back to version {state.Version}” takes it in hand:\n\n");
        foreach (var version in state.Versions.Reverse().Take(MostListed))
        {
            list.Append("- Version ").Append(version.Number).Append(": ").Append(Quote.Of(version.Title ?? "Job description"))
                .Append(", ").Append(Quote.Escaped(version.Change)).Append(version.Number == state.Version ? " (in hand)" : "").Append('\n');
        }

        return new Reply([new TextPart(list.ToString().TrimEnd())], VersionReply.Buttons(state));
    }

    private static Regex Asked => field ??= new(
        @"^(?:please\s+)?(?:show(?:\s+me)?|(?<take>(?:go\s+)?back\s+to|return\s+to|restore|open|take|use|revert\s+to|undo\s+to)|)\s*(?:the\s+)?version\s+(?:number\s+)?(?<number>\d{1,6})\s*[.!?]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}
