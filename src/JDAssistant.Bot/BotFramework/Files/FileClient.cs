using System.Net.Http.Headers;
using JDAssistant.Bot.Delivery;

namespace JDAssistant.Bot.BotFramework.Files;

/// <summary>Fetches and puts files where channels keep them; their addresses are their own keys, so no token goes along.</summary>
public sealed class FileClient(IHttpClientFactory http)
{
    /// <summary>Name of the HTTP client that is used.</summary>
    public const string ClientName = "files";

    private const int MostRedirects = 3;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Fetches a file, <paramref name="most"/> bytes at most.</summary>
    /// <returns>The bytes, more than <paramref name="most"/> where there are more; null where the file is not to be had from there.</returns>
    /// <exception cref="DeliveryException">It may work later.</exception>
    internal async Task<byte[]?> DownloadAsync(string address, Activity activity, int most, CancellationToken cancellationToken)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(Longest);
        var next = Allowed(address, activity);
        for (var redirects = 0; next is not null && redirects <= MostRedirects; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, next);
            using var response = await SendAsync(request, limited.Token, cancellationToken);
            if ((int)response.StatusCode is >= 300 and < 400 && response.Headers.Location is { } location)
            {
                next = Allowed(new Uri(next, location).AbsoluteUri, activity);
                continue;
            }

            return response.IsSuccessStatusCode ? await ReadAsync(response, most, limited.Token, cancellationToken) : null;
        }

        return null;
    }

    /// <summary>Puts a text where the person allowed it.</summary>
    /// <returns>False where it is not taken there: the permission may be used up or past its time.</returns>
    /// <exception cref="DeliveryException">It may work later.</exception>
    internal async Task<bool> UploadAsync(string address, byte[] bytes, Activity activity, CancellationToken cancellationToken)
    {
        if (Allowed(address, activity) is not { } target)
            return false;
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(Longest);
        using var request = new HttpRequestMessage(HttpMethod.Put, target) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Content.Headers.ContentRange = new ContentRangeHeaderValue(0, Math.Max(bytes.Length - 1, 0), bytes.Length);
        using var response = await SendAsync(request, limited.Token, cancellationToken);
        return response.IsSuccessStatusCode;
    }

    private static Uri? Allowed(string address, Activity activity) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && FileHosts.Has(uri, activity) ? uri : null;

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken limit, CancellationToken cancellationToken)
    {
        try
        {
            using var client = http.CreateClient(ClientName);
            var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit);
            var status = (int)response.StatusCode;
            if (status != 429 && status < 500)
                return response;

            using (response)
                throw new DeliveryException($"{request.RequestUri!.Host} answers {status}.") { RetryAfter = response.Headers.RetryAfter?.Delta };
        }
        catch (HttpRequestException failure)
        {
            throw new DeliveryException($"{request.RequestUri!.Host} cannot be reached ({failure.HttpRequestError}).", failure);
        }
        catch (OperationCanceledException failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DeliveryException($"{request.RequestUri!.Host} does not answer in time.", failure);
        }
    }

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, int most, CancellationToken limit, CancellationToken cancellationToken)
    {
        try
        {
            return await BoundedRead.ReadAsync(response.Content, most, limit);
        }
        catch (Exception failure) when (failure is IOException or HttpRequestException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new DeliveryException("The file's server does not send all of it.", failure);
        }
    }
}
