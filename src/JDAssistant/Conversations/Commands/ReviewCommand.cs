using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;
using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations.Commands;

/// <summary>Checks a job description that was pasted.</summary>
internal sealed class ReviewCommand(ReviewReply reviewing) : Command
{
    /// <summary>What somebody asked to be checked is checked from this length on, whatever it looks like.</summary>
    private const int ShortestAsked = 80;

    /// <summary>A text that nobody said anything about is taken for a job description from this length on.</summary>
    private const int ShortestUnasked = 250;

    private const int FewestLines = 4;

    private const int LongestBrief = 900;

    private const int LongestRequest = 160;

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Is(Actions.Review))
        {
            return Now(turn.Message.Data.GetValueOrDefault("text") is { Length: > 0 } given
                ? Judge(turn, given.Trim(), asked: true)
                : Reply.Says("Paste the whole job description here, title included, and I will check it."));
        }

        if (turn.Is(Actions.ReviewAgain))
            return Now(turn.State.Text is { } inHand ? reviewing.Review(turn, inHand) : NothingInHand);
        if (!turn.IsText || turn.Text.Length == 0)
            return Now(null);
        if (InputCheck.Check(turn.Text) is { } problem)
            return Now(Reply.Says(problem.Message));

        var (text, asked) = WithoutRequest(turn.Text);
        if (asked && text.Length == 0)
        {
            return Now(turn.State.Text is { } known
                ? reviewing.Review(turn, known)
                : Reply.Says("Paste the whole job description here, title included, and I will check it."));
        }

        return Now(Judge(turn, text, asked));
    }

    /// <summary>The answer where there is no text that the button could be about.</summary>
    public static Reply NothingInHand { get; } =
        Reply.Says("I have no job description of yours in hand any more. Paste it again, please.", HelpCommand.Buttons);

    private Reply? Judge(Turn turn, string text, bool asked)
    {
        if (text.Length < (asked ? ShortestAsked : ShortestUnasked) && (asked || !IsLaidOut(text)))
            return asked ? Reply.Says("That is too short to check. Paste the whole job description, title included.") : null;
        if (!asked && BriefOpening.Of(text).AsksForText)
            return null;
        var job = JobDescriptionParser.Parse(text);
        // A few sentences that begin with a job are facts for a draft: a posting has headings or lists.
        if (!asked && IsBrief(text, job))
            return null;
        if (!LooksLikeJobDescription(job) && (text.Length >= ShortestUnasked || !IsLaidOut(text)))
        {
            return asked || text.Length > 1000
                ? Reply.Says("This does not look like a job description: I see no title, no duties and no requirements in it. Paste the whole posting, or tell me the job in a few words and I will write a draft.", HelpCommand.Buttons)
                : null;
        }

        return ReviewReply.Problem(text, job) is { } problem ? Reply.Says(problem) : reviewing.Review(turn, text, job);
    }

    /// <summary>A text with a title and lists under headings is a posting, however short: nobody lays out a few facts so.</summary>
    private static bool IsLaidOut(string text)
    {
        if (text.Length < ShortestAsked || text.AsSpan().Count('\n') < FewestLines)
            return false;
        var job = JobDescriptionParser.Parse(text);
        return job.Title is not null && job.Sections.Any(section => section.Items.Any())
            && (text.StartsWith("# ", StringComparison.Ordinal) || job.Sections.Count(section => section.Heading is not null) > 1 || text.AsSpan().Count("\n\n") > 2);
    }

    private static bool IsBrief(string text, JobDescription job)
    {
        var body = BriefCourtesy.Without(text);
        var read = body.Length == text.Length ? job : JobDescriptionParser.Parse(body);
        return body.Length < LongestBrief && !read.Sections.Any(section => section.Heading is not null || section.Items.Any()) && BriefOpening.Of(body).WantsDraft;
    }

    private static bool LooksLikeJobDescription(JobDescription job) =>
        job.LooksLikeJobDescription
        || (job.SectionsOf(SectionKind.Responsibilities).Any() && job.SectionsOf(SectionKind.Requirements).Any());

    /// <summary>Takes "Can you check this?" off the front.</summary>
    private static (string Text, bool Asked) WithoutRequest(string text)
    {
        var head = text.Length > LongestRequest ? text[..LongestRequest] : text;
        var request = Request.Match(head);
        return request.Success ? (text[request.Length..].Trim(), true) : (text, false);
    }

    private static Regex Request => field ??= new(
        @"^(?:(?:hi|hello|hey|please|ok|so|can you|could you|would you|will you|pls|just)[\s,!]+)*(?:quickly\s+)?(?:check|review|look at|look over|have a look at|take a look at|proof-?read|lint|critique|assess|score|rate)\b(?:\s+(?:this|these|that|it|the|my|our|a|following|draft|attached|jd|job|description|posting|ad|advert|spec|post|text|over|out|for me|please|below|again|here))*\s*(?:[:.?!\n]+\s*|$)(?:thanks?(?: you)?[!.]*\s*)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}
