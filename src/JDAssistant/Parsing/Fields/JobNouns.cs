using JDAssistant.Terms;

namespace JDAssistant.Parsing.Fields;

/// <summary>Knows the words that name an occupation.</summary>
internal static class JobNouns
{
    // What English forms the names of occupations with; long words only ("geologist", "bookkeeper", "craftsperson").
    private static readonly string[] Endings =
        ["ologist", "ician", "grapher", "keeper", "maker", "worker", "person", "wright", "smith", "iatrist", "ometrist", "therapist", "woman", "master"];

    // German writes an occupation as one word: "Bauleiter", "Kundenberaterin".
    private static readonly string[] GermanEndings =
        ["entwickler", "ingenieur", "leiter", "berater", "mitarbeiter", "techniker", "mechaniker", "verkäufer", "fahrer", "pfleger", "fachkraft", "assistent", "kaufmann", "kauffrau", "arbeiter", "referent", "elektriker", "bearbeiter"];

    private static readonly WordMap<bool> Known = WordMap.Of(TermIndex.Default.List("job-nouns").Terms, term => term["ladder"] == "tech");

    /// <summary>True where <paramref name="word"/> names an occupation, one or several of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Find(word) is not null;

    /// <summary>True where the occupation has steps called staff, associate and graduate.</summary>
    public static bool HasLadder(ReadOnlySpan<char> word) => Find(word) is true;

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
