using System.Collections.Frozen;
using JDAssistant.Conversations.Phrases;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Conversations.Commands;

/// <summary>Answers what asks for nothing, or for what cannot be had: "thanks", "nvm", "yes", "can you post it?"; it changes nothing.</summary>
/// <remarks>How people say it is in the table “smalltalk” of the phrases.</remarks>
internal sealed class SmallTalkCommand : Command
{
    private const int Longest = 100;
    private const string Privacy = "privacy";
    private const string Company = "company";
    private const string Pdf = "pdf";

    private static readonly FrozenDictionary<string, string> Answers = new Dictionary<string, string>
    {
        ["thanks"] = "You are welcome.",
        ["never-mind"] = "All right, nothing is changed.",
        ["yes-or-no"] = "I asked nothing that a yes or no would answer, so nothing is changed. What shall I do?",
        ["who-are-you"] = "I am a program: I check job descriptions by fixed rules, and write first drafts of what you tell me and nothing else.",
        ["post"] = "I post nothing anywhere. “export” gives you the text for your job board or applicant tracking system, in the format that it takes.",
        ["translate"] = "I know English only, and translate nothing.",
        [Pdf] = "I write no PDF. Take the Word document, and save it as PDF there.",
        ["save"] = "It is kept already, with all its versions. “call this …” gives it a name, “my drafts” lists what I keep.",
        ["mail"] = "I send no e-mail. “export as Word” gives you a file to send; in Teams and Slack “send this to @Ana for approval” puts it before a colleague.",
        ["ats"] = "“export as Greenhouse”, “Lever” or “Ashby” gives what those systems’ calls take; for Workday and every other system “export as HTML” or “plain text” gives what their editors keep when you paste it.",
        ["spelling"] = "I keep the spelling that you write, British or American, and change none of it. That is no setting of mine.",
        [Company] = "Nothing is in hand to write that into. Say it with the job, as in “night nurse at St Mary’s, Leeds”; whoever runs me can set your company’s own statements once for all.",
        ["human"] = "There is only me, a program. Whoever runs me here, your administrator, can help further.",
        ["wrong-window"] = "No harm done, nothing is changed.",
        ["last-time"] = "“my drafts” lists what you had before: open one and say what is different, as in “place is Leeds”. The old one is kept with its versions.",
        ["spell-check"] = "I check no spelling: your own word processor does that better. I check what a job description says, and how.",
        ["formats"] = "Markdown, HTML, plain text, Word, schema.org JobPosting (Google’s job search), and what the calls of Greenhouse, Lever and Ashby take: “export as Word”, say.",
        ["bye"] = "Goodbye. Your drafts are kept; “my drafts” lists them when you come back.",
        ["market"] = "I know no market and no salaries, and make none up: the pay is for you to say.",
        ["model"] = "I judge by fixed rules and no language model. Where one is set up it may write prose for drafts, checked against what you told me; “settings” shows whether there is one, and switches it off for you.",
        ["files"] = "Yes: share the file here, Word or text, or paste the text, and I check it.",
        ["start"] = "Paste a job description and I check it; or tell me a job in a few words, and I write a first draft.",
        [Privacy] = "“export my data” shows all that I keep of you, “delete my data” deletes it. What you do not come back to is deleted by itself after a time that whoever runs me here has set.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.Text.Length > Longest || PhraseBook.Default.SmallTalk(turn.Text) is not { } about || (about == Company && turn.State.Text is not null))
            return Now(null);
        if (about == Privacy)
            return Now(Reply.Says($"{GreetingCommand.Privacy(turn.Message.Audience)} {Answers[about]}"));
        return Now(Reply.Says(Answers[about], turn.State.Text is null ? HelpCommand.Buttons : about == Pdf ? [ExportCommand.ButtonOf(Exporting.ExportFormats.Word)] : VersionReply.Buttons(turn.State)));
    }
}
