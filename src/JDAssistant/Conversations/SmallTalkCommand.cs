using System.Text.RegularExpressions;

namespace JDAssistant.Conversations;

/// <summary>Answers what asks for nothing, or for what cannot be had: "thanks", "nvm", "yes", "can you post it?"; it changes nothing.</summary>
internal sealed partial class SmallTalkCommand : Command
{
    private const int Longest = 100;

    private static readonly (Func<Regex> Said, string Answer)[] Answers =
    [
        (Thanks, "You are welcome."),
        (NeverMind, "All right, nothing is changed."),
        (YesOrNo, "I asked nothing that a yes or no would answer, so nothing is changed. What shall I do?"),
        (WhoAreYou, "I am a program: I check job descriptions by fixed rules, and write first drafts of what you tell me and nothing else."),
        (Post, "I post nothing anywhere. “export” gives you the text for your job board or applicant tracking system, in the format that it takes."),
        (Translate, "I know English only, and translate nothing."),
        (Pdf, "I write no PDF. Take the Word document, and save it as PDF there."),
        (Save, "It is kept already, with all its versions. “call this …” gives it a name, “my drafts” lists what I keep."),
        (Files, "Yes: share the file here, Word or text, or paste the text, and I check it."),
        (Start, "Paste a job description and I check it; or tell me a job in a few words, and I write a first draft."),
    ];

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.Text.Length > Longest)
            return Now(null);
        if (Privacy().IsMatch(turn.Text))
            return Now(Reply.Says(GreetingCommand.Privacy(turn.Message.Audience) + " “export my data” shows all that I keep of you, “delete my data” deletes it."));
        foreach (var (said, answer) in Answers)
        {
            if (said().IsMatch(turn.Text))
                return Now(Reply.Says(answer, Buttons(turn, answer)));
        }

        return Now(null);
    }

    private static IReadOnlyList<ReplyAction> Buttons(Turn turn, string answer) => turn.State.Text is null ? HelpCommand.Buttons
        : answer.Contains("PDF", StringComparison.Ordinal) ? [ExportCommand.ButtonOf(Exporting.ExportFormats.Word)]
        : VersionReply.Buttons(turn.State);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^((ok|okay|great|cool|perfect|nice|good|awesome|super|looks?\s+(good|great|fine)|love\s+it|well\s+done|thank(s|\s+you)(\s+(a\s+lot|so\s+much|very\s+much))?|thx|cheers|ta|got\s+it|lol|haha|wow|that['’]?s\s+(great|good|fine|it|all))[\s,.!:;)-]*)+$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"^(nvm|never\s*mind|cancel(\s+(it|that))?|forget\s+(it|that|about\s+it)|stop(\s+it)?|wait|leave\s+it\s+as\s+it\s+is|do\s+nothing|no\s+thanks?|no,?\s+thank\s+you)[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NeverMind();

    [GeneratedRegex(@"^(yes|yep|yeah|yup|sure|y|no|nope|nah|n|maybe|do\s+it|go\s+ahead)([\s,]+please)?[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YesOrNo();

    [GeneratedRegex(@"^(are\s+you\s+(a\s+|an\s+)?(bot|human|robot|person|ai|real|chatgpt|machine)|who\s+(are|r)\s+you|what\s+are\s+you|is\s+this\s+(an?\s+)?(bot|ai|chatgpt))[?.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhoAreYou();

    [GeneratedRegex(@"^(post|publish|advertise|put)\s+(it|this|that)(\s+(online|now|up|for\s+me|on\s+(linkedin|indeed|our\s+(site|website|page)|the\s+(site|website|web|internet))))?[?.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Post();

    [GeneratedRegex(@"^translate(\s+(it|this|that|the\s+\w+|my\s+\w+))?(\s+(in)?to\s+\w+)?[?.!\s]*$|^(in|into)\s+(spanish|german|french|italian|portuguese|polish|dutch|chinese)[?.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Translate();

    [GeneratedRegex(@"^(export|save|download|give|send|as|in|can|could|get|make|print|is|do|i\s+(want|need))\b.{0,30}\bpdf\b.{0,10}$|^pdf[?.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pdf();

    [GeneratedRegex(@"^(save|keep|store)\s+(it|this|that)(\s+for\s+later)?[?.!\s]*$|^(did\s+you|do\s+you|is\s+it)\s+(save|saved|keep)(\s+it)?[?.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Save();

    [GeneratedRegex(@"^.{0,50}\b(upload|attach|share|send)\s+(you\s+)?(a|the|my|an?\s+existing)\s+(file|document|word\s+(doc|document|file)|doc|attachment)\b.{0,30}$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Files();

    [GeneratedRegex(@"^(how|where)\s+(do|can|should)\s+(i|we)\s+(start|begin|use\s+(this|you|it))|^(what\s+now|what\s+next|now\s+what|what\s+do\s+i\s+do(\s+now)?)[?.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Start();

    [GeneratedRegex(@"^(who\s+(can|else\s+can|will)\s+(see|read)\s+(this|it|that|my\s+.{1,30})|is\s+(this|it)\s+private|does\s+anybody\s+else\s+see\s+(this|it))[?.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Privacy();
}
