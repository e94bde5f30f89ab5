using JDAssistant.Conversations;

namespace JDAssistant.Bot.Delivery;

/// <summary>Puts the assistant together.</summary>
public static class AssistantServices
{
    /// <summary>Adds what answers messages.</summary>
    public static void AddAssistant(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Respond>((message, _) => Task.FromResult(
            new Reply([new TextPart($"You wrote {message.Text.Length} characters.")], [])));
    }
}
