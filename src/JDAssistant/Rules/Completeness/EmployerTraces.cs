using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Completeness;

/// <summary>Signs that a text names whoever hires, though the reader could not tell which words the name is.</summary>
internal static class EmployerTraces
{
    private const int ShortestName = 4;

    private const int RepeatedName = 2;

    private const int LongestNameLine = 70;

    private const int MostNameWords = 6;

    private static readonly string[] Calendar =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December", "English", "North", "South", "East", "West"];

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly string[] NoNames =
        ["this", "it", "the", "that", "our", "we", "you", "your", "he", "she", "there", "what", "who", "here", "a", "an", "role", "position", "job", "experience", "knowledge", "ability"];

    private static readonly WordMap<bool> Plain = WordMap.OfWords("about us our the company organization organisation firm business who we are employer we're we’re what do a bit little more".Split(' '));

    // What a company does, told of no person in an advert's first lines.
    private static readonly WordMap<bool> Trades = WordMap.OfWords((
        "makes smokes packs designs develops provides delivers helps builds sells runs hauls rents draws moves ships bakes brews grows produces supplies protects insures operates trains teaches cares feeds treats prints publishes repairs installs "
        + "serves imports exports breeds mills moulds casts cleans recycles rescues restores houses lends lets transports ferries flies farms fishes milks roasts weaves cooks hosts digs pipes").Split(' '));

    /// <summary>True where a name does what employers do: "Brightwater is a", "At Brightwater", "join Brightwater".</summary>
    public static bool Any(JobDescription job) => job.Terms.Of("employer-cues").Any(hit =>
        hit.Term["name"] == "before" ? EndsName(job, hit.FirstWord)
        : hit.Term["name"] == "inside" || (IsName(job, hit.FirstWord + hit.WordCount) && !IsInTitle(job, job.Words[hit.FirstWord + hit.WordCount])))
        || RepeatsName(job) || IsBelowTitle(job) || IsBehindTitle(job) || NamesTeam(job) || OpensWithName(job) || OpensSentence(job);

    /// <summary>True of what a company does: "makes", "hauls".</summary>
    public static bool IsTrade(string verb) => Trades.Contains(verb);

    /// <summary>True of "About Brightwater"; false of "About us", below which the name may stand or not.</summary>
    public static bool Names(JobDescription job, TextSpan heading)
    {
        foreach (var word in job.WordsIn(heading))
        {
            if (!Plain.Contains(Prose.Letters(job, word)))
                return true;
        }

        return false;
    }

    /// <summary>True where a paragraph holds a capital that begins no sentence: "We sell software to clinics" names nobody.</summary>
    public static bool MayName(JobDescription job, Section section)
    {
        var words = job.WordsIn(section.Heading is { } heading ? section.Span with { Start = heading.End } : section.Span);
        for (var i = 1; i < words.Length; i++)
        {
            if (IsName(job, job.WordFrom(words[i].Start)) && !Calendar.Contains(job.Slice(words[i].Span), StringComparer.Ordinal) && job.Source.Text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End) is " " or " **" && !Prose.Has(job, "places", words[i].Span) && !Prose.Has(job, "skills", words[i].Span))
                return true;
        }

        return words.Length > 0 && char.IsUpper(job.Source.Text[words[0].Start]) && !NoNames.Contains(job.Slice(words[0].Span), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>True where a name ends before <paramref name="word"/>: of "Ashdown Fruit Logistics", wanted by whom is a Logistics Planner, two words tell it from the title.</summary>
    private static bool EndsName(JobDescription job, int word)
    {
        for (var i = word - 1; IsName(job, i) && (i == word - 1 || job.Source.Text.AsSpan(job.Words[i].End, job.Words[i + 1].Start - job.Words[i].End) is " "); i--)
        {
            if (!IsInTitle(job, job.Words[i]))
                return true;
        }

        return false;
    }

    /// <summary>"Bookseller (part-time), Ash and Heron Books, Leeds": a name of several words between the title and the place on its line.</summary>
    private static bool IsBehindTitle(JobDescription job)
    {
        if (job.Title is not { } title)
            return false;
        var text = job.Source.Text;
        var end = text.IndexOf('\n', title.Span.End) is var stop and >= 0 ? stop : text.Length;
        var comma = text.IndexOf(", ", title.Span.End, end - title.Span.End, StringComparison.Ordinal);
        var second = comma < 0 || comma + 2 >= end ? -1 : text.IndexOf(", ", comma + 2, end - comma - 2, StringComparison.Ordinal);
        if (second < 0 || end - title.Span.End > LongestNameLine || !job.Terms.Of("places").Any(hit => hit.Span.Start == second + 2))
            return false;
        var name = job.WordsIn(new TextSpan(comma + 2, second));
        if (name.Length is < 2 or > MostNameWords)
            return false;
        foreach (var word in name)
        {
            if (!char.IsUpper(text[word.Start]) && job.Slice(word.Span) is not ("and" or "of" or "for" or "the"))
                return false;
        }

        return true;
    }

    /// <summary>"The BrightWater team": a word of two joined words is a name that somebody made up.</summary>
    private static bool NamesTeam(JobDescription job)
    {
        for (var i = 1; i + 1 < job.Words.Length; i++)
        {
            if (job.Slice(job.Words[i + 1].Span) is "team" && job.Slice(job.Words[i - 1].Span) is "The" or "the" or "our" && IsCoined(Prose.Letters(job, job.Words[i]))
                && !job.Terms.Of("skills").Any(hit => hit.Span.Contains(job.Words[i].Span)))
                return true;
        }

        return false;
    }

    /// <summary>"Brightwater hauls grain": a paragraph above all lists begins with a name and what it does.</summary>
    private static bool OpensSentence(JobDescription job)
    {
        foreach (var block in job.Blocks)
        {
            if (block.Kind == BlockKind.Item)
                return false;
            if (block is { Kind: BlockKind.Paragraph, Label: null } && job.WordFrom(block.Content.Start) is var first && first + 1 < job.Words.Length && IsName(job, first) && !IsInTitle(job, job.Words[first]) && Trades.Contains(Prose.Letters(job, job.Words[first + 1])))
                return true;
        }

        return false;
    }

    /// <summary>"brightwater is a": names may be written in small letters, and what a text begins with is no plain noun.</summary>
    private static bool OpensWithName(JobDescription job) =>
        job.Terms.Of("employer-cues").FirstOrDefault(hit => hit.FirstWord == 1 && hit.Term["name"] == "before") is not null
        && !NoNames.Contains(job.Slice(job.Words[0].Span), StringComparer.OrdinalIgnoreCase);

    /// <summary>"ClearWater", "7Water".</summary>
    private static bool IsCoined(ReadOnlySpan<char> letters)
    {
        for (var i = 1; i < letters.Length; i++)
        {
            if (char.IsUpper(letters[i]) && char.IsLower(letters[i - 1]))
                return true;
        }

        return StartsWithDigit(letters);
    }

    /// <summary>"7Water" and "6tally"; "3rd", "4th" and "5k" are numbers.</summary>
    private static bool StartsWithDigit(ReadOnlySpan<char> letters) =>
        letters.Length > ShortestName && char.IsDigit(letters[0]) && letters[1..].TrimStart("0123456789") is { Length: > 3 } rest && !rest.ContainsAnyExcept(Letters);

    /// <summary>"Tallow and Rye Bakery, Manchester": a line of its own right below the title that begins with a name of several words and goes on with a place.</summary>
    private static bool IsBelowTitle(JobDescription job)
    {
        if (job.Title is not { } title || job.BlockIndexAt(title.Span.Start) is var index && (index < 0 || index + 1 >= job.Blocks.Count))
            return false;
        var block = job.Blocks[index + 1].Content;
        var rest = job.Source.Text.AsSpan(block.Start, block.Length);
        var end = rest.IndexOf('\n') is var stop and >= 0 ? stop : rest.Length;
        var comma = rest[..end].IndexOf(", ", StringComparison.Ordinal);
        var length = comma < 0 ? end : comma;
        if (end > LongestNameLine || rest[..end].IndexOfAny(':', '.', '!') >= 0 || job.WordsIn(block with { End = block.Start + length }) is not { Length: > 1 and <= MostNameWords } name)
            return false;
        foreach (var word in name)
        {
            if (!char.IsUpper(job.Source.Text[word.Start]) && job.Slice(word.Span) is not ("and" or "of" or "for" or "the"))
                return false;
        }

        var own = new TextSpan(name[0].Start, name[^1].End);
        var behind = new TextSpan(block.Start + length, Math.Min(job.Source.Text.Length, block.Start + end + (comma < 0 ? LongestNameLine : 0)));
        return job.Terms.Of("places").Any(hit => behind.Contains(hit.Span)) && !job.Terms.Of("places").Any(hit => hit.Span.Overlaps(own));
    }

    /// <summary>True where a capitalised word that is no skill, place or part of the title stands within sentences again and again.</summary>
    private static bool RepeatsName(JobDescription job)
    {
        var known = job.Terms.Of("skills").Concat(job.Terms.Of("places")).Concat(job.Terms.Of("job-nouns")).Select(hit => hit.Span.Start).ToHashSet();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 1; i + 1 < job.Words.Length; i++)
        {
            var (word, text) = (job.Words[i], job.Source.Text);
            // "help Brightwater discover": lower case on one side and only a blank between.
            if (!char.IsUpper(text[word.Start]) || word.End - word.Start < ShortestName || word.Start - job.Words[i - 1].End != 1 || text[word.Start - 1] != ' '
                || !char.IsLower(text[job.Words[i - 1].Start]) || !char.IsLower(text[word.Start + 1]) || known.Contains(word.Start) || IsInTitle(job, word)
                || Prose.Letters(job, job.Words[i - 1]) is "call" or "tell" or "ask" or "contact" or "email" or "ring" or "phone" or "text" or "reach")
            {
                continue;
            }

            // "Mirjam, our head of design" is a person.
            if (job.Source.Text.AsSpan(word.End) is var behind && (behind.StartsWith(", our ", StringComparison.Ordinal) || behind.StartsWith(", your ", StringComparison.Ordinal) || behind.StartsWith(", who ", StringComparison.Ordinal) || behind.StartsWith(", the ", StringComparison.Ordinal)))
                known.UnionWith(job.Words.Where(other => job.Slice(other.Span) == job.Slice(word.Span)).Select(other => other.Start));
            var name = job.Slice(word.Span);
            if (known.Contains(word.Start))
                continue;
            seen[name] = seen.GetValueOrDefault(name) + 1;
            if (seen[name] == RepeatedName && !Calendar.Contains(name, StringComparer.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>True of a word that can be a name: it begins with a capital and is no plain word.</summary>
    public static bool IsName(JobDescription job, int word)
    {
        if (word < 0 || word >= job.Words.Length || !(char.IsUpper(job.Source.Text[job.Words[word].Start]) || StartsWithDigit(Prose.Letters(job, job.Words[word]))))
            return false;
        var letters = job.Slice(job.Words[word].Span);
        // "German at B1" names a level.
        return !(letters.Length == 2 && char.IsDigit(letters[1])) && !NoNames.Contains(letters, StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsInTitle(JobDescription job, Word word) =>
        job.Title is { } title && title.Text.Contains(job.Slice(word.Span), StringComparison.OrdinalIgnoreCase);
}
