using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JDAssistant.Jurisdictions;
using JDAssistant.Tests.Conventions;

namespace JDAssistant.Tests.Jurisdictions;

/// <summary>Every data file is what the schema says, and the schema refuses what is not.</summary>
public sealed class LawSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(LawSchema.Write())!;

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Repository.PathOf("src/JDAssistant/Jurisdictions/Data"), "*.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Accepts_every_file(string file)
    {
        var text = File.ReadAllText(Repository.PathOf("src/JDAssistant/Jurisdictions/Data", file));

        Problems(Schema, JsonNode.Parse(text), "$").Should().BeEmpty();
        LawBook.Parse(text).Id.ToLowerInvariant().Should().Be(Path.GetFileNameWithoutExtension(file));
    }

    [Theory]
    [InlineData("\"status\": \"in-force\"", "\"status\": \"certain\"")]
    [InlineData("\"confidence\": \"high\"", "\"confidence\": \"sure\"")]
    [InlineData("\"citation\"", "\"cite\"")]
    [InlineData("\"contractorsOnly\": false", "\"contractorsOnly\": null")]
    [InlineData("\"least\": 15", "\"least\": \"15\"")]
    public void Refuses_what_is_not_so_and_the_reader_does_too(string right, string wrong)
    {
        var text = new Regex(Regex.Escape(right), RegexOptions.None, TimeSpan.FromSeconds(1))
            .Replace(File.ReadAllText(Repository.PathOf("src/JDAssistant/Jurisdictions/Data/us-ca.json")), wrong, 1);
        var reading = () => LawBook.Parse(text);

        Problems(Schema, JsonNode.Parse(text), "$").Should().NotBeEmpty();
        reading.Should().Throw<System.Text.Json.JsonException>();
    }

    private static IEnumerable<string> Problems(JsonNode schema, JsonNode? value, string path)
    {
        if (schema is not JsonObject rules)
            yield break;
        var kind = value?.GetValueKind() switch
        {
            null or System.Text.Json.JsonValueKind.Null => "null",
            System.Text.Json.JsonValueKind.String => "string",
            System.Text.Json.JsonValueKind.Number => "number",
            System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "boolean",
            System.Text.Json.JsonValueKind.Array => "array",
            _ => "object",
        };
        if (rules["type"] is { } type)
        {
            var allowed = type is JsonArray several ? several.Select(each => each!.GetValue<string>()).ToArray() : [type.GetValue<string>()];
            if (!allowed.Contains(kind) && !(kind == "number" && allowed.Contains("integer")))
                yield return $"{path}: {kind} is not {string.Join(" or ", allowed)}";
        }

        if (rules["enum"] is JsonArray values && !values.Any(each => each?.ToJsonString() == (value?.ToJsonString() ?? "null")))
            yield return $"{path}: {value?.ToJsonString()} is none of the values";
        if (value is JsonArray array && rules["items"] is { } items)
        {
            for (var i = 0; i < array.Count; i++)
            {
                foreach (var problem in Problems(items, array[i], $"{path}[{i}]"))
                    yield return problem;
            }
        }

        if (value is not JsonObject members)
            yield break;
        var known = rules["properties"] as JsonObject ?? [];
        foreach (var (name, member) in members)
        {
            if (known[name] is not { } rule)
                yield return $"{path}: there is no {name}";
            else
            {
                foreach (var problem in Problems(rule, member, $"{path}.{name}"))
                    yield return problem;
            }
        }

        foreach (var needed in (rules["required"] as JsonArray ?? []).Select(each => each!.GetValue<string>()).Where(name => !members.ContainsKey(name)))
            yield return $"{path}: {needed} is missing";
    }
}
