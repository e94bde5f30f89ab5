using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Layout;

/// <summary>Knows what headings of job descriptions say.</summary>
internal static class Headings
{
    private const int LongestRemark = 60;

    private const string Following = " the following ";

    private static readonly WordMap<SectionKind> Known = WordMap.Of(TermIndex.Default.List("headings").Terms, term => Kind(term["kind"]));

    private static readonly WordMap<bool> ColonOnly = WordMap.OfWords(
        TermIndex.Default.List("headings").Terms.Where(term => term["form"] == "colon").Select(term => term.Text));

    private static readonly string[] HeadingOpenings =
        ["what ", "what's ", "whats ", "who ", "why ", "how ", "your ", "our ", "about ", "in this role", "the ", "you ", "you'll ", "we ", "to ", "as a ", "here's ", "here is ", "here are ", "ideally ", "key ", "main ", "job ", "role ", "position "];

    private static readonly string[] Questions = ["what ", "what's ", "whats ", "who ", "why ", "how you'll ", "how will ", "here's what ", "here is what ", "the skills you", "the experience you", "skills you", "things you"];

    private static readonly (string Words, SectionKind Kind)[] Endings =
    [
        ("if you had", SectionKind.Preferred), ("if you also had", SectionKind.Preferred), ("if you also have", SectionKind.Preferred), ("if you have", SectionKind.Preferred), ("nice if you", SectionKind.Preferred), ("a plus if you", SectionKind.Preferred),
        ("great if", SectionKind.Preferred), ("nice if", SectionKind.Preferred), ("bonus if", SectionKind.Preferred), ("plus if", SectionKind.Preferred), ("better if", SectionKind.Preferred), ("helpful if", SectionKind.Preferred), ("if", SectionKind.Requirements),
        ("we expect you to", SectionKind.Requirements), ("you can expect", SectionKind.Benefits), ("you may expect", SectionKind.Benefits), ("get ready to", SectionKind.Responsibilities), ("your goals will include", SectionKind.Responsibilities), ("your goals include", SectionKind.Responsibilities), ("projects include", SectionKind.Responsibilities), ("responsible for", SectionKind.Responsibilities), ("will be expected to", SectionKind.Responsibilities), ("you'll be expected to", SectionKind.Responsibilities),
        ("you will", SectionKind.Responsibilities), ("you'll", SectionKind.Responsibilities), ("you will be", SectionKind.Responsibilities), ("you'll be", SectionKind.Responsibilities),
        ("you might be", SectionKind.Responsibilities), ("most likely have", SectionKind.Requirements), ("responsibilities will include", SectionKind.Responsibilities), ("responsibilities include", SectionKind.Responsibilities), ("duties include", SectionKind.Responsibilities), ("duties will include", SectionKind.Responsibilities),
        ("you should have", SectionKind.Requirements), ("you must have", SectionKind.Requirements), ("you have", SectionKind.Requirements), ("you'll need", SectionKind.Requirements), ("you will need", SectionKind.Requirements), ("you'll want", SectionKind.Requirements), ("you will want", SectionKind.Requirements), ("you need", SectionKind.Requirements), ("if you can", SectionKind.Requirements), ("you've", SectionKind.Requirements), ("you’ve", SectionKind.Requirements), ("you might've", SectionKind.Preferred), ("like you to have", SectionKind.Requirements), ("want you to have", SectionKind.Requirements), ("need you to have", SectionKind.Requirements), ("ask that you", SectionKind.Requirements), ("hope that you", SectionKind.Requirements), ("expect that you", SectionKind.Requirements), ("somebody who is", SectionKind.Requirements), ("someone who is", SectionKind.Requirements), ("you should be", SectionKind.Requirements),
    ];

    // Behind a heading's words these only lead up to what it heads: "Duties include", "Minimum qualifications are as follows".
    private static readonly string[] LeadIns =
        [", but are not limited to", " but are not limited to", ", but not limited to", " but not limited to", " but, are not limited to", " (but are not limited to)", " (but not limited to)", " some or all of the following", " as follows", " as follow", " as followed", " the following", " are", " will include", " should include", " must include", " may include", " include", " includes", " for this position", " for this role", " for the position", " for the role"];

    private static readonly string[] ItemOpenings =
        ["experience with", "experience in", "experience using", "experience building", "experience working", "knowledge of", "ability to", "strong ", "proven ", "excellent ", "proficient ", "good ", "basic ", "relevant experience", "demonstrated", "do you", "are you able", "bachelor", "master", "minimum of", "at least"];

    // By first letter. The first of the list wins: "Preferred qualifications" is a wish before it is a qualification.
    private static readonly RankedPhrase[][] Phrases = ByFirstLetter();

    private sealed record RankedPhrase(string Words, SectionKind Kind, int Rank);

    /// <summary>The kind of section that a heading of exactly these words opens; null where the words are not known.</summary>
    public static SectionKind? Exact(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd("?! ");
        if (Known.TryGetValue(words, out var kind) || (words.EndsWith("(s)", StringComparison.OrdinalIgnoreCase) && Known.TryGetValue(words[..^3], out kind)))
            return kind;
        // "What you ll do": the apostrophe was lost.
        var blank = words.Length > LongestRemark ? -1 : words.IndexOf(" ll ", StringComparison.Ordinal) is >= 0 and var will ? will : words.IndexOf(" re ", StringComparison.Ordinal);
        return blank > 0 && Known.TryGetValue($"{words[..blank]}'{words[(blank + 1)..]}", out kind) ? kind : null;
    }

    /// <summary>The kind of section that these words open beside a lead-in or a remark: "Duties include", "Skills (not required but desired)"; null where the words are not known.</summary>
    public static SectionKind? WithRemark(ReadOnlySpan<char> words)
    {
        foreach (var leadIn in LeadIns)
        {
            if (words.EndsWith(leadIn, StringComparison.OrdinalIgnoreCase))
                return Exact(words[..^leadIn.Length]) ?? WithRemark(words[..^leadIn.Length]);
        }

        if (Twice(words) is { } twice)
            return twice;
        var bracket = words.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 && words[^1] == ')' && words.Length - bracket <= LongestRemark && words[bracket..].IndexOfAnyInRange('0', '9') < 0 && !words[bracket..].Contains("PDF", StringComparison.OrdinalIgnoreCase) ? Exact(words[..bracket]) : null;
    }

    /// <summary>"Qualifications What you bring", "Education/Skills": two headings on one line; null where the line is no such pair.</summary>
    public static SectionKind? Twice(ReadOnlySpan<char> words)
    {
        for (var i = 1; i + 1 < words.Length && words.Length <= LongestRemark; i++)
        {
            if (words[i] is not (' ' or '/') || !char.IsUpper(words[i + 1]) || Exact(words[..i].TrimEnd(" &,")) is not { } first || first == SectionKind.Other)
                continue;
            var isJoint = words[i] == '/' || words[i - 1] is '&' or ',';
            if ((Exact(words[(i + 1)..]) ?? (isJoint ? Twice(words[(i + 1)..]) : null)) is not { } second || second == SectionKind.Other)
                continue;
            // "Skills Preferred", but "Qualifications What you bring"
            if (!isJoint)
                return first == SectionKind.Summary || (second == SectionKind.Preferred && words[(i + 1)..].IndexOf(' ') < 0) ? second : first;
            // "Experience/Skills preferred" wishes, "Duties/Requirements" says two things.
            return first == second || (first == SectionKind.Requirements && second == SectionKind.Preferred && !words.Contains("requir", StringComparison.OrdinalIgnoreCase)) ? second : null;
        }

        return null;
    }

    /// <summary>True for words that head a section only with a colon behind them: alone they begin an item.</summary>
    public static bool NeedsColon(ReadOnlySpan<char> words) => ColonOnly.Contains(words);

    /// <summary>
    /// True where a bare line speaks as headings do: it asks or addresses ("What we…", "Your profile"), or its words are
    /// capitalised; "Experience with Kafka" and "Strong communication skills" are items.
    /// </summary>
    public static bool SpeaksAsHeading(ReadOnlySpan<char> words, bool isTitleCase)
    {
        foreach (var opening in ItemOpenings)
        {
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        if (isTitleCase)
            return true;
        foreach (var opening in HeadingOpenings)
        {
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return words.IndexOf(' ') < 0 || words.Count(' ') <= 1;
    }

    /// <summary>"Experience with ovens", "Bilingual preferred": what items say, and no heading does.</summary>
    public static bool Demands(ReadOnlySpan<char> words) =>
        words.StartsWith("Experience ", StringComparison.Ordinal) || words.EndsWith(" preferred", StringComparison.Ordinal) || words.EndsWith(" required", StringComparison.Ordinal);

    /// <summary>True for a sentence that leads up to what its own section lists: "Here are some of our tools".</summary>
    public static bool LeadsIn(ReadOnlySpan<char> words) =>
        words.IndexOf(' ') is > 0 and var blank && words[..blank].AreAny("Here", "This", "These", "There", "Please", "It", "They", "Below");

    /// <summary>True for words that ask or announce, as no item does: "What you will gain", "How we hire", "The experience you will bring".</summary>
    public static bool Asks(ReadOnlySpan<char> words)
    {
        foreach (var opening in Questions)
        {
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return words.Count(' ') >= 2 || words[^1] == '?';
        }

        return false;
    }

    /// <summary>The kind of section by the phrases that the heading holds; null where it holds none.</summary>
    public static SectionKind? ByPhrase(ReadOnlySpan<char> words)
    {
        SectionKind? found = null;
        var best = int.MaxValue;
        for (var i = 0; i < words.Length; i++)
        {
            // A phrase begins where a word begins; it may end inside one ("qualification" in "qualifications").
            if (i > 0 && char.IsLetter(words[i - 1]))
                continue;
            foreach (var (phrase, kind, rank) in Phrases[Bucket(words[i])])
            {
                if (rank < best && words[i..].StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                    (found, best) = (kind, rank);
            }
        }

        // "Requirements and preferred skills": what is asked for goes before what is wished.
        if (found is SectionKind.Preferred && words.IndexOf("requirement", StringComparison.OrdinalIgnoreCase) is >= 0 and var asked && words[asked..].IndexOfAny('&', ',') is var joint
            && (joint > 0 || words[asked..].Contains(" and ", StringComparison.OrdinalIgnoreCase)) && words[..asked].IndexOf("desired", StringComparison.OrdinalIgnoreCase) < 0 && words[..asked].IndexOf("preferred", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return SectionKind.Requirements;
        }

        if (found is not null)
            return found;
        // "About the Night Baker role"
        if (words.StartsWith("About ", StringComparison.OrdinalIgnoreCase) && (words.Contains(" role", StringComparison.OrdinalIgnoreCase) || words.Contains(" position", StringComparison.OrdinalIgnoreCase)))
            return SectionKind.Summary;
        if (words.Length <= 60 && (IsAbout(words) || words.StartsWith("Über ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Uber ", StringComparison.Ordinal) || NamesEmployer(words)))
            return SectionKind.AboutCompany;
        if (words.AreAny("you"))
            return SectionKind.Requirements;
        if (TellsDuty(words))
            return SectionKind.Responsibilities;
        return words.AreAny("process") ? SectionKind.HowToApply : Announced(words);
    }

    /// <summary>"About Acme", "A bit about baking at Acme".</summary>
    public static bool IsAbout(ReadOnlySpan<char> words)
    {
        foreach (var opening in (ReadOnlySpan<string>)["about ", "a bit about ", "a little about ", "a little bit about ", "more about "])
        {
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"You'll spend your time on", "What you will look after": whatever somebody will do that no phrase names; not "You'll fit in if".</summary>
    private static bool TellsDuty(ReadOnlySpan<char> words)
    {
        if (words.StartsWith("What ", StringComparison.OrdinalIgnoreCase))
            words = words[5..];
        foreach (var opening in (ReadOnlySpan<string>)["you'll ", "you’ll ", "you will ", "you'd ", "you would "])
        {
            if (!words.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                continue;
            var verb = words[opening.Length..];
            return verb.Contains(' ') && !verb.EndsWith(" have", StringComparison.OrdinalIgnoreCase) && !verb.EndsWith(" need", StringComparison.OrdinalIgnoreCase) && !verb[..verb.IndexOf(' ')].AreAny("be", "join", "fit", "thrive", "enjoy", "like", "grow", "learn", "know", "report", "see", "find", "receive", "earn", "not", "also", "never");
        }

        return false;
    }

    /// <summary>What the list holds that these words lead up to: "As an intern, you will", "It would be nice if you had"; null where they do not end so.</summary>
    public static SectionKind? Announced(ReadOnlySpan<char> words)
    {
        if (words.StartsWith("Where ", StringComparison.OrdinalIgnoreCase))
            return null;
        // "The Night Baker will", but "The right applicant will"
        if (words.EndsWith(" will", StringComparison.OrdinalIgnoreCase) && (words.StartsWith("The ", StringComparison.Ordinal) || words.StartsWith("This ", StringComparison.Ordinal)))
            return words.Count(' ') > 2 && (words.EndsWith(" candidate will", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" applicant will", StringComparison.OrdinalIgnoreCase)) ? SectionKind.Requirements : SectionKind.Responsibilities;
        // "We'd be delighted if you", "You'll fit in if you", "It would be great if you also bring".
        if (words.EndsWith(" if you", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" if you also bring", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" if you also have", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" if you bring", StringComparison.OrdinalIgnoreCase))
            return words.Contains("'d ", StringComparison.Ordinal) || words.Contains("’d ", StringComparison.Ordinal) || words.Contains("would ", StringComparison.OrdinalIgnoreCase) ? SectionKind.Preferred : SectionKind.Requirements;
        // "It would be a plus if you match some of the following"
        if (words.EndsWith(Following.AsSpan().TrimEnd(), StringComparison.OrdinalIgnoreCase) && words.Length > Following.Length)
            return ByPhrase(words[..^(Following.Length - 1)]) is { } listing && listing != SectionKind.Other ? listing : null;
        // "The position requires the following qualifications"
        if (words.LastIndexOf(Following, StringComparison.OrdinalIgnoreCase) is > 0 and var following && words.IndexOf(',') < 0 && Exact(words[(following + Following.Length)..]) is { } listed && listed != SectionKind.Other)
            return listed;
        foreach (var (ending, kind) in Endings)
        {
            if (words.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && (words.Length == ending.Length || words[^(ending.Length + 1)] == ' '))
                return kind;
        }

        return null;
    }

    /// <summary>"Why Acme?", "Who is Acme?", "We are Acme", "Acme Values", "The Acme Culture".</summary>
    private static bool NamesEmployer(ReadOnlySpan<char> words)
    {
        if ((words.EndsWith(" Values", StringComparison.Ordinal) || words.EndsWith(" Culture", StringComparison.Ordinal)) && !words.Contains('&'))
            return words.Count(' ') <= 2;
        foreach (var opening in (ReadOnlySpan<string>)["Why ", "Who is ", "We are "])
        {
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return words[opening.Length..] is var name && char.IsUpper(name[0]) && name.Count(' ') <= 2 && !name.StartsWith("Hiring", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("You", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    /// <summary>The words of a heading: without emphasis, rules of signs, numbering, emoji at its ends and a final colon.</summary>
    public static TextSpan Words(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsDecoration(text[start]) && !IsOpeningBracket(text[start]))
            start++;
        start = SkipNumbering(text, start, end);
        while (end > start && (IsDecoration(text[end - 1]) || text[end - 1] == ':') && text[end - 1] is not (')' or '?' or '!' or '%' or '+' or '#'))
            end--;
        return new TextSpan(start, end);
    }

    /// <summary>The kind called <paramref name="name"/> in word lists and in JSON.</summary>
    /// <exception cref="FormatException">There is no such kind.</exception>
    public static SectionKind Kind(string name) => name switch
    {
        "about-company" => SectionKind.AboutCompany,
        "summary" => SectionKind.Summary,
        "responsibilities" => SectionKind.Responsibilities,
        "requirements" => SectionKind.Requirements,
        "preferred" => SectionKind.Preferred,
        "benefits" => SectionKind.Benefits,
        "compensation" => SectionKind.Compensation,
        "eeo" => SectionKind.Eeo,
        "accommodation" => SectionKind.Accommodation,
        "how-to-apply" => SectionKind.HowToApply,
        "other" => SectionKind.Other,
        _ => throw new FormatException($"“{name}” is no kind of section."),
    };

    private static RankedPhrase[][] ByFirstLetter()
    {
        var byLetter = TermIndex.Default.List("heading-phrases").Terms
            .Select((term, rank) => new RankedPhrase(term.Text, Kind(term["kind"]), rank))
            .ToLookup(phrase => Bucket(phrase.Words[0]));
        return [.. Enumerable.Range(0, 27).Select(bucket => byLetter[bucket].ToArray())];
    }

    /// <summary>0 to 25 for a letter of the alphabet, 26 for anything else.</summary>
    private static int Bucket(char c) => char.IsAsciiLetter(c) ? (c | 0x20) - 'a' : 26;

    private static bool IsDecoration(char c) => !char.IsLetterOrDigit(c) && c is not ('$' or '€' or '£' or '[' or '"');

    private static bool IsOpeningBracket(char c) => c is '(' or '[';

    /// <summary>Steps over "1. ", "2) ", "A. ", "IV. ".</summary>
    private static int SkipNumbering(string text, int start, int end)
    {
        var i = start;
        while (i < end && i - start < 4 && (char.IsAsciiDigit(text[i]) || text[i] is 'I' or 'V' or 'X' || (i == start && char.IsAsciiLetterUpper(text[i]))))
            i++;
        return i > start && i + 1 < end && text[i] is '.' or ')' && text[i + 1] is ' ' or '\t'
            ? Skip(text, i + 1, end)
            : start;

        static int Skip(string text, int i, int end)
        {
            while (i < end && char.IsWhiteSpace(text[i]))
                i++;
            return i;
        }
    }
}
