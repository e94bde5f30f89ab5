using System.Globalization;
using System.Text.Json;
using JDAssistant.Documents;

namespace JDAssistant.Jurisdictions;

/// <summary>Reads the data file of one place, and accepts nothing in it that it does not know.</summary>
/// <remarks>By hand: the first posting of a process waits for it, and a serializer takes longer to get ready than a review.</remarks>
internal static class JurisdictionReader
{
    /// <summary>Reads <paramref name="json"/>.</summary>
    /// <exception cref="JsonException">A key is unknown or missing, or a value is of no known kind.</exception>
    public static Jurisdiction Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var place = new Members(document.RootElement, 6);
        return new Jurisdiction(
            place.Text("id"),
            place.Text("name"),
            place.Text("country"),
            place.TextOrNull("region"),
            place.TextOrNull("city"),
            [.. place.Items("duties").Select(ReadDuty)]);
    }

    private static Duty ReadDuty(JsonElement element)
    {
        var duty = new Members(element, 12);
        return new Duty(
            duty.Name<DutyKind>("kind"),
            duty.Text("citation"),
            duty.Day("from"),
            duty.IsNull("until") ? null : duty.Day("until"),
            duty.Number("minEmployees"),
            duty.Name<EmployeesCounted>("employeesCounted"),
            [.. duty.Items("alsoReaches").Select(reach => Members.Parse<Reach>("alsoReaches", reach))],
            duty.Name<DutyStatus>("status"),
            duty.Name<Confidence>("confidence"),
            duty.Text("source"),
            duty.Day("checked"),
            duty.Text("note"));
    }

    /// <summary>The members of an object that has just as many as are asked for.</summary>
    private readonly struct Members
    {
        private readonly JsonElement _object;

        public Members(JsonElement element, int count)
        {
            if (element.ValueKind != JsonValueKind.Object || element.EnumerateObject().Count() != count)
                throw new JsonException($"An object with {count} members belongs here, not {element.GetRawText()}");
            _object = element;
        }

        public bool IsNull(string name) => Member(name).ValueKind == JsonValueKind.Null;

        public string Text(string name) => Text(name, Member(name));

        public string? TextOrNull(string name) => IsNull(name) ? null : Text(name);

        public int Number(string name) => Member(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value)
            ? value
            : throw new JsonException($"“{name}” is no whole number.");

        public DateOnly Day(string name) =>
            DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw new JsonException($"“{name}” is no day.");

        public TEnum Name<TEnum>(string name)
            where TEnum : struct, Enum =>
            Parse<TEnum>(name, Member(name));

        public JsonElement.ArrayEnumerator Items(string name) => Member(name) is { ValueKind: JsonValueKind.Array } array
            ? array.EnumerateArray()
            : throw new JsonException($"“{name}” is no list.");

        public static TEnum Parse<TEnum>(string name, JsonElement element)
            where TEnum : struct, Enum =>
            KebabName.TryParse<TEnum>(Text(name, element), out var value) ? value : throw new JsonException($"“{name}” cannot be {element.GetRawText()}.");

        private static string Text(string name, JsonElement element) => element.ValueKind == JsonValueKind.String
            ? element.GetString()!
            : throw new JsonException($"“{name}” is no text.");

        private JsonElement Member(string name) =>
            _object.TryGetProperty(name, out var member) ? member : throw new JsonException($"“{name}” is missing.");
    }
}
