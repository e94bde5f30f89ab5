using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace JDAssistant.Drafting.Templates;

/// <summary>Reads <c>roles/*.yaml</c>.</summary>
internal static class RoleReader
{
    /// <summary>Reads one role.</summary>
    /// <exception cref="TemplateException">The file is no such YAML, a key is missing or unknown, or a duty states a number.</exception>
    public static Role Read(string file, string text)
    {
        var map = Root(file, text);
        string? name = null, family = null, purpose = null;
        string[] aliases = [], duties = [];
        var steps = new Dictionary<RoleStep, IReadOnlyList<string>>();
        foreach (var (key, value) in map.Children)
        {
            switch (((YamlScalarNode)key).Value)
            {
                case "name":
                    name = Scalar(file, value);
                    break;
                case "family":
                    family = Scalar(file, value);
                    break;
                case "purpose":
                    purpose = Scalar(file, value);
                    break;
                case "aliases":
                    aliases = List(file, value);
                    break;
                case "duties":
                    duties = List(file, value);
                    break;
                case "junior":
                    steps.Add(RoleStep.Junior, List(file, value));
                    break;
                case "mid":
                    steps.Add(RoleStep.Mid, List(file, value));
                    break;
                case "senior":
                    steps.Add(RoleStep.Senior, List(file, value));
                    break;
                case "lead":
                    steps.Add(RoleStep.Lead, List(file, value));
                    break;
                case var unknown:
                    throw Error(file, key, $"“{unknown}” is no key; known are name, aliases, family, purpose, duties, junior, mid, senior, lead.");
            }
        }

        if (name is null || family is null || purpose is null || duties.Length == 0)
            throw TemplateException.In(file, null, "needs name, family, purpose and duties.");
        foreach (var duty in duties.Concat(steps.Values.SelectMany(step => step)).Append(purpose))
        {
            // A number in a template would look like a fact that somebody gave.
            if (duty.Any(char.IsDigit))
                throw TemplateException.In(file, null, $"“{duty}” states a number; role templates hold none.");
        }

        return new Role(name, [name, .. aliases], family, purpose, duties, steps);
    }

    private static YamlMappingNode Root(string file, string text)
    {
        var yaml = new YamlStream();
        try
        {
            using var reader = new StringReader(text);
            yaml.Load(reader);
        }
        catch (YamlException e)
        {
            throw new TemplateException($"{file}:{e.Start.Line}: {e.Message}", e);
        }
        catch (InvalidOperationException e)
        {
            // What the parser throws where a list is not closed.
            throw new TemplateException($"{file}: is no YAML.", e);
        }

        return yaml.Documents is [{ RootNode: YamlMappingNode map }]
            ? map
            : throw TemplateException.In(file, null, "must be one YAML mapping.");
    }

    private static string Scalar(string file, YamlNode node) => node is YamlScalarNode { Value: { Length: > 0 } value }
        ? value.Trim()
        : throw Error(file, node, "needs a text here.");

    private static string[] List(string file, YamlNode node) => node is YamlSequenceNode { Children.Count: > 0 } list
        ? [.. list.Children.Select(child => Scalar(file, child))]
        : throw Error(file, node, "needs a list with at least one entry here.");

    private static TemplateException Error(string file, YamlNode node, string problem) =>
        TemplateException.In(file, (int)node.Start.Line, problem);
}
