namespace JDAssistant.Bot.Formatting;

/// <summary>The form for the facts of a job; the same on every channel that has forms.</summary>
internal static class BriefForm
{
    /// <summary>Id of the one field that must be filled in.</summary>
    public const string Title = "title";

    /// <summary>Said where it is not.</summary>
    public const string TitleMissing = "Which job is it? A title is all I need to begin.";

    /// <summary>The fields, in the order in which people say them.</summary>
    public static IReadOnlyList<BriefField> Fields { get; } =
    [
        // Said so, whatever stands first is the title: not every occupation is known by its name.
        new(Title, "Job title", "Night nurse") { Lead = "draft: " },
        new("place", "Place", "Leeds, on site"),
        new("pay", "Pay", "£18 an hour"),
        new("hours", "Hours or contract", "Full-time, nights"),
        new("musts", "What somebody must have, one per line", "NMC registration") { IsList = true, Lead = "must have " },
        new("wishes", "What would be nice, one per line", "Experience on a surgical ward") { IsList = true, Tail = " nice to have" },
    ];

    /// <summary>The facts as one says them in a message; "" where no field is filled in.</summary>
    /// <param name="valueOf">What stands in the field with an id; null or "" where nothing does.</param>
    public static string Compose(Func<string, string?> valueOf) => string.Join(", ",
        from field in Fields
        from value in (valueOf(field.Id) ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        select $"{field.Lead}{value}{field.Tail}");
}

/// <summary>A field of the form for the facts of a job.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">What stands above it.</param>
/// <param name="Example">What may stand in it.</param>
internal sealed record BriefField(string Id, string Label, string Example)
{
    private const int LongestLine = 200;
    private const int LongestList = 3000;

    /// <summary>Whether each line is a fact of its own.</summary>
    public bool IsList { get; init; }

    /// <summary>The words before each value that tell the reader of facts what it is.</summary>
    public string Lead { get; init; } = "";

    /// <summary>The words after each value that tell the reader of facts what it is.</summary>
    public string Tail { get; init; } = "";

    /// <summary>How many characters it takes.</summary>
    public int Longest => IsList ? LongestList : LongestLine;
}
