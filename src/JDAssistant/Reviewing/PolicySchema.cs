using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using JDAssistant.Policies;
using JDAssistant.Rules;

namespace JDAssistant.Reviewing;

/// <summary>Makes the JSON schema of a policy from <see cref="Policy"/> and the catalog of rules.</summary>
public static class PolicySchema
{
    private static readonly JsonSerializerOptions Indented = new(PolicyJson.Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>The schema, indented, with a final line end.</summary>
    public static string Write()
    {
        var schema = (JsonObject)PolicyJson.Options.GetJsonSchemaAsNode(typeof(Policy), new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = Describe,
        });
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "JDAssistant policy");
        return schema.ToJsonString(Indented) + "\n";
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema)
            return node;
        if (context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), false) is [DescriptionAttribute description])
            schema.Insert(0, "description", description.Description);
        if (context.PropertyInfo?.Name == "severities")
        {
            schema["propertyNames"] = new JsonObject
            {
                ["enum"] = new JsonArray([.. RuleCatalog.Create(Policy.Default)
                    .SelectMany(rule => new[] { rule.Info.Id, rule.Info.Name }).Select(name => (JsonNode)name)]),
            };
        }

        return schema;
    }
}
