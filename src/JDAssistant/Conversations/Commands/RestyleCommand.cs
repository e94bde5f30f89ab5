using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Writing;

namespace JDAssistant.Conversations.Commands;

/// <summary>Has a language model say the draft in hand in other words: "make it shorter", "more formal"; not there without a model.</summary>
internal sealed class RestyleCommand(ModelReviser reviser) : Command
{
    private const int LongestWish = 60;

    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || !turn.Settings.UsesModel || turn.Text.Length > LongestWish || turn.State is not { Text: { } text, Facts.Count: > 0 } || StyleOf(turn.Text) is not { } style)
            return null;
        var revised = await reviser.ReviseAsync(text, new Brief(turn.State.Facts), style, cancellation);
        if (revised.Notice is { } notice)
            return Reply.Says(notice);
        turn.Change(revised.Markdown, turn.State.Title, turn.State.Facts, isEdited: true, turn.Text);
        return new Reply(
            [new TextPart("Said in other words by the language model; it states what it stated before."), new DocumentPart(turn.State.Title ?? "Job description", revised.Markdown)],
            [new ReplyAction("Check this draft", Actions.ReviewAgain)]);
    }

    private static Style? StyleOf(string text)
    {
        var wish = Wish.Match(text);
        if (!wish.Success)
            return null;
        return wish.Groups["how"].Value.ToLowerInvariant() switch
        {
            "shorter" or "briefer" or "more concise" => Style.Shorter,
            "more formal" => Style.MoreFormal,
            "friendlier" or "warmer" or "less formal" => Style.Friendlier,
            _ => Style.Simpler,
        };
    }

    private static Regex Wish => field ??= new(@"^(?:please\s+)?(?:(?:make|write|say)\s+(?:it|this|that|the\s+draft|the\s+text)\s+)?(?:a\s+(?:bit|little)\s+)?(?<how>shorter|briefer|more concise|more formal|friendlier|warmer|less formal|simpler|plainer)(?:\s+please)?[.!\s]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}
