using System.Net;
using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Drafting.Writing;
using Microsoft.Extensions.AI;
using Polly;
using Polly.CircuitBreaker;

namespace JDAssistant.Models.Wire;

/// <summary>Asks a provider over HTTP; whatever goes wrong comes out as <see cref="ModelException"/>.</summary>
/// <remarks>An answer counts only when it came whole: one that breaks off is none, however good its first half reads.</remarks>
internal sealed class WireClient(HttpClient http, IChatWire wire, ModelSettings settings, ResiliencePipeline<HttpResponseMessage> resilience) : IChatClient
{
    private const long MostBytes = 4_000_000;

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(wire.Request(messages, options ?? new ChatOptions(), settings.Stream));
        try
        {
            using var response = await resilience.ExecuteAsync(async token => await SendAsync(body, token), cancellationToken);
            return await ReadAsync(response, cancellationToken);
        }
        catch (BrokenCircuitException e)
        {
            throw new ModelException(ModelTrouble.Down, "The provider failed too often to be asked again at once.", e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new ModelException(ModelTrouble.Down, "The provider cannot be reached, or broke off.", e);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw new ModelException(ModelTrouble.Unusable, "The provider's answer is not of its protocol.", e);
        }
    }

    /// <summary>The whole answer as one update: nothing is shown before all of it was checked.</summary>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
            yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    private async Task<HttpResponseMessage> SendAsync(byte[] body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(settings.Address, wire.Path)) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        foreach (var (name, value) in wire.Headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
    }

    private async Task<ChatResponse> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        using var stream = new BoundedStream(await response.Content.ReadAsStreamAsync(cancellation), MostBytes);
        if (response.StatusCode != HttpStatusCode.OK)
            throw await TroubleAsync(response.StatusCode, stream, cancellation);
        var answer = new Answer();
        if (response.Content.Headers.ContentType?.MediaType == "text/event-stream")
            await ReadEventsAsync(stream, answer, cancellation);
        else
            wire.ReadWhole(await JsonNode.ParseAsync(stream, cancellationToken: cancellation) ?? throw new JsonException("null"), answer);
        // A server that forgets to say why it stopped cannot be told from one that was cut off.
        if (answer.Finish is null)
            throw new ModelException(ModelTrouble.Unusable, "The answer was cut off.");
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, answer.Text))
        {
            FinishReason = answer.Finish,
            ModelId = settings.Name,
            Usage = new UsageDetails { InputTokenCount = answer.InputTokens, OutputTokenCount = answer.OutputTokens },
        };
    }

    private async Task ReadEventsAsync(Stream stream, Answer answer, CancellationToken cancellation)
    {
        await foreach (var item in SseParser.Create(stream).EnumerateAsync(cancellation))
        {
            if (wire.ReadEvent(item.Data, answer))
                return;
        }
    }

    private static async Task<ModelException> TroubleAsync(HttpStatusCode status, Stream stream, CancellationToken cancellation)
    {
        // Azure's filter turns a question away with 400 and says so in the error's code.
        if (status == HttpStatusCode.BadRequest && await CodeAsync(stream, cancellation) is "content_filter" or "content_policy_violation")
            return new ModelException(ModelTrouble.Refused, "The provider's filter stopped the question.");
        return new ModelException(ModelTrouble.Down, $"The provider answers {(int)status}.");
    }

    private static async Task<string?> CodeAsync(Stream stream, CancellationToken cancellation)
    {
        try
        {
            return (string?)(await JsonNode.ParseAsync(stream, cancellationToken: cancellation))?["error"]?["code"];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
