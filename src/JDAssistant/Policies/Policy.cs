using System.ComponentModel;
using System.Text.Json.Serialization;
using JDAssistant.Documents;

namespace JDAssistant.Policies;

/// <summary>What a company lays down for its job descriptions; every setting has a default that suits most.</summary>
/// <remarks>Its reader names mistakes; the descriptions here also stand in the JSON schema.</remarks>
public sealed record Policy
{
    /// <summary>The policy of a company that has set nothing.</summary>
    public static Policy Default { get; } = new();

    [Description("The day that the review is for, as 2026-12-31; without it no rule that depends on the date says anything.")]
    public DateOnly? AsOf { get; init; }

    [Description("Who the company is and where its people are.")]
    public CompanyFacts Company { get; init; } = new();

    [Description("Another severity for a rule, by id or name; off turns it off. Error only where the rule's evidence is a contradiction, a law or a platform.")]
    public IReadOnlyDictionary<string, RuleLevel> Severities { get; init; } = new Dictionary<string, RuleLevel>();

    [Description("Years of experience that belong to each level; levels left out keep the usual band.")]
    public IReadOnlyList<LadderStep> Ladder { get; init; } = [];

    [Description("What the company pays; a posting outside the band of its title, level and country is flagged.")]
    public IReadOnlyList<PayBand> PayBands { get; init; } = [];

    [Description("How wide a pay range may be.")]
    public PayWidth PayWidth { get; init; } = new();

    [Description("Sections that every posting must have beside duties and requirements.")]
    public IReadOnlyList<SectionKind> RequiredSections { get; init; } = [];

    [Description("The company's order of sections; those not named may stand anywhere.")]
    public IReadOnlyList<SectionKind> SectionOrder { get; init; } = [];

    [Description("The company's own wording of statements, offered where a posting lacks one.")]
    public StandingTexts Texts { get; init; } = new();

    [Description("Words that the company avoids, and what it says instead.")]
    public IReadOnlyList<HouseTerm> Terms { get; init; } = [];

    /// <summary>What the company says of the rule with this id or name; null where it leaves the rule as it is.</summary>
    public RuleLevel? LevelOf(string id, string name) =>
        Severities.TryGetValue(id, out var level) || Severities.TryGetValue(name, out level) ? level : null;

    /// <summary>The years of experience that belong to <paramref name="level"/>.</summary>
    public LadderStep StepOf(Level level) =>
        Ladder.FirstOrDefault(step => step.Level == level) ?? LadderStep.Usual[(int)level];
}

/// <summary>Who a company is and where its people are.</summary>
public sealed record CompanyFacts
{
    [Description("The name that candidates know.")]
    public string? Name { get; init; }

    [Description("People employed altogether; many laws begin at a number.")]
    public int? HeadCount { get; init; }

    [Description("Where people are employed.")]
    public IReadOnlyList<CompanyPlace> Places { get; init; } = [];

    [Description("Whether the company is a contractor of the United States government.")]
    public bool? IsFederalContractor { get; init; }

    [Description("Whether software of the kind called AI screens, assesses or selects applicants.")]
    public bool? UsesAiInHiring { get; init; }

    [Description("Names of projects and products that are not public.")]
    public IReadOnlyList<string> CodeNames { get; init; } = [];
}

/// <summary>A place where a company employs people.</summary>
public sealed record CompanyPlace
{
    [Description("Country, or country and region, by ISO 3166, or a county or city as jd law names it: GB, US-CA, US-NY-NYC.")]
    public required string Place { get; init; }

    [Description("People employed there.")]
    public int? HeadCount { get; init; }
}

/// <summary>The years of experience that belong to a level.</summary>
public sealed record LadderStep
{
    [Description("The level.")]
    public required Level Level { get; init; }

    [Description("Least number of years.")]
    public required decimal MinYears { get; init; }

    [Description("Greatest number of years; null where the level is open upward.")]
    public decimal? MaxYears { get; init; }

    /// <summary>The bands where a company sets none, by level; published ladders differ by about two years either way.</summary>
    [JsonIgnore]
    public static IReadOnlyList<LadderStep> Usual { get; } =
    [
        Of(Level.Intern, 0, 0), Of(Level.Junior, 0, 2), Of(Level.Mid, 2, 5), Of(Level.Senior, 5, 8), Of(Level.Lead, 7, 12),
        Of(Level.Staff, 7, 12), Of(Level.Principal, 10, 15), Of(Level.Manager, 5, null), Of(Level.Director, 10, null),
        Of(Level.Vp, 12, null), Of(Level.CLevel, 15, null),
    ];

    private static LadderStep Of(Level level, decimal min, decimal? max) => new() { Level = level, MinYears = min, MaxYears = max };
}

/// <summary>What a company pays for a job.</summary>
public sealed record PayBand
{
    [Description("Words that the title must hold; null for every title.")]
    public string? Title { get; init; }

    [Description("The level; null for every level.")]
    public Level? Level { get; init; }

    [Description("Country by ISO 3166, as US; null for every country.")]
    public string? Country { get; init; }

    [Description("Lowest pay.")]
    public required decimal Min { get; init; }

    [Description("Highest pay.")]
    public required decimal Max { get; init; }

    [Description("Currency by ISO 4217, as USD.")]
    public required string Currency { get; init; }

    [Description("The time that the figures are for.")]
    public PayPeriod Period { get; init; } = PayPeriod.Year;
}

/// <summary>How wide a pay range may be: highest pay divided by lowest.</summary>
public sealed record PayWidth
{
    [Description("Above this the range gets a notice.")]
    public decimal Notice { get; init; } = 1.5m;

    [Description("Above this the range gets a warning.")]
    public decimal Warning { get; init; } = 2.0m;
}

/// <summary>A company's own wording of standing statements.</summary>
public sealed record StandingTexts
{
    [Description("The statement on equal opportunity.")]
    public string? Eeo { get; init; }

    [Description("Whom to ask for an accommodation, and how.")]
    public string? Accommodation { get; init; }

    [Description("The general description of benefits.")]
    public string? Benefits { get; init; }

    [Description("That applicants with arrest or conviction records are considered.")]
    public string? FairChance { get; init; }

    [Description("That software of the kind called AI takes part in the choice.")]
    public string? AiUse { get; init; }
}

/// <summary>A word that a company avoids.</summary>
public sealed record HouseTerm
{
    [Description("The word or phrase; a final * accepts any ending.")]
    public required string Avoid { get; init; }

    [Description("What to say instead; null where only the writer knows.")]
    public string? Say { get; init; }

    [Description("Why, in a few words.")]
    public string? Why { get; init; }
}
