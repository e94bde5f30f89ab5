using JDAssistant.Documents;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Conversations.Replies;

/// <summary>Makes the answer to a text that is to be checked.</summary>
/// <param name="policy">What the company lays down.</param>
/// <param name="today">The day to judge for where the policy names none; null where nobody knows it.</param>
internal sealed class ReviewReply(Policy policy, Func<DateOnly>? today)
{
    private Reviewer? _latest;

    /// <summary>Mends what can be mended without changing the meaning.</summary>
    public FixResult FixSafely(Turn turn, string text) => new Fixer(Of(turn, text), JobDescriptionParser.Parse).Apply(text, FixSafety.Safe);

    /// <summary>Reviews the text in hand once more.</summary>
    public Reply Again(Turn turn) => Review(turn, turn.State.Text!);

    /// <summary>Reviews <paramref name="text"/>, keeps it in hand and says what matters most.</summary>
    public Reply Review(Turn turn, string text) => Review(turn, text, JobDescriptionParser.Parse(text));

    /// <summary>Reviews <paramref name="text"/>, which has been read as <paramref name="job"/>.</summary>
    public Reply Review(Turn turn, string text, JobDescription job)
    {
        var taken = TakenText.Of(text, job.Source);
        var review = Of(turn, taken).Review(taken == text ? job : JobDescriptionParser.Parse(taken));
        if (turn.State.Text != taken)
            turn.Take(taken, review.Job.Title?.Text, [], "pasted");
        var showsAll = turn.Settings.FullReviews;
        return new Reply([new ReviewPart(review, showsAll), .. LawOf(review), .. taken == text ? Array.Empty<ReplyPart>() : [new TextPart(TakenText.WasPage)]], Buttons(review, showsAll));
    }

    /// <summary>Reviews <paramref name="text"/> and says everything.</summary>
    public Reply ShowAll(Turn turn, string text)
    {
        var review = Of(turn, text).Review(JobDescriptionParser.Parse(text));
        return new Reply([new ReviewPart(review, ShowsAll: true)], Buttons(review, showsAll: true));
    }

    /// <summary>How the text in hand stands to the law, place by place.</summary>
    public Reply Law(Turn turn)
    {
        var review = Of(turn, turn.State.Text!).Review(JobDescriptionParser.Parse(turn.State.Text!));
        if (review.Law is not { } law)
            return Reply.Says("The text names no place whose law of postings I know, so I cannot tell what it must hold. Write where the job is. Not legal advice.");
        var parts = new List<ReplyPart> { new TextPart(LawWords.Checklist(law, review.Job.Source)) };
        if (LawWords.Question(law) is { } question)
            parts.Add(new TextPart(question));
        return new Reply(parts, [new ReplyAction("Check again", Actions.ReviewAgain)]);
    }

    private static IEnumerable<ReplyPart> LawOf(Review review)
    {
        if (review.Law is not { } law || LawWords.Summary(law) is not { } summary)
            yield break;
        yield return new TextPart(LawWords.Question(law) is { } question ? $"{summary}\n\n{question}" : summary);
    }

    /// <summary>The reviewer of a text: what was dismissed holds for the text in hand, not for another one.</summary>
    public Reviewer Of(Turn turn, string text) =>
        turn.State.Text == text && turn.State.Dismissed.Count > 0 ? For(turn).Allowing(turn.State.Dismissed) : For(turn);

    /// <summary>The reviewer for today and for what the person said of the company.</summary>
    private Reviewer For(Turn turn)
    {
        var day = policy.AsOf ?? today?.Invoke();
        if (turn.Company is { } said)
            return new Reviewer(policy with { AsOf = day, Company = With(policy.Company, said) });
        var reviewer = _latest;
        if (reviewer is null || reviewer.Policy.AsOf != day)
            _latest = reviewer = new Reviewer(policy with { AsOf = day });
        return reviewer;
    }

    private static CompanyFacts With(CompanyFacts company, CompanyFacts said) => company with
    {
        HeadCount = said.HeadCount ?? company.HeadCount,
        Places = [.. company.Places.Where(place => said.Places.All(other => other.Place != place.Place)), .. said.Places],
        IsFederalContractor = said.IsFederalContractor ?? company.IsFederalContractor,
        UsesAiInHiring = said.UsesAiInHiring ?? company.UsesAiInHiring,
    };

    /// <summary>What the person may want to do after a review.</summary>
    public static IReadOnlyList<ReplyAction> Buttons(Review review, bool showsAll)
    {
        var buttons = new List<ReplyAction>();
        var safe = review.Findings.Count(found => found.Finding.Fix is { Safety: FixSafety.Safe });
        if (safe > 0)
            buttons.Add(new ReplyAction(safe == 1 ? "Fix the safe one" : $"Fix all {safe} safe ones", Actions.FixSafe));
        if (!showsAll && review.Findings.Count > ReviewWords.First)
            buttons.Add(new ReplyAction($"Show all {review.Findings.Count}", Actions.ShowAll));
        if (review.Findings is [var first, ..])
        {
            buttons.Add(new ReplyAction($"Why {first.Finding.Rule.Id}?", Actions.Explain,
                new Dictionary<string, string> { ["rule"] = first.Finding.Rule.Id }));
        }

        if (review.Law is not null)
            buttons.Add(new ReplyAction("Law of the place", Actions.Law));
        buttons.Add(new ReplyAction("Export", Actions.Export));
        return buttons;
    }

    /// <summary>Why <paramref name="text"/> cannot be checked; null where it can.</summary>
    public static string? Problem(string text, JobDescription job)
    {
        if (InputCheck.Check(text) is { } problem)
            return problem.Message;
        return job.Language is { } language && language != "en"
            ? $"This looks like {LanguageName(language)}. My rules are for English, so I would judge it wrongly; please paste the English text."
            : null;
    }

    private static string LanguageName(string code) => code switch
    {
        "de" => "German",
        "fr" => "French",
        "es" => "Spanish",
        "it" => "Italian",
        "pt" => "Portuguese",
        "nl" => "Dutch",
        "pl" => "Polish",
        "sv" => "Swedish",
        "da" => "Danish",
        "no" => "Norwegian",
        "fi" => "Finnish",
        "ja" => "Japanese",
        "zh" => "Chinese",
        "ko" => "Korean",
        _ => "another language than English",
    };
}
