using System.Text;
using JDAssistant.Exporting;

namespace JDAssistant.Bot.Web;

/// <summary><c>POST /api/v1/markdown</c>: a text in, the same job description in clean Markdown out.</summary>
internal static class MarkdownEndpoint
{
    public static async Task<IResult> WriteAsync(HttpRequest request)
    {
        var (body, unreadable) = await RequestBody.ReadAsync(request, "text");
        return body is null
            ? unreadable!
            : Results.Text(MarkdownExport.Write(ReviewDesk.Read(body.Text)), "text/markdown", Encoding.UTF8);
    }
}
