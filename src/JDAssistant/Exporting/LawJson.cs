using System.Globalization;
using System.Text.Json;
using JDAssistant.Documents;
using JDAssistant.Jurisdictions;

namespace JDAssistant.Exporting;

/// <summary>Writes what the law of a place wants of postings, as JSON.</summary>
public static class LawJson
{
    /// <summary>Writes the place and its rows as one object.</summary>
    public static void Write(Utf8JsonWriter json, Jurisdiction place)
    {
        json.WriteStartObject();
        json.WriteString("id", place.Id);
        json.WriteString("name", place.Name);
        ReviewJson.WriteArray(json, "items", place.Provisions, static (json, row) =>
        {
            json.WriteStartObject();
            json.WriteString("topic", KebabName.Of(row.Topic));
            json.WriteString("what", LegalTopicWords.Of(row.Topic));
            json.WriteString("demand", KebabName.Of(row.Demand));
            json.WriteNumber("employees", row.Employees.Least);
            json.WriteBoolean("contractorsOnly", row.ContractorsOnly);
            json.WriteString("note", row.Note);
            WriteProvenance(json, row);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    /// <summary>Writes where a row is known from, how surely, and when it binds.</summary>
    internal static void WriteProvenance(Utf8JsonWriter json, LegalProvision row)
    {
        json.WriteString("citation", row.Citation);
        json.WriteString("from", row.From is { } from ? Day(from) : null);
        json.WriteString("until", row.Until is { } until ? Day(until) : null);
        json.WriteString("enforcedFrom", row.EnforcedFrom is { } enforced ? Day(enforced) : null);
        json.WriteString("status", KebabName.Of(row.Status));
        json.WriteString("mark", KebabName.Of(row.Mark));
        json.WriteString("confidence", KebabName.Of(row.Confidence));
        json.WriteString("source", row.Source);
        json.WriteString("checked", Day(row.Checked));
    }

    internal static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
