using System.Text.Json;
using JDAssistant.Bot.Hosting;
using Microsoft.IdentityModel.Tokens;

namespace JDAssistant.Bot.BotFramework.Authentication;

/// <summary>The keys that the channels' tokens are signed with, as their issuer publishes them.</summary>
/// <param name="http">Makes the HTTP clients.</param>
/// <param name="metadataUrl">Where the issuer says where they are.</param>
/// <param name="time">Tells how old they are.</param>
/// <remarks>Kept for a day; fetched anew for a key that is not among them, but not more often than every five minutes.</remarks>
public sealed class SigningKeys(IHttpClientFactory http, string metadataUrl, TimeProvider time) : IDisposable
{
    /// <summary>Name of the HTTP client that fetches them.</summary>
    public const string ClientName = "signing-keys";

    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(24);
    private static readonly TimeSpan MinAge = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _fetching = new(1, 1);
    private volatile Snapshot? _snapshot;

    /// <summary>The key with the id <paramref name="id"/>; null where the issuer publishes none.</summary>
    /// <exception cref="HttpRequestException">The keys cannot be had.</exception>
    public async Task<SigningKey?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var known = _snapshot;
        if (known is not null && Age(known) < MaxAge && (known.Keys.ContainsKey(id) || Age(known) < MinAge))
            return known.Keys.GetValueOrDefault(id);

        await _fetching.WaitAsync(cancellationToken);
        try
        {
            // Another request may have fetched them meanwhile.
            if (!ReferenceEquals(known, _snapshot))
                return _snapshot!.Keys.GetValueOrDefault(id);

            try
            {
                _snapshot = await FetchAsync(cancellationToken);
            }
            catch (HttpRequestException) when (known is not null && known.Keys.ContainsKey(id))
            {
                // An old key is better than none while the issuer cannot be reached.
                return known.Keys[id];
            }

            return _snapshot.Keys.GetValueOrDefault(id);
        }
        finally
        {
            _fetching.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _fetching.Dispose();

    private TimeSpan Age(Snapshot snapshot) => time.GetUtcNow() - snapshot.Fetched;

    private async Task<Snapshot> FetchAsync(CancellationToken cancellationToken)
    {
        using var client = http.CreateClient(ClientName);
        using var metadata = await GetAsync(client, metadataUrl, cancellationToken);
        var address = metadata.RootElement.TryGetProperty("jwks_uri", out var uri) ? uri.GetString() : null;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var parsed) || (parsed.Scheme != "https" && !Addresses.IsLoopbackUrl(address)))
            throw new HttpRequestException("The metadata names no https address of keys.");

        using var published = await GetAsync(client, address!, cancellationToken);
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        if (published.RootElement.TryGetProperty("keys", out var list) && list.ValueKind == JsonValueKind.Array)
        {
            foreach (var element in list.EnumerateArray())
            {
                if (Read(element) is { } key)
                    keys[key.Key.KeyId] = key;
            }
        }

        return new Snapshot(keys, time.GetUtcNow());
    }

    private static async Task<JsonDocument> GetAsync(HttpClient client, string address, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = await client.GetStreamAsync(new Uri(address), cancellationToken);
            return await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
        }
        catch (JsonException failure)
        {
            throw new HttpRequestException($"{address} does not answer with JSON.", failure);
        }
        catch (TaskCanceledException failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException($"{address} does not answer in time.", failure);
        }
    }

    private static SigningKey? Read(JsonElement element)
    {
        if (Text(element, "kty") != "RSA" || Text(element, "use") is not (null or "sig")
            || Text(element, "kid") is not { } id || Text(element, "n") is not { } modulus || Text(element, "e") is not { } exponent)
        {
            return null;
        }

        var key = new RsaSecurityKey(new System.Security.Cryptography.RSAParameters
        {
            Modulus = Base64UrlEncoder.DecodeBytes(modulus),
            Exponent = Base64UrlEncoder.DecodeBytes(exponent),
        })
        {
            KeyId = id,
        };
        var endorsements = element.TryGetProperty("endorsements", out var names) && names.ValueKind == JsonValueKind.Array
            ? names.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!).ToArray()
            : null;
        return new SigningKey(key, endorsements);
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private sealed record Snapshot(IReadOnlyDictionary<string, SigningKey> Keys, DateTimeOffset Fetched);
}
