using System.Globalization;
using System.Text;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Rules;

namespace JDAssistant.Tests.Rules.Planted;

/// <summary>Counts, rule by rule, what is found in planted and clean texts.</summary>
internal sealed record RuleFigures(IReadOnlyList<RuleFigure> Rules, IReadOnlyList<string> NotFound)
{
    /// <summary>What the line on a page begins with.</summary>
    public const string LineBegin = "On our own texts:";

    /// <summary>Reviews all texts.</summary>
    public static RuleFigures Count()
    {
        var catalog = RuleCatalog.Create(Policy.Default);
        Dictionary<string, int> right = [], wrong = [], missed = [];
        var notFound = new List<string>();
        foreach (var planted in PlantedCase.All.Concat(PlantedCase.Clean.Select(clean => new PlantedCase(clean.Key, "", [], clean.Value, PlantedCase.ByDefault))))
        {
            var found = planted.Reviewer.Review(JobDescriptionParser.Parse(planted.Text)).Findings.Select(finding => finding.Finding.Rule.Id).ToHashSet();
            foreach (var rule in found.Where(rule => rule != planted.Rule && !planted.Beside.Contains(rule)))
                wrong[rule] = wrong.GetValueOrDefault(rule) + 1;
            // Where the law of the place speaks of the same fault, it speaks for both.
            var isFound = found.Contains(planted.Rule) || found.Overlaps(planted.Beside);
            var where = isFound ? right : missed;
            where[planted.Rule] = where.GetValueOrDefault(planted.Rule) + 1;
            if (!isFound && planted.Rule.Length > 0)
                notFound.Add(planted.Name);
        }

        return new RuleFigures([.. catalog.Select(rule => new RuleFigure(
            rule.Info.Id, right.GetValueOrDefault(rule.Info.Id), wrong.GetValueOrDefault(rule.Info.Id), missed.GetValueOrDefault(rule.Info.Id), InnocentLines(rule)))],
            notFound);
    }

    /// <summary>The line that a rule's page shows.</summary>
    public static string Line(RuleFigure figure)
    {
        var planted = figure.Right + figure.Missed;
        var found = planted == 0 ? "no fault of this kind is planted" : string.Create(CultureInfo.InvariantCulture, $"{figure.Right} of {planted} planted {(planted == 1 ? "fault" : "faults")} found");
        var wrong = figure.Wrong switch { 0 => "nothing said wrongly", 1 => "said wrongly once", _ => string.Create(CultureInfo.InvariantCulture, $"said wrongly {figure.Wrong} times") };
        return string.Create(CultureInfo.InvariantCulture, $"{LineBegin} {found}, {wrong}.");
    }

    /// <summary>The table that <c>tests/run --precision</c> prints.</summary>
    public string Table()
    {
        var names = RuleCatalog.Create(Policy.Default).ToDictionary(rule => rule.Info.Id, rule => rule.Info.Name);
        var table = new StringBuilder("rule                                   planted found wrong precision innocent lines\n");
        foreach (var figure in Rules)
        {
            var precision = figure.Precision?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-";
            table.AppendLine(CultureInfo.InvariantCulture, $"{figure.Rule} {names[figure.Rule],-32} {figure.Right + figure.Missed,7} {figure.Right,5} {figure.Wrong,5} {precision,9} {figure.Innocent,14}");
        }

        var (right, wrong, missed) = (Rules.Sum(figure => figure.Right), Rules.Sum(figure => figure.Wrong), Rules.Sum(figure => figure.Missed));
        table.AppendLine(CultureInfo.InvariantCulture, $"{"all",-38} {right + missed,7} {right,5} {wrong,5} {(double)right / (right + wrong),9:0.00} {Rules.Sum(figure => figure.Innocent),14}");
        table.Append(string.Concat(NotFound.Select(name => $"not found: {name}\n")));
        return table.ToString();
    }

    private static int InnocentLines(Rule rule) => RulePages.Of(rule).Examples
        .Where(example => example.Kind == RuleExampleKind.Passes)
        .SelectMany(example => example.Text.Split('\n'))
        .Count(line => !string.IsNullOrWhiteSpace(line));
}
