using YamlDotNet.RepresentationModel;

namespace JDAssistant.Drafting.Templates;

/// <summary>Reads <c>roles/*.yaml</c>.</summary>
internal static class RoleReader
{
    /// <summary>Reads one role.</summary>
    /// <exception cref="TemplateException">The file is no such YAML, a key is missing or unknown, or a duty states a number.</exception>
    public static Role Read(string file, string text)
    {
        var yaml = new YamlReader(file, (message, inner) => inner is null ? new TemplateException(message) : new TemplateException(message, inner));
        string? name = null, family = null, purpose = null;
        string[] aliases = [], duties = [];
        var steps = new Dictionary<RoleStep, IReadOnlyList<string>>();
        foreach (var (key, at, value) in yaml.Entries(yaml.Root(text)))
        {
            switch (key)
            {
                case "name":
                    name = yaml.Scalar(value).Trim();
                    break;
                case "family":
                    family = yaml.Scalar(value).Trim();
                    break;
                case "purpose":
                    purpose = yaml.Scalar(value).Trim();
                    break;
                case "aliases":
                    aliases = Texts(value);
                    break;
                case "duties":
                    duties = Texts(value);
                    break;
                case "junior":
                    steps.Add(RoleStep.Junior, Texts(value));
                    break;
                case "mid":
                    steps.Add(RoleStep.Mid, Texts(value));
                    break;
                case "senior":
                    steps.Add(RoleStep.Senior, Texts(value));
                    break;
                case "lead":
                    steps.Add(RoleStep.Lead, Texts(value));
                    break;
                default:
                    throw yaml.Error(at, $"“{key}” is no key; known are name, aliases, family, purpose, duties, junior, mid, senior, lead.");
            }
        }

        if (name is null || family is null || purpose is null || duties.Length == 0)
            throw yaml.Error("needs name, family, purpose and duties.");
        foreach (var duty in duties.Concat(steps.Values.SelectMany(step => step)).Append(purpose))
        {
            // A number in a template would look like a fact that somebody gave.
            if (duty.Any(char.IsDigit))
                throw yaml.Error($"“{duty}” states a number; role templates hold none.");
        }

        return new Role(name, [name, .. aliases], family, purpose, duties, steps);

        string[] Texts(YamlNode list) => [.. yaml.List(list).Select(entry => yaml.Scalar(entry).Trim())];
    }
}
