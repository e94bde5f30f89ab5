using System.Text;
using JDAssistant.Exporting;

namespace JDAssistant.Bot.Web;

/// <summary><c>POST /api/v1/markdown</c>: a text in, the same job description in clean Markdown out.</summary>
internal static class MarkdownEndpoint
{
    public static IResult Write(PostedText posted) =>
        Results.Text(MarkdownExport.Write(ReviewDesk.Read(posted.Text)), "text/markdown", Encoding.UTF8);
}
