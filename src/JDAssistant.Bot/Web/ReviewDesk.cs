using JDAssistant.Documents;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;

namespace JDAssistant.Bot.Web;

/// <summary>Gives out reviewers: for the company's policy or that of a request, as of a day.</summary>
/// <param name="company">The company's policy.</param>
/// <param name="time">Tells the day where neither request nor policy does.</param>
internal sealed class ReviewDesk(Policy company, TimeProvider time)
{
    private volatile Reviewer? _latest;

    /// <summary>Reads a text.</summary>
    public static JobDescription Read(string text) => JobDescriptionParser.Parse(text);

    /// <summary>A reviewer for the company's own policy, today.</summary>
    public Reviewer Reviewer() => Reviewer(new ReviewConditions(null, null));

    /// <summary>A reviewer for what a request asks.</summary>
    public Reviewer Reviewer(ReviewConditions conditions)
    {
        var policy = conditions.Policy ?? company;
        var day = conditions.AsOf ?? policy.AsOf ?? DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (conditions.Policy is not null)
            return new Reviewer(policy with { AsOf = day });

        // Nearly all requests are for the same day, and a reviewer costs more than a review.
        var reviewer = _latest;
        if (reviewer is null || reviewer.Policy.AsOf != day)
            _latest = reviewer = new Reviewer(policy with { AsOf = day });
        return reviewer;
    }
}
