using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JDAssistant.Policies;
using JDAssistant.Rules;

namespace JDAssistant.Reviewing;

/// <summary>A mistake in a policy.</summary>
/// <param name="Path">Where: <c>payBands[0].max</c>; "" for the whole.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record PolicyProblem(string Path, string Message)
{
    /// <summary>Path and message in one line.</summary>
    public override string ToString() => Path.Length == 0 ? Message : $"{Path}: {Message}";
}

/// <summary>Reads a policy from JSON and names every mistake in it.</summary>
public static class PolicyReader
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads <paramref name="json"/>.</summary>
    /// <returns>The policy, or null where there are problems.</returns>
    public static (Policy? Policy, IReadOnlyList<PolicyProblem> Problems) Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            return Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            return (null, [new PolicyProblem("", $"This is not JSON: line {exception.LineNumber + 1}.")]);
        }
    }

    /// <summary>Reads an element, such as the section of a settings file.</summary>
    /// <returns>The policy, or null where there are problems.</returns>
    public static (Policy? Policy, IReadOnlyList<PolicyProblem> Problems) Read(JsonElement element)
    {
        var problems = new List<PolicyProblem>();
        CheckKeys(element, PolicyJson.TypeInfo, "", problems);
        if (problems.Count > 0)
            return (null, problems);
        Policy policy;
        try
        {
            policy = element.Deserialize<Policy>(PolicyJson.Options)!;
        }
        catch (JsonException exception)
        {
            var path = exception.Path is ['$', '.', .. var rest] ? rest : "";
            return (null, [new PolicyProblem(path, Expectation(path, exception))]);
        }

        problems.AddRange(PolicyCheck.Of(policy));
        return problems.Count > 0 ? (null, problems) : (policy, problems);
    }

    private static void CheckKeys(JsonElement element, JsonTypeInfo type, string path, List<PolicyProblem> problems)
    {
        if (type.Kind == JsonTypeInfoKind.Object && element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                var inner = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
                if (type.Properties.FirstOrDefault(property => property.Name == member.Name) is { } known)
                    CheckKeys(member.Value, PolicyJson.Options.GetTypeInfo(known.PropertyType), inner, problems);
                else
                    problems.Add(new PolicyProblem(inner, $"there is no setting “{member.Name}”{Nearest.Hint(member.Name, type.Properties.Select(property => property.Name))}."));
            }

            foreach (var missing in type.Properties.Where(property => property.IsRequired && !element.TryGetProperty(property.Name, out _)))
                problems.Add(new PolicyProblem(path, $"“{missing.Name}” is needed."));
        }
        else if (type.Kind == JsonTypeInfoKind.Enumerable && element.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in element.EnumerateArray())
                CheckKeys(item, PolicyJson.Options.GetTypeInfo(type.ElementType!), $"{path}[{index++}]", problems);
        }
        else if (type.Kind == JsonTypeInfoKind.Dictionary && element.ValueKind == JsonValueKind.Object)
        {
            var known = RuleCatalog.Create(Policy.Default).SelectMany(rule => new[] { rule.Info.Id, rule.Info.Name }).ToArray();
            foreach (var name in element.EnumerateObject().Select(member => member.Name).Where(name => !known.Contains(name)))
                problems.Add(new PolicyProblem($"{path}.{name}", $"there is no rule “{name}”{Nearest.Hint(name, known)}."));
        }
    }

    private static string Expectation(string path, JsonException exception) =>
        path.StartsWith("severities", StringComparison.Ordinal)
            ? "say off, notice, warning or error."
            : $"this is not the kind of value that belongs here ({exception.Message.Split(". Path:")[0]}).";
}
