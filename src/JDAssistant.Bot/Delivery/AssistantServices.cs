using JDAssistant.Bot.Hosting;
using JDAssistant.Conversations;
using JDAssistant.Conversations.State;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Templates;
using JDAssistant.Drafting.Writing;
using JDAssistant.Policies;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JDAssistant.Bot.Delivery;

/// <summary>Puts the assistant together.</summary>
public static class AssistantServices
{
    /// <summary>Adds what answers messages, by the policy and the templates of the settings; a writer that is there already is used.</summary>
    /// <exception cref="SettingException">There is a mistake in the policy or the templates.</exception>
    public static void AddAssistant(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(PolicySection.Read(builder.Configuration));
        builder.Services.AddSingleton(builder.AddSettings<TemplatesSettings>().Read());
        builder.Services.AddSingleton(services => new Assistant(
            services.GetRequiredService<IConversationStore>(), services.GetRequiredService<Policy>(), services.GetRequiredService<TemplateSet>(),
            writer: services.GetService<ISectionWriter>() is { } writer ? new ProgressWriter(writer) : null, model: services.GetService<ILanguageModel>(),
            now: services.GetRequiredService<TimeProvider>().GetUtcNow));
        builder.Services.TryAddSingleton<Respond>(services => services.GetRequiredService<Assistant>().ReplyAsync);
    }
}
