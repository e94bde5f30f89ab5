using System.Text.Json;
using JDAssistant.Documents;
using JDAssistant.Exporting.Postings;

namespace JDAssistant.Exporting.Ats;

/// <summary>Writes the body of Lever's "create a posting": text, categories, content with its lists, pay.</summary>
/// <remarks>
/// Lever shows a description, then lists with a heading each, then a closing. Sections that are a list and nothing else
/// become lists, what stands before them the description, all else the closing. Sources: hire.lever.co/developer,
/// postings; github.com/lever/postings-api (names of fields, workplaces and intervals).
/// </remarks>
public static class LeverExport
{
    /// <summary>The payload, and what is to be done by hand.</summary>
    public static (string Text, IReadOnlyList<string> Notes) Write(JobDescription job)
    {
        var facts = PostingFacts.Of(job);
        var (description, lists, closing, isMoved) = Parts(job);
        var places = AtsWords.Places(job, facts);
        var json = PostingJson.Write(json =>
        {
            json.WriteIf("text", facts.Title);
            json.WriteString("state", "draft");
            json.WriteStartObject("categories");
            json.WriteIf("location", places?[0]);
            if (places?.Count > 1)
            {
                json.WriteStartArray("allLocations");
                foreach (var place in places)
                    json.WriteStringValue(place);
                json.WriteEndArray();
            }

            json.WriteIf("commitment", AtsWords.Commitment(facts));
            json.WriteEndObject();
            json.WriteIf("workplaceType", facts.Workplace is { } workplace ? KebabName.Of(workplace) : null);
            json.WriteIf("requisitionCode", facts.Number);
            WriteContent(json, description, lists, closing);
            WritePay(json, facts.Pay);
        });
        List<string> notes = [.. AtsWords.Missing(facts)];
        if (facts.Employment?.Count > 1)
            notes.Add("The text names more than one term of employment, so commitment is left out.");
        if (isMoved)
            notes.Add("Lever shows all lists together: sections of running text between or below them stand in the closing.");
        return (json, notes);
    }

    private static void WriteContent(Utf8JsonWriter json, List<ExportLine> description, List<List<ExportLine>> lists, List<ExportLine> closing)
    {
        json.WriteStartObject("content");
        json.WriteString("description", Plain(description));
        json.WriteString("descriptionHtml", HtmlExport.Write(description, ""));
        json.WriteStartArray("lists");
        foreach (var list in lists)
        {
            json.WriteStartObject();
            json.WriteString("text", list[0].Plain());
            json.WriteString("content", HtmlExport.Items(list.Skip(1)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (closing.Count > 0)
        {
            json.WriteString("closing", Plain(closing));
            json.WriteString("closingHtml", HtmlExport.Write(closing, ""));
        }

        json.WriteEndObject();
    }

    private static void WritePay(Utf8JsonWriter json, PayFact? pay)
    {
        if (pay is null)
            return;
        json.WriteStartObject("salaryRange");
        json.WriteIf("min", pay.Min);
        json.WriteIf("max", pay.Max);
        json.WriteString("currency", pay.Currency);
        json.WriteString("interval", pay.Period is PayPeriod.Hour or PayPeriod.Day ? $"per-{KebabName.Of(pay.Period)}-wage" : $"per-{KebabName.Of(pay.Period)}-salary");
        json.WriteEndObject();
    }

    private static string Plain(IEnumerable<ExportLine> lines) =>
        string.Join("\n\n", lines.Select(line => (line.Kind == ExportKind.Item ? line.Mark : "") + line.Plain()));

    private static (List<ExportLine> Description, List<List<ExportLine>> Lists, List<ExportLine> Closing, bool IsMoved) Parts(JobDescription job)
    {
        List<ExportLine> description = [], closing = [];
        List<List<ExportLine>> lists = [];
        var isMoved = false;
        var isClosed = false;
        foreach (var part in ByHeading(ExportLines.Of(job).Where(line => line.Kind != ExportKind.Title)))
        {
            if (part.Count > 1 && part[0].Kind == ExportKind.Heading && part.Skip(1).All(line => line.Kind == ExportKind.Item))
            {
                isMoved |= isClosed;
                lists.Add(part);
            }
            else if (lists.Count == 0)
            {
                description.AddRange(part);
            }
            else
            {
                isClosed = true;
                closing.AddRange(part);
            }
        }

        return (description, lists, closing, isMoved);
    }

    private static List<List<ExportLine>> ByHeading(IEnumerable<ExportLine> lines)
    {
        var parts = new List<List<ExportLine>>();
        foreach (var line in lines)
        {
            if (parts.Count == 0 || line.Kind == ExportKind.Heading)
                parts.Add([]);
            parts[^1].Add(line);
        }

        return parts;
    }
}
