using System.Buffers;
using System.Collections.Frozen;
using JDAssistant.Documents;
using JDAssistant.Parsing.Layout;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Collects what a text says of names that may be the employer's.</summary>
internal sealed class CompanyEvidence(TitleScan scan)
{
    private const int MostWords = 6;

    private static readonly SearchValues<char> NoNameMarks = SearchValues.Create("$£€:@?!0123456789");

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
        + "reasonable individuals consideration federal employment-related every our background discrimination harassment affirmative pursuant consistent san new north south east west los")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] LegalForms = ["inc", "llc", "ltd", "gmbh", "corp", "corporation", "plc", "limited", "co", "llp", "ag", "sa", "bv", "pty", "lp", "pbc"];

    private readonly Dictionary<string, (int Score, TextSpan Span)> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A short line below the title, before a dash or bar: "Acme – Leeds".</summary>
    public void AddLine(TextSpan line, int score)
    {
        var letters = scan.Letters(line);
        var cut = letters.Length;
        foreach (var joint in (ReadOnlySpan<string>)[" – ", " — ", " - ", " | ", " · ", " • ", "|", " ("])
        {
            var at = letters.IndexOf(joint, StringComparison.Ordinal);
            if (at > 0)
                cut = Math.Min(cut, at);
        }

        var isCut = cut < letters.Length;
        // "Acme, Leeds": a suburb stands there as often as an employer, so the line alone is not enough.
        var comma = letters.IndexOf(", ", StringComparison.Ordinal);
        var isBeforePlace = comma > 0 && comma < cut && BeginsPlace(line.Start + comma + 2);
        if (isBeforePlace)
            (cut, isCut) = (comma, false);
        var name = WithoutMarks(new TextSpan(line.Start, line.Start + cut));
        if (letters.ContainsAny(NoNameMarks) && !isCut || name.Length < 2 || Headings.Exact(scan.Letters(name)) is not null)
            return;
        if (NameFrom(name.Start, name.End) is { } whole && whole.End >= name.End - 1 && !scan.HitsIn("title-decoration", name).Any())
        {
            if (isBeforePlace && BeginsPlace(whole.Start))
                return;
            var least = isBeforePlace ? Math.Min(score, 3) : score;
            Add(whole, isCut || IsOrganisation(whole) ? least + 1 : least, preferred: true);
        }
    }

    /// <summary>"Accountant at Acme": the name behind the title.</summary>
    public void AddAfterTitle(TextSpan title)
    {
        const string At = " at ";
        if (scan.Text.AsSpan(title.End).StartsWith(At, StringComparison.Ordinal) && NameFrom(title.End + At.Length, Math.Min(scan.Text.Length, title.End + 80)) is { } name)
            Add(name, 4);
    }

    /// <summary>"About Acme", "Why Acme?", "Life at Acme".</summary>
    public void AddHeading(TextSpan heading)
    {
        var letters = scan.Letters(heading);
        foreach (var opener in (ReadOnlySpan<string>)["About ", "Life at ", "Why join ", "Working at ", "Who is ", "Why work at ", "Apply Now at ", "Why "])
        {
            if (!letters.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
                continue;
            var start = heading.Start + opener.Length;
            if (NameFrom(start, heading.End) is { } name && name.End >= heading.End - 1 && scan.WordsIn(name).Length <= 4)
                Add(name, opener is "Why " ? 2 : 4);
            return;
        }
    }

    /// <summary>What the sentences of a paragraph say of their subjects.</summary>
    public void AddSentences(TextSpan block, bool isOpening)
    {
        var start = block.Start;
        for (var i = block.Start; i < block.End; i++)
        {
            if (!Sentences.EndsAt(scan.Text, i, block.End) && scan.Text[i] != '\n')
                continue;
            AddSentence(new TextSpan(start, i + 1), isOpening);
            start = i + 1;
        }

        AddSentence(new TextSpan(start, block.End), isOpening);
    }

    /// <summary>"Acme is an equal opportunity employer": whoever makes such a statement is the employer.</summary>
    public void AddStatement(TextSpan statement)
    {
        var start = SkipBlanks(statement.Start, statement.End);
        if (NameFrom(start, statement.End) is not { } name)
            return;
        var verb = WordAfter(name.End);
        if (verb is "is" or "are" or "does" or "provides" or "participates" or "values" or "prohibits" or "considers" or "will" or "believes" or "celebrates")
            Add(name, 4);
    }

    /// <summary>The first sentence below "About us" speaks of the employer.</summary>
    public void AddAboutUs(TextSpan block)
    {
        if (NameFrom(SkipBlanks(block.Start, block.End), block.End) is not { } name || !IsVerb(WordAfter(name.End)))
            return;
        var words = scan.WordsIn(name);
        if (scan.Letters(words[^1]) is not ("Team" or "Department" or "Division"))
            Add(name, words.Length > 1 ? 3 : 2);
    }

    /// <summary>The name with most evidence, where that is <paramref name="enough"/>; of equals the first in the text.</summary>
    public Mention? Best(int enough)
    {
        var best = _names.Values.Where(name => name.Score >= enough).OrderByDescending(name => name.Score).ThenBy(name => name.Span.Start).FirstOrDefault();
        return best.Span.IsEmpty ? null : new Mention(scan.Text[best.Span.Start..best.Span.End], best.Span);
    }

    private void AddSentence(TextSpan sentence, bool isOpening)
    {
        var start = SkipBlanks(sentence.Start, sentence.End);
        if (start >= sentence.End)
            return;
        var letters = scan.Text.AsSpan(start, sentence.End - start);
        if (letters.StartsWith("At ", StringComparison.Ordinal) || letters.StartsWith("Here at ", StringComparison.Ordinal))
        {
            var from = start + (letters[0] == 'A' ? 3 : 8);
            if (NameFrom(from, sentence.End) is { } place && place.End < sentence.End && scan.Text[place.End] == ',' && WordAfter(place.End) is "we" or "our" or "you" or "you'll" or "we're" or "we've" or "your")
                Add(place, 4);
            return;
        }

        if (letters.StartsWith("Join ", StringComparison.Ordinal))
        {
            if (NameFrom(start + 5, sentence.End) is { } joined)
                Add(joined, 1);
            return;
        }

        if (NameFrom(start, sentence.End) is not { } name)
            return;
        var verb = WordAfter(name.End);
        var score = verb switch
        {
            "is" => IsSeeking(name.End) ? 4 : IsPraised(name.End) ? 3 : 2,
            "seeks" => 4,
            "needs" => isOpening && IsAfterNeeds(name.End) ? 4 : 0,
            "has" or "offers" or "provides" or "was" or "believes" or "helps" or "serves" or "delivers" or "develops" or "builds" or "operates" or "partners" or "works" or "makes" or "runs" or "sells" => 2,
            // Too little to stand alone, enough for a name that stands below the title.
            _ => isOpening && IsVerb(verb) ? 1 : 0,
        };
        if (score > 0)
            Add(name, isOpening || score == 4 ? score : score - 1);
    }

    private static bool IsVerb(string word) => word is "has" or "is" or "was" || (word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && char.IsLower(word[0]));

    /// <summary>"needs a nurse": somebody is wanted, not something.</summary>
    private bool IsAfterNeeds(int at)
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

    private bool IsOrganisation(TextSpan name)
    {
        var words = scan.WordsIn(name);
        if (words.Length < 2)
            return false;
        var last = words[^1];
        return IsLegalForm(scan.Letters(last)) || scan.Letters(last) is "University" or "College" or "Academy" or "Hospital" or "Bank" or "Partners" or "Group" or "Logistics" or "Foods" or "Systems";
    }

    private bool BeginsPlace(int at) => scan.HitsIn("places", new TextSpan(at, Math.Min(scan.Text.Length, at + 40))).Any(hit => hit.Span.Start == at);

    private TextSpan WithoutMarks(TextSpan span)
    {
        while (span.Length > 1 && (char.IsWhiteSpace(scan.Text[span.Start]) || scan.Text[span.Start] is '*' or '_'))
            span = span with { Start = span.Start + 1 };
        while (span.Length > 1 && (char.IsWhiteSpace(scan.Text[span.End - 1]) || scan.Text[span.End - 1] is '*' or '_'))
            span = span with { End = span.End - 1 };
        return span;
    }

    private bool IsSeeking(int at) => scan.HitsIn("hiring-cues", new TextSpan(at, Math.Min(scan.Text.Length, at + 40))).Any(hit => hit.Span.Start - at <= 4 && hit.Term["use"] == "seek");

    private bool IsPraised(int at)
    {
        var words = scan.WordsIn(new TextSpan(at, Math.Min(scan.Text.Length, at + 40)));
        return words.Length > 2 && (scan.Letters(words[2]) is "leading" or "global" or "growing" or "fast" or "company" or "rapidly" or "world" or "premier" or "privately" or "national" or "nonprofit" or "startup" or "largest"
            || scan.Letters(words[1]) is "proud" or "committed");
    }

    /// <summary>A run of capitalised words from <paramref name="start"/> that can be a name; null where it cannot.</summary>
    private TextSpan? NameFrom(int start, int limit)
    {
        var i = scan.WordFrom(start);
        if (i >= scan.Words.Length || scan.Words[i].Start != start || (!char.IsUpper(scan.Text[start]) && !char.IsDigit(scan.Text[start])))
            return null;
        if (scan.Letters(scan.Words[i]) is "The" && i + 1 < scan.Words.Length)
            i++;
        var first = i;
        var end = -1;
        for (; i < scan.Words.Length && i < first + MostWords && scan.Words[i].End <= limit; i++)
        {
            var word = scan.Words[i];
            if (end >= 0 && !Joins(end, word.Start, scan.Letters(word)))
                break;
            var letters = scan.Letters(word);
            if (letters is "of" or "and" or "for" && end >= 0 && i + 1 < scan.Words.Length && char.IsUpper(scan.Text[scan.Words[i + 1].Start]))
                continue;
            if (!char.IsUpper(scan.Text[word.Start]) && !word.IsNumber)
                break;
            if (scan.IsJobNoun(word))
                return null;
            end = letters.EndsWith("'s", StringComparison.Ordinal) ? word.End - 2 : word.End;
        }

        if (end < 0 || IsNoName(first, end))
            return null;
        var span = new TextSpan(scan.Words[first].Start, end);
        if (scan.Words[first].IsNumber && scan.WordsIn(span).Length < 2 || span.Length < 2)
            return null;
        if (end < scan.Text.Length && scan.Text[end] == '.' && IsLegalForm(scan.Letters(scan.Words[scan.WordFrom(end) - 1])))
            span = span with { End = end + 1 };
        return span;
    }

    private bool IsNoName(int first, int end)
    {
        if (NoNames.Contains(scan.Text[scan.Words[first].Start..scan.Words[first].End]) && (scan.Words[first].End >= end || !HasOwnWord(first + 1, end)))
            return true;
        var letters = scan.Text.AsSpan(scan.Words[first].Start, end - scan.Words[first].Start);
        return Headings.Exact(letters) is not null || scan.Letters(scan.Words[first]) is "This" or "Our" or "Your" or "All" or "If" or "As" or "In" or "For" or "With" or "You" or "We" or "I" or "No" or "What" or "How"
            or "Who" or "Why" or "Any" or "Each" or "By" or "To" or "From" or "These" or "Those" or "That" or "When" or "Where" or "While" or "Additional" or "Please" or "Qualified" or "Equal" or "Join";
    }

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
        return gap is " " or "-" or "&" or " & " or "." or "'" or "/" || (gap is ", " or "," && IsLegalForm(word));
    }

    private static bool IsLegalForm(ReadOnlySpan<char> word)
    {
        foreach (var form in LegalForms)
        {
            if (word.Equals(form, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private int SkipBlanks(int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(scan.Text[start]))
            start++;
        return start;
    }

    private string WordAfter(int at)
    {
        var i = scan.WordFrom(at);
        return i < scan.Words.Length && scan.Words[i].Start - at <= 3 ? scan.Text[scan.Words[i].Start..scan.Words[i].End] : "";
    }

    private void Add(TextSpan name, int score, bool preferred = false)
    {
        var key = Key(scan.Text[name.Start..name.End]);
        if (key.Length < 2)
            return;
        var known = _names.GetValueOrDefault(key);
        var span = known.Span.IsEmpty || (preferred && name.Start < known.Span.Start) ? name : known.Span;
        _names[key] = (known.Score + score, span);
    }

    /// <summary>The name without its legal form, so that "Acme" and "Acme, Inc." are one.</summary>
    private static string Key(string name)
    {
        var key = name.TrimEnd('.', ',', ' ');
        var blank = key.LastIndexOf(' ');
        return blank > 0 && IsLegalForm(key.AsSpan(blank + 1)) ? key[..blank].TrimEnd(',', ' ') : key;
    }
}
