using JDAssistant.Exporting;
using JDAssistant.Jurisdictions;
using JDAssistant.Rules.Law;

namespace JDAssistant.Bot.Web;

/// <summary><c>GET /api/v1/law</c> and <c>GET /api/v1/law/{place}</c>: what the law of places wants of postings.</summary>
/// <remarks>How one posting stands to it is the key <c>law</c> of its review.</remarks>
internal static class LawEndpoint
{
    public static IResult All() => ApiJson.Answer(json =>
    {
        json.WriteStartObject();
        json.WriteString("notice", LawReview.Notice);
        json.WriteStartArray("places");
        foreach (var place in LawBook.Jurisdictions)
            LawJson.Write(json, place);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static IResult One(string place) => LawBook.Find(place) is { } found
        ? ApiJson.Answer(json =>
        {
            json.WriteStartObject();
            json.WriteString("notice", LawReview.Notice);
            json.WriteStartArray("places");
            LawJson.Write(json, found);
            json.WriteEndArray();
            json.WriteEndObject();
        })
        : ApiProblem.UnknownPlace(place);
}
