using JDAssistant.Bot.Telemetry;
using JDAssistant.Exporting;

namespace JDAssistant.Bot.Web;

/// <summary><c>POST /api/v1/review</c>: a text in, its review out.</summary>
internal static class ReviewEndpoint
{
    public static IResult Review(PostedText posted)
    {
        var review = posted.Reviewer.Review(ReviewDesk.Read(posted.Text));
        posted.Service<Usage>().Reviewed(review, Usage.Api);
        return ApiJson.Answer(json => ReviewJson.Write(json, review));
    }
}
