namespace JDAssistant.Drafting;

/// <summary>Small matters of English.</summary>
internal static class Prose
{
    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string Join(IEnumerable<string> items)
    {
        var list = items.ToList();
        return list.Count < 2 ? string.Concat(list) : $"{string.Join(", ", list[..^1])} and {list[^1]}";
    }

    /// <summary>The words with "a" or "an" before them, by sound: "an HR adviser", "a user researcher".</summary>
    public static string WithArticle(string words)
    {
        // "Bar Staff" are many.
        if (words.EndsWith(" staff", StringComparison.OrdinalIgnoreCase))
            return words;
        if (words.Length == 0)
            return words;
        var first = words.Split(' ', '-', '/')[0];
        var isSpelled = first.Length is > 1 and <= 4 && first.All(char.IsAsciiLetterUpper) && first.IndexOfAny([.. "AEIOU"], 1) < 0;
        var vowel = isSpelled || first.Length == 1
            ? "AEFHILMNORSX".Contains(char.ToUpperInvariant(first[0]), StringComparison.Ordinal)
            : "aeiou".Contains(char.ToLowerInvariant(first[0]), StringComparison.Ordinal)
                && !first.StartsWith("us", StringComparison.OrdinalIgnoreCase)
                && !first.StartsWith("uni", StringComparison.OrdinalIgnoreCase)
                && !first.StartsWith("eu", StringComparison.OrdinalIgnoreCase)
                && !first.StartsWith("one", StringComparison.OrdinalIgnoreCase);
        return (vowel ? "an " : "a ") + words;
    }

    /// <summary>The words with a capital at the front.</summary>
    public static string Capitalised(string words) =>
        words.Length > 0 && char.IsLower(words[0]) ? char.ToUpperInvariant(words[0]) + words[1..] : words;

    /// <summary>A title as it stands on top of a posting: "senior UX designer" becomes "Senior UX Designer".</summary>
    public static string TitleCase(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            if (i == 0 || !IsSmall(parts[i]))
                parts[i] = Known(parts[i]) ?? string.Join('/', parts[i].Split('/').Select(Capitalised));
        }

        return string.Join(' ', parts);
    }

    /// <summary>The words with a full stop, where they end in none.</summary>
    public static string Sentence(string words) =>
        words.Length == 0 || words[^1] is '.' or '!' or '?' ? Capitalised(words) : Capitalised(words) + ".";

    private static bool IsSmall(string word) => word is "de" or "of" or "and" or "for" or "in" or "the" or "to" or "with" or "at" or "on" or "or";

    // Abbreviations that people type small in chat.
    private static string? Known(string word) => word switch
    {
        "hr" or "it" or "qa" or "ux" or "ui" or "seo" or "sre" or "sdr" or "bdr" or "hgv" or "lgv" or "pr" or "cto" or "ceo" or "cfo"
            or "coo" or "vp" or "bi" or "ml" or "ai" or "ios" or "pa" or "ta" or "rn" or "lpn" or "cna" or "sen" or "hvac" or "crm"
            or "erp" or "sap" or "php" or "sql" or "aws" or "hca" => word == "ios" ? "iOS" : word.ToUpperInvariant(),
        "devops" => "DevOps",
        "sr" or "sr." or "Sr" or "Sr." => "Senior",
        "jr" or "jr." or "Jr" or "Jr." => "Junior",
        _ => null,
    };
}
