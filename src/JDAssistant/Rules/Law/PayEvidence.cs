using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Jurisdictions;

namespace JDAssistant.Rules.Law;

/// <summary>Holds the pay in a text against what a law wants of it.</summary>
internal static class PayEvidence
{
    // Below this an amount without a period is not taken for a year's.
    private const decimal LeastYearly = 10_000;

    /// <summary>A range or a rate, as <paramref name="form"/> wants it.</summary>
    public static PostingEvidence OfRange(JobDescription job, RangeForm form)
    {
        if (job.Pay.Count == 0)
            return Without(job, form);
        if (form.NotAbovePerYear is { } cap && job.Pay.All(pay => Yearly(pay.Max ?? pay.Min, pay, cap.Currency) > cap.Amount))
            return PostingEvidence.Idle($"Pay above {Money(cap)} a year is exempt.");
        foreach (var pay in job.Pay)
        {
            if (form.WidestPerYear is { } widest && Yearly(pay.Max - pay.Min, pay, widest.Currency) is { } spread && spread > widest.Amount)
                return Wrong(pay, $"the range is wider than {Money(widest)} a year");
            if (form.WidestRatio is { } ratio && pay is { Min: > 0 } && pay.Max > pay.Min * ratio)
                return Wrong(pay, $"the range is wider than {(ratio - 1).ToString("0%", CultureInfo.InvariantCulture)} of its lowest figure");
        }

        if (job.Pay.FirstOrDefault(pay => !pay.IsOpenEnded) is { } closed)
            return PostingEvidence.There(closed.Span);
        var open = job.Pay[0];
        var why = open.Max is null ? "the pay has no upper end" : "the pay has no lower end";
        return form.Closed == true ? Wrong(open, why) : PostingEvidence.Unknown("whether one end of the range is enough", open.Span) with { Why = why };
    }

    /// <summary>The least that is paid, with its unit of time.</summary>
    public static PostingEvidence OfMinimum(JobDescription job)
    {
        if (job.Pay.FirstOrDefault(pay => pay is { Min: not null, Period: not null }) is { } told)
            return PostingEvidence.There(told.Span);
        if (job.Pay.Count == 0)
            return Without(job, null);
        return job.Pay[0].Min is null ? Wrong(job.Pay[0], "the least that is paid is not given") : Wrong(job.Pay[0], "the pay has no unit of time");
    }

    private static PostingEvidence Without(JobDescription job, RangeForm? form)
    {
        if (job.Employment.Any(mention => mention.Employment == Employment.Volunteer))
            return PostingEvidence.Idle("The work is voluntary.");
        if (Cues.First(job, "pay-link") is not { } link)
            return PostingEvidence.Missing("no figures", job.PayEvasions.Count > 0 ? job.PayEvasions[0].Span : null);
        return form?.LinkSuffices switch
        {
            true => PostingEvidence.There(link, "by a link"),
            false => new PostingEvidence(false, link, "the pay stands behind a link") { IsWrong = true },
            _ => PostingEvidence.Unknown("whether a link to the figures is enough", link),
        };
    }

    private static PostingEvidence Wrong(Documents.Pay pay, string why) => new(false, pay.Span, why) { IsWrong = true };

    /// <summary>An amount for a full year; null where currency or period do not tell.</summary>
    private static decimal? Yearly(decimal? amount, Documents.Pay pay, string currency)
    {
        if (pay.Currency is { } told && told != currency)
            return null;
        return pay.Period switch
        {
            PayPeriod.Hour => amount * 2080,
            PayPeriod.Day => amount * 260,
            PayPeriod.Week => amount * 52,
            PayPeriod.Month => amount * 12,
            PayPeriod.Year => amount,
            _ => pay.Min >= LeastYearly ? amount : null,
        };
    }

    private static string Money(YearlyAmount amount) => string.Create(CultureInfo.InvariantCulture, $"{amount.Currency} {amount.Amount:#,0}");
}
