using System.Text.Json;
using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Exporting;

/// <summary>Writes what was read of a job; leads its spans back to the text as given.</summary>
internal static class ReviewJsonJob
{
    public static void Write(Utf8JsonWriter json, JobDescription job)
    {
        json.WriteStartObject();
        json.WriteBoolean("looksLikeJobDescription", job.LooksLikeJobDescription);
        json.WriteString("language", job.Language);
        WriteTitle(json, job);
        WriteMention(json, "company", job, job.Company);
        ReviewJson.WriteArray(json, "levels", job.Levels, (json, level) => Write(json, job, level.Span, () =>
        {
            json.WriteString("level", KebabName.Of(level.Level));
            json.WriteString("text", level.Text);
        }));
        ReviewJson.WriteArray(json, "experience", job.Experience, (json, demand) => Write(json, job, demand.Span, () =>
        {
            WriteNumber(json, "min", demand.Min);
            WriteNumber(json, "max", demand.Max);
            json.WriteBoolean("required", demand.IsRequired);
            json.WriteString("subject", demand.Subject);
        }));
        ReviewJson.WriteArray(json, "pay", job.Pay, (json, pay) => Write(json, job, pay.Span, () =>
        {
            WriteNumber(json, "min", pay.Min);
            WriteNumber(json, "max", pay.Max);
            json.WriteString("currency", pay.Currency);
            json.WriteString("period", pay.Period is { } period ? KebabName.Of(period) : null);
            json.WriteString("kind", KebabName.Of(pay.Kind));
        }));
        ReviewJson.WriteArray(json, "locations", job.Places, (json, place) => Write(json, job, place.Span, () =>
        {
            json.WriteString("text", place.Text);
            json.WriteString("country", place.Country);
            json.WriteString("region", place.Region);
            json.WriteString("city", place.City);
            json.WriteString("area", place.Area);
            json.WriteBoolean("remoteScope", place.IsRemoteScope);
        }));
        ReviewJson.WriteArray(json, "workplace", job.Workplace.Select(mention => mention.Workplace).Distinct(),
            static (json, workplace) => json.WriteStringValue(KebabName.Of(workplace)));
        ReviewJson.WriteArray(json, "employment", job.Employment.Select(mention => mention.Employment).Distinct(),
            static (json, employment) => json.WriteStringValue(KebabName.Of(employment)));
        ReviewJson.WriteArray(json, "sections", job.Sections, (json, section) => Write(json, job, section.Span, () =>
        {
            json.WriteString("kind", KebabName.Of(section.Kind));
            json.WriteString("heading", section.Heading is { } heading ? job.Slice(heading) : null);
        }));
        WriteStatements(json, job);
        ReviewJsonConditions.Write(json, job);
        ReviewJsonRequirements.Write(json, job);
        ReviewJson.WriteArray(json, "noise", job.Noise, (json, noise) => Write(json, job, noise.Span, () =>
        {
            json.WriteString("text", job.Slice(noise.Span));
            json.WriteString("kind", KebabName.Of(noise.Kind));
        }));
        json.WriteEndObject();
    }

    private static void WriteTitle(Utf8JsonWriter json, JobDescription job)
    {
        if (job.Title is not { } title)
        {
            json.WriteNull("title");
            return;
        }

        json.WritePropertyName("title");
        Write(json, job, title.Span, () =>
        {
            json.WriteString("text", title.Text);
            ReviewJson.WriteArray(json, "levels", title.Levels.Select(level => level.Level).Distinct(),
                static (json, level) => json.WriteStringValue(KebabName.Of(level)));
            json.WriteString("role", title.Role);
        });
    }

    public static void WriteMention(Utf8JsonWriter json, string name, JobDescription job, Mention? mention)
    {
        if (mention is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WritePropertyName(name);
        Write(json, job, mention.Span, () => json.WriteString("text", mention.Text));
    }

    private static void WriteStatements(Utf8JsonWriter json, JobDescription job)
    {
        json.WriteStartObject("statements");
        foreach (var kind in Enum.GetValues<StatementKind>())
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
            if (job.Statements.FirstOrDefault(statement => statement.Kind == kind) is { } found)
                ReviewJson.WriteSpan(json, name, job.Source.ToOriginal(found.Span));
            else
                json.WriteNull(name);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes an object with its span behind what <paramref name="content"/> writes.</summary>
    public static void Write(Utf8JsonWriter json, JobDescription job, TextSpan span, Action content)
    {
        json.WriteStartObject();
        content();
        ReviewJson.WriteSpan(json, "span", job.Source.ToOriginal(span));
        json.WriteEndObject();
    }

    /// <summary>Writes 168000, not 168000.00: the same amount is the same text.</summary>
    public static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number / 1.0000000000000000000000000000m);
        else
            json.WriteNull(name);
    }
}
