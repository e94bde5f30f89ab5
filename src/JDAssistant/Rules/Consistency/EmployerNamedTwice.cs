using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a statement, heading or sentence that names another employer than the text.</summary>
public sealed class EmployerNamedTwice : Rule
{
    private const int MostWords = 5;

    private const int ShortestDomain = 3;

    private const int ShortestName = 5;

    private const int LongestDomain = 30;

    // "Pty Ltd" and "Bank" are part of many names and tell none from another.
    private static readonly string[] Common =
        ["inc", "ltd", "llc", "plc", "pty", "gmbh", "ag", "corp", "corporation", "company", "co", "limited", "group", "the", "of", "and", "bank", "services", "solutions", "hospital", "health", "university", "hotel", "school", "clinic", "centre", "center", "home", "homes", "association", "trust", "council", "foundation", "studio", "museum", "college", "academy", "software", "technologies", "technology", "systems", "consulting", "partners", "logistics", "foods", "industries", "media", "labs", "international", "medical"];

    private static readonly string[] Sites = [".com", ".org", ".net", ".co.", ".io", ".example", ".edu", ".ie", ".de", ".ca", ".in/"];

    private const int Head = 400;

    private static readonly string[] Parts = ["department", "division", "office of", "bureau", "school of", "college of", "institute"];

    public override RuleInfo Info { get; } = new(
        "JD113", "employer-named-twice", Severity.Notice, Evidence.Contradiction,
        "The text names two employers: in the equal opportunity statement, in a heading or in a sentence.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var names = EmployerNames.Of(job).ToArray();
        var company = job.Company;
        if (company is null && names is [var own, _, ..])
            company = new Mention(job.Slice(own), own);
        if (company is null)
            yield break;
        if (HeadingName(job) is { } heading && !IsSame(job, company, heading))
        {
            yield return Report(
                heading,
                $"“{job.Slice(heading)}” is the employer here, and “{company.Text}” elsewhere: use one name, or say how the two belong together.",
                null,
                new RelatedSpan($"“{company.Text}” here.", company.Span));
            yield break;
        }

        // The employer that only the statement names, where the text's sentences name another.
        if (names.Length == 0 && job.Statements.Any(statement => statement.Kind == StatementKind.Eeo && statement.Span.Contains(company.Span)) && OfSentences(job, company.Span) is { } speaker && !IsSame(job, speaker, company.Span) && !AreExplained(job, speaker.Text, company.Text))
            names = [company.Span];
        foreach (var name in names)
        {
            // Where only the statement names an employer, the address that applications go to or another sentence may name another.
            var known = !name.Overlaps(company.Span) ? company : OfAddress(job, name) ?? OfField(job) ?? OfHead(job, name) ?? OfSentences(job, name);
            if (known is null || IsSame(job, known, name))
                known = Array.Find(names, other => other != name && !IsSame(job, new Mention(job.Slice(other), other), name) && !IsSame(job, new Mention(job.Slice(name), name), other)) is { Length: > 0 } other
                    ? new Mention(job.Slice(other), other)
                    : null;
            if (known is null || IsSame(job, new Mention(job.Slice(name), name), known.Span) || AreExplained(job, known.Text, job.Slice(name)))
                continue;
            yield return Report(
                name,
                $"“{job.Slice(name)}” is the employer here, while the text names “{known.Text}”: use one name, or say how the two belong together.",
                null,
                new RelatedSpan($"“{known.Text}” here.", known.Span));
            yield break;
        }
    }

    /// <summary>"Trulia, a subsidiary of Zillow Group": a sentence that holds both names says how they belong together.</summary>
    private static bool AreExplained(JobDescription job, string one, string other)
    {
        var text = job.Source.Text;
        // "School: Cedar Hollow. District: Lane Valley Schools": a field says what the second name is.
        if (job.Blocks.Any(block => block.Label is { } label && text.AsSpan(label.End, Math.Max(0, block.Content.End - label.End)).Contains(other, StringComparison.OrdinalIgnoreCase)))
            return true;
        for (var at = text.IndexOf(one, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(one, at + one.Length, StringComparison.OrdinalIgnoreCase))
        {
            var sentence = Prose.Sentence(job, new TextSpan(at, at + one.Length));
            if (text.AsSpan(sentence.Start, sentence.Length).Contains(other, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The name before the statement that the domain of an e-mail address bears: "Pellworth" of hr@pellworth.com.</summary>
    private static Mention? OfAddress(JobDescription job, TextSpan statement)
    {
        var text = job.Source.Text;
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var length = at < 0 ? -1 : text.AsSpan(at + 1, Math.Min(LongestDomain, text.Length - at - 1)).IndexOf('.');
        // "Apply at pellworth.com/jobs".
        if (at < 0 && Array.FindIndex(job.Words, word => IsHost(text, word)) is var host and >= 0)
            (at, length) = (job.Words[host].Start - 1, job.Words[host].End - job.Words[host].Start);
        if (length < ShortestDomain)
            return null;
        var domain = text.AsSpan(at + 1, length);
        for (var i = 0; i < job.Words.Length && job.Words[i].Start < statement.Start; i++)
        {
            if (char.IsUpper(text[job.Words[i].Start]) && Spelled(job, i, domain) is { } name)
                return new Mention(job.Slice(name), name);
        }

        return null;
    }

    private static bool IsHost(string text, Word word)
    {
        var before = text.AsSpan(0, word.Start);
        if (!(before.EndsWith("/", StringComparison.Ordinal) || before.EndsWith("www.", StringComparison.Ordinal) || before.EndsWith(" at ", StringComparison.Ordinal) || before.EndsWith(" on ", StringComparison.Ordinal) || before.EndsWith(" via ", StringComparison.Ordinal) || before.EndsWith(" visit ", StringComparison.Ordinal)) || !char.IsAsciiLetterLower(text[word.Start]) || word.End + 1 >= text.Length || text[word.End] != '.' || !char.IsAsciiLetterLower(text[word.End + 1]))
            return false;
        foreach (var site in Sites)
        {
            if (text.AsSpan(word.End).StartsWith(site, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>"Harrier Fulfilment Ltd" in the first lines: capitals before the form of a company, or before "Hospital" at the end of a line; null where none stands there.</summary>
    private static Mention? OfHead(JobDescription job, TextSpan statement)
    {
        if (OfLine(job, statement) is { } line)
            return line;
        for (var i = 1; i < job.Words.Length && job.Words[i].End < Math.Min(Head, statement.Start); i++)
        {
            if (!IsForm(job.Slice(job.Words[i].Span)) && !(IsHouse(job.Slice(job.Words[i].Span)) && EndsPart(job, job.Words[i].End)))
                continue;
            var first = i;
            while (first > 0 && i - first < MostWords && char.IsUpper(job.Source.Text[job.Words[first - 1].Start]) && job.Source.Text.AsSpan(job.Words[first - 1].End, job.Words[first].Start - job.Words[first - 1].End) is " " or ", " or " & ")
                first--;
            if (first < i && new TextSpan(job.Words[first].Start, job.Words[i].End) is var name)
                return new Mention(job.Slice(name), name);
        }

        return null;
    }

    /// <summary>"Willow Bend Homes" on a line of its own, where a sentence further on begins with its first two words; null elsewhere.</summary>
    private static Mention? OfLine(JobDescription job, TextSpan statement)
    {
        var text = job.Source.Text;
        for (var start = 0; start < Math.Min(Head, statement.Start); start = text.IndexOf('\n', start) is var stop and >= 0 ? stop + 1 : text.Length)
        {
            var end = text.IndexOf('\n', start) is var stop2 and >= 0 ? stop2 : text.Length;
            var words = job.WordsIn(new TextSpan(start, end));
            if (words.Length is < 2 or > MostWords || job.Title?.Line.Contains(words[0].Span) == true || !char.IsUpper(text[words[0].Start]) || !char.IsUpper(text[words[1].Start]) || text.AsSpan(words[0].End, words[1].Start - words[0].End) is not " ")
                continue;
            var opening = job.Slice(words[0].Span.Union(words[1].Span));
            for (var i = job.WordFrom(end); i + 2 < job.Words.Length && job.Words[i + 2].End < statement.Start; i++)
            {
                if (char.IsLower(text[job.Words[i + 2].Start]) && text.AsSpan(job.Words[i].Start).StartsWith(opening, StringComparison.Ordinal) && (text[job.Words[i].Start - 1] == '\n' || Prose.Sentence(job, job.Words[i].Span).Start == job.Words[i].Start))
                    return new Mention(job.Slice(words[0].Span.Union(words[^1].Span)), words[0].Span.Union(words[^1].Span));
            }
        }

        return null;
    }

    /// <summary>"Larkwell is the place for you" and "Larkwell has offices in …": the one name that is twice the subject before the statement; null elsewhere.</summary>
    private static Mention? OfSentences(JobDescription job, TextSpan statement)
    {
        var text = job.Source.Text;
        var seen = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        for (var i = 1; i + 1 < job.Words.Length && job.Words[i + 1].End < statement.Start; i++)
        {
            if (Prose.Letters(job, job.Words[i + 1]) is not ("is" or "has" or "offers" or "provides" or "believes" or "values" or "operates") || !char.IsUpper(text[job.Words[i].Start]) || job.Words[i].End - job.Words[i].Start < ShortestName
                || text.AsSpan(job.Words[i].End, job.Words[i + 1].Start - job.Words[i].End) is not " " || char.IsUpper(text[job.Words[i - 1].Start]) || EmployerNames.IsNoName(job.Slice(job.Words[i].Span)) || job.Title?.Text.Contains(job.Slice(job.Words[i].Span), StringComparison.OrdinalIgnoreCase) == true
                || text.AsSpan(job.Words[i - 1].End, job.Words[i].Start - job.Words[i - 1].End).IndexOfAny(",.!?\n") < 0)
            {
                continue;
            }

            if (seen.TryGetValue(job.Slice(job.Words[i].Span), out var before) && before.Start < job.Words[i].Start)
                return new Mention(job.Slice(before), before);
            seen[job.Slice(job.Words[i].Span)] = job.Words[i].Span;
        }

        return null;
    }

    private static string Initials(string name) => string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));

    private static bool IsForm(string word) =>
        word is "Ltd" or "Limited" or "Inc" or "LLC" or "GmbH" or "plc" or "PLC" or "Corp" or "Corporation" or "LLP" or "AG" or "KG" or "ApS" or "Oy";

    private static bool IsHouse(string word) =>
        word is "Center" or "Centre" or "Hospital" or "Hospitals" or "Hotel" or "School" or "Academy" or "University" or "College" or "Council" or "Trust" or "Foundation" or "Museum" or "Bank" or "Group" or "Bakery" or "Brewery" or "Software" or "Technologies" or "Logistics" or "Systems";

    private static bool EndsPart(JobDescription job, int end) =>
        job.Source.Text.AsSpan(end).TrimStart(" *") is var rest && (rest.IsEmpty || rest[0] is '\n' or '|' or '·');

    /// <summary>The value of "Facility: Sabine River Medical Center"; null where no field names who employs.</summary>
    private static Mention? OfField(JobDescription job)
    {
        foreach (var block in job.Blocks)
        {
            if (block.Label is not { } label || job.Slice(label).Trim(':', '*', ' ').ToLowerInvariant() is not ("facility" or "employer" or "company" or "hospital" or "school" or "organization" or "organisation"))
                continue;
            // "Facility: Sabine River Medical Center, Orange, TX": the place is no part of the name.
            var rest = job.Source.Text.AsSpan(label.End, Math.Max(0, block.Content.End - label.End));
            var end = rest.IndexOf(", ", StringComparison.Ordinal) is var comma and >= 0 ? label.End + comma : block.Content.End;
            if (job.WordsIn(new TextSpan(label.End, end)) is { Length: > 0 and <= MostWords } words && char.IsUpper(job.Source.Text[words[0].Start]))
                return new Mention(job.Slice(new TextSpan(words[0].Start, words[^1].End)), new TextSpan(words[0].Start, words[^1].End));
        }

        return null;
    }

    /// <summary>The words from <paramref name="first"/> on that spell the domain: "Quill &amp; Partners" of quillpartners.</summary>
    private static TextSpan? Spelled(JobDescription job, int first, ReadOnlySpan<char> domain)
    {
        for (var i = first; i < job.Words.Length && i < first + MostWords; i++)
        {
            var word = job.Source.Text.AsSpan(job.Words[i].Start, job.Words[i].End - job.Words[i].Start);
            // "Juniper & Pine" of juniperandpine.
            if (i > first && job.Source.Text.AsSpan(job.Words[i - 1].End, job.Words[i].Start - job.Words[i - 1].End) is " & " && domain.StartsWith("and", StringComparison.OrdinalIgnoreCase) && !word.StartsWith("and", StringComparison.OrdinalIgnoreCase))
                domain = domain[3..];
            if (i > first && word is "and" or "of" or "the" && !domain.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            if (!domain.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return null;
            domain = domain[word.Length..];
            if (domain.IsEmpty)
                return new TextSpan(job.Words[first].Start, job.Words[i].End);
        }

        return null;
    }

    /// <summary>The name in "About Brightwater", where the section begins with it too; null elsewhere.</summary>
    private static TextSpan? HeadingName(JobDescription job)
    {
        foreach (var section in job.SectionsOf(SectionKind.AboutCompany))
        {
            if (section.Heading is not { } heading || section.Blocks is not [var first, ..] || job.WordsIn(heading) is not [var about, .. { Length: > 0 and <= MostWords } name]
                || !job.Slice(about.Span).Equals("about", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var span = new TextSpan(name[0].Start, name[^1].End);
            if (char.IsUpper(job.Source.Text[span.Start]) && job.Source.Text.AsSpan(first.Content.Start).StartsWith(job.Slice(span), StringComparison.Ordinal))
                return span;
        }

        return null;
    }

    /// <summary>True where the names share a word or letters: "Brightwater Foods, Inc." and "Brightwater", "BW" and "Brightwater".</summary>
    private static bool IsSame(JobDescription job, Mention company, TextSpan subject)
    {
        // A department belongs to its county, and "Company" is whoever writes.
        if (Parts.Any(part => company.Text.Contains(part, StringComparison.OrdinalIgnoreCase)) || job.Slice(subject).Equals("Company", StringComparison.OrdinalIgnoreCase))
            return true;
        var hasOwn = false;
        foreach (var word in job.WordsIn(subject))
        {
            var letters = job.Slice(word.Span);
            if (Common.Contains(letters, StringComparer.OrdinalIgnoreCase))
                continue;
            hasOwn = true;
            if (company.Text.Contains(letters, StringComparison.OrdinalIgnoreCase) || letters.Contains(company.Text, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        // "Acme® Group" ends in "Group", which says nothing.
        if (!hasOwn)
            return true;
        // "The SBE" of "State Board of Elections".
        if (Initials(job.Slice(subject)) is { Length: > 2 } capitals && company.Text.EndsWith(capitals, StringComparison.Ordinal))
            return true;
        var initials = string.Concat(company.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]));
        return job.Slice(subject).StartsWith(initials, StringComparison.OrdinalIgnoreCase)
            || company.Text[0] == job.Slice(subject)[0];
    }
}
