using System.Globalization;
using JDAssistant.Drafting.Templates;
using YamlDotNet.RepresentationModel;

namespace JDAssistant.Drafting.Prompts;

/// <summary>Reads <c>prompts/*.yaml</c>, Semantic Kernel's schema of prompt files, as strictly as Semantic Kernel does.</summary>
internal static class PromptReader
{
    /// <summary>Reads one prompt.</summary>
    /// <exception cref="PromptException">The file is no such YAML, or a key is missing, unknown or of the wrong kind.</exception>
    public static Prompt Read(string file, string text)
    {
        var yaml = new YamlReader(file, (message, inner) => inner is null ? new PromptException(message) : new PromptException(message, inner));
        string? name = null, description = null, template = null, schema = null;
        var inputs = new List<PromptInput>();
        var settings = new PromptSettings(null, null);
        foreach (var (key, at, value) in yaml.Entries(yaml.Root(text)))
        {
            switch (key)
            {
                case "name":
                    name = yaml.Scalar(value);
                    break;
                case "description":
                    description = yaml.Scalar(value);
                    break;
                case "template_format":
                    if (yaml.Scalar(value) is not "handlebars" and var format)
                        throw yaml.Error(value, $"“{format}” is not the format of our prompts: handlebars.");
                    break;
                case "template":
                    template = yaml.Scalar(value);
                    break;
                case "input_variables":
                    inputs.AddRange(yaml.List(value).Select(input => Input(yaml, input)));
                    break;
                case "output_variable":
                    schema = Output(yaml, value);
                    break;
                case "execution_settings":
                    settings = Settings(yaml, value);
                    break;
                default:
                    throw yaml.Error(at, $"“{key}” is no key; known are name, description, template_format, template, input_variables, output_variable, execution_settings.");
            }
        }

        if (name is null || description is null || template is null)
            throw yaml.Error("needs name, description and template.");
        if (!inputs.Any(input => input.Name == Prompt.Mark))
            throw yaml.Error($"needs the input “{Prompt.Mark}” for the lines around data.");
        if (inputs.GroupBy(input => input.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw yaml.Error($"the input “{twice.Key}” stands twice.");
        return new Prompt(file, name, description, template, inputs, schema, settings);
    }

    private static PromptInput Input(YamlReader yaml, YamlNode node)
    {
        string? name = null, description = null, standing = null;
        var isRequired = false;
        foreach (var (key, at, value) in yaml.Entries(node))
        {
            switch (key)
            {
                case "name":
                    name = yaml.Scalar(value);
                    break;
                case "description":
                    description = yaml.Scalar(value);
                    break;
                case "default":
                    standing = yaml.Scalar(value);
                    break;
                case "is_required":
                    isRequired = bool.TryParse(yaml.Scalar(value), out var flag) ? flag : throw yaml.Error(value, "is neither true nor false.");
                    break;
                case "json_schema" or "sample":
                    _ = yaml.Scalar(value);
                    break;
                case "allow_dangerously_set_content":
                    throw yaml.Error(at, "every input is escaped; there is no way around it.");
                default:
                    throw yaml.Error(at, $"“{key}” is no key of an input.");
            }
        }

        return name is not null && description is not null
            ? new PromptInput(name, description, standing, isRequired)
            : throw yaml.Error(node, "an input needs name and description.");
    }

    private static string? Output(YamlReader yaml, YamlNode node)
    {
        string? schema = null;
        foreach (var (key, at, value) in yaml.Entries(node))
        {
            var text = yaml.Scalar(value);
            schema = key switch
            {
                "description" => schema,
                "json_schema" => text,
                _ => throw yaml.Error(at, $"“{key}” is no key of the output."),
            };
        }

        return schema;
    }

    private static PromptSettings Settings(YamlReader yaml, YamlNode node)
    {
        float? temperature = null;
        int? maxTokens = null;
        foreach (var (service, at, options) in yaml.Entries(node))
        {
            if (service != "default")
                throw yaml.Error(at, "our prompts have settings for “default” only.");
            foreach (var (key, place, value) in yaml.Entries(options))
            {
                switch (key)
                {
                    case "temperature":
                        temperature = float.TryParse(yaml.Scalar(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw yaml.Error(value, "is no number.");
                        break;
                    case "max_tokens":
                        maxTokens = int.TryParse(yaml.Scalar(value), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : throw yaml.Error(value, "is no whole number.");
                        break;
                    default:
                        throw yaml.Error(place, $"“{key}” is no setting; known are temperature, max_tokens.");
                }
            }
        }

        return new PromptSettings(temperature, maxTokens);
    }
}
