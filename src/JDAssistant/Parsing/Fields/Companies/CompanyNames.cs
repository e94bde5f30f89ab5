using System.Collections.Frozen;
using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Parsing.Layout;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Companies;

/// <summary>Tells runs of capitalised words that can be an employer's name from those that cannot.</summary>
internal sealed class CompanyNames(TitleScan scan)
{
    private const int MostWords = 6;

    private const int MostBorne = 3;

    // Capitalised words at the start of a sentence or heading that are no names.
    private static readonly FrozenSet<string> NoNames = (
        "this the we you our it they he she who what there here that these those if in at as for all any each every a an job position role company candidate candidates applicant applicants incumbent "
        + "employee employees team teams department successful ideal experience work please salary location remote hybrid responsibilities requirements qualifications benefits summary description overview duties "
        + "your my their his her us me today now client clients one both must data business product engineering marketing sales full part time employment pay knowledge ability skills education training travel "
        + "background equal to and or not no yes with by from of on once when while where how why selected qualified interested individuals everyone everything someone anyone people working joining being having "
        + "compensation responsible preferred required minimum about additional employer organization organisation agency firm group office city county state division bonus shift school duration details project "
        + "program level title note opportunity opportunities world such other others customer customers life also but so then however because since although after before during under through over within without "
        + "expect more most read learn apply join meet come looking are is do does have can could would should may will let let's imagine ready want need help health our mission culture values benefits perks "
        + "technology software research science analytics security design finance operations management leadership development support service services quality proficiency familiarity strong excellent good great "
        + "previous prior bachelor's master's bachelor master degree phd certification hours schedule contract reporting reports interviews interview united states us uk usa europe california london english "
        + "monday python sql java excel ai ml it hr covid diversity inclusion innovation success growth change progress home people power together using based located founded established headquartered "
        + "applications application resume resumes cv candidates' recruitment recruiting hiring hr posting vacancy base range total annual disability veteran veterans women minorities persons accommodation "
        + "bank university college hospital school very below above cookies cookie industry industries campus website site store restaurant practice center centre institute trust council foundation studio lab clinic hotel "
        + "platform network internship eeo eoe aa ada information some sorry welcome must policing objective purpose haves have's we're you'll it's there's here's that's first second new special general senior junior lead chief head vice president tags share save follow similar more menu search login "
        + "reasonable individuals consideration federal employment-related every our background discrimination harassment affirmative pursuant consistent san new north south east west los")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] LegalForms = ["inc", "llc", "ltd", "gmbh", "corp", "corporation", "plc", "limited", "co", "llp", "ag", "sa", "bv", "pty", "lp", "pbc"];

    /// <summary>True for names that say what they are: "Acme Ltd", "Fenwick University", "City of Elmsford".</summary>
    public bool IsOrganisation(TextSpan name)
    {
        var words = scan.WordsIn(name);
        if (words.Length < 2)
            return false;
        if (words.Length > 2 && scan.Letters(words[1]) is "of" && scan.Letters(words[0]) is "City" or "County" or "State" or "Town" or "University" or "Department" or "Ministry" or "Borough" or "Port" or "Bank" or "Institute" or "College")
            return true;
        var last = words[^1];
        return IsLegalForm(scan.Letters(last)) || IsPartners(scan.Letters(last)) || scan.Letters(last) is "University" or "College" or "Academy" or "Hospital" or "Bank" or "Partners" or "Group" or "Logistics" or "Foods" or "Systems" or "Consulting" or "Solutions" or "Technologies" or "Council" or "Trust" or "Foundation" or "Institute" or "School" or "Clinic" or "Hotel" or "Associates" or "Recruitment" or "Staffing" or "Studios" or "Labs"
            or "Joinery" or "Winery" or "Brewery" or "Bakery" or "Farm" or "Farms" or "Motors" or "Insurance" or "Supplies" or "Engineering" or "Construction" or "Builders" or "Roofing" or "Robotics" or "Pharmacy" or "Surveyors" or "Architects" or "Care";
    }

    /// <summary>"Bäckerei Huber GmbH"</summary>
    public static bool HasLegalForm(ReadOnlySpan<char> line) =>
        line.EndsWith(" GmbH", StringComparison.Ordinal) || line.EndsWith(" & Co. KG", StringComparison.Ordinal) || line.EndsWith(" SAS", StringComparison.Ordinal) || line.EndsWith(" S.L.", StringComparison.Ordinal) || line.EndsWith(" B.V.", StringComparison.Ordinal);

    /// <summary>Words that names of places end in: "Canary Wharf".</summary>
    public static bool IsGround(ReadOnlySpan<char> word) => word is "Street" or "Road" or "Avenue" or "Lane" or "Park" or "Square" or "Quay" or "Wharf" or "Town" or "Village" or "Hill" or "Heights" or "Beach" or "Creek" or "Rock"
        or "Springs" or "Valley" or "Gardens" or "Green" or "Bridge" or "Cross" or "Court" or "House" or "Building" or "Floor" or "Office" or "Campus" or "Way" or "Drive" or "Slope" or "Side" or "Bay" or "Island" or "Airport" or "Central" or "District" or "Area" or "Centre" or "Center";

    /// <summary>"Acme Cycles, Dublin" tells an employer; "Walnut Creek, CA" and "Canary Wharf, London" a place.</summary>
    public bool IsBeforeCity(TextSpan name, int place)
    {
        if (IsOrganisation(name))
            return true;
        var words = scan.WordsIn(name);
        return words.Length > 1 && scan.HitsIn("places", new TextSpan(place, Math.Min(scan.Text.Length, place + 40))).Any(hit => hit.Span.Start == place && (hit.Term["kind"] == "city" || hit.Term.Text is "Singapore" or "Luxembourg" or "Monaco"))
            && !scan.HitsIn("places", name).Any() && !IsGround(scan.Letters(words[^1]));
    }

    /// <summary>"BrightServices": words that names end in.</summary>
    private static bool IsTrade(ReadOnlySpan<char> word) => word is "Services" or "Solutions" or "Bank" or "Health" or "Technology" or "Software" or "Group" or "Design" or "Marketing" or "Data" or "Home" or "Market" or "Science" or "Platform" or "Network" or "Security" or "Analytics";

    private static bool IsPartners(ReadOnlySpan<char> word) => word is "Partners" or "Associates" or "Advisors" or "Advisers" or "Consultants" or "Solicitors" or "Accountants" or "Opticians" or "Brokers";

    /// <summary>A capital, a digit, or a capital behind a small letter: "eBay".</summary>
    private bool BeginsName(Word word) => word.IsNumber || char.IsUpper(scan.Text[word.Start])
        || (word.End - word.Start > 2 && char.IsLower(scan.Text[word.Start]) && scan.Text.AsSpan(word.Start + 1, Math.Min(2, word.End - word.Start - 1)).ContainsAnyInRange('A', 'Z'));

    /// <summary>"FreshBooks" is one name, in "AcmeWe make" a line end was lost.</summary>
    private bool IsOneWord(int end, Word word) => word.Start == end && (IsLastInCapitals(word) || !NoNames.Contains(scan.Text[word.Start..word.End]) || IsTrade(scan.Letters(word)))
        && (char.IsLower(scan.Text[end - 1]) || (end == 1 || !char.IsLetterOrDigit(scan.Text[end - 2])));

    /// <summary>"OvenML,": letters in capitals, behind which no other name or word goes on.</summary>
    private bool IsLastInCapitals(Word word) => word.End - word.Start is 2 or 3 && scan.Letters(word).IndexOfAnyExceptInRange('A', 'Z') < 0 && word.End < scan.Text.Length && scan.Text[word.End] is ',' or '\'';

    /// <summary>"TechOven Supplies": the first half of a word that has two capitals is no technician.</summary>
    private bool IsTechHead(int i) => scan.Letters(scan.Words[i]) is "Tech" && i + 1 < scan.Words.Length && IsOneWord(scan.Words[i].End, scan.Words[i + 1]);

    /// <summary>True in the middle of "HealthStream", where the text says it so again: no line end was lost there.</summary>
    private bool IsWithinName(int start) => start > 0 && char.IsLetter(scan.Text[start - 1]) && scan.Glued.IsName(start);

    /// <summary>A run of capitalised words from <paramref name="start"/> that can be a name; null where it cannot.</summary>
    public TextSpan? From(int start, int limit, bool allowsTrade = false)
    {
        var i = scan.WordFrom(start);
        if (i >= scan.Words.Length || scan.Words[i].Start != start || IsWithinName(start) || !(BeginsName(scan.Words[i]) || scan.Glued.IsName(start)))
            return null;
        // "1904labs"
        if (scan.Words[i].IsNumber && i + 1 < scan.Words.Length && scan.Words[i + 1] is var tail && tail.Start == scan.Words[i].End && tail.End - tail.Start > 3 && char.IsLower(scan.Text[tail.Start])
            && scan.Letters(tail) is not ("hours" or "months" or "years" or "weeks" or "days" or "minutes" or "hour" or "month" or "year" or "week"))
        {
            return new TextSpan(start, tail.End);
        }

        if (scan.Letters(scan.Words[i]) is "The" or "Die" or "Der" or "Das" or "La" or "Le" && i + 1 < scan.Words.Length)
            i++;
        if (scan.Letters(scan.Words[i]) is "Company" or "Client" && scan.Words[i].Start > start)
            return null;
        var first = i;
        var end = -1;
        // Behind "of" the name goes on: "City of Elmsford".
        var seen = -1;
        for (; i < scan.Words.Length && i < first + MostWords && scan.Words[i].End <= limit; i++)
        {
            var word = scan.Words[i];
            if (end >= 0 && !Joins(seen, word.Start, scan.Letters(word)) && !IsOneWord(seen, word) && !(word.Start == seen && scan.Glued.IsName(word.Start)))
                break;
            var letters = scan.Letters(word);
            seen = word.End;
            // "Crunch.io"
            if (end >= 0 && word.Start == end + 1 && scan.Text[end] == '.' && letters is "io" or "com" or "ai" or "org" or "app" or "dev" or "tech" or "net")
            {
                end = word.End;
                continue;
            }

            if (letters is "of" or "and" or "for" or "du" or "de" or "des" or "von" or "van" or "del" && end >= 0 && i + 1 < scan.Words.Length && char.IsUpper(scan.Text[scan.Words[i + 1].Start]))
                continue;
            // "Department of the Interior"
            if (end >= 0 && i + 2 < scan.Words.Length && ((letters is "of" && scan.Letters(scan.Words[i + 1]) is "the" && char.IsUpper(scan.Text[scan.Words[i + 2].Start])) || (letters is "the" && scan.Letters(scan.Words[i - 1]) is "of" && scan.Letters(scan.Words[first]) is "Department" or "Ministry" or "Office" or "City" or "University" or "Bank")))
                continue;
            if (!BeginsName(word) && !(end < 0 && word.Start == start))
                break;
            if (scan.IsJobNoun(word) && !(end >= 0 && (IsPartners(letters) || letters is "Tech" || (allowsTrade && letters[^1] == 's'))) && !IsTechHead(i))
                return null;
            // "Children's Hospital"
            end = letters.EndsWith("'s", StringComparison.Ordinal) && !(letters is "Children's" or "Women's" or "Men's" or "People's" && i + 1 < scan.Words.Length && char.IsUpper(scan.Text[scan.Words[i + 1].Start])) && !BearsName(i, limit) ? word.End - 2 : word.End;
            // "Acme, Inc.Job ID: 7"
            if (end < seen || (i > first && IsLegalForm(letters) && end + 1 < scan.Text.Length && scan.Text[end] == '.' && char.IsUpper(scan.Text[end + 1])))
                break;
        }

        if (end < 0 || (IsNoName(first, end) && !scan.Glued.IsName(scan.Words[first].Start)) || scan.Text.AsSpan(0, end).EndsWith(" Team", StringComparison.Ordinal) || scan.Text.AsSpan(0, end).EndsWith(" Department", StringComparison.Ordinal)
            || scan.Text.AsSpan(0, end).EndsWith(" Division", StringComparison.Ordinal))
            return null;
        var span = new TextSpan(scan.Words[first].Start, end);
        if (IsLegalForm(scan.Letters(span).TrimEnd('.')) || scan.Words[first].IsNumber && scan.WordsIn(span).Length < 2 || span.Length < 2)
            return null;
        if (end < scan.Text.Length && scan.Text[end] == '.' && scan.Words[scan.WordFrom(end) - 1] is var last && last.Start > first && last.Start > span.Start && scan.Text[last.Start - 1] is ' ' or ',' && IsLegalForm(scan.Letters(last)))
            span = span with { End = end + 1 };
        return span;
    }

    /// <summary>"St Brendan's Primary School", "Lucy's Bakery": what follows in capitals is called so.</summary>
    private bool BearsName(int i, int limit)
    {
        var last = i;
        while (last + 1 < scan.Words.Length && last - i < MostBorne && scan.Words[last + 1].End <= limit && scan.Words[last + 1].Start == scan.Words[last].End + 1 && char.IsUpper(scan.Text[scan.Words[last + 1].Start]))
            last++;
        return last > i && scan.Letters(scan.Words[last]) is "School" or "College" or "Academy" or "Nursery" or "Hospital" or "Hospice" or "Church" or "Hotel" or "Bakery" or "Clinic";
    }

    /// <summary>True for words that no name begins with.</summary>
    public static bool IsCommon(string word) => NoNames.Contains(word);

    private bool IsNoName(int first, int end)
    {
        // "University of California", "Ministry for Bread"
        if (scan.Letters(scan.Words[first]) is "University" or "City" or "County" or "State" or "Department" or "Ministry" && first + 2 < scan.Words.Length && scan.Letters(scan.Words[first + 1]) is "of" or "for" && OfWhat(first + 2) is var of && char.IsUpper(scan.Text[scan.Words[of].Start]) && scan.Words[of].End <= end)
            return false;
        if (NoNames.Contains(scan.Text[scan.Words[first].Start..scan.Words[first].End]) && (scan.Words[first].End >= end || !HasOwnWord(first + 1, end)))
            return true;
        var letters = scan.Text.AsSpan(scan.Words[first].Start, end - scan.Words[first].Start);
        return Headings.Exact(letters) is not null || scan.Letters(scan.Words[first]) is "This" or "Our" or "Your" or "All" or "If" or "As" or "In" or "For" or "With" or "You" or "We" or "I" or "No" or "What" or "How"
            or "Who" or "Why" or "Any" or "Each" or "By" or "To" or "From" or "These" or "Those" or "That" or "When" or "Where" or "While" or "Additional" or "Please" or "Qualified" or "Equal" or "Join" or "About" or "And" or "But" or "Or" or "An" or "Are" or "Do" or "Is" or "Want" or "Ability";
    }

    /// <summary>Behind "the" of "Department of the Interior".</summary>
    private int OfWhat(int i) => scan.Letters(scan.Words[i]) is "the" && i + 1 < scan.Words.Length ? i + 1 : i;

    private bool HasOwnWord(int from, int end)
    {
        for (var i = from; i < scan.Words.Length && scan.Words[i].Start < end; i++)
        {
            if (!NoNames.Contains(scan.Text[scan.Words[i].Start..scan.Words[i].End]) && char.IsUpper(scan.Text[scan.Words[i].Start]))
                return true;
        }

        return false;
    }

    private bool Joins(int from, int to, ReadOnlySpan<char> word)
    {
        var gap = scan.Text.AsSpan(from, to - from);
        // "J.R. Rye & Sons"
        var isInitial = gap is ". " && from > 0 && char.IsUpper(scan.Text[from - 1]) && (from < 2 || !char.IsLetter(scan.Text[from - 2]));
        // "St. Brigid"
        var isSaint = gap is ". " && scan.Text.AsSpan(0, from) is [.., 'S', 't'] && (from < 3 || !char.IsLetter(scan.Text[from - 3]));
        return isInitial || isSaint || gap is " " or "-" or "&" or " & " or "." or "'" or "/" || (gap is ", " or "," or "., " && IsLegalForm(word));
    }

    /// <summary>True for "Inc", "Ltd", "GmbH".</summary>
    public static bool IsLegalForm(ReadOnlySpan<char> word)
    {
        foreach (var form in LegalForms)
        {
            if (word.Equals(form, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Without blanks and marks of emphasis around it.</summary>
    public TextSpan WithoutMarks(TextSpan span)
    {
        while (span.Length > 1 && (char.IsWhiteSpace(scan.Text[span.Start]) || scan.Text[span.Start] is '*' or '_'))
            span = span with { Start = span.Start + 1 };
        while (span.Length > 1 && (char.IsWhiteSpace(scan.Text[span.End - 1]) || scan.Text[span.End - 1] is '*' or '_'))
            span = span with { End = span.End - 1 };
        return span;
    }
}
