using System.Text;
using JDAssistant.Documents;
using JDAssistant.Policies;
using JDAssistant.Rules;

namespace JDAssistant.Bot.Web;

/// <summary><c>GET /api/v1/rules</c> and <c>GET /api/v1/rules/{id or name}</c>: what the rules are and why.</summary>
internal static class RulesEndpoint
{
    public static IResult All(Policy policy) => ApiJson.Answer(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("rules");
        foreach (var info in RuleCatalog.Create(policy).Select(rule => rule.Info))
        {
            json.WriteStartObject();
            json.WriteString("id", info.Id);
            json.WriteString("name", info.Name);
            json.WriteString("category", info.Category);
            json.WriteString("severity", KebabName.Of(info.Severity));
            json.WriteString("evidence", KebabName.Of(info.Evidence));
            json.WriteString("summary", info.Summary);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static IResult One(string rule, Policy policy)
    {
        var found = RuleCatalog.Create(policy).FirstOrDefault(candidate =>
            candidate.Info.Id.Equals(rule, StringComparison.OrdinalIgnoreCase)
            || candidate.Info.Name.Equals(rule, StringComparison.OrdinalIgnoreCase));
        return found is null
            ? ApiProblem.UnknownRule(rule)
            : Results.Text(RulePages.Of(found).Text, "text/markdown", Encoding.UTF8);
    }
}
