using System.Text.RegularExpressions;

namespace JDAssistant.Conversations;

/// <summary>Says honestly that another tone is not to be had by changing facts and lines, and what is.</summary>
internal sealed partial class ToneCommand : Command
{
    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.Text.Length > 120 || turn.State.Text is null || !Sentence().IsMatch(turn.Text))
            return Now(null);
        return Now(Reply.Says(
            "Sentences in another tone are new sentences, and writing those takes a language model; I change a text in hand by its facts and lines alone, so nothing is changed. "
            + "What I can do: “fix” mends unclear words, “make it shorter” leaves out, “replace “…” with “…”” puts your words in place of others.",
            VersionReply.Buttons(turn.State)));
    }

    [GeneratedRegex(@"^(?:please\s+)?(?:(?:can|could)\s+you\s+)?(?:(?:make|write|phrase|put)\s+(?:it|this|that|the\s+(?:text|draft|jd|posting))\s+(?:sound\s+)?(?:(?:a\s+(?:bit|little)|much)\s+)?(?:(?:more|less)\s+[a-z]+|[a-z]+er|better|nicer|fun|sexy)|(?:more|less)\s+(?:formal|informal|casual|friendly|fun|exciting|corporate|personal|modern|professional|serious|warm|lively)|(?:rewrite|rephrase|reword|polish|improve|spice\s+up)(?:\s+(?:it|this|that|the\s+(?:text|draft|jd|posting)))?)\s*[.!?]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sentence();
}
