using System.Globalization;
using System.Text.Json;
using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Exporting;

/// <summary>Writes the conditions of the work; what the text does not say is null, or an empty list.</summary>
internal static class ReviewJsonConditions
{
    public static void Write(Utf8JsonWriter json, JobDescription job)
    {
        var conditions = job.Conditions;
        json.WriteStartObject("conditions");
        Write(json, "officeDays", job, conditions.OfficeDays?.Span, () =>
        {
            ReviewJsonJob.WriteNumber(json, "min", conditions.OfficeDays!.Min);
            ReviewJsonJob.WriteNumber(json, "max", conditions.OfficeDays.Max);
            json.WriteString("per", KebabName.Of(conditions.OfficeDays.Per));
        });
        Write(json, "travel", job, conditions.Travel?.Span, () =>
        {
            ReviewJsonJob.WriteNumber(json, "minPercent", conditions.Travel!.MinPercent);
            ReviewJsonJob.WriteNumber(json, "maxPercent", conditions.Travel.MaxPercent);
        });
        WriteProvision(json, "relocation", job, conditions.Relocation);
        ReviewJsonJob.WriteMention(json, "relocationRequired", job, conditions.RelocationRequired);
        WriteQuantity(json, "hoursPerWeek", job, conditions.HoursPerWeek);
        ReviewJson.WriteArray(json, "shifts", conditions.Shifts, (json, shift) => ReviewJsonJob.Write(json, job, shift.Span, () => json.WriteString("text", shift.Text)));
        Write(json, "contractLength", job, conditions.ContractLength?.Span, () =>
        {
            ReviewJsonJob.WriteNumber(json, "min", conditions.ContractLength!.Min);
            ReviewJsonJob.WriteNumber(json, "max", conditions.ContractLength.Max);
            json.WriteString("unit", KebabName.Of(conditions.ContractLength.Unit));
        });
        WriteDate(json, "startDate", job, conditions.StartDate);
        WriteDate(json, "deadline", job, conditions.Deadline);
        WriteDate(json, "posted", job, conditions.Posted);
        ReviewJsonJob.WriteMention(json, "reportsTo", job, conditions.ReportsTo);
        WriteQuantity(json, "reports", job, conditions.Reports);
        WriteProvision(json, "visaSponsorship", job, conditions.VisaSponsorship);
        ReviewJsonJob.WriteMention(json, "workAuthorization", job, conditions.WorkAuthorization);
        ReviewJsonJob.WriteMention(json, "clearance", job, conditions.Clearance);
        ReviewJson.WriteArray(json, "liftingPounds", conditions.Lifting, (json, weight) => ReviewJsonJob.Write(json, job, weight.Span, () => WriteEnds(json, weight)));
        ReviewJsonJob.WriteMention(json, "driversLicence", job, conditions.DriversLicence);
        ReviewJsonJob.WriteMention(json, "backgroundCheck", job, conditions.BackgroundCheck);
        ReviewJsonJob.WriteMention(json, "drugTest", job, conditions.DrugTest);
        json.WriteEndObject();
    }

    private static void WriteProvision(Utf8JsonWriter json, string name, JobDescription job, Provision? provision) =>
        Write(json, name, job, provision?.Span, () => json.WriteBoolean("offered", provision!.IsOffered));

    private static void WriteQuantity(Utf8JsonWriter json, string name, JobDescription job, Quantity? quantity) =>
        Write(json, name, job, quantity?.Span, () => WriteEnds(json, quantity!));

    private static void WriteEnds(Utf8JsonWriter json, Quantity quantity)
    {
        ReviewJsonJob.WriteNumber(json, "min", quantity.Min);
        ReviewJsonJob.WriteNumber(json, "max", quantity.Max);
    }

    private static void WriteDate(Utf8JsonWriter json, string name, JobDescription job, DateMention? date) => Write(json, name, job, date?.Span, () =>
    {
        json.WriteString("date", date!.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("text", date.Text);
    });

    private static void Write(Utf8JsonWriter json, string name, JobDescription job, TextSpan? span, Action content)
    {
        if (span is not { } at)
        {
            json.WriteNull(name);
            return;
        }

        json.WritePropertyName(name);
        ReviewJsonJob.Write(json, job, at, content);
    }
}
