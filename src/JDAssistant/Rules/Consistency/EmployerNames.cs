using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Rules.Completeness;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>The names that stand where a text speaks of its employer: "Alder Basin is hiring", "At Brightwater, we …".</summary>
internal static class EmployerNames
{
    private const int MostWords = 5;

    private const int ShortestTrade = 5;

    private const int FewestWords = 2;

    // A shorter paragraph is a line of facts.
    private const int LongestFact = 60;

    private static readonly SearchValues<char> NameMarks = SearchValues.Create(" &,-*®™.");

    private static readonly string[] Joins = ["of", "and", "for", "the"];

    // "At Mercy Ridge Medical Center, nurses wait": a house of this kind is an employer.
    private static readonly string[] Houses = ["center", "centre", "hospital", "hotel", "school", "university", "college", "clinic", "museum", "bank", "group", "inc", "ltd", "llc", "gmbh", "trust", "association", "foundation", "academy", "bakery", "brewery", "studios", "software", "technologies", "logistics"];

    private static readonly string[] NoNames =
    [
        "we", "our", "the", "this", "it", "as", "eoe", "who", "and", "you", "your", "job", "position", "role", "title", "location", "opportunity", "about", "what", "why", "how", "company", "employer", "client", "team", "department",
        "everyone", "she", "he", "they", "one", "candidate", "applicants", "manager", "us", "here", "join", "hiring", "i", "looking", "proud", "seeking", "committed", "an", "a", "description", "summary", "overview", "details",
    ];

    /// <summary>True of "This", "Everyone" and other words that begin a sentence and name nobody.</summary>
    public static bool IsNoName(string word) => NoNames.Contains(word.ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The names, in order of the cues that follow or precede them.</summary>
    public static IEnumerable<TextSpan> Of(JobDescription job)
    {
        foreach (var cue in job.Terms.Of("employer-subjects"))
        {
            var name = cue.Term["name"] == "before" ? Before(job, cue.FirstWord) : After(job, cue.FirstWord + cue.WordCount, cue.Term["then"]);
            // What others say of their employers stands between marks that open a line.
            if (name is { } span && !(job.BlockAt(span.Start) is { } block && job.Source.Text.AsSpan(block.Content.Start) is ['“' or '"', ..]))
                yield return span;
        }

        // "Rowanbrook Mills weaves linen for hotels": what the telling of the employer begins with.
        foreach (var block in job.Blocks)
        {
            if (block is { Kind: BlockKind.Paragraph, Label: null } && Opening(job, block) is { } opening)
                yield return opening;
        }

        // "Why people stay at Rowanbrook": what ends a heading behind "at" and is no town.
        foreach (var section in job.Sections)
        {
            if (section.Heading is { } heading && job.Title?.Line.Overlaps(heading) != true && InHeading(job, heading) is { } named)
                yield return named;
        }

        // "As a Data Analyst at Rowanbrook, you": the job by its name.
        for (var at = job.Title is null ? -1 : Next(job, 0); at >= 0; at = Next(job, at + 1))
        {
            var first = job.WordFrom(at);
            if (job.Source.Text.AsSpan(0, at).EndsWith(job.Title!.Text, StringComparison.OrdinalIgnoreCase) && first + 1 < job.Words.Length && After(job, first + 1, "") is { } employer && job.Source.Text.AsSpan(employer.End) is var rest && (rest.StartsWith(", you", StringComparison.Ordinal) || rest.StartsWith(" you ", StringComparison.Ordinal)))
                yield return employer;
        }
    }

    /// <summary>The name of two words or more that a paragraph about the employer begins with, before what it does; null elsewhere.</summary>
    private static TextSpan? Opening(JobDescription job, Block block)
    {
        if (job.SectionAt(block.Content.Start) is not { } section || section.Kind is not (SectionKind.AboutCompany or SectionKind.Summary or SectionKind.Other) || (section.Heading is { } heading && (section.Kind == SectionKind.Other || IsOfPart(job, heading))) || section.Blocks.FirstOrDefault(first => first is { Kind: BlockKind.Paragraph, Label: null, Content.Length: > LongestFact }) != block)
            return null;
        var first = job.WordFrom(block.Content.Start);
        // "The Copper Kettle is a tea room".
        if (first + 1 < job.Words.Length && Letters(job, first) is "the")
            first++;
        var verb = first;
        while (verb + 1 < job.Words.Length && verb - first < MostWords && (IsCapital(job, verb) || Joins.Contains(Letters(job, verb), StringComparer.Ordinal)) && job.Source.Text.AsSpan(job.Words[verb].End, job.Words[verb + 1].Start - job.Words[verb].End) is " " or " & ")
            verb++;
        if (verb - first < FewestWords || !IsCapital(job, first) || !IsCapital(job, verb - 1) || job.Words[verb].End > block.Content.End || IsCapital(job, verb) || Letters(job, verb) is not ("is" or "has") && !EmployerTraces.IsTrade(Letters(job, verb)))
            return null;
        var name = new TextSpan(job.Words[first].Start, job.Words[verb - 1].End);
        return (verb - first == FewestWords && Prose.Has(job, "places", name)) || Prose.Has(job, "skills", name) || Prose.Has(job, "role-nouns", name) || job.Title?.Text.Contains(job.Slice(name), StringComparison.OrdinalIgnoreCase) == true ? null : Name(job, first, verb - 1);
    }

    /// <summary>"About the department": a part of the employer has a name of its own.</summary>
    private static bool IsOfPart(JobDescription job, TextSpan heading)
    {
        foreach (var word in job.WordsIn(heading))
        {
            if (Letters(job, job.WordFrom(word.Start)) is "department" or "division" or "team" or "office" or "unit" or "program" or "programme" or "project" or "faculty" or "school" or "group" or "client" or "product")
                return true;
        }

        return false;
    }

    private static TextSpan? InHeading(JobDescription job, TextSpan heading)
    {
        var (first, end, isOfWork) = (job.WordFrom(heading.Start), job.WordFrom(heading.End), false);
        for (var i = first + 1; i + 1 < end; i++)
        {
            isOfWork |= job.Slice(job.Words[i - 1].Span).ToLowerInvariant() is "people" or "work" or "working" or "stay" or "join" or "life" or "career" or "careers" or "team" or "culture" or "colleagues";
            if (isOfWork && job.Slice(job.Words[i].Span) == "at" && After(job, i + 1, "") is { } name && name.End == job.Words[end - 1].End && !job.Terms.Of("places").Any(hit => hit.Span.Overlaps(name)))
                return name;
        }

        return null;
    }

    private static int Next(JobDescription job, int from) => job.Source.Text.IndexOf(" at ", from, StringComparison.Ordinal);

    /// <summary>The capitalised words that begin the sentence and end before "is an equal opportunity employer".</summary>
    private static TextSpan? Before(JobDescription job, int cue)
    {
        var first = cue;
        while (first > 0 && cue - first <= MostWords && (IsCapital(job, first - 1) || (first < cue && Joins.Contains(Letters(job, first - 1), StringComparer.Ordinal)))
            && (first == cue || IsBlank(job, first - 1)))
        {
            first--;
        }

        if (first == cue || cue - first > MostWords || !IsBlank(job, cue - 1) || !IsCapital(job, first))
            return null;
        // "The Town of Crestone is an equal opportunity employer".
        if (Letters(job, first) is "the" && cue - first > FewestWords)
            first++;
        var start = job.Words[first].Start;
        var block = job.BlockAt(start);
        var text = job.Source.Text;
        // "FidelityInvestments": a name whose first word was glued to it.
        if (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            return null;
        // The name begins its sentence, whatever marks stand before it.
        if (first > 0 && block is not null && start - block.Content.Start > 4 && text.AsSpan(job.Words[first - 1].End, start - job.Words[first - 1].End).IndexOfAny(".!?\n") < 0)
            return null;
        return Name(job, first, cue - 1);
    }

    /// <summary>The capitalised words behind "At", up to "we".</summary>
    private static TextSpan? After(JobDescription job, int first, string then)
    {
        if (then.Length > 0 && first < job.Words.Length && Letters(job, first) is "the" && IsBlank(job, first - 1))
            first++;
        var last = first - 1;
        while (last + 1 < job.Words.Length && last - first < MostWords && IsCapital(job, last + 1) && (last < first || IsBlank(job, last)))
            last++;
        if (last < first)
            return null;
        if (then.Length > 0 && (last + 1 >= job.Words.Length || (Letters(job, last + 1) is not ("we" or "you" or "our") && !IsOfPeople(job, first, last) && !(Houses.Contains(Letters(job, last), StringComparer.Ordinal) && last > first && job.Source.Text[job.Words[last].End] == ','))))
            return null;
        return Name(job, first, last);
    }

    /// <summary>"At Brightwater, designers own their work": whoever works there, and the name is no town and no tool.</summary>
    private static bool IsOfPeople(JobDescription job, int first, int last)
    {
        var name = new TextSpan(job.Words[first].Start, job.Words[last].End);
        if (last + 2 >= job.Words.Length || (job.Source.Text.AsSpan(name.End, job.Words[last + 1].Start - name.End) is not ", " && Letters(job, last + 1) is not ("everyone" or "everybody")) || char.IsUpper(job.Source.Text[job.Words[last + 1].Start]) || Prose.Has(job, "places", name) || Prose.Has(job, "skills", name))
            return false;
        return Letters(job, last + 1) is "everyone" or "everybody" or "people" or "every" or "each" || IsTrade(job, last + 1) || IsTrade(job, last + 2);
    }

    /// <summary>"Designers", in the advert for one.</summary>
    private static bool IsTrade(JobDescription job, int word) =>
        Letters(job, word) is { Length: >= ShortestTrade } trade && trade[^1] == 's' && job.Title?.Text.Contains(trade[..^1], StringComparison.OrdinalIgnoreCase) == true;

    private static TextSpan? Name(JobDescription job, int first, int last) =>
        job.Words[last].End - job.Words[first].Start < 2 || Letters(job, last).EndsWith("'s", StringComparison.Ordinal) || Letters(job, last).EndsWith("’s", StringComparison.Ordinal) || NoNames.Contains(Letters(job, first), StringComparer.Ordinal) || (NoNames.Contains(Letters(job, last), StringComparer.Ordinal) && (last - first < 2 || Letters(job, last) != "company")) ? null : new TextSpan(job.Words[first].Start, job.Words[last].End);

    private static bool IsCapital(JobDescription job, int word) => char.IsUpper(job.Source.Text[job.Words[word].Start]);

    private static string Letters(JobDescription job, int word) => job.Slice(job.Words[word].Span).ToLowerInvariant();

    /// <summary>True where no more than marks of a name part the word from the next: "Halden Fleet Systems, Inc."</summary>
    private static bool IsBlank(JobDescription job, int word)
    {
        var gap = job.Source.Text.AsSpan(job.Words[word].End, job.Words[word + 1].Start - job.Words[word].End);
        return gap.Length <= 4 && gap.IndexOfAnyExcept(NameMarks) < 0 && (gap.IndexOf('.') < 0 || job.Words[word].End - job.Words[word].Start <= 4);
    }
}
