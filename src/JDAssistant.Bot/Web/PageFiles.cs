using System.Reflection;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace JDAssistant.Bot.Web;

/// <summary>Serves the page's files, which travel inside this assembly: nothing is looked up on disk.</summary>
internal static class PageFiles
{
    private const string Folder = "page/";

    /// <summary>One address per file, and <c>/</c> for the page itself.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var path = name[Folder.Length..].Replace('\\', '/');
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..20]}\"");
            routes.MapMethods(path == "index.html" ? "/" : "/" + path, ["GET", "HEAD"], context => SendAsync(context, bytes, TypeOf(path), tag));
        }
    }

    private static Task SendAsync(HttpContext context, byte[] bytes, string type, EntityTagHeaderValue tag)
    {
        SecurityHeaders.Set(context.Response.Headers, SecurityHeaders.PagePolicy);
        // Asked for again each time, sent again only when it changed: page and server never differ in version.
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(bytes, type, entityTag: tag).ExecuteAsync(context);
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".md" => "text/plain; charset=utf-8",
        var other => throw new InvalidOperationException($"The page has a file of an unknown kind: {other}."),
    };
}
