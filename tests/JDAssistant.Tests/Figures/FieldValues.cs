using System.Globalization;
using JDAssistant.Documents;

namespace JDAssistant.Tests.Figures;

/// <summary>The values of one text, field by field, in one form for what is labelled and what was read.</summary>
internal static class FieldValues
{
    /// <summary>The fields in the order of the table.</summary>
    public static IReadOnlyList<string> Fields { get; } =
        ["title", "levels", "labels", "company", "pay", "experience", "workplace", "employment", "places", "sections", "eeo", "accommodation", "furniture"];

    /// <summary>What is labelled.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Of(Truth truth) => new()
    {
        ["title"] = One(truth.Title),
        ["levels"] = truth.TitleLevels,
        ["labels"] = truth.Labels,
        ["company"] = One(truth.Company),
        ["pay"] = [.. truth.Pay.Select(pay => Pay(pay.Min, pay.Max, pay.Currency, pay.Period))],
        ["experience"] = [.. truth.Experience.Select(demand => Experience(demand.Min, demand.Max, demand.Required)).Distinct()],
        ["workplace"] = truth.Workplace,
        ["employment"] = truth.Employment,
        ["places"] = [.. truth.Places.Select(place => Place(place.City, place.Region, place.Country, place.Area))],
        ["sections"] = [.. truth.Sections.Select(section => Section(section.Kind, section.Heading))],
        ["eeo"] = truth.Eeo ? ["yes"] : [],
        ["accommodation"] = truth.Accommodation ? ["yes"] : [],
        ["furniture"] = [.. truth.Noise.Select(Plain).Distinct()],
    };

    /// <summary>What was read.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Of(JobDescription job) => new()
    {
        ["title"] = One(job.Title?.Text),
        ["levels"] = [.. (job.Title?.Levels ?? []).Select(level => KebabName.Of(level.Level)).Distinct()],
        ["labels"] = [.. job.Levels.Where(level => level.Source == LevelSource.Label).Select(level => KebabName.Of(level.Level)).Distinct()],
        ["company"] = One(job.Company?.Text),
        ["pay"] = [.. job.Pay.Select(pay => Pay(pay.Min, pay.Max, pay.Currency, pay.Period is { } period ? KebabName.Of(period) : null)).Distinct()],
        ["experience"] = [.. job.Experience.Select(demand => Experience(demand.Min, demand.Max, demand.IsRequired)).Distinct()],
        ["workplace"] = [.. job.Workplace.Select(mention => KebabName.Of(mention.Workplace)).Distinct()],
        ["employment"] = [.. job.Employment.Select(mention => KebabName.Of(mention.Employment)).Distinct()],
        ["places"] = [.. job.Places.Select(place => Place(place.City, place.Region, place.Country, place.Area)).Distinct()],
        ["sections"] = [.. job.Sections.Where(section => section.Heading is not null).Select(section => Section(KebabName.Of(section.Kind), job.Slice(section.Heading!.Value)))],
        ["eeo"] = job.Has(StatementKind.Eeo) ? ["yes"] : [],
        ["accommodation"] = job.Has(StatementKind.Accommodation) ? ["yes"] : [],
        ["furniture"] = [.. job.Noise.Select(noise => Plain(job.Slice(noise.Span))).Distinct()],
    };

    /// <summary>True where <paramref name="read"/> is what <paramref name="labelled"/> asks for; parts that a label leaves out fit anything.</summary>
    public static bool Fits(string field, string labelled, string read)
    {
        if (field != "places")
            return labelled == read;
        string[] asked = labelled.Split('/'), found = read.Split('/');
        // A city is a city; state, country and group may be worked out by the reader where the label does not name them.
        return asked[0] == found[0] && asked.Zip(found).All(pair => pair.First.Length == 0 || pair.First == pair.Second);
    }

    private static IReadOnlyList<string> One(string? value) => value is null ? [] : [Plain(value)];

    private static string Pay(decimal? min, decimal? max, string? currency, string? period) =>
        $"{Number(min)}-{Number(max)} {currency ?? "?"} {period ?? "?"}";

    private static string Experience(decimal? min, decimal? max, bool isRequired) =>
        $"{Number(min)}-{Number(max)} {(isRequired ? "required" : "wish")}";

    private static string Place(string? city, string? region, string? country, string? area) => $"{city}/{region}/{country}/{area}";

    private static string Section(string kind, string heading) => $"{kind} “{Plain(heading)}”";

    private static string Number(decimal? value) => value is { } number ? number.ToString("0.##", CultureInfo.InvariantCulture) : "";

    /// <summary>Words with one space between them and straight quotes: how they are set is not what is measured.</summary>
    private static string Plain(string text) =>
        string.Join(' ', text.Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
