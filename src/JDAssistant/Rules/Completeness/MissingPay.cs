using System.Buffers;
using JDAssistant.Documents;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text that says nothing about pay.</summary>
public sealed class MissingPay : Rule
{
    private const int Head = 600;

    private const int ShortestAmount = 4;

    private const int LongestAmount = 30;

    private static readonly SearchValues<char> OfAmounts = SearchValues.Create("£€$₹0123456789.,-–— kK+");

    public override RuleInfo Info { get; } = new(
        "JD206", "missing-pay", Severity.Warning, Evidence.FieldStudy,
        "The text gives no pay.") { Problem = "no-pay" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // Words in place of figures, and work without pay, have rules of their own.
        if (job.Pay.Count > 0 || job.PayEvasions.Count > 0 || job.Terms.Of("no-salary").Count > 0
            || job.Employment.Any(mention => mention.Employment == Employment.Volunteer) || StandsAlone(job))
        {
            yield break;
        }

        yield return ReportMissing(job, "No pay is given: state the range that you expect to pay, with currency and period.");
    }

    /// <summary>"Derby · £34,500 · 35 hours": an amount that is a fact of its own among the first lines, and nothing else than pay.</summary>
    private static bool StandsAlone(JobDescription job)
    {
        var head = job.Source.Text.AsSpan(0, Math.Min(Head, job.Source.Text.Length));
        foreach (var part in head.SplitAny('\n', '·', '|'))
        {
            var words = head[part].Trim(" *_#-");
            if (words.Length is < ShortestAmount or > LongestAmount || words.IndexOfAny("£€$₹") < 0 || words.IndexOfAnyExcept(OfAmounts) >= 0)
                continue;
            return true;
        }

        return false;
    }
}
