using JDAssistant.Documents;
using JDAssistant.Exporting.Postings;

namespace JDAssistant.Exporting.Ats;

/// <summary>Writes the body of Greenhouse's "update job post" (Harvest): title, location, content, pay.</summary>
/// <remarks>
/// The content is one line without line ends, as Greenhouse asks; amounts of pay are cents. Source:
/// github.com/grnhse/greenhouse-api-docs, harvest/_job_posts.md; job board, pay transparency.
/// </remarks>
public static class GreenhouseExport
{
    /// <summary>The payload, and what is to be done by hand.</summary>
    public static (string Text, IReadOnlyList<string> Notes) Write(JobDescription job)
    {
        var facts = PostingFacts.Of(job);
        var places = AtsWords.Places(job, facts);
        var json = PostingJson.Write(json =>
        {
            json.WriteIf("title", facts.Title);
            json.WriteIf("location", places is null ? null : string.Join("; ", places));
            json.WriteString("content", HtmlExport.Body(job));
            if (facts.Pay is not { } pay)
                return;
            json.WriteStartArray("pay_input_ranges");
            json.WriteStartObject();
            json.WriteIf("min_cents", pay.Min * 100);
            json.WriteIf("max_cents", pay.Max * 100);
            json.WriteString("currency_type", pay.Currency);
            json.WriteString("title", $"Pay per {KebabName.Of(pay.Period)}");
            json.WriteEndObject();
            json.WriteEndArray();
        });
        return (json, [.. AtsWords.Missing(facts), .. Notes(facts, places)]);
    }

    private static IEnumerable<string> Notes(PostingFacts facts, IReadOnlyList<string>? places)
    {
        if (places is null)
            yield return "The text names no place, so location is left out.";
        if (facts.Pay is not null)
            yield return "Greenhouse documents title, location and content for updates by API; where pay_input_ranges is not taken, enter the pay under pay transparency.";
    }
}
