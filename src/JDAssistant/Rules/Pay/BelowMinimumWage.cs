using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Pay;

/// <summary>Flags pay by the hour below the minimum wage of the place.</summary>
public sealed class BelowMinimumWage : Rule
{
    private static readonly string[] OnTop = ["tip", "gratuit", "commission", "service charge"];

    private static readonly TermList Wages = TermIndex.Default.List("minimum-wages");

    private const int Reach = 24;

    private static readonly string[] Extras = ["more", "extra", "on top", "additional", "premium", "differential", "supplement", "plus", "weekend", "bonus"];

    public override RuleInfo Info { get; } = new(
        "JD310", "below-minimum-wage", Severity.Warning, Evidence.Law,
        "The pay by the hour is below the minimum wage of the place.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // Tips, training and age have wages of their own, and work in two countries has two.
        if (job.Pay.Count == 0 || job.Terms.Of("wage-exceptions").Any(hit => IsAboutPay(job, hit))
            || Place(job) is not var (country, region))
        {
            yield break;
        }

        var row = Wages.Terms.LastOrDefault(wage => wage["country"] == country && (wage["region"].Length == 0 || wage["region"] == region));
        if (row is null)
            yield break;
        var wage = decimal.Parse(row["hourly"], CultureInfo.InvariantCulture);
        foreach (var pay in job.Pay)
        {
            if (pay is { Period: PayPeriod.Hour, Kind: PayKind.Base } && pay.Currency == row["currency"] && (pay.Min ?? pay.Max) is { } lowest && lowest < wage && !IsOld(job, row) && !IsExtra(job, pay.Span))
            {
                var isBelieved = row["confidence"] == "believed";
                var finding = Report(
                    pay.Span,
                    $"“{job.Slice(pay.Span)}” lies below the minimum wage of {row["hourly"]} {row["currency"]} an hour there since {row["since"]} ({row["law"]}{(isBelieved ? "; believed, look it up" : "")}): correct the figure. Not legal advice.");
                yield return isBelieved ? finding with { Severity = Severity.Notice } : finding;
            }
        }
    }

    /// <summary>The one country that the text names; pounds are paid in one, whether the text names it or not.</summary>
    private static (string Country, string? Region)? Place(JobDescription job) =>
        job.Pay.All(pay => pay.Currency == "GBP") ? ("GB", null)
        : job.Places.Where(place => place.Country is not null).Select(place => (Country: place.Country!, Region: place.Country is "US" ? place.Region : null)).Distinct().ToArray() is [var one] ? one : null;

    /// <summary>"Night shifts pay $5.00 per hour more": it comes on top of a wage.</summary>
    private static bool IsExtra(JobDescription job, TextSpan pay)
    {
        var behind = job.Source.Text.AsSpan(pay.End, Math.Min(Reach, job.Source.Text.Length - pay.End));
        // "£12.40 per hour plus a bonus" is the wage that the bonus comes on top of.
        if (behind.IndexOf("plus", StringComparison.OrdinalIgnoreCase) is var plus and >= 0)
            behind = behind[..plus];
        var before = job.Source.Text.AsSpan(Math.Max(0, pay.Start - Reach), Math.Min(Reach, pay.Start));
        foreach (var word in Extras)
        {
            if (behind.Contains(word, StringComparison.OrdinalIgnoreCase) || before.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>In the title or beside a rate; an apprentice whom the job guides has another wage. Tips count wherever they are offered.</summary>
    private static bool IsAboutPay(JobDescription job, TermHit hit)
    {
        if (job.Title?.Line.Contains(hit.Span) == true || job.Pay.Any(pay => job.BlockAt(pay.Span.Start) is { } block && block.Span.Contains(hit.Span)))
            return true;
        var section = job.SectionAt(hit.Span.Start)?.Kind;
        return section == SectionKind.Compensation
            || (section is not (SectionKind.Responsibilities or SectionKind.Requirements) && Array.Exists(OnTop, word => hit.Term.Text.StartsWith(word, StringComparison.Ordinal)));
    }

    /// <summary>True where the text was posted before the wage came into force.</summary>
    private static bool IsOld(JobDescription job, Term row) =>
        job.Conditions.Posted is { Date: { } posted } && posted < DateOnly.ParseExact(row["since"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
