using JDAssistant.Jurisdictions;
using JDAssistant.Policies;
using JDAssistant.Rules;

namespace JDAssistant.Reviewing;

/// <summary>Holds what the settings of a policy must agree on.</summary>
internal static class PolicyCheck
{
    public static IEnumerable<PolicyProblem> Of(Policy policy)
    {
        foreach (var rule in RuleCatalog.Create(Policy.Default).Select(rule => rule.Info))
        {
            if (policy.LevelOf(rule.Id, rule.Name) == RuleLevel.Error && rule.Ceiling < Severity.Error)
            {
                yield return new PolicyProblem($"severities.{(policy.Severities.ContainsKey(rule.Id) ? rule.Id : rule.Name)}",
                    $"the evidence behind {rule.Id} carries a warning at most; only a contradiction, a law or a platform makes an error.");
            }

            if (policy.Severities.ContainsKey(rule.Id) && policy.Severities.ContainsKey(rule.Name))
                yield return new PolicyProblem($"severities.{rule.Name}", $"this is {rule.Id}, which is set already.");
        }

        if (policy.Company.HeadCount < 0)
            yield return new PolicyProblem("company.headCount", "cannot be less than 0.");
        for (var i = 0; i < policy.Company.Places.Count; i++)
        {
            if (!IsPlace(policy.Company.Places[i].Place))
                yield return new PolicyProblem($"company.places[{i}].place", $"“{policy.Company.Places[i].Place}” is no ISO 3166 code such as GB or US-CA.");
        }

        for (var i = 0; i < policy.Ladder.Count; i++)
        {
            var step = policy.Ladder[i];
            if (step.MinYears < 0 || step.MaxYears < step.MinYears)
                yield return new PolicyProblem($"ladder[{i}]", "minYears is 0 or more, and maxYears not less than minYears.");
            if (policy.Ladder.Take(i).Any(other => other.Level == step.Level))
                yield return new PolicyProblem($"ladder[{i}].level", "this level is set already.");
        }

        for (var i = 0; i < policy.SectionOrder.Count; i++)
        {
            if (policy.SectionOrder.Take(i).Contains(policy.SectionOrder[i]))
                yield return new PolicyProblem($"sectionOrder[{i}]", "this section is in the order already.");
        }

        for (var i = 0; i < policy.PayBands.Count; i++)
        {
            var band = policy.PayBands[i];
            if (band.Min < 0 || band.Max < band.Min)
                yield return new PolicyProblem($"payBands[{i}]", "min is 0 or more, and max not less than min.");
            if (band.Currency is not { Length: 3 } || !band.Currency.All(char.IsAsciiLetterUpper))
                yield return new PolicyProblem($"payBands[{i}].currency", $"“{band.Currency}” is no ISO 4217 code such as USD.");
        }

        if (policy.PayWidth.Notice < 1 || policy.PayWidth.Warning < policy.PayWidth.Notice)
            yield return new PolicyProblem("payWidth", "notice is 1 or more, and warning not less than notice.");
        for (var i = 0; i < policy.Terms.Count; i++)
        {
            if (!policy.Terms[i].Avoid.Any(char.IsLetterOrDigit))
                yield return new PolicyProblem($"terms[{i}].avoid", "holds no word.");
        }
    }

    private static bool IsPlace(string place) =>
        place.Length >= 2 && place[..2].All(char.IsAsciiLetterUpper)
        && (place.Length == 2 || (place.Length is >= 4 and <= 6 && place[2] == '-' && place[3..].All(char.IsAsciiLetterOrDigit))
            || LawBook.Jurisdictions.Any(known => known.Id == place));
}
