using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;
using JDAssistant.Documents;
using JDAssistant.Drafting.Revising;
using JDAssistant.Drafting.Writing;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations.Commands;

/// <summary>Gives a text another tone as far as turns of phrase that mean the same do it, and says honestly where they do not.</summary>
internal sealed class ToneCommand : Command
{
    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.Text.Length > 120 || turn.State.Text is not { } text || Sentence.Match(turn.Text) is not { Success: true })
            return Now(null);
        var style = Formal.IsMatch(turn.Text) ? Style.MoreFormal : Friendly.IsMatch(turn.Text) ? Style.Friendlier : (Style?)null;
        if (style is { } wanted)
        {
            var job = JobDescriptionParser.Parse(text);
            var edits = job.Blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Item && job.SectionAt(block.Span.Start)?.Kind is not (SectionKind.Eeo or SectionKind.Accommodation))
                .SelectMany(block => PlainRewording.Of(job, block.Content, wanted)).ToList();
            if (edits.Count > 0)
            {
                return Now(RevisionReply.Show(
                    turn, TextRevision.Of(job, edits), turn.State.Facts, $"{(wanted == Style.MoreFormal ? "More formal" : "Friendlier")} by turns of phrase that mean the same; whole new sentences take a language model."));
            }
        }

        return Now(Reply.Says(
            "Sentences in another tone are new sentences, and writing those takes a language model; I change a text in hand by its facts and lines alone, so nothing is changed. "
            + "What I can do: “fix” mends unclear words, “make it shorter” leaves out, “replace “…” with “…”” puts your words in place of others.",
            VersionReply.Buttons(turn.State)));
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string It = @"(it|this|that|(the\s+)?(text|draft|jd|posting|ad|advert|tone|language|wording|whole\s+thing))";
    private const string Degree = @"((a\s+(bit|little|lot|touch)|much|slightly|way|far)\s+)?";

    private static Regex Sentence => field ??= new(@"^(please\s+)?((can|could)\s+you\s+)?((make|write|phrase|put|keep|have|get)\s+" + It + @"\s+(to\s+)?((sound|be|read|feel)\s+)?" + Degree + @"((more|less)\s+[a-z]+(\s+(and|but)\s+((more|less)\s+)?[a-z]+)?|[a-z]+er|better|nicer|fun|sexy)"
        + @"|((sound|be|read|go)\s+)?" + Degree + @"((more|less)\s+(formal|informal|casual|friendly|fun|exciting|corporate|personal|modern|professional|serious|warm|lively|stiff|boring|dry|jargon(\s*-?y)?|human|conversational|relaxed|stuffy|salesy|buzzwordy|robotic)|friendlier|warmer|punchier|livelier|nicer|snappier)(\s+(please|tone|language|wording))*"
        + @"|((" + It + @"\s*)?(['’]s|is|sounds|reads|feels)\s+)?(a\s+(bit|little)\s+|way\s+|far\s+)?too\s+(formal|stiff|corporate|dry|boring|cold|stuffy|casual|informal|chatty)"
        + @"|(rewrite|rephrase|reword|polish|improve|spice\s+up|tone\s+down)(\s+" + It + @")?)\s*[.!?]*$",
        Options, TimeSpan.FromSeconds(10));

    private static Regex Formal => field ??= new(@"\bmore\s+(formal|professional|serious)|less\s+(casual|informal|chatty)|too\s+(casual|informal|chatty)", Options, TimeSpan.FromSeconds(1));

    private static Regex Friendly => field ??= new(@"friendl|warm|less\s+(formal|corporate|stiff|stuffy|dry|robotic)|too\s+(formal|corporate|stiff|stuffy|cold|dry)|more\s+(informal|casual|human|personal|relaxed|conversational)", Options, TimeSpan.FromSeconds(1));
}
