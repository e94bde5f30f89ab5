using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Slack.Installations;

namespace JDAssistant.Bot.Slack;

/// <summary>Calls Slack's methods with the token of the tenant that is meant.</summary>
public sealed class SlackClient(IHttpClientFactory http, ISlackInstallations installations, SlackSettings settings, TimeProvider time) : IDisposable
{
    /// <summary>Name of the HTTP client that is used.</summary>
    public const string ClientName = "slack";

    // What Slack answers where it is to blame itself, or where somebody mends our credentials; everything else it will refuse again.
    private static readonly HashSet<string> Passing = new(StringComparer.Ordinal)
    {
        "ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org", "accesslimited",
        "invalid_auth", "not_authed", "token_expired",
    };

    private readonly SemaphoreSlim _renewing = new(1, 1);

    /// <inheritdoc/>
    public void Dispose() => _renewing.Dispose();

    /// <summary>Calls a method whose arguments are JSON.</summary>
    /// <exception cref="DeliveryException">It may work later.</exception>
    /// <exception cref="SlackApiException">Slack refused it.</exception>
    public Task<JsonElement> CallAsync(string tenant, string method, JsonObject arguments, CancellationToken cancellationToken) =>
        CallAsync(tenant, method, () => JsonBody(arguments), cancellationToken);

    /// <summary>Calls a method that takes its arguments as a form.</summary>
    /// <exception cref="DeliveryException">It may work later.</exception>
    /// <exception cref="SlackApiException">Slack refused it.</exception>
    public Task<JsonElement> CallAsync(string tenant, string method, IReadOnlyDictionary<string, string> arguments, CancellationToken cancellationToken) =>
        CallAsync(tenant, method, () => new FormUrlEncodedContent(arguments), cancellationToken);

    /// <summary>Calls a method with credentials of its own: of the app, or of an installation that is being made.</summary>
    /// <exception cref="DeliveryException">It may work later.</exception>
    /// <exception cref="SlackApiException">Slack refused it.</exception>
    public async Task<JsonElement> CallAsync(string method, AuthenticationHeaderValue credentials, HttpContent arguments, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(settings.ApiUrl + method)) { Content = arguments };
        request.Headers.Authorization = credentials;
        using var response = await SendAsync(request, method, cancellationToken);
        return await ReadAsync(response, method, cancellationToken);
    }

    /// <summary>Posts to an address that Slack gave with a command or a button; such a post needs no token.</summary>
    /// <exception cref="DeliveryException">It may work later.</exception>
    /// <exception cref="SlackApiException">The address is used up or past its time.</exception>
    public async Task RespondAsync(string responseUrl, JsonObject message, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, OfSlack(responseUrl, SlackHosts.Hooks, "response_url")) { Content = JsonBody(message) };
        using var response = await SendAsync(request, "response_url", cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw new SlackApiException("response_url", $"status {(int)response.StatusCode}", null);
    }

    /// <summary>Puts a file's bytes where Slack said; the address is its own key.</summary>
    /// <exception cref="DeliveryException">It may work later.</exception>
    public async Task UploadAsync(string uploadUrl, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, OfSlack(uploadUrl, SlackHosts.Files, "upload_url")) { Content = new ReadOnlyMemoryContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var response = await SendAsync(request, "upload_url", cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw new DeliveryException($"Slack's file store answers {(int)response.StatusCode}.");
    }

    /// <summary>Fetches a shared file, <paramref name="most"/> bytes at most.</summary>
    /// <returns>The bytes, one more than <paramref name="most"/> where there are more; null where Slack shows a page in place of the file.</returns>
    /// <exception cref="DeliveryException">It may work later.</exception>
    /// <exception cref="SlackApiException">The file is not at Slack, or not for us.</exception>
    public async Task<byte[]?> DownloadAsync(string tenant, string address, int most, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, OfSlack(address, SlackHosts.Files, "file"));
        request.Headers.Authorization = await TokenAsync(tenant, "file", cancellationToken);
        using var response = await SendAsync(request, "file", cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw new SlackApiException("file", $"status {(int)response.StatusCode}", null);

        // Where the token may not see the file, Slack shows its log-in page with status 200.
        if (response.Headers.Contains("X-Slack-Login") || (response.Content.Headers.ContentType?.MediaType == "text/html" && !address.Contains(".htm", StringComparison.OrdinalIgnoreCase)))
            return null;

        return await BoundedRead.ReadAsync(response.Content, most, cancellationToken);
    }

    private async Task<JsonElement> CallAsync(string tenant, string method, Func<HttpContent> arguments, CancellationToken cancellationToken)
    {
        var credentials = await TokenAsync(tenant, method, cancellationToken);
        using var content = arguments();
        return await CallAsync(method, credentials, content, cancellationToken);
    }

    private async Task<AuthenticationHeaderValue> TokenAsync(string tenant, string method, CancellationToken cancellationToken)
    {
        var installation = await FindAsync(tenant, method, cancellationToken);
        if (installation.IsDue(time.GetUtcNow()))
            installation = await RenewAsync(tenant, method, cancellationToken);
        return new AuthenticationHeaderValue("Bearer", installation.Token);
    }

    private async Task<SlackInstallation> FindAsync(string tenant, string method, CancellationToken cancellationToken) =>
        await installations.FindAsync(tenant, cancellationToken) ?? throw new SlackApiException(method, "not_installed", "the app is not installed there any more");

    /// <summary>Changes the token that is about to end for the next one; what renews it can be used once, and another host may be at it too.</summary>
    private async Task<SlackInstallation> RenewAsync(string tenant, string method, CancellationToken cancellationToken)
    {
        await _renewing.WaitAsync(cancellationToken);
        try
        {
            var old = await FindAsync(tenant, method, cancellationToken);
            if (!old.IsDue(time.GetUtcNow()))
                return old;
            try
            {
                // Not the caller's own token: the grant is used up, whoever gives up waiting.
                using var renewal = TokenGrant.Renewal(old.Refresh!);
                var answer = await CallAsync(TokenGrant.Method, TokenGrant.Credentials(settings), renewal, CancellationToken.None);
                var renewed = TokenGrant.Of(answer, tenant, old.Bot, time.GetUtcNow()) ?? throw new SlackApiException(TokenGrant.Method, "no_token", null);
                await installations.SaveAsync(renewed, CancellationToken.None);
                return renewed;
            }
            catch (Exception failure) when (failure is SlackApiException or DeliveryException)
            {
                var now = await FindAsync(tenant, method, cancellationToken);
                if (now.Refresh != old.Refresh || now.Expires > time.GetUtcNow())
                    return now;
                throw;
            }
        }
        finally
        {
            _renewing.Release();
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string method, CancellationToken cancellationToken)
    {
        try
        {
            using var client = http.CreateClient(ClientName);
            var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            var status = (int)response.StatusCode;
            if (status != 429 && status < 500)
                return response;

            using (response)
                throw new DeliveryException($"Slack answers {status} to {method}.") { RetryAfter = PauseAskedBy(response) };
        }
        catch (HttpRequestException failure)
        {
            throw new DeliveryException($"Slack cannot be reached for {method} ({failure.HttpRequestError}).", failure);
        }
        catch (TaskCanceledException failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DeliveryException($"Slack does not answer {method} in time.", failure);
        }
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response, string method, CancellationToken cancellationToken)
    {
        JsonElement answer;
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            using var document = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
            answer = document.RootElement.Clone();
        }
        catch (Exception failure) when (failure is JsonException or HttpRequestException or IOException)
        {
            throw new DeliveryException($"Slack's answer to {method} cannot be read (status {(int)response.StatusCode}).", failure);
        }

        // An error comes with status 200 as well.
        if (answer.Is("ok"))
            return answer;
        var error = answer.Text("error") ?? $"status {(int)response.StatusCode}";
        if (Passing.Contains(error))
            throw new DeliveryException($"Slack refuses {method} for now: {error}.");
        throw new SlackApiException(method, error, answer.Text("needed") is { } needed ? $"scope {needed} is missing" : Details(answer));
    }

    // What Slack says about a block quotes none of its words.
    private static string? Details(JsonElement answer) =>
        answer.Field("response_metadata") is { } metadata ? metadata.Items("messages").FirstOrDefault() is { ValueKind: JsonValueKind.String } first ? first.GetString() : null : null;

    /// <summary>An address that Slack gave, refused where it leads anywhere else: what is posted there is somebody's text, or carries a token.</summary>
    private Uri OfSlack(string address, IReadOnlyList<string> hosts, string what) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && SlackHosts.Has(uri, hosts, settings)
            ? uri
            : throw new SlackApiException(what, "foreign_address", "it does not lead to Slack");

    private TimeSpan? PauseAskedBy(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter;
        var pause = asked?.Delta ?? asked?.Date - time.GetUtcNow();
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause;
    }

    private static ByteArrayContent JsonBody(JsonObject body)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, SlackJson.Wire.JsonObject));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        return content;
    }
}
