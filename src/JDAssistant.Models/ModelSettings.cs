using System.Net;

namespace JDAssistant.Models;

/// <summary>Which language model is asked, and what it may cost: the section <c>Model</c> of the settings.</summary>
public sealed class ModelSettings
{
    /// <summary>The section's name.</summary>
    public const string Section = "Model";

    /// <summary>Who runs the model; <see cref="ModelProvider.None"/> for no model.</summary>
    public ModelProvider Provider { get; set; }

    /// <summary>The model's name; for Azure OpenAI that of the deployment.</summary>
    public string? Name { get; set; }

    /// <summary>Where it is reached, up to and without <c>/chat/completions</c> or <c>/v1/messages</c>; null for the provider's own address.</summary>
    public string? Endpoint { get; set; }

    /// <summary>The key; only from the environment (<c>Model__Key</c>) or a secret store, never from a settings file.</summary>
    public string? Key { get; set; }

    /// <summary>A file that holds the key and nothing else, such as a mounted secret.</summary>
    public string? KeyFile { get; set; }

    /// <summary>False for models that take no temperature.</summary>
    public bool Temperature { get; set; } = true;

    /// <summary>False for servers that know no JSON schema for answers.</summary>
    public bool JsonSchema { get; set; } = true;

    /// <summary>False for servers that cannot send the answer in pieces.</summary>
    public bool Stream { get; set; } = true;

    /// <summary>How often one call is tried.</summary>
    public int Attempts { get; set; } = 3;

    /// <summary>How long one piece of work, a draft say, may wait for the model.</summary>
    public TimeSpan RequestTime { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How many tokens one piece of work may use, questions and answers together.</summary>
    public int RequestTokens { get; set; } = 40_000;

    /// <summary>How long all work of a day (UTC) may wait for the model; zero for no limit.</summary>
    public TimeSpan DayTime { get; set; } = TimeSpan.FromHours(6);

    /// <summary>How many tokens all work of a day (UTC) may use; zero for no limit.</summary>
    public int DayTokens { get; set; } = 2_000_000;

    /// <summary>How many characters of answers are kept, so that the same question is not paid twice; zero for none.</summary>
    public int CacheCharacters { get; set; } = 4_000_000;

    /// <summary>How long an answer is kept.</summary>
    public TimeSpan CacheTime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>What a million tokens of questions cost, for the metric of cost; zero where it is not known.</summary>
    public decimal InputPrice { get; set; }

    /// <summary>What a million tokens of answers cost.</summary>
    public decimal OutputPrice { get; set; }

    /// <summary>Whether there is a model.</summary>
    public bool IsConfigured => Provider != ModelProvider.None;

    /// <summary>Where the model is reached.</summary>
    internal Uri Address => new((Endpoint ?? (Provider == ModelProvider.Anthropic ? "https://api.anthropic.com" : "https://api.openai.com/v1")).TrimEnd('/') + "/");

    /// <summary>Throws where a value is wrong or two do not go together.</summary>
    /// <exception cref="ModelSettingException">The message names the setting.</exception>
    public void Check()
    {
        if (!IsConfigured)
        {
            if (Name is not null || Endpoint is not null || KeyFile is not null)
                throw new ModelSettingException("Provider", "is missing, although other settings of the model are there.");
            return;
        }

        if (Name is null)
            throw new ModelSettingException("Name", "is needed: the model's name, for Azure OpenAI that of the deployment.");
        if (Endpoint is null && Provider is ModelProvider.AzureOpenAI or ModelProvider.Compatible)
        {
            throw new ModelSettingException("Endpoint", Provider == ModelProvider.AzureOpenAI
                ? "is needed, as in https://your-resource.openai.azure.com/openai/v1."
                : "is needed, as in http://localhost:11434/v1.");
        }

        if (Endpoint is not null)
            CheckEndpoint(Endpoint);
        if (Key is null && Provider != ModelProvider.Compatible)
            throw new ModelSettingException("Key", "is needed. Set it in the environment (Model__Key) or name a file that holds it (Model:KeyFile), not in appsettings.json.");
        if (Key is not null && Key.Any(c => c is < '!' or > '~'))
            throw new ModelSettingException("Key", "holds a character that no key has.");
        Within("Attempts", Attempts, 1, 10);
        Within("RequestTokens", RequestTokens, 1_000, 10_000_000);
        Within("DayTokens", DayTokens, 0, int.MaxValue);
        Within("CacheCharacters", CacheCharacters, 0, 1_000_000_000);
        Within("RequestTime", RequestTime, TimeSpan.FromMilliseconds(100), TimeSpan.FromMinutes(10));
        Within("DayTime", DayTime, TimeSpan.Zero, TimeSpan.FromHours(24 * 100));
        Within("CacheTime", CacheTime, TimeSpan.FromSeconds(1), TimeSpan.FromDays(30));
        Within("InputPrice", InputPrice, 0m, 100_000m);
        Within("OutputPrice", OutputPrice, 0m, 100_000m);
    }

    private void CheckEndpoint(string endpoint)
    {
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http") || address.UserInfo.Length > 0 || address.Query.Length > 0)
            throw new ModelSettingException("Endpoint", $"“{endpoint}” is not an address such as https://api.openai.com/v1.");
        var isHere = address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
        // Without a key it is somebody's own server in their own network; a key must not go out in the clear.
        if (address.Scheme == "http" && !isHere && (Provider != ModelProvider.Compatible || Key is not null))
            throw new ModelSettingException("Endpoint", $"“{endpoint}” would send the key unencrypted: use https.");
    }

    private static void Within<T>(string name, T value, T least, T most)
        where T : IComparable<T>
    {
        if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
            throw new ModelSettingException(name, $"must be between {least} and {most}.");
    }
}
