using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace JDAssistant.Drafting.Prompts;

/// <summary>Reads <c>prompts/*.yaml</c>, Semantic Kernel's schema of prompt files, as strictly as Semantic Kernel does.</summary>
internal static class PromptReader
{
    /// <summary>Reads one prompt.</summary>
    /// <exception cref="PromptException">The file is no such YAML, or a key is missing, unknown or of the wrong kind.</exception>
    public static Prompt Read(string file, string text)
    {
        string? name = null, description = null, template = null, schema = null;
        var inputs = new List<PromptInput>();
        var settings = new PromptSettings(null, null);
        foreach (var (key, value) in Root(file, text).Children)
        {
            switch (((YamlScalarNode)key).Value)
            {
                case "name":
                    name = Scalar(file, value);
                    break;
                case "description":
                    description = Scalar(file, value);
                    break;
                case "template_format":
                    if (Scalar(file, value) is not "handlebars" and var format)
                        throw Error(file, value, $"“{format}” is not the format of our prompts: handlebars.");
                    break;
                case "template":
                    template = Scalar(file, value);
                    break;
                case "input_variables":
                    inputs.AddRange(List(file, value).Select(input => Input(file, input)));
                    break;
                case "output_variable":
                    schema = Output(file, value);
                    break;
                case "execution_settings":
                    settings = Settings(file, value);
                    break;
                case var unknown:
                    throw Error(file, key, $"“{unknown}” is no key; known are name, description, template_format, template, input_variables, output_variable, execution_settings.");
            }
        }

        if (name is null || description is null || template is null)
            throw new PromptException($"{file}: needs name, description and template.");
        if (!inputs.Any(input => input.Name == Prompt.Mark))
            throw new PromptException($"{file}: needs the input “{Prompt.Mark}” for the lines around data.");
        if (inputs.GroupBy(input => input.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new PromptException($"{file}: the input “{twice.Key}” stands twice.");
        return new Prompt(file, name, description, template, inputs, schema, settings);
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
            throw new PromptException($"{file}:{e.Start.Line}: {e.Message}", e);
        }
        catch (InvalidOperationException e)
        {
            // What the parser throws where a list is not closed.
            throw new PromptException($"{file}: is no YAML.", e);
        }

        return yaml.Documents is [{ RootNode: YamlMappingNode map }] ? map : throw new PromptException($"{file}: must be one YAML mapping.");
    }

    private static PromptInput Input(string file, YamlNode node)
    {
        string? name = null, description = null, standing = null;
        var isRequired = false;
        foreach (var (key, value) in Map(file, node).Children)
        {
            switch (((YamlScalarNode)key).Value)
            {
                case "name":
                    name = Scalar(file, value);
                    break;
                case "description":
                    description = Scalar(file, value);
                    break;
                case "default":
                    standing = Scalar(file, value);
                    break;
                case "is_required":
                    isRequired = bool.TryParse(Scalar(file, value), out var flag) ? flag : throw Error(file, value, "is neither true nor false.");
                    break;
                case "json_schema" or "sample":
                    _ = Scalar(file, value);
                    break;
                case "allow_dangerously_set_content":
                    throw Error(file, key, "every input is escaped; there is no way around it.");
                case var unknown:
                    throw Error(file, key, $"“{unknown}” is no key of an input.");
            }
        }

        return name is not null && description is not null
            ? new PromptInput(name, description, standing, isRequired)
            : throw Error(file, node, "an input needs name and description.");
    }

    private static string? Output(string file, YamlNode node)
    {
        string? schema = null;
        foreach (var (key, value) in Map(file, node).Children)
        {
            switch (((YamlScalarNode)key).Value)
            {
                case "description":
                    _ = Scalar(file, value);
                    break;
                case "json_schema":
                    schema = Scalar(file, value);
                    break;
                case var unknown:
                    throw Error(file, key, $"“{unknown}” is no key of the output.");
            }
        }

        return schema;
    }

    private static PromptSettings Settings(string file, YamlNode node)
    {
        float? temperature = null;
        int? maxTokens = null;
        foreach (var (service, options) in Map(file, node).Children)
        {
            if (((YamlScalarNode)service).Value != "default")
                throw Error(file, service, "our prompts have settings for “default” only.");
            foreach (var (key, value) in Map(file, options).Children)
            {
                switch (((YamlScalarNode)key).Value)
                {
                    case "temperature":
                        temperature = float.TryParse(Scalar(file, value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Error(file, value, "is no number.");
                        break;
                    case "max_tokens":
                        maxTokens = int.TryParse(Scalar(file, value), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : throw Error(file, value, "is no whole number.");
                        break;
                    case var unknown:
                        throw Error(file, key, $"“{unknown}” is no setting; known are temperature, max_tokens.");
                }
            }
        }

        return new PromptSettings(temperature, maxTokens);
    }

    private static string Scalar(string file, YamlNode node) => node is YamlScalarNode { Value: { Length: > 0 } value }
        ? value
        : throw Error(file, node, "needs a text here.");

    private static YamlMappingNode Map(string file, YamlNode node) => node as YamlMappingNode ?? throw Error(file, node, "needs a mapping here.");

    private static IList<YamlNode> List(string file, YamlNode node) => (node as YamlSequenceNode)?.Children ?? throw Error(file, node, "needs a list here.");

    private static PromptException Error(string file, YamlNode node, string problem) => new($"{file}:{node.Start.Line}: {problem}");
}
