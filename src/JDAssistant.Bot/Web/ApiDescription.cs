namespace JDAssistant.Bot.Web;

/// <summary><c>GET /api/v1/openapi.json</c>: the API described in OpenAPI 3.1.</summary>
/// <remarks>It is a file, because its schemas tell more than the types of the code do; tests send its examples and hold the answers against it.</remarks>
internal static class ApiDescription
{
    private static readonly Lazy<byte[]> File = new(() =>
    {
        using var stream = typeof(ApiDescription).Assembly.GetManifestResourceStream("openapi.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    });

    public static IResult Answer() => Results.Bytes(File.Value, "application/json");
}
