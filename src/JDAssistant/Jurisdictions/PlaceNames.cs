using JDAssistant.Documents;
using JDAssistant.Terms;

namespace JDAssistant.Jurisdictions;

/// <summary>Knows what place people mean by a name that no law book bears: "UK", "England", "London".</summary>
internal static class PlaceNames
{
    private static readonly Lazy<WordMap<Place?>> Known = new(Read);

    /// <summary>The place of that name, the likeliest where there are several; null where none is known or several are as likely.</summary>
    public static Place? Find(string name) => Known.Value.TryGetValue(name, out var place) ? place : null;

    private static WordMap<Place?> Read()
    {
        var terms = TermIndex.Default.List("places").Terms;
        var places = new WordMap<Place?>(terms.Count);
        foreach (var term in terms)
        {
            if (!term.IsInnocent && !places.Contains(term.Text))
                places.Set(term.Text, Of(term));
        }

        return places;
    }

    private static Place? Of(Term term)
    {
        if (term["kind"] is not ("country" or "region" or "city") || term["note"].Contains("even", StringComparison.Ordinal))
            return null;
        var code = term["at"].Split('|')[0].Split('-', 2);
        var city = term["kind"] != "city" ? null : term["name"] is { Length: > 0 } usual ? usual : term.Text;
        return new Place(term.Text, city, code.Length > 1 ? code[1] : null, code[0], null, false, default);
    }
}
