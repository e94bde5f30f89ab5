using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JDAssistant.Documents;
using JDAssistant.Policies;

namespace JDAssistant.Reviewing;

/// <summary>Writes a policy as JSON that <see cref="PolicyReader"/> reads.</summary>
/// <remarks>By hand: every review needs it for the version of its rules, and a serializer takes longer to get ready than a review.</remarks>
public static class PolicyWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>All settings, also those that have their default.</summary>
    public static string Write(Policy policy, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, indented ? Options with { Indented = true } : Options))
        {
            json.WriteStartObject();
            json.WriteString("asOf", policy.AsOf?.ToString("O", CultureInfo.InvariantCulture));
            WriteCompany(json, policy.Company);
            json.WriteStartObject("severities");
            foreach (var (rule, level) in policy.Severities)
                json.WriteString(rule, KebabName.Of(level));
            json.WriteEndObject();
            WriteArray(json, "ladder", policy.Ladder, WriteStep);
            WriteArray(json, "payBands", policy.PayBands, WriteBand);
            json.WriteStartObject("payWidth");
            json.WriteNumber("notice", policy.PayWidth.Notice);
            json.WriteNumber("warning", policy.PayWidth.Warning);
            json.WriteEndObject();
            WriteSections(json, "requiredSections", policy.RequiredSections);
            WriteSections(json, "sectionOrder", policy.SectionOrder);
            json.WriteStartObject("texts");
            json.WriteString("eeo", policy.Texts.Eeo);
            json.WriteString("accommodation", policy.Texts.Accommodation);
            json.WriteString("benefits", policy.Texts.Benefits);
            json.WriteString("fairChance", policy.Texts.FairChance);
            json.WriteString("aiUse", policy.Texts.AiUse);
            json.WriteEndObject();
            WriteArray(json, "terms", policy.Terms, WriteTerm);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteCompany(Utf8JsonWriter json, CompanyFacts company)
    {
        json.WriteStartObject("company");
        json.WriteString("name", company.Name);
        WriteNumber(json, "headCount", company.HeadCount);
        WriteArray(json, "places", company.Places, static (json, place) =>
        {
            json.WriteString("place", place.Place);
            WriteNumber(json, "headCount", place.HeadCount);
        });
        if (company.IsFederalContractor is { } isContractor)
            json.WriteBoolean("isFederalContractor", isContractor);
        else
            json.WriteNull("isFederalContractor");
        if (company.UsesAiInHiring is { } usesAi)
            json.WriteBoolean("usesAiInHiring", usesAi);
        else
            json.WriteNull("usesAiInHiring");
        json.WriteStartArray("codeNames");
        foreach (var name in company.CodeNames)
            json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSections(Utf8JsonWriter json, string name, IReadOnlyList<SectionKind> sections)
    {
        json.WriteStartArray(name);
        foreach (var section in sections)
            json.WriteStringValue(KebabName.Of(section));
        json.WriteEndArray();
    }

    private static void WriteStep(Utf8JsonWriter json, LadderStep step)
    {
        json.WriteString("level", KebabName.Of(step.Level));
        json.WriteNumber("minYears", step.MinYears);
        if (step.MaxYears is { } most)
            json.WriteNumber("maxYears", most);
        else
            json.WriteNull("maxYears");
    }

    private static void WriteBand(Utf8JsonWriter json, PayBand band)
    {
        json.WriteString("title", band.Title);
        json.WriteString("level", band.Level is { } level ? KebabName.Of(level) : null);
        json.WriteString("country", band.Country);
        json.WriteNumber("min", band.Min);
        json.WriteNumber("max", band.Max);
        json.WriteString("currency", band.Currency);
        json.WriteString("period", KebabName.Of(band.Period));
    }

    private static void WriteTerm(Utf8JsonWriter json, HouseTerm term)
    {
        json.WriteString("avoid", term.Avoid);
        json.WriteString("say", term.Say);
        json.WriteString("why", term.Why);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> members)
        where T : class
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
