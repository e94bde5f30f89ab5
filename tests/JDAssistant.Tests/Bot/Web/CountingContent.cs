using System.Net;
using System.Net.Http.Headers;

namespace JDAssistant.Tests.Bot.Web;

/// <summary>A body of so many letters, with or without its length in the header.</summary>
internal sealed class CountingContent : HttpContent
{
    private readonly long _length;
    private readonly bool _announces;

    public CountingContent(long length, bool announces)
    {
        (_length, _announces) = (length, announces);
        Headers.ContentType = new MediaTypeHeaderValue("text/plain");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var piece = new byte[64 * 1024];
        Array.Fill(piece, (byte)'a');
        try
        {
            for (long sent = 0; sent < _length; sent += piece.Length)
                await stream.WriteAsync(piece);
        }
        catch (IOException)
        {
            // The server has answered and reads no further, which is what the test is about.
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return _announces;
    }
}
