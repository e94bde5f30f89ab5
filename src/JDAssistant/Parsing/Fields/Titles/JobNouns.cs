using JDAssistant.Terms;

namespace JDAssistant.Parsing.Fields.Titles;

/// <summary>Knows the words that name an occupation.</summary>
internal static class JobNouns
{
    // What English forms the names of occupations with; long words only ("geologist", "bookkeeper", "craftsperson").
    private static readonly string[] Endings =
        ["ologist", "ician", "grapher", "keeper", "maker", "worker", "person", "wright", "smith", "iatrist", "ometrist", "therapist", "woman", "master"];

    // German writes an occupation as one word: "Bauleiter", "Kundenberaterin".
    private static readonly string[] GermanEndings =
        ["entwickler", "ingenieur", "leiter", "berater", "mitarbeiter", "techniker", "mechaniker", "verkäufer", "fahrer", "pfleger", "fachkraft", "assistent", "kaufmann", "kauffrau", "arbeiter", "referent", "elektriker", "bearbeiter"];

    // Who does something; of an unknown word that stands where a title does.
    private static readonly string[] Doers = ["er", "or", "ist", "ian", "man", "lady", "girl", "boy", "hand", "mason", "monger", "eur", "euse", "ière", "ess"];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Things = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "career", "center", "chapter", "charter", "cluster", "color", "computer", "corner", "cover", "customer", "december", "dinner", "error", "factor", "floor", "folder", "footer", "harbor", "header", "her",
        "letter", "matter", "member", "mirror", "motor", "newsletter", "november", "number", "october", "offer", "or", "order", "other", "over", "paper", "partner", "power", "quarter", "register", "river", "sector",
        "september", "silver", "summer", "theater", "together", "tower", "transfer", "under", "water", "weather", "winter", "brand", "business", "fitness", "wellness", "process", "access", "success", "express", "beyond",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordMap<bool> Known = WordMap.Of(TermIndex.Default.List("job-nouns").Terms, term => term["ladder"] == "tech");

    /// <summary>True where <paramref name="word"/> names an occupation, one or several of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Find(word) is not null;

    /// <summary>True where the occupation has steps called staff, associate and graduate.</summary>
    public static bool HasLadder(ReadOnlySpan<char> word) => Find(word) is true;

    /// <summary>True where <paramref name="word"/> is formed like the name of somebody who does something: "cheesemonger", "glassblower".</summary>
    public static bool MayBe(ReadOnlySpan<char> word)
    {
        foreach (var ending in Doers)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return word.Length > 2 && !Things.Contains(word);
        }

        return false;
    }

    private static bool? Find(ReadOnlySpan<char> word)
    {
        if (Known.TryGetValue(word, out var hasLadder))
            return hasLadder;
        var one = word.Length > 3 && word[^1] is 's' or 'S' ? word[..^1] : word;
        if (one.Length < word.Length && Known.TryGetValue(one, out hasLadder))
            return hasLadder;
        if (one.Length < 8)
            return null;
        foreach (var ending in Endings)
        {
            if (one.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        var masculine = one.EndsWith("in", StringComparison.Ordinal) ? one[..^2] : one;
        foreach (var ending in GermanEndings)
        {
            if (masculine.Length > ending.Length + 2 && masculine.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return null;
    }
}
