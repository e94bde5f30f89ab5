using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Pay;

/// <summary>Flags pay outside the band that the company has laid down for the job.</summary>
public sealed class PayOutsideBand(Policy policy) : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD309", "pay-outside-band", Severity.Warning, Evidence.Convention,
        "The pay lies outside the company's own band.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (policy.PayBands.FirstOrDefault(band => Applies(band, job)) is not { } band)
            yield break;
        foreach (var pay in job.Pay.Where(pay => pay.Kind == PayKind.Base && pay.Period == band.Period && (pay.Currency ?? band.Currency) == band.Currency))
        {
            if (pay.Min < band.Min || pay.Max > band.Max)
                yield return Report(pay.Span, $"“{job.Slice(pay.Span)}” lies outside your band of {Amount(band.Min)} to {Amount(band.Max)} {band.Currency}.");
        }
    }

    private static bool Applies(PayBand band, JobDescription job) =>
        (band.Title is null || job.Title?.Text.Contains(band.Title, StringComparison.OrdinalIgnoreCase) == true)
        && (band.Level is null || job.Title?.Levels.Any(level => level.Level == band.Level) == true)
        && (band.Country is null || job.Places.Any(place => place.Country == band.Country));

    private static string Amount(decimal amount) => amount.ToString("#,0.##", CultureInfo.InvariantCulture);
}
