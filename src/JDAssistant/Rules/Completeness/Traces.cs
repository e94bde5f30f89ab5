using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Completeness;

/// <summary>Signs that a text says something that the reader could not take in: enough not to call it missing.</summary>
internal static class Traces
{
    // Three duties in a row are a list of duties, whatever stands above them.
    private const int EnoughDuties = 3;

    private const int EnoughDemands = 2;

    private const int EnoughDemandsBesideHeadings = 5;

    private const int EnoughWords = 10;

    private const int EnoughTold = 2;

    // A text with headings of its own tells the duties under one of them; elsewhere it only mentions some.
    private const int EnoughBesideHeadings = 4;

    private const int LongestJoined = 40;

    private const int FewestHeadings = 3;

    // "We are looking for friendly and hands-on people to …": so far from the seeking may stand what for.
    private const int FarthestPurpose = 25;

    // "in our bright new Dallas, Texas office".
    private const int FarthestOffice = 6;

    private const int ShortestName = 4;

    private const int MostWordsOfHolder = 4;

    private static readonly WordMap<bool> DutyVerbs = WordMap.OfWords(TermIndex.Default.List("duty-verbs").Terms.Concat(TermIndex.Default.List("duty-verbs-told").Terms).Select(term => term.Text).Distinct(StringComparer.OrdinalIgnoreCase));

    private const int Opening = 400;

    private const int LongestNameLine = 70;

    private const int MostNameWords = 6;

    // What somebody is, has or gets is no duty.
    private static readonly string[] States =
        ["are", "have", "need", "can", "will", "get", "bring", "know", "must", "should", "may", "might", "could", "would", "were", "want", "speak", "hold", "receive", "like", "love", "enjoy", "understand", "do", "don't", "don’t", "own", "join", "report", "live", "earn", "come", "also", "possess", "thrive", "feel", "find", "think", "see"];

    /// <summary>True where a word of <paramref name="list"/> stands in the text's own words.</summary>
    public static bool Of(JobDescription job, string list) => Prose.Hits(job, list).Any();

    /// <summary>True where a label or a word such as "based in" leads to something: "Location: …", "based in Hackney".</summary>
    public static bool OfPlace(JobDescription job) =>
        job.Terms.Of("field-labels").Any(hit => hit.Term["field"] == "location" && EndsWith(job, hit.Span.End, ':'))
        || job.Terms.Of("places").Any(hit => job.BlockAt(hit.Span.Start) is { Label: not null })
        || job.Terms.Of("place-context").Any(hit => hit.Term["role"] is "job" or "based" && EmployerTraces.IsName(job, AfterArticle(job, hit.FirstWord + hit.WordCount)) && !Prose.IsStanding(job, hit.Span));

    /// <summary>"Based at the Civic Centre": the name may have an article.</summary>
    private static int AfterArticle(JobDescription job, int word) => word < job.Words.Length && job.Slice(job.Words[word].Span) is "the" ? word + 1 : word;

    /// <summary>"We are Brightwater, a design agency in Bristol": a town behind "in" or "," among the first lines is where the employer is.</summary>
    public static bool OpensWithPlace(JobDescription job)
    {
        var text = job.Source.Text;
        foreach (var hit in job.Terms.Of("places"))
        {
            if (hit.Span.Start > Opening)
                break;
            if (hit.FirstWord > 0 && hit.Term["kind"] == "city" && hit.Span.Length >= ShortestName && char.IsUpper(text[hit.Span.Start]) && text[(hit.Span.Start + 1)..hit.Span.End].Any(char.IsLower)
                && (job.Slice(job.Words[hit.FirstWord - 1].Span) is "in" || text.AsSpan(job.Words[hit.FirstWord - 1].End, hit.Span.Start - job.Words[hit.FirstWord - 1].End) is ", ")
                && !Prose.IsStanding(job, hit.Span))
            {
                return true;
            }
        }

        return IsBelowTitleWithPlace(job);
    }

    /// <summary>"The Fernlea Hotel, Pitlochry.": a name, a comma and one more name that end the first sentence below the title.</summary>
    private static bool IsBelowTitleWithPlace(JobDescription job)
    {
        if (job.Title is not { } title || job.BlockIndexAt(title.Span.Start) is var index && (index < 0 || index + 1 >= job.Blocks.Count))
            return false;
        var block = job.Blocks[index + 1].Content;
        var rest = job.Source.Text.AsSpan(block.Start, Math.Min(block.Length, LongestNameLine));
        var stop = rest.IndexOfAny(".\n·|") is var mark and >= 0 ? mark : rest.Length == block.Length && job.Blocks[index + 1].Kind == BlockKind.Paragraph ? rest.Length : -1;
        var comma = rest.IndexOf(", ", StringComparison.Ordinal);
        if (comma < 0 || stop <= comma || job.WordsIn(new TextSpan(block.Start, block.Start + stop)) is not { Length: > 1 and <= MostNameWords } words)
            return false;
        foreach (var word in words)
        {
            if (!char.IsUpper(job.Source.Text[word.Start]) && job.Slice(word.Span) is not ("and" or "of" or "for" or "the" or "on" or "upon"))
                return false;
        }

        var last = words[^1].Span;
        return last.Start > block.Start + comma && !job.Terms.Of("job-nouns").Any(hit => hit.Span.Contains(last));
    }

    /// <summary>True where a sentence has the work done in a place of the employer's: "in our Leeds office", "a normal office environment".</summary>
    public static bool OfWorkplace(JobDescription job)
    {
        for (var i = 1; i < job.Words.Length; i++)
        {
            var letters = Prose.Letters(job, job.Words[i]);
            if (letters is "environment" or "setting" or "conditions" && job.Slice(job.Words[i - 1].Span) is "office" && !Prose.IsStanding(job, job.Words[i].Span))
                return true;
            if (letters is not ("office" or "headquarters" or "HQ" or "studio" or "campus" or "workshop" or "kitchen" or "salon" or "showroom" or "warehouse" or "surgery" or "clinic" or "depot" or "factory" or "yard" or "bakery"))
                continue;
            // "The studio is a former shed, and we like to be there together on Mondays".
            if (job.Slice(job.Words[i - 1].Span) is "the" or "The" or "our" or "Our" && job.SectionAt(job.Words[i].Start) is not { Kind: SectionKind.HowToApply } && Prose.Has(job, "weekdays", Prose.Sentence(job, job.Words[i].Span)))
                return true;
            for (var back = i - 1; back > 0 && back >= i - FarthestOffice; back--)
            {
                if (job.Slice(job.Words[back].Span) == "our")
                {
                    if (job.Slice(job.Words[back - 1].Span) is "in" or "from" or "at" or "of" or "either" or "to" && job.SectionAt(job.Words[i].Start) is not { Kind: SectionKind.AboutCompany or SectionKind.Benefits })
                        return true;
                    break;
                }
            }
        }

        return false;
    }

    /// <summary>True where several sentences or items begin with what somebody does: "Design …", "Maintaining …".</summary>
    public static bool OfDuties(JobDescription job)
    {
        // "Performs other duties as required" ends a list of duties.
        if (job.Terms.Of("content-cues").Any(hit => hit.Term["about"] == "last-duty"))
            return true;
        var verbs = job.Terms.Of("duty-verbs").Select(hit => hit.Span.Start).ToHashSet();
        var told = job.Terms.Of("duty-verbs-told").Select(hit => hit.Span.Start).ToHashSet();
        var done = new HashSet<int>([.. verbs, .. told]);
        var begun = 0;
        for (var i = 0; i < job.Words.Length && begun < EnoughDuties; i++)
        {
            var word = job.Words[i];
            // "Pack orders, load lorries and count stock" is three of them.
            if ((done.Contains(word.Start) || IsGerund(job, word)) && Begins(job, word.Span) && !IsOfOthers(job, word))
                begun += 1 + (job.BlockAt(word.Start) is { Kind: BlockKind.Paragraph } ? Joined(job, done, i + 1) : 0);
        }

        // "The job: load the lorry, make the drops and bring back the crates".
        if (job.Sections.Any(section => section.Heading is { } heading && job.Slice(heading).Trim(' ', '*', '_', ':').ToLowerInvariant() is "the job" or "your job" or "your role" or "the work" or "your work" or "your shift"
            && job.Source.Text.IndexOf('\n', heading.End) is var end && job.WordsIn(heading with { End = end < 0 ? job.Source.Text.Length : end }).Length >= EnoughWords))
        {
            return true;
        }

        return begun >= EnoughDuties
            || Told(job, done) >= (RunningText.HasHeadings(job) || job.Sections.Count(section => RunningText.HasOwnLine(job, section)) >= FewestHeadings ? EnoughBesideHeadings : EnoughTold);
    }

    /// <summary>True where a sentence speaks of a duty, or begins with one, under whatever heading that says nothing of the company.</summary>
    public static bool OfSomeDuty(JobDescription job) =>
        Told(job, job.Terms.Of("duty-verbs").Select(hit => hit.Span.Start).ToHashSet()) > 0 || IsSoughtTo(job)
        || job.Terms.Of("duty-verbs").Concat(job.Terms.Of("duty-verbs-told")).Any(hit => Begins(job, hit.Span) && job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.AboutCompany or SectionKind.HowToApply or SectionKind.Benefits })
        || job.Terms.Of("content-cues").Any(hit => hit.Term["about"] == "duty" && !IsOfOthers(job, hit.Span.Start) && job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.AboutCompany });

    /// <summary>"We are looking for people to assist the head chef", "the analyst plays a role in tracking faults": what somebody is wanted for.</summary>
    private static bool IsSoughtTo(JobDescription job)
    {
        var (verbs, sought) = (job.Terms.Of("duty-verbs").Select(hit => hit.Span.Start).ToHashSet(), -1);
        for (var i = 0; i + 2 < job.Words.Length; i++)
        {
            var letters = job.Source.Text.AsSpan(job.Words[i].Start, job.Words[i].End - job.Words[i].Start);
            if (letters is "looking" or "seeking" or "seeks" or "hiring" or "need")
                sought = i;
            else if (letters is "role" && job.Slice(job.Words[i + 1].Span) == "in" && IsGerund(job, job.Words[i + 2]))
                return true;
            else if (letters is "to" && sought >= 0 && i - sought <= FarthestPurpose && IsDuty(job, verbs, i + 1) && !IsOfOthers(job, job.Words[i])
                && Prose.Sentence(job, job.Words[sought].Span).Contains(job.Words[i].Span) && !Prose.IsStanding(job, job.Words[i].Span))
                return true;
        }

        return false;
    }

    /// <summary>"lead", and "come lead".</summary>
    private static bool IsDuty(JobDescription job, HashSet<int> verbs, int word) =>
        verbs.Contains(job.Words[word].Start) || (word + 1 < job.Words.Length && job.Slice(job.Words[word].Span) is "come" or "help" && verbs.Contains(job.Words[word + 1].Start));

    /// <summary>True where a sentence speaks of a demand.</summary>
    public static bool OfSomeDemand(JobDescription job) =>
        Prose.Hits(job, "demand-traces").Any(hit => job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.Preferred or SectionKind.Benefits or SectionKind.Compensation or SectionKind.AboutCompany or SectionKind.Responsibilities });

    /// <summary>How often running text says what is done: "you will build", "the analyst will design"; "responsible for creating" says it at once.</summary>
    private static int Told(JobDescription job, HashSet<int> verbs)
    {
        var told = 0;
        for (var i = 1; i + 2 < job.Words.Length; i++)
        {
            var letters = job.Source.Text.AsSpan(job.Words[i].Start, job.Words[i].End - job.Words[i].Start);
            if (letters is "will" or "Will" or "would" or "You'll" or "you'll" or "you’ll" or "You’ll" or "You'd" or "you'd" or "You’d" or "you’d")
                told += (IsDone(job, verbs, i + 1) || Joined(job, verbs, i + 2) > 1) && !IsOfOthers(job, job.Words[i]) ? (IsUnderJob(job, job.Words[i].Start) ? EnoughDuties : 1) + Joined(job, verbs, i + 2) : 0;
            else if (letters is "You" && IsAct(job, i) && !IsOfOthers(job, job.Words[i]) && Series(job, i) is > 0 and var acts)
                told += Math.Max(EnoughTold, acts) + (IsAllThereIs(job, job.Words[i].Start) ? 1 : 0);
            else if (letters is "You" or "you" && verbs.Contains(job.Words[i + 1].Start) && !IsOfOthers(job, job.Words[i]) && Joined(job, verbs, i + 2) is > 0 and var joined)
                told += 1 + joined;
            else if (letters is "You" && IsAct(job, i) && !IsOfOthers(job, job.Words[i]))
                told += IsUnderJob(job, job.Words[i].Start) ? 1 : 0;
            else if (letters is "The" && IsUnderJob(job, job.Words[i].Start) && ActsOfHolder(job, i) is >= EnoughDuties and var acted)
                told += acted + 1;
            else if (letters is "responsible" && job.Slice(job.Words[i + 1].Span) == "for" && IsGerund(job, job.Words[i + 2]) && !IsOfOthers(job, job.Words[i]))
                told += EnoughTold;
            else if (letters is "entails" or "involves" or "means" && IsGerund(job, job.Words[i + 1]) && !IsOfOthers(job, job.Words[i]))
                told += EnoughTold;
        }

        return told;
    }

    /// <summary>"You wash the lorries": a sentence of what somebody does, in a verb that no list need hold.</summary>
    private static bool IsAct(JobDescription job, int you) =>
        (you == 0 || job.Words[you - 1].Start < Prose.Sentence(job, job.Words[you].Span).Start) && char.IsLower(job.Source.Text[job.Words[you + 1].Start]) && !States.Contains(job.Slice(job.Words[you + 1].Span));

    /// <summary>"You set your section, learn two new plates and look after the guests": how many things at once, the last two as one; 0 where it is no series.</summary>
    private static int Series(JobDescription job, int you)
    {
        var sentence = Prose.Sentence(job, job.Words[you].Span);
        var rest = job.Source.Text.AsSpan(sentence.Start, sentence.Length);
        return rest.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && rest[..comma].IndexOf(':') < 0 && rest[comma..].Contains(" and ", StringComparison.Ordinal) ? rest.Count(", ") + rest.Count("; ") + 1 : 0;
    }

    /// <summary>"The officer monitors the register, advises on requests, trains staff and keeps the book": how many things the job's holder does.</summary>
    private static int ActsOfHolder(JobDescription job, int the)
    {
        var sentence = Prose.Sentence(job, job.Words[the].Span);
        var acts = 0;
        for (var i = the + 1; i < job.Words.Length && sentence.Contains(job.Words[i].Span); i++)
        {
            var word = Prose.Letters(job, job.Words[i]);
            acts += word is [.., 's'] && DutyVerbs.Contains(word[..^1]) && (i <= the + MostWordsOfHolder || Prose.Letters(job, job.Words[i - 1]) is "and" || job.Source.Text.AsSpan(job.Words[i - 1].End, job.Words[i].Start - job.Words[i - 1].End) is ", " or "; ") ? 1 : 0;
        }

        return acts;
    }

    /// <summary>"Write", "be writing", "carry out"; whom somebody reports to or works with is no duty.</summary>
    private static bool IsDone(JobDescription job, HashSet<int> verbs, int word) =>
        (verbs.Contains(job.Words[word].Start) && (!IsUnderJob(job, job.Words[word].Start) || job.Slice(job.Words[word].Span) is not ("report" or "join" or "answer") && !IsWhere(job, word))) || (word + 1 < job.Words.Length && job.Slice(job.Words[word].Span) is var letters
            && ((letters is "be" && IsGerund(job, job.Words[word + 1])) || (letters is "carry" && job.Slice(job.Words[word + 1].Span) is "out")));

    /// <summary>"Work at the Civic Centre", "work with five others".</summary>
    private static bool IsWhere(JobDescription job, int word) =>
        word + 1 < job.Words.Length && job.Slice(job.Words[word].Span) is "work" && job.Slice(job.Words[word + 1].Span) is "at" or "in" or "from" or "on" or "for" or "with";

    /// <summary>"The gig": under a heading of the job or in words that nobody foresaw, in a text that does not list its demands either.</summary>
    private static bool IsAllThereIs(JobDescription job, int offset) =>
        job.SectionAt(offset) is { Kind: SectionKind.Summary or SectionKind.Other, Heading: not null } && !job.SectionsOf(SectionKind.Requirements).Any(section => section.Items.Any());

    /// <summary>"About the job": what stands there is told of it in sentences.</summary>
    private static bool IsUnderJob(JobDescription job, int offset) => job.SectionAt(offset) is { Kind: SectionKind.Summary, Heading: not null };

    /// <summary>How many more the sentence joins: "you run the pass, look after stock and write the specials".</summary>
    private static int Joined(JobDescription job, HashSet<int> verbs, int from)
    {
        var joined = 0;
        for (var i = from; i < job.Words.Length && i < from + LongestJoined; i++)
        {
            var gap = job.Source.Text.AsSpan(job.Words[i - 1].End, job.Words[i].Start - job.Words[i - 1].End);
            if (gap.IndexOfAny(".!?\n") >= 0)
                break;
            joined += verbs.Contains(job.Words[i].Start) && (gap is [',' or ';', ' ', ..] || job.Slice(job.Words[i - 1].Span) is "and" or "then") ? 1 : 0;
        }

        return joined;
    }

    /// <summary>True where a sentence says what the person must bring, under whatever heading or none.</summary>
    public static bool OfDemands(JobDescription job)
    {
        // A text that has headings and none for this tells it in a clause or two only by the way.
        var (some, enough) = (0, RunningText.HasHeadings(job) ? EnoughDemandsBesideHeadings : EnoughDemands);
        foreach (var hit in Prose.Hits(job, "demand-traces"))
        {
            if (hit.Term["weight"] == "nothing")
                return true;
            if (job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Preferred or SectionKind.Benefits or SectionKind.Compensation or SectionKind.HowToApply or SectionKind.AboutCompany } section && section.Heading is not null && RunningText.HasHeadingLine(job, section))
                continue;
            if (hit.Term["weight"] == "strong")
                some += EnoughDemands;
            else if (job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.Responsibilities })
                some++;
            if (some >= enough)
                return true;
        }

        return false;
    }

    /// <summary>What the candidate brings and what the employer gives may be told in verbs too: "Build on your degree", "Earn more".</summary>
    private static bool IsOfOthers(JobDescription job, Word word) => IsOfOthers(job, word.Start);

    private static bool IsOfOthers(JobDescription job, int offset) =>
        job.SectionAt(offset) is { Kind: SectionKind.Requirements or SectionKind.Preferred or SectionKind.Benefits or SectionKind.HowToApply } section && (section.Heading is null || RunningText.HasHeadingLine(job, section));

    private static bool IsGerund(JobDescription job, Word word) =>
        word.End - word.Start > 5 && job.Source.Text.AsSpan(word.Start, word.End - word.Start).EndsWith("ing", StringComparison.Ordinal);

    private static bool Begins(JobDescription job, TextSpan span)
    {
        var text = job.Source.Text;
        if (!char.IsUpper(text[span.Start]))
            return job.BlockAt(span.Start) is { Kind: BlockKind.Item } item && item.Content.Start == span.Start;
        if (job.BlockAt(span.Start) is { Kind: BlockKind.Paragraph or BlockKind.Item } block && block.Content.Start == span.Start)
            return true;
        var i = span.Start - 1;
        while (i >= 0 && text[i] == ' ')
            i--;
        return i < 0 || text[i] is '.' or ';' or ':' or '\n' or '-' or '•' or '*' or '·' || (i == span.Start - 1 && char.IsLower(text[i]));
    }

    private static bool EndsWith(JobDescription job, int end, char mark) =>
        end + 1 < job.Source.Text.Length && job.Source.Text.AsSpan(end, Math.Min(3, job.Source.Text.Length - end)).TrimStart(" *").StartsWith([mark]);
}
