using System.Collections;
using System.Globalization;
using System.Text.Json;
using JDAssistant.Documents;

namespace JDAssistant.Jurisdictions;

/// <summary>Reads the data file of one place, and accepts nothing in it that it does not know.</summary>
/// <remarks>By hand: the first posting of a process waits for it, and a serializer takes longer to get ready than a review.</remarks>
internal static class JurisdictionReader
{
    /// <summary>Reads <paramref name="json"/>: the place at once, its rows when they are asked for.</summary>
    /// <exception cref="JsonException">A key is unknown or missing, or a value is of no known kind.</exception>
    public static Jurisdiction Read(ReadOnlySpan<byte> json)
    {
        var place = new Members(JsonElement.Parse(json), 10);
        return new Jurisdiction(
            place.Text("id"),
            place.Text("name"),
            place.Text("country"),
            place.TextOrNull("region"),
            place.TextOrNull("county"),
            place.Texts("cities"),
            place.Texts("members"),
            place.Texts("exceptRegions"),
            place.TextOrNull("partOnly"),
            new Rows(place.Items("provisions")));
    }

    /// <summary>Reads the list of areas: by name, the countries of each.</summary>
    /// <exception cref="JsonException">A value is no list of texts.</exception>
    public static Dictionary<string, string[]> ReadAreas(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().ToDictionary(area => area.Name, area => area.Value.EnumerateArray().Select(country => country.GetString()!).ToArray());
    }

    private static LegalProvision ReadProvision(JsonElement element)
    {
        var row = new Members(element, 18);
        return new LegalProvision(
            row.Name<LegalTopic>("topic"),
            row.Name<Demand>("demand"),
            row.Text("citation"),
            row.DayOrNull("from"),
            row.DayOrNull("until"),
            row.DayOrNull("enforcedFrom"),
            ReadThreshold(row.Object("employees", 3)),
            row.Truth("contractorsOnly"),
            [.. row.Items("reach").Select(reach => Members.Parse<Reach>("reach", reach))],
            row.IsNull("range") ? null : ReadRange(row.Object("range", 5)),
            row.Texts("names"),
            row.TextOrNull("wording"),
            row.Name<ProvisionStatus>("status"),
            row.Name<Mark>("mark"),
            row.Name<Confidence>("confidence"),
            row.Text("source"),
            row.Day("checked"),
            row.Text("note"));
    }

    private static Threshold ReadThreshold(Members threshold) =>
        new(threshold.Number("least"), threshold.Name<EmployeesCounted>("counted"), threshold.Number("leastThere"));

    private static RangeForm ReadRange(Members range) => new(
        range.TruthOrNull("closed"),
        range.TruthOrNull("linkSuffices"),
        ReadAmount(range, "widestPerYear"),
        range.IsNull("widestRatio") ? null : range.Decimal("widestRatio"),
        ReadAmount(range, "notAbovePerYear"));

    private static YearlyAmount? ReadAmount(Members range, string name)
    {
        if (range.IsNull(name))
            return null;
        var amount = range.Object(name, 2);
        return new YearlyAmount(amount.Decimal("amount"), amount.Text("currency"));
    }

    /// <summary>The rows of a place, read when one is asked for: a posting leads to few of all places.</summary>
    private sealed class Rows(IEnumerable<JsonElement> elements) : IReadOnlyList<LegalProvision>
    {
        private readonly Lazy<LegalProvision[]> _read = new(() => [.. elements.Select(ReadProvision)]);

        public int Count => _read.Value.Length;

        public LegalProvision this[int index] => _read.Value[index];

        public IEnumerator<LegalProvision> GetEnumerator() => ((IEnumerable<LegalProvision>)_read.Value).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
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

        public decimal Decimal(string name) => Member(name) is { ValueKind: JsonValueKind.Number } number
            ? number.GetDecimal()
            : throw new JsonException($"“{name}” is no number.");

        public bool Truth(string name) => TruthOrNull(name) ?? throw new JsonException($"“{name}” is neither true nor false.");

        public bool? TruthOrNull(string name) => Member(name).ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Null => null,
            _ => throw new JsonException($"“{name}” is neither true nor false."),
        };

        public string[] Texts(string name) => [.. Items(name).Select(item => Text(name, item))];

        public Members Object(string name, int count) => new(Member(name), count);

        public DateOnly? DayOrNull(string name) => IsNull(name) ? null : Day(name);

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
