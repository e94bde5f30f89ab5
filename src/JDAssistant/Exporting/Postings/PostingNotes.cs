using JDAssistant.Documents;

namespace JDAssistant.Exporting.Postings;

/// <summary>Names what Google wants of a posting and the text does not say, the required first.</summary>
internal static class PostingNotes
{
    /// <summary>The notes, a sentence each.</summary>
    public static IEnumerable<string> Of(JobDescription job, PostingFacts facts, string description)
    {
        var isRemote = facts.Workplace == Workplace.Remote;
        if (facts.Title is null)
            yield return Required("title", "the text has no title");
        if (description.Length == 0)
            yield return Required("description", "there is no text below the title");
        if (facts.Posted is null)
            yield return Required("datePosted", "the text does not say when it was posted");
        if (facts.Company is null)
            yield return Required("hiringOrganization", "the text does not say who hires");
        if (facts.Places is null && !isRemote)
            yield return Required("jobLocation", "the text names no place that could be read");
        if (facts.Places is { } places && places.Any(place => place.EndsWith('/')))
            yield return Required("jobLocation.address.addressCountry", "the text does not tell the country of every place");
        if (isRemote && facts.RemoteScope is null)
            yield return Required("applicantLocationRequirements", "the text does not say from which country the remote work may be done");

        if (facts.Pay is null)
            yield return Recommended("baseSalary", WhyNoPay(job));
        else if (facts.Pay.Min is null || facts.Pay.Max is null)
            yield return Recommended("baseSalary." + (facts.Pay.Min is null ? "value.minValue" : "value.maxValue"), "the text gives one end of the pay only");
        if (job.Pay.Where(pay => pay is { Kind: PayKind.Base, Currency: not null, Period: not null }).Select(pay => (pay.Min, pay.Max, pay.Currency, pay.Period)).Distinct().Count() > 1)
            yield return "The text gives pay more than once; the data holds the first.";
        if (facts.Employment is null)
            yield return Recommended("employmentType", "the text does not say whether the job is full-time, part-time or for a time");
        if (facts.Deadline is null)
            yield return Recommended("validThrough", "the text gives no day until which applications are taken");
        if (facts.Number is null)
            yield return Recommended("identifier", "the text has no requisition number");
        if (facts.Workplace is null && job.Workplace.Count > 0)
            yield return "The text says more than one of on site, hybrid and remote, so jobLocationType is left out: Google takes it for jobs that are wholly remote.";
        yield return Recommended("directApply", "only you know whether one can apply at the posting's address");
    }

    private static string WhyNoPay(JobDescription job) => job.Pay.FirstOrDefault(pay => pay.Kind == PayKind.Base) switch
    {
        null => "the text gives no base pay",
        { Currency: null } => "the text does not say in what currency the pay is",
        _ => "the text does not say whether the pay is by the hour, day, week, month or year",
    };

    private static string Required(string field, string why) => $"Google requires {field}, but {why}.";

    private static string Recommended(string field, string why) => $"Google recommends {field}, but {why}.";
}
