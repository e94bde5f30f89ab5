namespace JDAssistant.Tests.Figures;

/// <summary>What a careful person reads in a labelled text.</summary>
internal sealed record Truth
{
    public required string? Title { get; init; }

    /// <summary>Levels that the title names, by their names in JSON.</summary>
    public required IReadOnlyList<string> TitleLevels { get; init; }

    /// <summary>Levels that labels such as "Career level: Senior" name.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    public required string? Company { get; init; }

    public required IReadOnlyList<TruePay> Pay { get; init; }

    public required IReadOnlyList<TrueExperience> Experience { get; init; }

    public required IReadOnlyList<string> Workplace { get; init; }

    public required IReadOnlyList<string> Employment { get; init; }

    public required IReadOnlyList<TruePlace> Places { get; init; }

    /// <summary>Sections with a heading, in order.</summary>
    public required IReadOnlyList<TrueSection> Sections { get; init; }

    public required bool Eeo { get; init; }

    public required bool Accommodation { get; init; }

    /// <summary>What a job board or a tracking system left in the text.</summary>
    public required IReadOnlyList<string> Noise { get; init; }
}

internal sealed record TruePay(decimal? Min, decimal? Max, string? Currency, string? Period);

internal sealed record TrueExperience(decimal? Min, decimal? Max, bool Required);

/// <summary>A place; a part that the label leaves out is not compared.</summary>
internal sealed record TruePlace(string? City, string? Region, string? Country, string? Area);

internal sealed record TrueSection(string Kind, string Heading);
