using System.Text.RegularExpressions;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Reads "same place", "same company and benefits": facts that another job of the same person has.</summary>
internal static class SameAsBefore
{
    /// <summary>The brief with what it says is the same; of what nothing is known, nothing is the same.</summary>
    public static Brief In(Brief brief, Brief before)
    {
        if (!brief.Facts.Any(fact => Same.IsMatch(fact.Value)))
            return brief;
        var facts = new List<Fact>();
        foreach (var fact in brief.Facts)
        {
            var kinds = Same.Match(fact.Value) is { Success: true } same ? same.Groups["what"].Captures.SelectMany(what => KindsOf(what.Value)).ToHashSet() : [];
            var meant = before.Facts.Where(other => kinds.Contains(other.Kind)).ToList();
            if (kinds.Count == 0)
                facts.Add(fact);
            else
                facts.AddRange(meant.Select(other => other with { SaidBy = fact.SaidBy, Words = fact.Words }));
        }

        return new Brief(facts);
    }

    private static FactKind[] KindsOf(string what) => what.ToLowerInvariant() switch
    {
        "company" or "employer" or "firm" => [FactKind.Company, FactKind.AboutCompany],
        "team" => [FactKind.Team],
        "manager" or "boss" => [FactKind.ReportsTo],
        "pay" or "salary" or "money" or "rate" => [FactKind.Pay],
        "hours" or "shifts" or "rota" => [FactKind.Hours],
        "benefits" or "perks" or "package" => [FactKind.Benefit],
        "contract" or "terms" => [FactKind.Employment, FactKind.Hours],
        "start" or "start date" => [FactKind.StartDate],
        "set-up" or "setup" or "arrangement" => [FactKind.Workplace, FactKind.OfficeDays],
        "requirements" => [FactKind.Skill, FactKind.Licence, FactKind.Experience, FactKind.Degree, FactKind.Language],
        _ => [FactKind.Location, FactKind.Workplace, FactKind.OfficeDays],
    };

    private const string What = @"(?<what>place|location|office|site|town|city|depot|branch|company|employer|firm|team|manager|boss|pay|salary|money|rate|hours|shifts|rota|benefits|perks|package|contract|terms|start(\s+date)?|set-?up|arrangement|requirements)";

    private static Regex Same => field ??= new(@"^(in\s+|at\s+|for\s+|on\s+|with\s+)?(the\s+|our\s+)?same\s+" + What + @"(\s*(,|and|&)\s*(the\s+)?(same\s+)?" + What + @")*(\s+as\s+(before|that(\s+one)?|the\s+(other|last|first)(\s+one)?))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
