using System.Net;
using JDAssistant.Drafting.Writing;
using JDAssistant.Models.Limits;
using JDAssistant.Models.Wire;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Memory;

namespace JDAssistant.Models;

/// <summary>The configured language model with its retries, budgets, cache and metrics; one for a process.</summary>
public sealed class LanguageModel : ILanguageModel, IDisposable
{
    private readonly ModelSettings _settings;
    private readonly TimeProvider _time;
    private readonly HttpClient _http;
    private readonly MemoryCache _cache;
    private readonly ModelMeter _meter;
    private readonly MeteredClient _shared;

    /// <summary>Connects to nothing yet: the first question does.</summary>
    /// <param name="settings">Checked settings of a configured provider.</param>
    /// <param name="time">The clock of budgets and retries.</param>
    public LanguageModel(ModelSettings settings, TimeProvider time)
    {
        _settings = settings;
        _time = time;
        // Time limits are those of the work, not of a connection. A redirect would carry the key to somebody else.
        _http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
        }) { Timeout = Timeout.InfiniteTimeSpan };
        _cache = new MemoryCache(new MemoryCacheOptions { SizeLimit = Math.Max(1, settings.CacheCharacters) });
        _meter = new ModelMeter(settings);
        IChatWire wire = settings.Provider == ModelProvider.Anthropic ? new AnthropicWire(settings) : new OpenAIWire(settings);
        _shared = new MeteredClient(new WireClient(_http, wire, settings, Resilience.Pipeline(settings, time)), new DayBudget(settings, time), _meter, time);
    }

    /// <summary>Who is asked, for the operator: "gpt-4o-mini at api.openai.com".</summary>
    public string Description => $"{_settings.Name} at {_settings.Address.Authority}";

    /// <inheritdoc/>
    public IChatClient Open() => new CachedClient(new RequestClient(_shared, _settings, _time), _cache, _settings, _meter);

    /// <inheritdoc/>
    public void Dispose()
    {
        _shared.Dispose();
        _http.Dispose();
        _cache.Dispose();
        _meter.Dispose();
    }
}
