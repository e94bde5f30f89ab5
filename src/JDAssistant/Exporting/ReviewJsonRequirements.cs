using System.Text.Json;
using JDAssistant.Documents;

namespace JDAssistant.Exporting;

/// <summary>Writes what the text asks of the candidate, item by item.</summary>
internal static class ReviewJsonRequirements
{
    public static void Write(Utf8JsonWriter json, JobDescription job) =>
        ReviewJson.WriteArray(json, "requirements", job.Requirements, (json, item) => ReviewJsonJob.Write(json, job, item.Span, () =>
        {
            json.WriteString("strength", KebabName.Of(item.Strength));
            json.WriteString("section", KebabName.Of(item.Section));
            json.WriteString("level", item.Level is { } level ? KebabName.Of(level) : null);
            ReviewJson.WriteArray(json, "skills", item.Skills, (json, skill) => ReviewJsonJob.Write(json, job, skill.Span, () => json.WriteString("name", skill.Name)));
            ReviewJson.WriteArray(json, "degrees", item.Degrees, (json, degree) => ReviewJsonJob.Write(json, job, degree.Span, () => json.WriteString("level", KebabName.Of(degree.Level))));
            json.WriteBoolean("acceptsEquivalent", item.AcceptsEquivalent);
            WriteMentions(json, "licences", job, item.Licences);
            WriteMentions(json, "languages", job, item.Languages);
        }));

    private static void WriteMentions(Utf8JsonWriter json, string name, JobDescription job, IReadOnlyList<Mention> mentions) =>
        ReviewJson.WriteArray(json, name, mentions, (json, mention) => ReviewJsonJob.Write(json, job, mention.Span, () => json.WriteString("text", mention.Text)));
}
