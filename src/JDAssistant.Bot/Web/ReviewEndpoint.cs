using JDAssistant.Bot.Telemetry;
using JDAssistant.Exporting;

namespace JDAssistant.Bot.Web;

/// <summary><c>POST /api/v1/review</c>: a text in, its review out.</summary>
internal static class ReviewEndpoint
{
    public static async Task<IResult> ReviewAsync(HttpRequest request, ReviewDesk desk)
    {
        var (body, unreadable) = await RequestBody.ReadAsync(request, "text");
        if (body is null)
            return unreadable!;
        var (conditions, unusable) = ReviewConditions.Read(request, body.Fields);
        if (conditions is null)
            return unusable!;
        var review = desk.Reviewer(conditions).Review(ReviewDesk.Read(body.Text));
        Instruments.Reviewed(review, "api");
        return ApiJson.Answer(json => ReviewJson.Write(json, review));
    }
}
