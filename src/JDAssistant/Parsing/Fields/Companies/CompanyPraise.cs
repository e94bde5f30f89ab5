using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Companies;

/// <summary>Knows how sentences go on that say what an employer is.</summary>
internal sealed class CompanyPraise(TitleScan scan)
{
    /// <summary>True where the words from <paramref name="at"/> say what something is, and that is a firm: "is a small technology company".</summary>
    public bool NamesFirm(int at, int limit)
    {
        var words = scan.WordsIn(new TextSpan(at, Math.Min(limit, at + 110)));
        if (words.Length < 3 || scan.Letters(words[1]) is not ("a" or "an" or "the" or "one"))
            return false;
        foreach (var word in words[2..])
        {
            if (scan.Letters(word) is "company" or "corporation" or "firm" or "startup" or "start-up" or "provider" or "organization" or "organisation" or "nonprofit" or "charity" or "agency" or "bank" or "hospital" or "manufacturer" or "retailer" or "consultancy" or "business" or "employer" or "distributor" or "carrier" or "restaurant" or "bistro" or "bakery" or "school" or "university" or "studio" or "hospice" or "surgery" or "library" or "museum" or "theatre" or "cooperative" or "co-operative"
                or "companies" or "firms" or "providers" or "organizations" or "organisations" or "agencies" or "employers" or "retailers" or "manufacturers" or "distributors" or "producer" or "producers" or "operator" or "operators" or "profit")
                return true;
            // "is an international data group"
            if (scan.Letters(word) is "group" or "collective" or "network" or "networks" && (word.End + 4 > scan.Text.Length || scan.Text.AsSpan(word.End).StartsWith(" of ", StringComparison.Ordinal) || scan.Text.AsSpan(word.End).StartsWith(" with ", StringComparison.Ordinal) || scan.Text[word.End] is '.' or ','))
                return true;
            if (scan.Letters(word) is "home" && (scan.Text.AsSpan(0, word.Start).EndsWith("nursing ", StringComparison.Ordinal) || scan.Text.AsSpan(0, word.Start).EndsWith("care ", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    /// <summary>True where the words from <paramref name="at"/> go on as praise of a firm does: "is a leading…", "is transforming…".</summary>
    public bool Praises(int at)
    {
        var words = scan.WordsIn(new TextSpan(at, Math.Min(scan.Text.Length, at + 40)));
        return words.Length > 2 && (scan.Letters(words[2]) is "leading" or "global" or "growing" or "fast" or "company" or "rapidly" or "world" or "premier" or "privately" or "national" or "nonprofit" or "startup" or "largest"
            || (scan.Letters(words[1]) is "part" && scan.Letters(words[2]) is "of")
            || scan.Letters(words[1]) is "transforming" or "revolutionizing" or "revolutionising" or "building" or "changing" or "reinventing" or "redefining" or "disrupting" or "creating" or "developing" or "proud" or "committed" or "growing" or "expanding" or "hiring");
    }

    /// <summary>"is a business of Acme": part of something greater, under a name of its own.</summary>
    public bool TellsOwner(int at, int limit)
    {
        var words = scan.WordsIn(new TextSpan(at, Math.Min(limit, at + 60)));
        return words.Length > 4 && scan.Letters(words[1]) is "a" or "an" && scan.Letters(words[2]) is "business" or "division" or "subsidiary" or "brand" && scan.Letters(words[3]) is "of" && char.IsUpper(scan.Text[words[4].Start]);
    }

    /// <summary>"offers a competitive salary": what somebody gives who employs.</summary>
    public bool OffersTerms(int at, int limit)
    {
        var words = scan.WordsIn(new TextSpan(at, Math.Min(limit, at + 90)));
        foreach (var word in words.Length > 1 ? words[1..] : [])
        {
            if (scan.Letters(word) is "benefits" or "salary" or "salaries" or "compensation" or "pay" or "workplace")
                return true;
        }

        return false;
    }

    /// <summary>"needs a nurse": somebody is wanted, not something.</summary>
    public bool IsAfterNeeds(int at)
    {
        var words = scan.WordsIn(new TextSpan(at, Math.Min(scan.Text.Length, at + 60)));
        if (words.Length < 3 || scan.Letters(words[1]) is not ("a" or "an"))
            return false;
        foreach (var word in words[2..])
        {
            if (scan.IsJobNoun(word))
                return true;
        }

        return false;
    }

    /// <summary>"is looking for": somebody is sought right behind <paramref name="at"/>.</summary>
    public bool IsSeeking(int at) => scan.HitsIn("hiring-cues", new TextSpan(at, Math.Min(scan.Text.Length, at + 40))).Any(hit => hit.Span.Start - at <= 4 && hit.Term["use"] == "seek");
}
