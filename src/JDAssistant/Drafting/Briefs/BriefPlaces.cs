using System.Text.RegularExpressions;
using JDAssistant.Parsing;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Tells the places in what people say in chat, in capitals or not: "in leeds", "berlin", "Austin, Texas".</summary>
internal static class BriefPlaces
{
    // Small words that are names of places too: as a place they need their capital.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "reading", "bath", "nice", "mobile", "orange", "split", "sandwich", "rugby", "march", "date", "deal", "battle", "rye", "hall", "kitchen", "office", "home", "state",
        "sales", "design", "security", "support", "care", "nursing", "finance", "house", "school", "van", "union", "liberty", "hope", "best", "independence", "normal", "surprise", "enterprise",
    };

    /// <summary>True where the piece is a place and hardly anything else: "Leeds", "Austin, Texas".</summary>
    public static bool IsPlace(string text) =>
        (JobDescriptionParser.Parse("Job\n\nLocation: " + text).Places is [var place, ..] && place.Text.Length * 3 >= text.Length * 2) || IsTownOfState(text);

    /// <summary>"Portland Oregon": a town and its state without a comma.</summary>
    private static bool IsTownOfState(string text) =>
        text.LastIndexOf(' ') is > 0 and var blank && IsNamed(text[..blank]) && IsKnown(text[(blank + 1)..]) && JobDescriptionParser.Parse($"Job\n\nLocation: {text[(blank + 1)..]}").Places is [{ City: null, Region: not null }];

    /// <summary>"Downtown Austin", "Manchester and surrounding": a place and what of it.</summary>
    public static bool IsAround(string text) => text.Length <= 60 && Around.Replace(text, "") is var bare && bare.Length < text.Length && bare.Trim().Length > 2 && (IsNamed(bare.Trim()) || (char.IsUpper(bare.Trim()[0]) && !Words.Contains(bare.Trim()) && IsPlace(bare.Trim())));

    /// <summary>"residential home Torquay": the words and the place behind them; null where no place that is known ends the piece.</summary>
    public static (string Left, string Place)? AtEnd(string text)
    {
        var words = text.Split(' ');
        for (var count = Math.Min(2, words.Length - 1); count > 0; count--)
        {
            var place = string.Join(' ', words[^count..]);
            if (char.IsUpper(place[0]) && IsNamed(place))
                return (string.Join(' ', words[..^count]), place);
        }

        return null;
    }

    /// <summary>The place that a piece in small letters is, with its capitals: "berlin"; null where it is none that is known.</summary>
    public static string? Lowercase(string text)
    {
        if (text.Length is < 4 or > 40 || text.Any(char.IsUpper) || text.Count(c => c == ' ') > 2 || Words.Contains(text))
            return null;
        var written = Prose.TitleCase(text);
        return IsKnown(written) ? written : null;
    }

    /// <summary>True for the name of a place that is known and no word besides.</summary>
    public static bool IsNamed(string text) => text.Length is > 2 and <= 40 && !Words.Contains(text) && IsKnown(Prose.TitleCase(text));

    /// <summary>"Kent &amp; Sussex": two places of which one at least is known for sure.</summary>
    public static bool AreBoth(string one, string other) => (IsNamed(one) && (IsNamed(other) || (!Words.Contains(other) && IsPlace(other)))) || (IsNamed(other) && !Words.Contains(one) && IsPlace(one));

    /// <summary>True for a country or its code, as people put it behind a town.</summary>
    public static bool IsCountryOf(string text) => text.Length is 2 or 3 && text.All(char.IsUpper) ? JobDescriptionParser.Parse($"Job\n\nLocation: {text}").Places is [{ City: null }, ..] : IsKnown(text) && JobDescriptionParser.Parse($"Job\n\nLocation: {text}").Places is [{ City: null, Country: not null }, ..];

    /// <summary>Takes "in leeds" or "based felixstowe" out of a piece.</summary>
    /// <returns>The place with its capitals, and the piece without it; null where it names none.</returns>
    public static (string Place, string Left)? Take(string text)
    {
        foreach (Match match in Opening.Matches(text))
        {
            var words = text[(match.Index + match.Length)..].Split('\u0001')[0].Trim().Split(' ', 4);
            for (var count = Math.Min(3, words.Length); count > 0; count--)
            {
                var name = string.Join(' ', words.Take(count)).TrimEnd(',', '.', ')');
                if (Lowercase(name) is { } place)
                    return (place, $"{text[..match.Index].TrimEnd()} {text[(match.Index + match.Length + name.Length)..].TrimStart()}".Trim());
            }

            // "based Felixstowe": whatever stands behind it is where, known or not.
            if (match.Index == 0 && match.Value.StartsWith("based", StringComparison.OrdinalIgnoreCase) && words.Length < 3 && string.Join(' ', words) is { Length: > 2 and < 30 } whole && whole.All(c => char.IsLetter(c) || c is ' ' or '-' or '\''))
                return (Prose.TitleCase(whole), "");
        }

        return null;
    }

    /// <summary>True for a place of which the country is known.</summary>
    public static bool IsKnown(string text) =>
        JobDescriptionParser.Parse("Job\n\nLocation: " + text).Places is [{ Country: not null } place, ..] && place.Text.Length * 3 >= text.Length * 2;

    private static Regex Around => field ??= new(@"^(?:downtown|(?:city|town)\s+cent(?:re|er)|central|greater|inner|outer|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?)\s+|\s+(?:area|(?:(?:&|and|\+)\s+)?surround(?:ing|s)(?:\s+areas?)?|(?:city|town)\s+cent(?:re|er)|cent(?:re|er)|suburbs|downtown|and\s+(?:around|nearby))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private static Regex Opening => field ??= new(@"(?:^|\s)(?:based(?:\s+(?:in|at|near))?|located\s+in|out\s+of|in|near|nr|around)\s+(?=\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}
