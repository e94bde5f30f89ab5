using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using JDAssistant.Bot.BotFramework.Authentication;
using JDAssistant.Bot.Delivery;
using Polly;
using Polly.Retry;

namespace JDAssistant.Bot.BotFramework;

/// <summary>Sends activities to a channel's connector.</summary>
public sealed class ConnectorClient
{
    /// <summary>Name of the HTTP client that is used.</summary>
    public const string ClientName = "connector";

    // A longer pause is not waited for here: the message goes back to the store until then.
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private const int LongestAnswer = 64 * 1024;

    private readonly IHttpClientFactory _http;
    private readonly IBotTokens _tokens;
    private readonly TimeProvider _time;
    private readonly ResiliencePipeline<HttpResponseMessage> _retries;

    /// <summary>Sends with clients of <paramref name="http"/> and tokens of <paramref name="tokens"/>.</summary>
    public ConnectorClient(IHttpClientFactory http, IBotTokens tokens, TimeProvider time)
    {
        _http = http;
        _tokens = tokens;
        _time = time;
        _retries = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                ShouldHandle = attempt => ValueTask.FromResult(
                    attempt.Outcome.Result is { } response && IsBusy(response.StatusCode) && (PauseAskedBy(response) ?? TimeSpan.Zero) <= LongestPause),
                DelayGenerator = attempt => ValueTask.FromResult(PauseAskedBy(attempt.Outcome.Result!)),
                MaxRetryAttempts = 3,
                Delay = TimeSpan.FromMilliseconds(500),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
            })
            .Build();
    }

    /// <summary>Sends an activity to the conversation that it names, as an answer where it says to what.</summary>
    /// <exception cref="DeliveryException">The connector did not take it.</exception>
    public Task SendAsync(Activity activity, CancellationToken cancellationToken) => SendAsync(HttpMethod.Post, AddressOf(activity), activity, cancellationToken);

    /// <summary>Sends an activity and tells the id that it was given.</summary>
    /// <returns>Null where the channel tells none.</returns>
    /// <exception cref="DeliveryException">The connector did not take it.</exception>
    public Task<string?> SendForIdAsync(Activity activity, CancellationToken cancellationToken) => SendAsync(HttpMethod.Post, AddressOf(activity), activity, cancellationToken);

    /// <summary>Puts an activity in the place of the one that has its id.</summary>
    /// <exception cref="DeliveryException">The connector did not take it.</exception>
    public Task UpdateAsync(Activity activity, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Put, AddressOf(activity with { ReplyToId = activity.Id }), activity, cancellationToken);

    /// <summary>Opens the conversation of the bot with one person; where there is one already, that is it.</summary>
    /// <returns>The id of the conversation.</returns>
    /// <exception cref="DeliveryException">The connector does not open it: the person has not installed the app, say.</exception>
    internal async Task<string> OpenAsync(BotAddress to, CancellationToken cancellationToken)
    {
        var opened = new NewConversation
        {
            Bot = to.Bot,
            Members = [new ChannelAccount { Id = to.Member.Id }],
            TenantId = to.TenantId,
            ChannelData = to.TenantId is null ? null : new TeamsChannelData(new TeamsTenant(to.TenantId)),
        };
        return await SendAsync(HttpMethod.Post, new Uri($"{to.ServiceUrl.TrimEnd('/')}/v3/conversations"), JsonSerializer.SerializeToUtf8Bytes(opened, ActivityJson.Wire.NewConversation), cancellationToken)
            ?? throw new DeliveryException("The connector opened a conversation and did not say which.") { IsHopeless = true };
    }

    private Task<string?> SendAsync(HttpMethod method, Uri address, Activity activity, CancellationToken cancellationToken) =>
        SendAsync(method, address, JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Wire.Activity), cancellationToken);

    private async Task<string?> SendAsync(HttpMethod method, Uri address, byte[] body, CancellationToken cancellationToken)
    {
        try
        {
            var token = await _tokens.GetAsync(refresh: false, cancellationToken);
            using var first = await CallAsync(method, address, body, token, cancellationToken);
            if (first.StatusCode != HttpStatusCode.Unauthorized || token is null)
            {
                Check(first);
                return await IdAsync(first, cancellationToken);
            }

            using var second = await CallAsync(method, address, body, await _tokens.GetAsync(refresh: true, cancellationToken), cancellationToken);
            Check(second);
            return await IdAsync(second, cancellationToken);
        }
        catch (HttpRequestException failure)
        {
            throw new DeliveryException($"The connector at {address.Authority} cannot be reached ({failure.HttpRequestError}).", failure);
        }
        catch (TaskCanceledException failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DeliveryException($"The connector at {address.Authority} does not answer in time.", failure);
        }
    }

    /// <summary>Where an activity is posted: ids are escaped, because they may hold any character.</summary>
    internal static Uri AddressOf(Activity activity)
    {
        var path = $"{activity.ServiceUrl!.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(activity.Conversation!.Id!)}/activities";
        return new Uri(activity.ReplyToId is { Length: > 0 } id ? $"{path}/{Uri.EscapeDataString(id)}" : path);
    }

    private async Task<HttpResponseMessage> CallAsync(HttpMethod method, Uri address, byte[] body, string? token, CancellationToken cancellationToken)
    {
        using var client = _http.CreateClient(ClientName);
        return await _retries.ExecuteAsync(
            async cancellation =>
            {
                using var request = new HttpRequestMessage(method, address) { Content = new ByteArrayContent(body) };
                request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
                if (token is not null)
                    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);

                // An error's body may be HTML, and is not read.
                return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            },
            cancellationToken);
    }

    /// <summary>The id in a short answer of JSON; a success may have none, or no body at all.</summary>
    private static async Task<string?> IdAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentType?.MediaType != "application/json")
            return null;
        try
        {
            var body = await BoundedRead.ReadAsync(response.Content, LongestAnswer, cancellationToken);
            using var answer = JsonDocument.Parse(body);
            return answer.RootElement.ValueKind == JsonValueKind.Object && answer.RootElement.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
        }
        catch (Exception failure) when (failure is JsonException or IOException or HttpRequestException)
        {
            // The message was taken; its id is a convenience.
            return null;
        }
    }

    private void Check(HttpResponseMessage response)
    {
        if (response.IsSuccessStatusCode)
            return;

        var status = (int)response.StatusCode;
        throw new DeliveryException($"The connector answers {status}.")
        {
            // What it refuses now it will refuse again, save where it is busy, failing, or our credentials are being mended.
            IsHopeless = status is >= 300 and < 500 && !IsBusy(response.StatusCode) && status is not (401 or 408),
            RetryAfter = PauseAskedBy(response),
        };
    }

    private static bool IsBusy(HttpStatusCode status) => (int)status is 412 or 429 or 502 or 504;

    private TimeSpan? PauseAskedBy(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter;
        var pause = asked?.Delta ?? asked?.Date - _time.GetUtcNow();
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause;
    }
}
