using JDAssistant.Documents;

namespace JDAssistant.Rules.Completeness;

/// <summary>Knows where postings carry statements on equal opportunity and accommodation.</summary>
internal static class StandingStatements
{
    /// <summary>True where the job is plainly outside the United States, where such statements are the custom.</summary>
    public static bool AreUnusual(JobDescription job) =>
        job.Places.Any(place => place.Country is not null)
            ? job.Places.All(place => place.Country != "US")
            : job.Pay.Any(pay => pay.Currency is not (null or "USD"));
}
