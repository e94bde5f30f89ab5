using System.Text.Json;
using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Rules.Law;
using JDAssistant.Text;

namespace JDAssistant.Exporting;

/// <summary>Writes how a posting stands to the law: the key <c>law</c> of a review, null where no place is touched or no day is given.</summary>
/// <remarks>
/// <c>places</c> holds each place with its rows; <c>together</c> what one posting needs for all of them, with the ids of the
/// places that cause it; <c>questions</c> what one answer would decide; <c>changes</c> what is otherwise after <c>asOf</c>.
/// Spans are offsets into the text as given, null where no words are about the row.
/// </remarks>
internal static class ReviewJsonLaw
{
    public static void Write(Utf8JsonWriter json, LawReview? law, SourceText source)
    {
        if (law is null)
        {
            json.WriteNull("law");
            return;
        }

        json.WriteStartObject("law");
        json.WriteString("asOf", LawJson.Day(law.Day));
        json.WriteString("notice", LawReview.Notice);
        ReviewJson.WriteArray(json, "places", law.Places, (json, place) =>
        {
            json.WriteStartObject();
            json.WriteString("id", place.Jurisdiction.Id);
            json.WriteString("name", place.Jurisdiction.Name);
            ReviewJson.WriteArray(json, "items", place.Answers, (json, answer) => WriteAnswer(json, answer, source));
            json.WriteEndObject();
        });
        ReviewJson.WriteArray(json, "together", law.Together, static (json, joint) =>
        {
            json.WriteStartObject();
            json.WriteString("topic", KebabName.Of(joint.Topic));
            json.WriteString("what", LegalTopicWords.Of(joint.Topic));
            json.WriteBoolean("leaveOut", joint.IsBan);
            json.WriteString("state", KebabName.Of(joint.State));
            ReviewJson.WriteArray(json, "places", joint.Answers.Select(answer => answer.Jurisdiction.Id).Distinct(), static (json, id) => json.WriteStringValue(id));
            json.WriteEndObject();
        });
        ReviewJson.WriteArray(json, "questions", law.Questions, static (json, question) =>
        {
            json.WriteStartObject();
            json.WriteString("question", question.Question);
            json.WriteString("place", question.Doubt.Kind == DoubtKind.HeadCountThere ? question.Doubt.Place?.Id : null);
            json.WriteNumber("decides", question.Decides);
            json.WriteEndObject();
        });
        ReviewJson.WriteArray(json, "changes", law.Changes, static (json, change) =>
        {
            json.WriteStartObject();
            json.WriteString("day", LawJson.Day(change.Day));
            json.WriteString("place", change.Jurisdiction.Id);
            json.WriteString("topic", KebabName.Of(change.Provision.Topic));
            json.WriteString("demand", KebabName.Of(change.Provision.Demand));
            json.WriteString("what", change.What);
            json.WriteString("citation", change.Provision.Citation);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, LawAnswer answer, SourceText source)
    {
        var row = answer.Provision;
        json.WriteStartObject();
        json.WriteString("topic", KebabName.Of(row.Topic));
        json.WriteString("demand", KebabName.Of(row.Demand));
        json.WriteString("state", KebabName.Of(answer.State));
        json.WriteString("why", answer.Why);
        json.WriteString("unknown", answer.State == LawState.Unknown ? answer.Doubt?.Whether : null);
        if (answer.Span is { } span)
            ReviewJson.WriteSpan(json, "span", source.ToOriginal(span));
        else
            json.WriteNull("span");
        LawJson.WriteProvenance(json, row);
        json.WriteEndObject();
    }
}
