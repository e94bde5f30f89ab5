using JDAssistant.Documents;

namespace JDAssistant.Rules.Completeness;

/// <summary>Knows where postings carry statements on equal opportunity and accommodation.</summary>
internal static class StandingStatements
{
    private const int Opening = 300;

    /// <summary>True where the job is plainly outside the United States, where such statements are the custom.</summary>
    public static bool AreUnusual(JobDescription job) =>
        job.Places.Any(place => place.Country is not null)
            ? job.Places.All(place => place.Country != "US")
            : job.Pay.Any(pay => pay.Currency is not (null or "USD")) || (job.Pay.Count == 0 && OpensAbroad(job));

    /// <summary>"Lantern &amp; Quay, Dublin 8": a town in the first lines that is likeliest elsewhere.</summary>
    private static bool OpensAbroad(JobDescription job)
    {
        foreach (var hit in job.Terms.Of("places"))
        {
            if (hit.Span.Start > Opening)
                break;
            if (hit.Term["kind"] == "city" && char.IsUpper(job.Source.Text[hit.Span.Start]))
                return !hit.Term["at"].StartsWith("US", StringComparison.Ordinal);
        }

        return false;
    }
}
