using JDAssistant.Conversations;
using JDAssistant.Drafting;
using JDAssistant.Policies;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JDAssistant.Bot.Delivery;

/// <summary>Puts the assistant together.</summary>
public static class AssistantServices
{
    /// <summary>Adds what answers messages; a policy and a writer that are there already are used.</summary>
    public static void AddAssistant(this WebApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(Policy.Default);
        builder.Services.AddSingleton(services => new Assistant(
            services.GetRequiredService<IConversationStore>(), services.GetRequiredService<Policy>(), writer: services.GetService<ISectionWriter>()));
        builder.Services.TryAddSingleton<Respond>(services => services.GetRequiredService<Assistant>().ReplyAsync);
    }
}
