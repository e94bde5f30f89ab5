using JDAssistant.Text;

namespace JDAssistant.Documents;

/// <summary>Days in the office that hybrid or remote work asks for.</summary>
/// <param name="Min">Least number of days.</param>
/// <param name="Max">Greatest number of days; equal to <paramref name="Min"/> where one number is given.</param>
/// <param name="Per">The time that the days are counted in: week or month.</param>
/// <param name="Span">The words.</param>
public sealed record OfficeDays(decimal Min, decimal Max, PayPeriod Per, TextSpan Span);

/// <summary>Travel that the job asks for.</summary>
/// <param name="MinPercent">Least share of the time; null for "up to" or where no number is given.</param>
/// <param name="MaxPercent">Greatest share of the time; 0 for none; null where no number is given.</param>
/// <param name="Span">The words.</param>
public sealed record TravelDemand(decimal? MinPercent, decimal? MaxPercent, TextSpan Span);

/// <summary>Whether something is offered or refused.</summary>
/// <param name="IsOffered">False where the text says that it is not.</param>
/// <param name="Span">The words.</param>
public sealed record Provision(bool IsOffered, TextSpan Span);

/// <summary>A number or a range with what it counts.</summary>
/// <param name="Min">Least number; null for "up to".</param>
/// <param name="Max">Greatest number; null for "at least".</param>
/// <param name="Span">The words.</param>
public sealed record Quantity(decimal? Min, decimal? Max, TextSpan Span);

/// <summary>How long a contract runs.</summary>
/// <param name="Min">Least number of units.</param>
/// <param name="Max">Greatest number of units.</param>
/// <param name="Unit">Week, month or year.</param>
/// <param name="Span">The words.</param>
public sealed record ContractLength(decimal Min, decimal Max, PayPeriod Unit, TextSpan Span);

/// <summary>A day that the text names.</summary>
/// <param name="Date">Null where the words do not give day, month and year, or give them in an order that is not certain.</param>
/// <param name="Text">The words: "12 May 2027", "ASAP", "open until filled".</param>
/// <param name="Span">Where they stand.</param>
public sealed record DateMention(DateOnly? Date, string Text, TextSpan Span);

/// <summary>Conditions of the work other than pay, place and terms of employment; every part is null where the text does not say.</summary>
public sealed record Conditions
{
    public OfficeDays? OfficeDays { get; init; }

    public TravelDemand? Travel { get; init; }

    /// <summary>Help with moving.</summary>
    public Provision? Relocation { get; init; }

    /// <summary>Words that ask for moving: "must relocate".</summary>
    public Mention? RelocationRequired { get; init; }

    public Quantity? HoursPerWeek { get; init; }

    /// <summary>Words that name shifts: "night shift", "12-hour shifts".</summary>
    public IReadOnlyList<Mention> Shifts { get; init; } = [];

    public ContractLength? ContractLength { get; init; }

    public DateMention? StartDate { get; init; }

    /// <summary>The day until which applications are taken.</summary>
    public DateMention? Deadline { get; init; }

    public DateMention? Posted { get; init; }

    /// <summary>Whom the job reports to.</summary>
    public Mention? ReportsTo { get; init; }

    /// <summary>People that the job leads.</summary>
    public Quantity? Reports { get; init; }

    public Provision? VisaSponsorship { get; init; }

    /// <summary>Words that ask for the right to work.</summary>
    public Mention? WorkAuthorization { get; init; }

    /// <summary>Words that ask for a security clearance.</summary>
    public Mention? Clearance { get; init; }

    /// <summary>Weights to lift, in pounds.</summary>
    public IReadOnlyList<Quantity> Lifting { get; init; } = [];

    /// <summary>Words that ask for a driver's licence.</summary>
    public Mention? DriversLicence { get; init; }

    public Mention? BackgroundCheck { get; init; }

    public Mention? DrugTest { get; init; }
}
