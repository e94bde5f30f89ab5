using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Exporting.Postings;

namespace JDAssistant.Exporting.Ats;

/// <summary>Writes the body of Greenhouse's "update job post" (Harvest v3): title and content.</summary>
/// <remarks>
/// The content is one line without line ends, as Greenhouse asks. Harvest v3 keeps places apart from the post, a record each,
/// and lists the pay of a post without documenting a call that writes it: both are named in the notes. Sources:
/// harvestdocs.greenhouse.io, v3; github.com/grnhse/greenhouse-api-docs, harvest/_job_posts.md, for the form of the content.
/// </remarks>
public static class GreenhouseExport
{
    /// <summary>The payload, and what is to be done beside it.</summary>
    public static (string Text, IReadOnlyList<string> Notes) Write(JobDescription job)
    {
        var facts = PostingFacts.Of(job);
        var json = PostingJson.Write(json =>
        {
            json.WriteIf("title", facts.Title);
            json.WriteString("content", HtmlExport.Body(job));
        });
        return (json, [.. AtsWords.Missing(facts), .. Notes(job, facts)]);
    }

    private static IEnumerable<string> Notes(JobDescription job, PostingFacts facts)
    {
        yield return "This is the body of PATCH /v3/job_posts/{id}; Harvest v1 and v2 ended on 2026-08-31.";
        if (AtsWords.Places(job, facts) is { } places)
            yield return $"Places are records of their own: POST /v3/job_post_locations with job_post_id, type \"free_text\" and value {string.Join(" and ", places.Select(place => $"“{place}”"))}, one call each.";
        else
            yield return "The text names no place.";
        if (facts.Pay is { } pay)
            yield return $"Enter the pay under pay transparency in Greenhouse ({Cents(pay)} cents, {pay.Currency}, per {KebabName.Of(pay.Period)}): v3 lists pay_input_ranges, and no call that writes them is documented.";
    }

    private static string Cents(PayFact pay) => string.Join(" to ", new[] { pay.Min, pay.Max }.OfType<decimal>().Distinct().Select(amount => (amount * 100).ToString("0", CultureInfo.InvariantCulture)));
}
