using JDAssistant.Drafting;
using JDAssistant.Drafting.Templates;
using JDAssistant.Drafting.Writing;
using JDAssistant.Models;
using JDAssistant.Policies;
using Microsoft.Extensions.Configuration.Json;

namespace JDAssistant.Bot.Hosting;

/// <summary>Adds the language model, where one is configured.</summary>
public static class ModelServices
{
    // The file of `dotnet user-secrets`, which lies outside the project: a secret store.
    private const string UserSecrets = "secrets.json";

    /// <summary>Reads the section <c>Model</c>; without a provider in it nothing is added, and templates write everything.</summary>
    /// <exception cref="SettingException">A setting cannot be used.</exception>
    public static void AddModel(this WebApplicationBuilder builder)
    {
        ModelSettings settings;
        try
        {
            settings = Read(builder.Configuration);
        }
        catch (ModelSettingException problem)
        {
            throw new SettingException(problem.Message, problem);
        }

        if (!settings.IsConfigured)
            return;
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(services => new LanguageModel(settings, services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<ILanguageModel>(services => services.GetRequiredService<LanguageModel>());
        builder.Services.AddSingleton(services => new ModelBriefReader(services.GetRequiredService<ILanguageModel>(), templates: services.GetRequiredService<TemplateSet>()));
        builder.Services.AddSingleton<ISectionWriter>(services =>
            new ModelWriter(services.GetRequiredService<ILanguageModel>(), services.GetRequiredService<TemplateSet>(), services.GetRequiredService<Policy>()));
    }

    private static ModelSettings Read(IConfigurationRoot configuration)
    {
        foreach (var file in configuration.Providers.OfType<JsonConfigurationProvider>().Where(file => Path.GetFileName(file.Source.Path) != UserSecrets))
        {
            if (file.TryGet($"{ModelSettings.Section}:{nameof(ModelSettings.Key)}", out var key) && !string.IsNullOrWhiteSpace(key))
                throw ModelSettingsReader.KeyInFile();
        }

        var section = configuration.GetSection(ModelSettings.Section);
        if (section.Value is { Length: > 0 })
            throw new ModelSettingException($"{ModelSettings.Section}: this is a section, not a value.");
        if (section.GetChildren().FirstOrDefault(each => each.GetChildren().Any()) is { } nested)
            throw new ModelSettingException(nested.Key, "this is a value, not a section.");
        return ModelSettingsReader.Read(section.GetChildren().Select(each => new KeyValuePair<string, string>(each.Key, each.Value ?? "")));
    }
}
