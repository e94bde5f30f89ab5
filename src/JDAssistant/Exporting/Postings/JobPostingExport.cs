using System.Globalization;
using System.Text.Json;
using JDAssistant.Documents;

namespace JDAssistant.Exporting.Postings;

/// <summary>Writes a job description as schema.org <c>JobPosting</c> in JSON-LD, as Google reads it.</summary>
/// <remarks>
/// Nothing is added that the text does not say; what Google requires or recommends and the text lacks is named in the
/// notes. Sources: schema.org/JobPosting; developers.google.com/search/docs/appearance/structured-data/job-posting.
/// </remarks>
public static class JobPostingExport
{
    internal static readonly IReadOnlyDictionary<Employment, string> EmploymentTypes = new Dictionary<Employment, string>
    {
        [Employment.FullTime] = "FULL_TIME",
        [Employment.PartTime] = "PART_TIME",
        [Employment.Contract] = "CONTRACTOR",
        [Employment.Temporary] = "TEMPORARY",
        [Employment.Seasonal] = "TEMPORARY",
        [Employment.Internship] = "INTERN",
        [Employment.PerDiem] = "PER_DIEM",
        [Employment.Volunteer] = "VOLUNTEER",
    };

    /// <summary>The posting, and what Google would want besides.</summary>
    public static (string Text, IReadOnlyList<string> Notes) Write(JobDescription job)
    {
        var facts = PostingFacts.Of(job);
        var description = HtmlExport.Body(job);
        var json = PostingJson.WriteForPage(json =>
        {
            json.WriteString("@context", "https://schema.org/");
            json.WriteString("@type", "JobPosting");
            json.WriteIf("title", facts.Title);
            json.WriteString("description", description);
            WriteDates(json, facts);
            WriteNamed(json, "hiringOrganization", "Organization", facts.Company);
            WritePlaces(json, facts);
            if (facts.Employment is { } employment)
                WriteOneOrMore(json, "employmentType", [.. employment.Select(term => EmploymentTypes[term]).Distinct()]);
            WritePay(json, facts.Pay);
            if (facts.Months is { } months)
            {
                json.WriteStartObject("experienceRequirements");
                json.WriteString("@type", "OccupationalExperienceRequirements");
                json.WriteIf("monthsOfExperience", months);
                json.WriteEndObject();
            }

            if (facts.Number is { } number)
            {
                json.WriteStartObject("identifier");
                json.WriteString("@type", "PropertyValue");
                json.WriteIf("name", facts.Company);
                json.WriteString("value", number);
                json.WriteEndObject();
            }
        });
        return (json, [.. PostingCheck.Differences(job, json).Select(difference => $"The data and the text differ: {difference}."), .. PostingNotes.Of(job, facts, description)]);
    }

    private static void WriteDates(Utf8JsonWriter json, PostingFacts facts)
    {
        json.WriteIf("datePosted", facts.Posted?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteIf("validThrough", facts.Deadline?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static void WriteNamed(Utf8JsonWriter json, string property, string type, string? name)
    {
        if (name is null)
            return;
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void WritePlaces(Utf8JsonWriter json, PostingFacts facts)
    {
        WriteOneOrMore(json, "jobLocation", facts.Places, (json, place) =>
        {
            var parts = place.Split('/');
            json.WriteString("@type", "Place");
            json.WriteStartObject("address");
            json.WriteString("@type", "PostalAddress");
            json.WriteIf("addressLocality", parts[0] is { Length: > 0 } city ? city : null);
            json.WriteIf("addressRegion", parts[1] is { Length: > 0 } region ? region : null);
            json.WriteIf("addressCountry", parts[2] is { Length: > 0 } country ? country : null);
            json.WriteEndObject();
        });
        if (facts.Workplace != Workplace.Remote)
            return;
        json.WriteString("jobLocationType", "TELECOMMUTE");
        WriteOneOrMore(json, "applicantLocationRequirements", facts.RemoteScope, (json, scope) =>
        {
            var parts = scope.Split('/');
            json.WriteString("@type", parts[0].Length > 0 ? "State" : "Country");
            json.WriteString("name", parts[0].Length > 0 ? $"{parts[0]}, {parts[1]}" : parts[1]);
        });
    }

    private static void WritePay(Utf8JsonWriter json, PayFact? pay)
    {
        if (pay is null)
            return;
        json.WriteStartObject("baseSalary");
        json.WriteString("@type", "MonetaryAmount");
        json.WriteString("currency", pay.Currency);
        json.WriteStartObject("value");
        json.WriteString("@type", "QuantitativeValue");
        if (pay.Min == pay.Max)
            json.WriteIf("value", pay.Min);
        json.WriteIf("minValue", pay.Min == pay.Max ? null : pay.Min);
        json.WriteIf("maxValue", pay.Min == pay.Max ? null : pay.Max);
        json.WriteString("unitText", KebabName.Of(pay.Period).ToUpperInvariant());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteOneOrMore(Utf8JsonWriter json, string name, List<string> values)
    {
        if (values.Count == 1)
        {
            json.WriteString(name, values[0]);
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteOneOrMore(Utf8JsonWriter json, string name, IReadOnlyList<string>? values, Action<Utf8JsonWriter, string> write)
    {
        if (values is null)
            return;
        json.WritePropertyName(name);
        if (values.Count > 1)
            json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(json, value);
            json.WriteEndObject();
        }

        if (values.Count > 1)
            json.WriteEndArray();
    }
}
