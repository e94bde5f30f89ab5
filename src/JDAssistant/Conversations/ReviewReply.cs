using JDAssistant.Documents;
using JDAssistant.Parsing;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Conversations;

/// <summary>Makes the answer to a text that is to be checked.</summary>
internal sealed class ReviewReply(Reviewer reviewer)
{
    /// <summary>Mends what can be mended without changing the meaning.</summary>
    public FixResult FixSafely(Turn turn, string text) => new Fixer(Of(turn, text), JobDescriptionParser.Parse).Apply(text, FixSafety.Safe);

    /// <summary>Reviews the text in hand once more.</summary>
    public Reply Again(Turn turn) => Review(turn, turn.State.Text!);

    /// <summary>Reviews <paramref name="text"/>, keeps it in hand and says what matters most.</summary>
    public Reply Review(Turn turn, string text)
    {
        var review = Of(turn, text).Review(JobDescriptionParser.Parse(text));
        if (turn.State.Text != text)
            turn.Take(text, review.Job.Title?.Text, [], "pasted");
        return new Reply([new ReviewPart(review)], Buttons(review, showsAll: false));
    }

    /// <summary>Reviews <paramref name="text"/> and says everything.</summary>
    public Reply ShowAll(Turn turn, string text)
    {
        var review = Of(turn, text).Review(JobDescriptionParser.Parse(text));
        return new Reply([new ReviewPart(review, ShowsAll: true)], Buttons(review, showsAll: true));
    }

    // What was dismissed holds for the text in hand, not for the next one.
    private Reviewer Of(Turn turn, string text) =>
        turn.State.Text == text && turn.State.Dismissed.Count > 0 ? reviewer.Allowing(turn.State.Dismissed) : reviewer;

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
