namespace JDAssistant.Bot.Delivery;

/// <summary>Reads what another server sends, however much that is, up to a limit.</summary>
internal static class BoundedRead
{
    private const int Piece = 32 * 1024;

    /// <summary>The bytes of <paramref name="content"/>; at least one more than <paramref name="most"/> where there are more.</summary>
    public static async Task<byte[]> ReadAsync(HttpContent content, int most, CancellationToken cancellationToken)
    {
        using var read = new MemoryStream();
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var piece = new byte[Piece];
        int length;
        while (read.Length <= most && (length = await stream.ReadAsync(piece, cancellationToken)) > 0)
            read.Write(piece, 0, length);
        return read.ToArray();
    }
}
