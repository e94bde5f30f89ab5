using System.Text.Json;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using Microsoft.Extensions.Configuration.Json;

namespace JDAssistant.Bot.Hosting;

/// <summary>The company's policy in the settings files.</summary>
/// <remarks>It is read as the JSON that it is, because settings know neither numbers nor order; the last file that has one wins.</remarks>
internal static class PolicySection
{
    private const string Section = "Policy";
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The policy; the default where no file has one.</summary>
    /// <exception cref="SettingException">There is a mistake in it.</exception>
    public static Policy Read(IConfigurationRoot configuration)
    {
        if (configuration.Providers.FirstOrDefault(provider => provider is not JsonConfigurationProvider && provider.GetChildKeys([], Section).Any()) is { } other)
            throw new SettingException($"{Section}:{other.GetChildKeys([], Section).First()}", "a policy is read from a settings file (appsettings.json) alone, not from the environment or the command line: write it there.");

        foreach (var file in configuration.Providers.OfType<JsonConfigurationProvider>().Reverse())
        {
            if (Find(file) is not { } element)
                continue;

            var (policy, problems) = PolicyReader.Read(element);
            return policy ?? throw new SettingException(Name(problems[0].Path), problems[0].Message);
        }

        return Policy.Default;
    }

    private static string Name(string path) => path.Length == 0 ? Section : $"{Section}:{path.Replace('.', ':')}";

    private static JsonElement? Find(JsonConfigurationProvider file)
    {
        if (file.Source.Path is not { } path || file.Source.FileProvider?.GetFileInfo(path) is not { Exists: true } info)
            return null;

        using var stream = info.CreateReadStream();
        using var document = JsonDocument.Parse(stream, Lenient);
        foreach (var member in document.RootElement.EnumerateObject())
        {
            if (member.Name.Equals(Section, StringComparison.OrdinalIgnoreCase))
                return member.Value.Clone();
        }

        return null;
    }
}
