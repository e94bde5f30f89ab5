using System.Buffers;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Places;

/// <summary>Joins the names of places that stand side by side into places: city, region, country.</summary>
internal static class PlaceComposer
{
    private const int MostCityWords = 3;

    private static readonly SearchValues<char> GapMarks = SearchValues.Create(" ,(-–/.\t");

    private static readonly SearchValues<char> Parting = SearchValues.Create(",(-–/");

    /// <summary>The candidates in order of the text.</summary>
    public static List<PlaceCandidate> Compose(Reading reading)
    {
        var candidates = new List<PlaceCandidate>();
        PlaceCandidate? open = null;
        foreach (var hit in reading.Terms.Of("places"))
        {
            if (!StartsLikeName(reading.Text, hit))
                continue;
            var name = Gazetteer.Of(hit.Term);
            if (open is not null && Extend(reading.Text, open, name, hit) is { } longer)
            {
                open = WithBracket(reading.Text, open.Span.End, longer);
                continue;
            }

            Close();
            open = Start(reading, name, hit);
        }

        Close();
        return candidates;

        void Close()
        {
            if (open is not null)
                candidates.Add(open);
            open = null;
        }
    }

    /// <summary>"Dubai (UAE)": the bracket that opened between the names closes behind them.</summary>
    private static PlaceCandidate WithBracket(string text, int gap, PlaceCandidate place) =>
        place.Span.End < text.Length && text[place.Span.End] == ')' && text.AsSpan(gap, place.Span.End - gap).Contains('(') ? place with { Span = place.Span with { End = place.Span.End + 1 } } : place;

    private static bool StartsLikeName(string text, TermHit hit) =>
        char.IsUpper(text[hit.Span.Start]) || hit.WordCount > 1;

    private static PlaceCandidate? Start(Reading reading, PlaceName name, TermHit hit)
    {
        var lastWord = hit.FirstWord + hit.WordCount - 1;
        if ((name.Kind is PlaceKind.Region or PlaceKind.Country or PlaceKind.Code || IsShire(name)) && UnknownCity(reading, name, hit) is { } withCity)
            return withCity;
        return new PlaceCandidate(
            name.Kind,
            name.Kind == PlaceKind.City || IsCityState(name) ? name.Name : null,
            name.Kind is PlaceKind.County or PlaceKind.Area or PlaceKind.Zone ? name.Name : null,
            name.At,
            name.Kind is PlaceKind.Region or PlaceKind.Country or PlaceKind.Area or PlaceKind.Code,
            name.NeedsSupport,
            name.IsEven,
            hit.FirstWord,
            lastWord,
            hit.Span);
    }

    /// <summary>A county of the United Kingdom, which stands behind its towns as a state does: "Halstead, Essex", "Farnham, Surrey".</summary>
    private static bool IsShire(PlaceName name) => (name.Kind == PlaceKind.County && name.At[0].Country == "GB") || (name.Kind == PlaceKind.City && name.Following is not null);

    /// <summary>A country that is one city.</summary>
    private static bool IsCityState(PlaceName name) => name.Kind == PlaceKind.Country && name.At is [{ Country: "SG" or "HK" or "MO" or "MC" }];

    /// <summary>The place with the name after it, where that says more of it; null where it is another place.</summary>
    private static PlaceCandidate? Extend(string text, PlaceCandidate open, PlaceName name, TermHit hit)
    {
        var gap = text.AsSpan(open.Span.End, hit.Span.Start - open.Span.End);
        if (gap.Length > 4 || gap.IndexOfAnyExcept(GapMarks) >= 0)
            return null;
        var lastWord = hit.FirstWord + hit.WordCount - 1;
        var span = open.Span.Union(hit.Span);
        if (open.City is null && open.County is null && open.Kind is PlaceKind.Country or PlaceKind.Region or PlaceKind.Code)
            return gap.IndexOfAny("-–,(") >= 0 && gap.IndexOf('/') < 0 ? Descend(open, name, gap, span, lastWord) : null;
        if (!name.CanFollowCity || gap.IndexOf('.') >= 0 || (gap.IndexOf('/') >= 0 && name.Kind != PlaceKind.Country) || open.Kind is PlaceKind.Area or PlaceKind.Zone)
            return null;
        if (name.Kind is not PlaceKind.Code && gap.IndexOfAny(Parting) < 0 && !(name.Kind == PlaceKind.Country && gap is " "))
            return null;
        if (open.IsExplicit && name.Kind is not (PlaceKind.Country or PlaceKind.Code))
            return open.County is null || name.Kind != PlaceKind.Region ? null : Narrowed(open, name.At, span, lastWord);
        IReadOnlyList<Territory> told = name.Following is { } following && name.Kind == PlaceKind.City ? [following] : name.At;
        if (name.Kind == PlaceKind.County)
        {
            var common = open.Options.Where(option => told.Any(at => at.Country == option.Country)).ToArray();
            return common.Length > 0
                ? open with { County = name.Name, Options = [told[0]], IsExplicit = true, IsEven = false, LastWord = lastWord, Span = span }
                : null;
        }

        return Narrowed(open, told, span, lastWord);
    }

    /// <summary>From the larger place to the smaller: "Germany - Berlin", "US-CA-San Mateo", "Nebraska - Omaha".</summary>
    private static PlaceCandidate? Descend(PlaceCandidate open, PlaceName name, ReadOnlySpan<char> gap, TextSpan span, int lastWord)
    {
        var whole = open.Options[0];
        if (name.Kind is PlaceKind.Region or PlaceKind.Code)
        {
            foreach (var at in name.At)
            {
                if (open.Kind == PlaceKind.Country && at.Country == whole.Country && at.Region is not null)
                    return open with { Kind = PlaceKind.Region, Options = [at], IsEven = false, LastWord = lastWord, Span = span };
            }

            return null;
        }

        if (name.Kind == PlaceKind.Country)
            return open.Kind != PlaceKind.Country && name.At[0].Country == whole.Country ? open with { LastWord = lastWord, Span = span } : null;
        if (name.Kind != PlaceKind.City)
            return null;
        var inside = name.At.Where(at => at.Country == whole.Country && (whole.Region is null || at.Region == whole.Region)).ToArray();
        if (inside.Length == 0 && whole.Region is not null && gap.IndexOfAny('-', '–') >= 0)
            inside = [whole];
        return inside.Length > 0
            ? open with { Kind = PlaceKind.City, City = name.Name, Options = inside, IsExplicit = true, IsEven = false, NeedsSupport = false, LastWord = lastWord, Span = span }
            : null;
    }

    private static PlaceCandidate? Narrowed(PlaceCandidate open, IReadOnlyList<Territory> told, TextSpan span, int lastWord)
    {
        foreach (var at in told)
        {
            foreach (var option in open.Options)
            {
                if (option.Country == at.Country && (at.Region is null || option.Region is null || option.Region == at.Region))
                {
                    Territory[] options = at.Region is null
                        ? [.. open.Options.Where(each => each.Country == at.Country)]
                        : [at];
                    return open with { Options = options, IsExplicit = true, NeedsSupport = false, IsEven = open.IsEven && options.Length > 1, LastWord = lastWord, Span = span };
                }
            }
        }

        // A smaller place of a known name: "Paris, Texas". A country after a city of another is a place of its own.
        return open.Kind == PlaceKind.City && !open.IsExplicit && told[0].Region is not null
            ? open with { Options = [told[0]], IsExplicit = true, NeedsSupport = false, IsEven = false, LastWord = lastWord, Span = span }
            : null;
    }

    /// <summary>A city that the list does not hold, told by the region after it: "Bozeman, MT"; null where there is none.</summary>
    private static PlaceCandidate? UnknownCity(Reading reading, PlaceName region, TermHit hit)
    {
        var text = reading.Text;
        var first = hit.FirstWord;
        if (first == 0 || hit.Span.Start < 3)
            return null;
        // A city that is a country has no others in it: "Acme, Singapore".
        if (region.Kind == PlaceKind.Country && region.At[0].Country is "SG" or "HK" or "MC")
            return null;
        var gap = text.AsSpan(reading.Words[first - 1].End, hit.Span.Start - reading.Words[first - 1].End);
        var isBare = gap is " " && region.Kind == PlaceKind.Code && region.At[0].Country == "US" && EndsAddress(text, hit.Span.End);
        if ((!isBare && gap is not (", " or ",")) || (region.Kind == PlaceKind.Country && gap is ","))
            return null;
        var from = first;
        while (from > 0 && first - from <= MostCityWords && IsCityWord(reading, from - 1, isLast: from == first))
            from--;
        var count = first - from;
        if (count == 0 || (region.Kind == PlaceKind.Country && (count > 2 || !AfterLabelOrLine(text, reading.Words[from].Start))))
            return null;
        // "Location: Walnut Grove CA" leaves out the comma; elsewhere two capitals end many a line.
        if (isBare && !(AfterLabelOrLine(text, reading.Words[from].Start) && text.AsSpan(0, reading.Words[from].Start).TrimEnd(" *\t").EndsWith(":", StringComparison.Ordinal)))
            return null;
        // "Acme Bakery, Kent" is no town; "in Halstead, Essex" and "Acme Bakery | Halstead, Essex" are.
        if (IsShire(region) && (count > 2 || !(text.AsSpan(0, reading.Words[from].Start) is var before && (before.EndsWith(" in ", StringComparison.OrdinalIgnoreCase) || before.TrimEnd(" *\t") is [.., ':' or '|' or '·' or '•']))))
            return null;
        // "200 W Oak, CO" is a street.
        if (from > 0 && (reading.Words[from - 1].IsNumber || reading.Words[from - 1].End - reading.Words[from - 1].Start == 1)
            && reading.Words[from].Start - reading.Words[from - 1].End == 1 && text[reading.Words[from].Start - 1] == ' ')
        {
            return null;
        }

        // "FL - Tampa - Oldsmar, IL - Chicago": the region belongs to the city behind it.
        if (region.Kind is PlaceKind.Code or PlaceKind.Region && text.AsSpan(hit.Span.End).StartsWith(" - ", StringComparison.Ordinal) && text.AsSpan(0, reading.Words[from].Start).EndsWith(" - ", StringComparison.Ordinal))
            return null;

        // Four capitals in a row are more than the name of a city; which of them are is not told.
        if (count > MostCityWords)
            return null;
        var span = new TextSpan(reading.Words[from].Start, hit.Span.End);
        var city = text[span.Start..reading.Words[first - 1].End];
        var isCounty = city.EndsWith(" County", StringComparison.Ordinal) || city.EndsWith(" Parish", StringComparison.Ordinal);
        return new PlaceCandidate(
            isCounty ? PlaceKind.County : PlaceKind.City,
            isCounty ? null : city,
            isCounty ? city : region.Kind == PlaceKind.County ? region.Name : null,
            [region.Following ?? region.At[0]],
            IsExplicit: true,
            NeedsSupport: false,
            IsEven: false,
            from,
            hit.FirstWord + hit.WordCount - 1,
            span);
    }

    /// <summary>True where the line ends, or the digits of the postal code follow.</summary>
    private static bool EndsAddress(string text, int at) =>
        at >= text.Length || text[at] is '\n' or '\r' || (at + 1 < text.Length && text[at] is ' ' && char.IsAsciiDigit(text[at + 1]));

    private static bool IsCityWord(Reading reading, int index, bool isLast)
    {
        var word = reading.Words[index];
        var text = reading.Text;
        if (word.IsNumber || !char.IsUpper(text[word.Start]) || word.End - word.Start < 2)
            return false;
        var letters = reading.Letters(word);
        // "ENGINEER, CA" is a title, "DC, NY" a list; a city in capitals is found where the list knows it.
        if (letters.IndexOfAnyInRange('a', 'z') < 0)
            return false;
        if (letters is "Street" or "Avenue" or "Ave" or "Road" or "Blvd" or "Drive" or "Suite" or "Floor" or "Location" or "University"
            or "College" or "Inc" or "LLC" or "Ltd" or "Department" or "Office" or "In" or "The" or "At" or "Our" or "Remote" or "Hybrid" or "Onsite" or "Campus"
            or "Building" or "Center" or "Hall" or "Plaza" or "Way" or "Lane" or "Court" or "Services" or "Engineer" or "Analyst" or "Manager" or "Clerk")
        {
            return false;
        }

        if (isLast)
            return true;
        var gap = text.AsSpan(word.End, reading.Words[index + 1].Start - word.End);
        return gap is " " or "-" or ". ";
    }

    private static bool AfterLabelOrLine(string text, int at)
    {
        var i = at - 1;
        while (i >= 0 && text[i] is ' ' or '*' or '\t')
            i--;
        return i < 0 || text[i] is '\n' or ':' or '|' or '–' or '-' or '(' or '•' or '·';
    }
}
