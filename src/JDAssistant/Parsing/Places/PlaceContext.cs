using JDAssistant.Documents;
using JDAssistant.Parsing.Fields;
using JDAssistant.Parsing.Fields.Sections;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Places;

/// <summary>Why a place counts as one where the job is.</summary>
internal enum PlaceReason
{
    Label,
    Title,
    Header,
    Sentence,
    RemoteScope,
}

/// <summary>Decides by what stands around a place whether the job is there.</summary>
internal sealed class PlaceContext(Surroundings around, bool isRemote)
{
    private const int HeaderLines = 12;

    private const int LongestHeadLine = 90;

    private const int LongestHeadRow = 200;

    private const int LongestName = 45;

    private const int LongestRow = 60;

    private const int FarthestSought = 18;

    private static readonly Vocable OfficeWords = new("office offices studio campus hub headquarters hq location site facility plant branch store warehouse lab laboratory clinic salon restaurant hotel school hospital showroom depot");

    private static readonly Vocable NameWords = new("fair ordinance university college law act code labor labour stock times consumer department privacy residents applicants candidates employees job equal");

    private static readonly Vocable Fillers = new("the our its their downtown central sunny beautiful greater lovely either both or and metro vibrant historic nearby north south east west city of in at near offices office head main a an");

    private static readonly Vocable Negations = new("not never except excluding outside");

    private static readonly Vocable InWords = new("in at near throughout");

    private readonly IReadOnlyList<TermHit> _context = around.Reading.Terms.Of("place-context");
    private readonly PlaceScope _scope = new(around);
    private readonly PlaceOfEmployer _employer = new(around);
    private readonly int _headerEnd = HeaderEnd(around);

    /// <summary>Why the job is at <paramref name="place"/>; null where nothing says that it is.</summary>
    public PlaceReason? ReasonFor(PlaceCandidate place)
    {
        if (place.Kind == PlaceKind.Zone)
            return isRemote && _scope.IsZoneDemand(place) ? PlaceReason.RemoteScope : null;
        if (around.IsInLabel(place.Span) || around.IsInAddress(place.Span))
            return null;
        if (place.Kind == PlaceKind.Code)
            return IsCodeAsked(place) ? PlaceReason.Label : OpensCodes(place) ? PlaceReason.RemoteScope : null;
        if (_scope.IsRemote(place))
            return PlaceReason.RemoteScope;
        if (around.LabelOf(place.Span) is { } label && !IsRemark(label))
            return label.Field == FieldKind.Location && IsNearStart(label, place) && (IsSeat(label, place) || !IsPartOfName(place)) ? PlaceReason.Label : null;
        if (around.SectionKindAt(place.Span.Start) is SectionKind.Eeo or SectionKind.Accommodation)
            return null;
        if (IsPartOfName(place))
            return null;
        // "the Victoria metro area": no person is called so.
        var isClear = !place.NeedsSupport || around.WordRightAfter(place.LastWord) is "area" or "Area" or "metro" or "Metro" or "metropolitan" or "Metropolitan";
        if (around.IsOnTitleLine(place.Span))
            return isClear && place.Kind != PlaceKind.Area && IsTitleSuffix(place) ? PlaceReason.Title : null;
        if (isClear && place.Span.Start < _headerEnd && IsHeaderLine(place))
            return PlaceReason.Header;
        return IsInSentenceOfJob(place, isClear) ? PlaceReason.Sentence : null;
    }

    /// <summary>True where nothing speaks against a place that is told exactly: no other place's or company's story, no standing statement.</summary>
    public bool IsUnopposed(PlaceCandidate place) => IsUnopposed(place, isBesideReport: false);

    private bool IsUnopposed(PlaceCandidate place, bool isBesideReport)
    {
        if (around.IsInLabel(place.Span) || around.IsInAddress(place.Span) || around.LabelOf(place.Span) is not null || IsPartOfName(place)
            || around.SectionKindAt(place.Span.Start) is SectionKind.Eeo or SectionKind.Accommodation or SectionKind.HowToApply or SectionKind.Preferred or SectionKind.Benefits)
        {
            return false;
        }

        var sentence = around.SentenceOf(place.Span);
        for (var i = TermHits.FirstFrom(_context, sentence.Start); i < _context.Count && _context[i].Span.End <= sentence.End; i++)
        {
            if (_context[i].Term["role"] is "never" or "veto" && !(isBesideReport && _context[i].Term.Text is "reports to" or "report to" or "reporting to"))
                return false;
        }

        return true;
    }

    /// <summary>"Our team works out of a studio in Leeds": where we say that we are, which is where the job is if nothing tells another place.</summary>
    public bool IsOurs(PlaceCandidate place)
    {
        if (place.City is null || place.NeedsSupport)
            return false;
        var sentence = around.SentenceOf(place.Span);
        if (_employer.TellsWhatWeAre(place, sentence) && !IsPartOfName(place))
            return true;
        for (var i = TermHits.FirstFrom(_context, sentence.Start); i < _context.Count && _context[i].Span.End <= place.Span.Start; i++)
        {
            // "It reports to the Head of Ovens, located at our plant in Leeds": whose the plant is tells where both are.
            if (_context[i].Term["role"] == "based" && IsJustBefore(_context[i], place))
                return IsUnopposed(place, around.WordBefore(_context[i].FirstWord) is "our" || around.WordBefore(_context[i].FirstWord, 2) is "our") && PlaceOfEmployer.SaysWe(around.Reading.Text.AsSpan(sentence.Start, sentence.Length));
        }

        return false;
    }

    private static bool SaysWhereYouAre(ReadOnlySpan<char> before) =>
        before.Contains("ou will be based", StringComparison.Ordinal) || before.Contains("ou'll be based", StringComparison.Ordinal) || before.Contains("ou’ll be based", StringComparison.Ordinal);

    /// <summary>"State: TX", "Location: WA 98057": a code says a region only where a place is asked for.</summary>
    private bool IsCodeAsked(PlaceCandidate place)
    {
        if (around.LabelOf(place.Span) is not { Field: FieldKind.Location } label || place.Options[0].Region is null || place.Span.Start != label.Value.Start)
            return false;
        var text = around.Reading.Text;
        return place.Span.End == label.Value.End || text[place.Span.End] is ',' or '-' or '\n'
            || (text[place.Span.End] == ' ' && place.Span.End + 1 < text.Length && char.IsAsciiDigit(text[place.Span.End + 1]));
    }

    /// <summary>"Remote (CA, NY, WA)": the first of several codes in the brackets behind the word.</summary>
    private bool OpensCodes(PlaceCandidate place)
    {
        var text = around.Reading.Text;
        return place.Options[0].Region is not null && place.Span.End + 4 <= text.Length && text.AsSpan(0, place.Span.Start).EndsWith("emote (", StringComparison.Ordinal)
            && text.AsSpan(place.Span.End, 2) is ", " && char.IsUpper(text[place.Span.End + 2]) && char.IsUpper(text[place.Span.End + 3]);
    }

    /// <summary>"Note: …" stands before any sentence.</summary>
    private bool IsRemark(LabelledValue label) =>
        label.Field == FieldKind.Other && around.Reading.Text.AsSpan(label.Label.Start, label.Label.Length).AreAny("note", "please note");

    /// <summary>The labels' value must be about the place, not a sentence that goes on to others.</summary>
    private static bool IsNearStart(LabelledValue label, PlaceCandidate place) =>
        place.Span.Start - label.Value.Start <= (label.Value.Length <= 120 ? 100 : 60);

    /// <summary>"Location: County of San Diego, CA": where a place is asked for, the county or city that bears the name is meant.</summary>
    private bool IsSeat(LabelledValue label, PlaceCandidate place) => place.FirstWord > 1
        && around.Reading.Words[place.FirstWord - 2].Start == label.Value.Start && around.WordBefore(place.FirstWord) is "of" or "Of"
        && around.WordBefore(place.FirstWord, 2) is "City" or "County" or "Town" or "Borough";

    /// <summary>"Boston Consulting Group", "University of Texas": the name of something else.</summary>
    private bool IsPartOfName(PlaceCandidate place)
    {
        var next = around.WordRightAfter(place.LastWord);
        // "Berlin-Kreuzberg": the quarter belongs to its city.
        if (place.City is not null && !next.IsEmpty && !NameWords.Has(next) && around.Reading.Text[place.Span.End] == '-')
            return false;
        // "Location: Memphis, TN Job type: …": a label follows.
        if (place is { IsExplicit: true, City: not null } && next is "Job")
            return false;
        if (!next.IsEmpty && (NameWords.Has(next) || (char.IsUpper(next[0]) && !place.IsExplicit && !OfficeWords.Has(next)
            && !(next is "Area" or "Metro" or "Metropolitan" or "Remote" or "Hybrid" or "Onsite" or "City" or "Based" or "Full" or "Permanent"))))
        {
            // "…in Boston We are": a lost line end also leaves a capital behind it.
            return NameWords.Has(next) || place.City is null || char.IsUpper(around.Reading.Text[place.Span.End - 1]) || !IsSentenceStart(next);
        }

        return around.WordBefore(place.FirstWord) is "of" or "Of"
            && around.WordBefore(place.FirstWord, 2) is "University" or "College" or "Institute" or "Bank" or "City" or "County" or "State" or "Republic"
                or "Department" or "Government" or "Commonwealth" or "Town" or "city" or "state" or "county" or "Province" or "School";
    }

    private static bool IsSentenceStart(ReadOnlySpan<char> word) =>
        word is "We" or "The" or "You" or "Our" or "This" or "As" or "In" or "To" or "About" or "Job" or "Pay" or "Salary" or "Type" or "Duration";

    private bool IsTitleSuffix(PlaceCandidate place)
    {
        var text = around.Reading.Text;
        var line = around.LineOf(place.Span);
        if (place.Span.Start == line.Start)
            return place.IsExplicit && place.City is not null;
        var before = text.AsSpan(line.Start, place.Span.Start - line.Start).TrimEnd(' ');
        return before.Length > 0 && (before[^1] is '-' or '–' or '—' or ',' or '(' or '|' or '/' or ':' or '[' or '•' or '·' or '@' or '\n'
            || EndsWithWord(before, "in") || EndsWithWord(before, "at") || (place.IsExplicit && place.City is not null));
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.Length > word.Length && text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && !char.IsLetter(text[^(word.Length + 1)]);

    /// <summary>A short line at the head of the text that is no sentence: "Acme – Leeds, England", "Athens, Greece".</summary>
    private bool IsHeaderLine(PlaceCandidate place)
    {
        var line = around.LineOf(place.Span);
        if (line.Length > LongestHeadRow || around.Reading.Text[line.End - 1] is '.' or '!' or '?')
            return false;
        // "Acme LLP — Leeds, England — hybrid, three days in the office — full-time": the signs on both sides make it a part of a row, however long.
        if (line.Length > LongestHeadLine)
            return place.IsExplicit && place.City is not null && IsBetweenDashes(around.Reading.Text, place.Span);
        var words = around.Reading.WordsIn(line).Length;
        var own = place.LastWord - place.FirstWord + 1;
        var text = around.Reading.Text;
        var before = place.Span.Start == line.Start ? '\n' : text.AsSpan(line.Start, place.Span.Start - line.Start).TrimEnd(' ')[^1];
        var isPart = before is '\n' or '|' or '·' or '•' or '–' or '—' or '-' or ',' or '/' or '(' or ';' or ':';
        var isTown = place.City is not null || place.County is not null || IsCityState(place);
        if (words <= own + 1 && isPart)
            return isTown || place.IsExplicit;
        return words <= 14 && isPart && isTown && (place.IsExplicit || IsSeparated(text, line, place));
    }

    private static bool IsBetweenDashes(string text, TextSpan place) =>
        text.AsSpan(0, place.Start) is [.., ' ', '—' or '–' or '|' or '·' or '•', ' '] && text.AsSpan(place.End) is [' ', '—' or '–' or '|' or '·' or '•', ' ', ..];

    /// <summary>"Acme, Singapore": a country that is one town.</summary>
    private static bool IsCityState(PlaceCandidate place) =>
        place.Options is [{ Country: "SG" or "HK" or "MO" or "MC" }];

    /// <summary>True where the line sets the place apart: "Acme, Leeds", "Acme - Leeds (hybrid)", "Acme (Leeds)", "Leeds office, hybrid".</summary>
    private bool IsSeparated(string text, TextSpan line, PlaceCandidate place)
    {
        var before = text.AsSpan(line.Start, place.Span.Start - line.Start);
        var after = text.AsSpan(place.Span.End, line.End - place.Span.End);
        // "Acme · Leeds Metropolitan Area (Hybrid)"
        foreach (var area in (ReadOnlySpan<string>)[" Metropolitan Area", " Metro Area", " Area"])
        {
            if (after.StartsWith(area, StringComparison.Ordinal))
                after = after[area.Length..];
        }

        // "Acme, Leeds (hybrid)": the line ends with the place, or with a remark on it.
        if (!place.NeedsSupport && line.Length <= LongestName && before.EndsWith(", ", StringComparison.Ordinal) && (after.IsEmpty || after is [' ', '(', .., ')']))
            return true;
        // "Acme, London (Hackney)" as a part of a row of facts.
        if (!place.NeedsSupport && line.Length <= LongestRow && after is [' ', '(', ..] && before.EndsWith(", ", StringComparison.Ordinal) && HeadRow.Holding(text, place.Span) is not null)
            return true;
        if (before.IsEmpty && OfficeWords.Has(around.WordRightAfter(place.LastWord)))
            return line.Length <= LongestName;
        if (before.EndsWith("(", StringComparison.Ordinal))
            return after.StartsWith(")", StringComparison.Ordinal) || after.StartsWith(", ", StringComparison.Ordinal);
        var isEnd = after.IsEmpty || after.StartsWith(" or ", StringComparison.Ordinal) || after.TrimStart(' ') is ['|' or '·' or '•' or '/' or '(' or ';' or '–' or '-', ..];
        return isEnd && (before.EndsWith(" - ", StringComparison.Ordinal) || before.TrimEnd(' ') is [] or [.., '|' or '·' or '•' or '/' or ';' or '–' or '—']);
    }

    private bool IsInSentenceOfJob(PlaceCandidate place, bool isClear)
    {
        var sentence = around.SentenceOf(place.Span);
        TermHit? anchor = null, nearest = null, first = null;
        var from = TermHits.FirstFrom(_context, sentence.Start);
        for (var i = from; i < _context.Count && _context[i].Span.End <= place.Span.Start; i++)
        {
            var hit = _context[i];
            var role = hit.Term["role"];
            if (role == "never")
                return false;
            if (role is "job" or "based" or "scope" && IsJustBefore(hit, place))
                anchor = anchor?.Term["role"] == "job" ? anchor : hit;
            else
                (nearest, first) = (hit, first ?? hit);
        }

        var section = around.SectionKindAt(place.Span.Start);
        // Whatever heads the words, "You will be based in Leeds" is about the job; "a party in Leeds" below the benefits is not.
        if (section is SectionKind.Benefits or SectionKind.Compensation && !(anchor is not null && (anchor.Term.Text.StartsWith("role", StringComparison.Ordinal) || anchor.Term.Text.StartsWith("position", StringComparison.Ordinal) || SaysWhereYouAre(around.Reading.Text.AsSpan(sentence.Start, place.Span.Start - sentence.Start)))))
            return false;
        // "The role reports to the Head Baker and is based in Leeds": behind "and" the subject is the first again.
        if (anchor is not null && first?.Term["role"] is "seek" && anchor.Term["role"] == "based" && around.WordBefore(anchor.FirstWord) is "is" && around.WordBefore(anchor.FirstWord, 2) is "and")
            nearest = first;
        var spoken = nearest is not null && nearest.Term["role"] is "seek" or "subject" or "job";
        if (anchor is not null)
        {
            if (around.HasBefore(anchor.FirstWord, 2, Negations) || (!isClear && IsAfterCapital(place)))
                return false;
            return anchor.Term["role"] switch
            {
                "job" => place.Kind != PlaceKind.Area,
                "based" => place.Kind != PlaceKind.Area && (spoken
                    ? section != SectionKind.AboutCompany || nearest!.Term["role"] == "seek"
                    : (_employer.IsOfClient(sentence) && IsSpokenOfAfter(place, sentence)) || (nearest is null && StartsSentence(anchor, sentence) && (IsSpokenOfAfter(place, sentence) || (section != SectionKind.AboutCompany && EndsSentence(place, sentence))))),
                _ => isRemote && spoken,
            };
        }

        // "A bakery in Leeds, one of the oldest, is looking for…": who hires there.
        if (nearest?.Term["role"] is null or "veto" && isClear && place.City is not null && IsAfterIn(place) && _employer.SeeksBehind(place, sentence))
            return true;
        if (((spoken || around.WordBefore(place.FirstWord, 3) is "This" or "this") && IsBasedBehind(place)) || (isClear && place.City is not null && place.Span.Start == sentence.Start && around.WordRightAfter(place.LastWord) is "based" && IsSpokenOfAfter(place, sentence)))
            return true;
        // "…seeks a clerk with a head for ledgers to join our team at our Leeds office"
        if (!spoken && first?.Term["role"] is "seek" && around.WordBefore(place.FirstWord) is "our" && IsOffice(place) && section is not (SectionKind.AboutCompany or SectionKind.Preferred or SectionKind.HowToApply))
            return true;
        // "Acme is the oldest bakery of the bay, and has an opening for a Clerk in Leeds, England."
        var seeksHere = section == SectionKind.AboutCompany && place is { IsExplicit: true, City: not null } && nearest?.Term["role"] is "seek";
        if (!spoken || section is SectionKind.Preferred or SectionKind.HowToApply || (section == SectionKind.AboutCompany && !seeksHere))
            return false;
        if (IsOffice(place) || IsTeam(place))
            return true;
        // "We are seeking a clerk in Boston": the job is spoken of, and nothing else since.
        return isClear && (place.City is not null || (place.Kind == PlaceKind.Region && around.WordRightAfter(place.LastWord) is "area")) && section != SectionKind.Requirements && nearest!.Term["role"] is "seek"
            && place.FirstWord - nearest.FirstWord <= FarthestSought && IsAfterIn(place);
    }

    /// <summary>True where nothing but small words stands between the anchor and the place.</summary>
    private bool IsJustBefore(TermHit anchor, PlaceCandidate place)
    {
        var first = QuarterOf(place);
        var gap = first - (anchor.FirstWord + anchor.WordCount);
        if (gap is < 0 or > 4)
            return false;
        for (var back = 1; back <= gap; back++)
        {
            if (!Fillers.Has(around.WordBefore(first, back)))
                return false;
        }

        return true;
    }

    /// <summary>"Kearny Mesa": the end of a longer name.</summary>
    private bool IsAfterCapital(PlaceCandidate place)
    {
        var before = around.WordBefore(place.FirstWord);
        return !before.IsEmpty && char.IsUpper(before[0]) && !Fillers.Has(before) && around.Reading.Text[place.Span.Start - 1] == ' ';
    }

    /// <summary>"The role is Leeds based".</summary>
    private bool IsBasedBehind(PlaceCandidate place) =>
        place.City is not null && around.WordRightAfter(place.LastWord) is "based" && (around.WordBefore(place.FirstWord) is "is" or "be" || (around.WordBefore(place.FirstWord) is "a" or "an" && around.WordRightAfter(place.LastWord + 1) is "position" or "role" or "job"));

    private static bool StartsSentence(TermHit anchor, TextSpan sentence) => anchor.Span.Start - sentence.Start <= 2;

    /// <summary>"Based in our Leeds office.", "Based in Leeds, England.": the sentence tells nothing else.</summary>
    private bool EndsSentence(PlaceCandidate place, TextSpan sentence)
    {
        var rest = around.Reading.Text.AsSpan(place.Span.End, Math.Max(0, sentence.End - place.Span.End)).TrimEnd(" .\n");
        return rest.IsEmpty || rest is " office" or " studio" or " site" or " branch" or " store" or " campus" or " depot" or " warehouse";
    }

    private bool IsSpokenOfAfter(PlaceCandidate place, TextSpan sentence)
    {
        var i = TermHits.FirstFrom(_context, place.Span.End);
        return i < _context.Count && _context[i].Span.End <= sentence.End && _context[i].Term["role"] is "subject" or "seek"
            && _context[i].Span.Start - place.Span.End <= 40;
    }

    /// <summary>"in our Leeds office", "at the Leeds site".</summary>
    private bool IsOffice(PlaceCandidate place)
    {
        var next = around.WordRightAfter(place.LastWord);
        return place.Kind is PlaceKind.City or PlaceKind.County or PlaceKind.Region && OfficeWords.Has(next) && next is not ("offices" or "headquarters" or "HQ")
            && (around.WordBefore(place.FirstWord) is "our" or "the" or "its" or "their" or "in" or "at" || around.WordBefore(place.FirstWord, 2) is "our" or "the");
    }

    /// <summary>"to join our Leeds team", "part of our growing Leeds team".</summary>
    private bool IsTeam(PlaceCandidate place)
    {
        if (place.Kind != PlaceKind.City || around.WordRightAfter(place.LastWord) is not "team")
            return false;
        for (var back = 1; back <= 3; back++)
        {
            if (around.WordBefore(place.FirstWord, back) is "our")
                return true;
        }

        return false;
    }

    /// <summary>"Hoxton, London": the word at which the place begins with the quarter before it.</summary>
    private int QuarterOf(PlaceCandidate place)
    {
        var (text, words, first) = (around.Reading.Text, around.Reading.Words, place.FirstWord);
        if (place.City is null || first == 0 || words[first - 1].IsNumber || !char.IsUpper(text[words[first - 1].Start]) || text.AsSpan(words[first - 1].End, place.Span.Start - words[first - 1].End) is not ", ")
            return first;
        first--;
        return first > 0 && char.IsUpper(text[words[first - 1].Start]) && text.AsSpan(words[first - 1].End, words[first].Start - words[first - 1].End) is " " && !Fillers.Has(around.WordBefore(first)) ? first - 1 : first;
    }

    private bool IsAfterIn(PlaceCandidate place)
    {
        var first = QuarterOf(place);
        for (var back = 1; back <= 3; back++)
        {
            var word = around.WordBefore(first, back);
            if (InWords.Has(word))
                return true;
            if (!Fillers.Has(word))
                return false;
        }

        return false;
    }

    /// <summary>Where the head of the text ends: after a dozen lines, or where running text begins.</summary>
    private static int HeaderEnd(Surroundings around)
    {
        var lines = 0;
        foreach (var block in around.Reading.Blocks)
        {
            if (++lines > HeaderLines || (block.Span.Length > 200 && lines > 1))
                return block.Span.Start;
        }

        return lines == 0 ? 0 : around.Reading.Text.Length;
    }
}
