using JDAssistant.Documents;

namespace JDAssistant.Exporting.Postings;

/// <summary>What a posting says about its job in data; every part is null where it is not said, or where the format has no place for it.</summary>
internal sealed record PostingFacts
{
    public string? Title { get; init; }

    public string? Company { get; init; }

    /// <summary>The base pay with currency and period.</summary>
    public PayFact? Pay { get; init; }

    /// <summary>Where the work is done, "city/region/country" each, in order of the text.</summary>
    public IReadOnlyList<string>? Places { get; init; }

    /// <summary>From where remote work may be done, "region/country" each.</summary>
    public IReadOnlyList<string>? RemoteScope { get; init; }

    /// <summary>The one way in which the text says the work is done; null where it says none or several.</summary>
    public Workplace? Workplace { get; init; }

    public IReadOnlyList<Employment>? Employment { get; init; }

    public DateOnly? Posted { get; init; }

    public DateOnly? Deadline { get; init; }

    /// <summary>The number under which the employer keeps the vacancy.</summary>
    public string? Number { get; init; }

    /// <summary>Months of experience that the job asks for overall.</summary>
    public decimal? Months { get; init; }

    /// <summary>The words of the whole text, one blank between them.</summary>
    public string? Words { get; init; }

    /// <summary>What the text of <paramref name="job"/> says.</summary>
    public static PostingFacts Of(JobDescription job)
    {
        var workplaces = job.Workplace.Select(mention => mention.Workplace).Distinct().ToList();
        var overall = job.Experience.Where(demand => demand is { IsRequired: true, Subject: null, Alternative: null, Min: not null }).ToList();
        return new PostingFacts
        {
            Title = job.Title?.Text,
            Company = job.Company?.Text,
            Pay = job.Pay.Where(pay => pay is { Kind: PayKind.Base, Currency: not null, Period: not null })
                .Select(pay => new PayFact(pay.Min, pay.Max, pay.Currency!, pay.Period!.Value)).FirstOrDefault(),
            Places = Listed(job.Places.Where(place => !place.IsRemoteScope && (place.City ?? place.Region ?? place.Country) is not null)
                .Select(place => $"{place.City}/{place.Region}/{place.Country}")),
            RemoteScope = Listed(job.Places.Where(place => place.IsRemoteScope && place.Country is not null).Select(place => $"{place.Region}/{place.Country}")),
            Workplace = workplaces.Count == 1 ? workplaces[0] : null,
            Employment = job.Employment.Count > 0 ? [.. job.Employment.Select(mention => mention.Employment).Distinct()] : null,
            Posted = job.Conditions.Posted?.Date,
            Deadline = job.Conditions.Deadline?.Date,
            Number = Requisition.Of(job),
            Months = overall.Count == 1 ? overall[0].Min * 12 : null,
            Words = WordsOf(ExportLines.Of(job)),
        };
    }

    /// <summary>The words of some lines, one blank between them.</summary>
    public static string WordsOf(IEnumerable<ExportLine> lines) =>
        string.Join(' ', lines.SelectMany(line => line.Plain(withAddresses: false).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static List<string>? Listed(IEnumerable<string> values) => values.Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } listed ? listed : null;
}

/// <summary>Pay in data.</summary>
internal sealed record PayFact(decimal? Min, decimal? Max, string Currency, PayPeriod Period)
{
    public override string ToString() => $"{Min:0.##}–{Max:0.##} {Currency} per {KebabName.Of(Period)}";
}
