using System.Text.RegularExpressions;

namespace JDAssistant.Conversations;

/// <summary>Answers what asks for nothing, or for what cannot be had: "thanks", "nvm", "yes", "can you post it?"; it changes nothing.</summary>
internal sealed class SmallTalkCommand : Command
{
    private const int Longest = 100;

    private static (Regex Said, string Answer)[] Answers => field ??=
    [
        (Thanks, "You are welcome."),
        (NeverMind, "All right, nothing is changed."),
        (YesOrNo, "I asked nothing that a yes or no would answer, so nothing is changed. What shall I do?"),
        (WhoAreYou, "I am a program: I check job descriptions by fixed rules, and write first drafts of what you tell me and nothing else."),
        (Post, "I post nothing anywhere. “export” gives you the text for your job board or applicant tracking system, in the format that it takes."),
        (Translate, "I know English only, and translate nothing."),
        (Pdf, "I write no PDF. Take the Word document, and save it as PDF there."),
        (Save, "It is kept already, with all its versions. “call this …” gives it a name, “my drafts” lists what I keep."),
        (Mail, "I send no e-mail. “export as Word” gives you a file to send; in Teams and Slack “send this to @Ana for approval” puts it before a colleague."),
        (Ats, "“export as Greenhouse”, “Lever” or “Ashby” gives what those systems’ calls take; for Workday and every other system “export as HTML” or “plain text” gives what their editors keep when you paste it."),
        (Spelling, "I keep the spelling that you write, British or American, and change none of it. That is no setting of mine."),
        (Company, "Nothing is in hand to write that into. Say it with the job, as in “night nurse at St Mary’s, Leeds”; whoever runs me can set your company’s own statements once for all."),
        (Human, "There is only me, a program. Whoever runs me here, your administrator, can help further."),
        (WrongWindow, "No harm done, nothing is changed."),
        (LastTime, "“my drafts” lists what you had before: open one and say what is different, as in “place is Leeds”. The old one is kept with its versions."),
        (SpellCheck, "I check no spelling: your own word processor does that better. I check what a job description says, and how."),
        (Formats, "Markdown, HTML, plain text, Word, schema.org JobPosting (Google’s job search), and what the calls of Greenhouse, Lever and Ashby take: “export as Word”, say."),
        (Bye, "Goodbye. Your drafts are kept; “my drafts” lists them when you come back."),
        (Market, "I know no market and no salaries, and make none up: the pay is for you to say."),
        (WhatModel, "I judge by fixed rules and no language model. Where one is set up it may write prose for drafts, checked against what you told me; “settings” shows whether there is one, and switches it off for you."),
        (Files, "Yes: share the file here, Word or text, or paste the text, and I check it."),
        (Start, "Paste a job description and I check it; or tell me a job in a few words, and I write a first draft."),
    ];

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.Text.Length > Longest)
            return Now(null);
        if (Privacy.IsMatch(turn.Text))
            return Now(Reply.Says(GreetingCommand.Privacy(turn.Message.Audience) + " “export my data” shows all that I keep of you, “delete my data” deletes it. What you do not come back to is deleted by itself after a time that whoever runs me here has set."));
        foreach (var (said, answer) in Answers)
        {
            if (said.IsMatch(turn.Text) && (said != Company || turn.State.Text is null))
                return Now(Reply.Says(answer, Buttons(turn, answer)));
        }

        return Now(null);
    }

    private static IReadOnlyList<ReplyAction> Buttons(Turn turn, string answer) => turn.State.Text is null ? HelpCommand.Buttons
        : answer.Contains("PDF", StringComparison.Ordinal) ? [ExportCommand.ButtonOf(Exporting.ExportFormats.Word)]
        : VersionReply.Buttons(turn.State);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static Regex Thanks => field ??= new(@"^((ok|okay|great|cool|perfect|nice|good|awesome|super|looks?\s+(good|great|fine)|done|finished|all\s+done|love\s+it|well\s+done|thank(s|\s+you)(\s+(a\s+lot|so\s+much|very\s+much))?|thx|cheers|ta|got\s+it|lol|haha|wow|that['’]?s\s+(great|good|fine|it|all))[\s,.!:;)-]*)+$", Options, TimeSpan.FromSeconds(1));

    private static Regex NeverMind => field ??= new(@"^(nvm|never\s*mind|cancel(\s+(it|that))?|forget\s+(it|that|about\s+it)|stop(\s+it)?|wait|leave\s+it\s+as\s+it\s+is|do\s+nothing|no\s+thanks?|no,?\s+thank\s+you)[.!\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex YesOrNo => field ??= new(@"^(yes|yep|yeah|yup|sure|y|no|nope|nah|n|maybe|do\s+it|go\s+ahead)([\s,]+please)?[.!\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex WhoAreYou => field ??= new(@"^(are\s+you\s+(a\s+|an\s+)?(bot|human|robot|person|ai|real|chatgpt|machine)|who\s+(are|r)\s+you|what\s+are\s+you|is\s+this\s+(an?\s+)?(bot|ai|chatgpt))[?.!\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Post => field ??= new(@"^(post|publish|advertise|put)\s+(it|this|that)(\s+(online|now|up|for\s+me|on\s+(linkedin|indeed|our\s+(site|website|page)|the\s+(site|website|web|internet))))?[?.!\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Translate => field ??= new(@"^translate(\s+(it|this|that|the\s+\w+|my\s+\w+))?(\s+(in)?to\s+\w+)?[?.!\s]*$|^(in|into)\s+(spanish|german|french|italian|portuguese|polish|dutch|chinese)[?.!\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Pdf => field ??= new(@"^(export|save|download|give|send|as|in|can|could|get|make|print|is|do|i\s+(want|need))\b.{0,30}\bpdf\b.{0,10}$|^pdf[?.!\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Save => field ??= new(@"^(save|keep|store)\s+(it|this|that)(\s+for\s+later)?[?.!\s]*$|^(did\s+you|do\s+you|is\s+it)\s+(save|saved|keep)(\s+it)?[?.!\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex SpellCheck => field ??= new(@"^(fix|check|correct)\s+(the\s+|my\s+)?(spelling|grammar|typos|spelling\s+(and\s+grammar|mistakes))[?.!\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Formats => field ??= new(@"^(what|which)\s+(export\s+)?formats?\b.{0,40}$", Options, TimeSpan.FromSeconds(1));

    private static Regex Bye => field ??= new(@"^(good\s*bye|bye(\s+bye)?|see\s+(you|ya)(\s+later)?|cya|good\s*night|that['’]?s\s+(it|all)(\s+for\s+(now|today))?)[.!\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Market => field ??= new(@"^(what|how\s+much)\b.{0,30}\b(good|fair|usual|normal|right|market|should|typical|going)\b.{0,20}\b(salary|pay|rate|wage)s?\b.{0,40}$|^how\s+much\s+(should|do|does|would)\b.{0,60}\b(pay|paid|earn|cost)\b.{0,20}$", Options, TimeSpan.FromSeconds(1));

    private static Regex WhatModel => field ??= new(@"^(does|do|are|is)\s+(this|it|you)\s+(use|using|run\s+on|send\s+.{1,20}\s+to)\s+(an?\s+)?(chatgpt|gpt|ai|openai|llm|language\s+model|copilot|claude)[?.!\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Mail => field ??= new(@"^(e-?mail|mail)\s+(it|this|that|the\s+\w+|me)\b.{0,60}$|^(send|forward)\s+(it|this|that)\s+(to\s+.{1,40}\s+)?by\s+e-?mail.{0,20}$", Options, TimeSpan.FromSeconds(1));

    private static Regex Ats => field ??= new(@"^(how\s+(do|can|would)\s+(i|we)|can\s+(i|we|you))\s+(get|put|paste|post|load|upload|import|use|copy|move)\s+(it|this|that|the\s+\w+)\s+(in|into|on|onto|to|with)\s+(workday|greenhouse|lever|ashby|icims|smart\s?recruiters|recruitee|our\s+(ats|system|site|website|careers\s+page)|the\s+(ats|system)|teamtailor|bamboo\s?hr|personio|workable|indeed|linkedin)[?.!\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Spelling => field ??= new(@"^(please\s+|always\s+|can\s+you\s+)*(use|write\s+in|switch\s+to|set)\s+(the\s+)?(british|american|uk|us|australian|canadian)\s*(english|spelling)?(\s+(spelling|always|please|from\s+now\s+on))*[.!?\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Company => field ??= new(@"^((our|my|the)\s+(company|firm|business)|we)\s*(is|are|['’]re)?\s+(called|named)\s+.{1,60}$", Options, TimeSpan.FromSeconds(1));

    private static Regex Human => field ??= new(@"^((can|could|may)\s+i\s+|i\s+(want|need|would\s+like)\s+to\s+)?(talk|speak|chat)\s+(to|with)\s+(a|an|some|the|your)\s*(human|person|real\s+person|somebody|someone|agent|manager|support|administrator|admin|real\s+human).{0,20}$", Options, TimeSpan.FromSeconds(1));

    private static Regex WrongWindow => field ??= new(@"^((sorry|oops|whoops)[\s,!.]+)*(wrong\s+(window|chat|person|channel)|that\s+was\s+(not\s+)?(meant\s+)?for\s+.{1,30}|ignore\s+(that|me)|my\s+mistake|typo)[.!\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex LastTime => field ??= new(@"^(the\s+)?same\s+(one\s+|job\s+|thing\s+)?(as|like)\s+(last|the\s+last|before|previous).{0,80}$", Options, TimeSpan.FromSeconds(1));

    private static Regex Files => field ??= new(@"^.{0,50}\b(upload|attach|share|send)\s+(you\s+)?(a|the|my|an?\s+existing)\s+(file|document|word\s+(doc|document|file)|doc|attachment)\b.{0,30}$", Options, TimeSpan.FromSeconds(1));

    private static Regex Start => field ??= new(@"^(how|where)\s+(do|can|should)\s+(i|we)\s+(start|begin|use\s+(this|you|it))|^(what\s+now|what\s+next|now\s+what|what\s+do\s+i\s+do(\s+now)?)[?.!\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Privacy => field ??= new(@"^(do\s+you\s+(keep|store|save|share|remember)\s+(all\s+)?(my|our|these|the|what)\b.{0,40}|where\s+(do|are)\s+.{0,20}\b(stored|kept|saved|store|keep)\b.{0,30}|who\s+(can|else\s+can|will)\s+(see|read)\s+(this|it|that|my\s+.{1,30})|how\s+long\s+(do|will|are)\b.{0,30}\b(keep|kept|store|stored|save|saved)\b.{0,30}|what\s+happens\s+to\s+(my|our|the)\b.{0,30}|is\s+(this|it)\s+private|does\s+anybody\s+else\s+see\s+(this|it))[?.!\s]*$", Options, TimeSpan.FromSeconds(1));
}
