using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Counts of the people whom the job leads or works among: "lead twelve associates", "nine associates on the crew you will lead".</summary>
/// <param name="Size">How many.</param>
/// <param name="Noun">What they are, in the singular.</param>
/// <param name="IsLed">True where the job leads them; else they are of its team.</param>
/// <param name="Span">The number and the noun.</param>
/// <param name="Sentence">The sentence that holds them.</param>
internal sealed record PeopleCount(int Size, string Noun, bool IsLed, TextSpan Span, TextSpan Sentence)
{
    private const int Largest = 100;

    private const int MostWordsBetween = 2;

    private const int MostWordsToVerb = 6;

    private static readonly WordMap<bool> Leads = WordMap.OfWords("lead leads manage manages supervise supervises coach oversee head direct guide line-manage train schedule mentor roster leading managing supervising overseeing guiding".Split(' '));

    // "Train three new associates a month" and "two of the associates" count some of them, and "up to six" no number.
    private static readonly WordMap<bool> Some = WordMap.OfWords((
        "new another additional more other few some about around over nearly almost least month year years quarter day daily ago last "
        + "per every part-time temporary seasonal visiting former or between than grow growing recruit hire plan open first sometimes share interview meet across").Split(' '));

    /// <summary>The counts, in order of the text.</summary>
    public static IReadOnlyList<PeopleCount> Of(JobDescription job)
    {
        var counts = new List<PeopleCount>();
        foreach (var noun in job.Terms.Of("people-nouns"))
        {
            if (Read(job, noun.FirstWord, noun.Term["same"] is { Length: > 0 } same ? same : Singular(noun.Term.Text)) is { } count)
                counts.Add(count);
        }

        return counts;
    }

    /// <summary>Two counts of the same people that differ; null where none do.</summary>
    public static (PeopleCount First, PeopleCount Second)? Conflict(IReadOnlyList<PeopleCount> counts)
    {
        for (var i = 0; i < counts.Count; i++)
        {
            for (var j = i + 1; j < counts.Count; j++)
            {
                if (counts[i].Size != counts[j].Size && counts[i].Noun == counts[j].Noun && counts[i].IsLed == counts[j].IsLed && counts[i].Sentence != counts[j].Sentence)
                    return (counts[i], counts[j]);
            }
        }

        return null;
    }

    private static PeopleCount? Read(JobDescription job, int noun, string singular)
    {
        // Most people of a text are not counted.
        if (!NumberPlaces.Of(job).AreIn(noun - 1 - MostWordsBetween, noun))
            return null;
        var number = noun - 1;
        while (number >= 0 && noun - number <= MostWordsBetween && Prose.Number(job, number) is null && IsNext(job, number))
            number--;
        if (number < 0 || Prose.Number(job, number) is not { } size || !IsNext(job, number) || size is < 2 or >= Largest)
            return null;
        if (!Prose.IsFact(job, job.Words[noun].Span) || job.SectionAt(job.Words[noun].Start) is { Kind: SectionKind.Requirements or SectionKind.Preferred or SectionKind.Benefits or SectionKind.HowToApply } && job.BlockAt(job.Words[noun].Start) is not { Kind: BlockKind.Paragraph })
            return null;
        // "2-3 staff" is a range.
        if (number > 0 && job.Words[number - 1].IsNumber && job.Source.Text.AsSpan(job.Words[number - 1].End, job.Words[number].Start - job.Words[number - 1].End).Trim() is "-" or "–" or "/")
            return null;
        var span = new TextSpan(job.Words[Prose.NumberStart(job, number)].Start, job.Words[noun].End);
        var sentence = Prose.Sentence(job, span);
        if (job.Source.Text.AsSpan(sentence.Start, span.Start - sentence.Start).TrimEnd().EndsWith("up to", StringComparison.OrdinalIgnoreCase))
            return null;
        foreach (var word in job.WordsIn(Facts.Clause(job, span, sentence)))
        {
            // "Eight cleaners across three schools" are all of them.
            if (word.Start > span.End && Prose.Letters(job, word) is "across")
                break;
            if (Some.Contains(Prose.Letters(job, word)))
                return null;
        }

        return Kind(job, number, noun, sentence) is { } isLed ? new PeopleCount(size, singular, isLed, span, sentence) : null;
    }

    /// <summary>True for people whom the job leads, false for those of its team, null for all others.</summary>
    private static bool? Kind(JobDescription job, int number, int noun, TextSpan sentence)
    {
        // "Lead the nine engineers of your squad", which has five.
        if (noun + 3 < job.Words.Length && Letters(job, noun + 1) is "of" or "in" && Letters(job, noun + 2) is "your" && Letters(job, noun + 3) is "squad" or "team" or "crew")
            return false;
        var isTeam = false;
        for (var i = number - 1; i >= 0 && i >= number - MostWordsToVerb && job.Words[i].Start >= sentence.Start; i--)
        {
            var letters = Prose.Letters(job, job.Words[i]);
            var isLookedAfter = letters is "after" && i > 0 && Letters(job, i - 1) is "look" or "looking";
            if ((Leads.Contains(letters) || isLookedAfter) && (job.BlockAt(job.Words[i].Start) is { } block && block.Content.Start == job.Words[isLookedAfter ? i - 1 : i].Start || (i > (isLookedAfter ? 1 : 0) && Letters(job, isLookedAfter ? i - 2 : i - 1) is "you" or "you'll" or "you’ll" or "will" or "and" or "to")))
                return true;
            // "Look after a team of four library officers".
            if (letters is "of" && i > 2 && Letters(job, i - 1) is "team" or "crew" or "group" or "staff" && Letters(job, i - 3) is "after" or "for" or "of" or "supervise" or "run" && i > 3 && Letters(job, i - 4) is "look" or "looking" or "responsible" or "charge")
                return true;
            // "You report to the Director, with a team of five technicians".
            if (letters is "of" && i > 1 && Letters(job, i - 1) is "team" or "crew" && i > 2 && Letters(job, i - 3) is "with")
                return true;
            // "With two designers and six developers you decide", "your team has two designers".
            isTeam |= letters is "team" or "crew" or "squad" && i > 0 && Letters(job, i - 1) is "your" or "the" or "our";
        }

        var rest = job.Source.Text.AsSpan(job.Words[noun].End, sentence.End - job.Words[noun].End);
        if (rest.Contains("you lead", StringComparison.OrdinalIgnoreCase) || rest.Contains("you will lead", StringComparison.OrdinalIgnoreCase) || rest.Contains("you'll lead", StringComparison.OrdinalIgnoreCase)
            || rest.Contains("report to you", StringComparison.OrdinalIgnoreCase) || rest.Contains("reporting to you", StringComparison.OrdinalIgnoreCase) || rest.Contains("answer to you", StringComparison.OrdinalIgnoreCase)
            || rest.Contains("work for you", StringComparison.OrdinalIgnoreCase) || rest.Contains("you manage", StringComparison.OrdinalIgnoreCase) || rest.Contains("you supervise", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // "Twelve people make up your floor team".
        if (rest.Contains("make up your", StringComparison.OrdinalIgnoreCase) || rest.Contains("in your crew", StringComparison.OrdinalIgnoreCase))
            return true;
        if (rest.Contains("in your team", StringComparison.OrdinalIgnoreCase) || rest.StartsWith(" on the team", StringComparison.OrdinalIgnoreCase) || rest.Contains("on your team", StringComparison.OrdinalIgnoreCase) || rest.Contains("make up the team", StringComparison.OrdinalIgnoreCase) || rest.Contains("in the team", StringComparison.OrdinalIgnoreCase))
            return false;
        var opening = job.Source.Text.AsSpan(sentence.Start, job.Words[number].Start - sentence.Start).TrimStart(" *-•");
        var isWith = opening.StartsWith("with ", StringComparison.OrdinalIgnoreCase) && rest.Contains(" you ", StringComparison.Ordinal);
        return isTeam || isWith ? false : null;
    }

    private static string Letters(JobDescription job, int word) => job.Slice(job.Words[word].Span).ToLowerInvariant();

    private static bool IsNext(JobDescription job, int word) => job.Source.Text.AsSpan(job.Words[word].End, job.Words[word + 1].Start - job.Words[word].End) is " ";

    private static string Singular(string noun) => noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) ? noun[..^1] : noun;
}
