using System.Text.Json;
using System.Text.RegularExpressions;

namespace JDAssistant.Tests.Exporting.Reports;

/// <summary>Checks JSON against a JSON schema that uses the keywords below; any other keyword fails, so nothing is let through unseen.</summary>
internal sealed class JsonSchemaCheck(JsonElement schema)
{
    private static readonly HashSet<string> Silent = ["$schema", "title", "description", "default", "definitions"];

    public IReadOnlyList<string> Problems(JsonElement value)
    {
        var problems = new List<string>();
        Check(value, schema, "", problems);
        return problems;
    }

    private void Check(JsonElement value, JsonElement rule, string path, List<string> problems)
    {
        foreach (var keyword in rule.EnumerateObject().Where(keyword => !Silent.Contains(keyword.Name)))
            Check(value, rule, keyword.Name, keyword.Value, path, problems);
    }

    private void Check(JsonElement value, JsonElement rule, string keyword, JsonElement wanted, string path, List<string> problems)
    {
        var fits = keyword switch
        {
            "$ref" => Passes(value, Referred(wanted.GetString()!), path, problems),
            "type" => wanted.ValueKind == JsonValueKind.Array ? wanted.EnumerateArray().Any(type => IsOf(value, type.GetString()!)) : IsOf(value, wanted.GetString()!),
            "enum" => wanted.EnumerateArray().Any(each => each.GetRawText() == value.GetRawText()),
            "required" => value.ValueKind != JsonValueKind.Object || wanted.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
            "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= wanted.GetDouble(),
            "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= wanted.GetDouble(),
            "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= wanted.GetInt32(),
            "uniqueItems" => value.ValueKind != JsonValueKind.Array || !wanted.GetBoolean()
                || value.EnumerateArray().Select(each => each.GetRawText()).Distinct().Count() == value.GetArrayLength(),
            "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, wanted.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)),
            "format" => value.ValueKind != JsonValueKind.String || IsFormat(value.GetString()!, wanted.GetString()!),
            "anyOf" => wanted.EnumerateArray().Any(each => Problems(value, each).Count == 0),
            "oneOf" => wanted.EnumerateArray().Count(each => Problems(value, each).Count == 0) == 1,
            "items" => value.ValueKind != JsonValueKind.Array || Each(value.EnumerateArray().Select((item, i) => (item, $"{path}[{i}]")), wanted, problems),
            "properties" => value.ValueKind != JsonValueKind.Object || wanted.EnumerateObject().All(property =>
                !value.TryGetProperty(property.Name, out var member) || Passes(member, property.Value, $"{path}.{property.Name}", problems)),
            "additionalProperties" => value.ValueKind != JsonValueKind.Object || HasNoOther(value, rule, wanted, path, problems),
            _ => throw new NotSupportedException($"The keyword “{keyword}” is not checked."),
        };
        if (!fits)
            problems.Add($"{path}: {keyword}");
    }

    private bool Passes(JsonElement value, JsonElement rule, string path, List<string> problems)
    {
        Check(value, rule, path, problems);
        return true;
    }

    private bool Each(IEnumerable<(JsonElement Item, string Path)> items, JsonElement rule, List<string> problems)
    {
        foreach (var (item, path) in items)
            Check(item, rule, path, problems);
        return true;
    }

    private bool HasNoOther(JsonElement value, JsonElement rule, JsonElement wanted, string path, List<string> problems)
    {
        var others = value.EnumerateObject().Where(member => !(rule.TryGetProperty("properties", out var known) && known.TryGetProperty(member.Name, out _)));
        if (wanted.ValueKind == JsonValueKind.Object)
            return Each(others.Select(member => (member.Value, $"{path}.{member.Name}")), wanted, problems);
        return wanted.ValueKind == JsonValueKind.True || !others.Any();
    }

    private List<string> Problems(JsonElement value, JsonElement rule)
    {
        var problems = new List<string>();
        Check(value, rule, "", problems);
        return problems;
    }

    private JsonElement Referred(string reference) =>
        reference.Split('/').Skip(1).Aggregate(schema, (at, name) => at.GetProperty(name));

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException($"The type “{type}” is not checked."),
    };

    private static bool IsFormat(string value, string format) => format switch
    {
        "uri" => Uri.TryCreate(value, UriKind.Absolute, out _),
        "uri-reference" => Uri.IsWellFormedUriString(value, UriKind.RelativeOrAbsolute),
        "date-time" => DateTimeOffset.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _),
        _ => throw new NotSupportedException($"The format “{format}” is not checked."),
    };
}
