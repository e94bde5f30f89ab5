using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Memory;

namespace JDAssistant.Models.Limits;

/// <summary>Gives the answer to a question that was asked before; it costs nothing and no time.</summary>
internal sealed class CachedClient(IChatClient inner, IMemoryCache cache, ModelSettings settings, ModelMeter meter) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var all = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var key = KeyOf(all, options);
        if (cache.TryGetValue(key, out string? kept))
        {
            meter.Ended("kept", TimeSpan.Zero);
            return new ChatResponse(new ChatMessage(ChatRole.Assistant, kept)) { FinishReason = ChatFinishReason.Stop };
        }

        var response = await base.GetResponseAsync(all, options, cancellationToken);
        if (response.FinishReason == ChatFinishReason.Stop && settings.CacheCharacters > 0)
        {
            cache.Set(key, response.Text, new MemoryCacheEntryOptions { Size = response.Text.Length + key.Length, AbsoluteExpirationRelativeToNow = settings.CacheTime });
        }

        return response;
    }

    /// <summary>By the content of the question; texts are not kept as keys.</summary>
    private string KeyOf(IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        var text = new StringBuilder();
        Add(settings.Name ?? "");
        Add($"{options?.Temperature} {options?.MaxOutputTokens} {(options?.ResponseFormat as ChatResponseFormatJson)?.SchemaName}");
        foreach (var message in messages)
        {
            Add(message.Role.Value);
            Add(message.Text);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));

        // Lengths, so that no two questions read the same when they are joined.
        void Add(string part) => text.Append(part.Length).Append(':').Append(part);
    }
}
