using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>A number of years in a sentence about who is wanted, which no list of requirements holds: "with at least seven years as a paralegal".</summary>
/// <param name="Years">The fewest years.</param>
/// <param name="Most">The most years; equal to <paramref name="Years"/> where one number is given.</param>
/// <param name="Span">The words, from the number to the end of what the years are in.</param>
/// <param name="Subject">What the years are in.</param>
/// <param name="IsOfHolders">True where those who do the job already have them: "our analysts bring five years".</param>
internal sealed record YearClaim(int Years, int Most, TextSpan Span, TextSpan Subject, bool IsOfHolders = false);

/// <summary>Finds such sentences and tells whether they speak of what a demand asks for.</summary>
internal static class YearClaims
{
    private const int MostWords = 9;

    // "Has worked as a night nurse for four years".
    private const int MostWordsDone = 8;

    // Who has been here for some time has more years than whoever comes.
    private const decimal Beyond = 2;

    private const int FewestSame = 3;

    // "Designing" and "design", "accounts" and "accounting".
    private const int Stem = 5;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",;.(:\n•");

    private static readonly string[] Links = ["of", "in", "as", "with", "working", "doing", "running", "behind", "spent", "experience", "or", "at", "on", "managing", "leading", "building", "teaching", "selling"];

    // "Ten years of hands-on work is the least we ask": what follows is said of the years.
    private static readonly string[] Verbs = ["is", "are", "will", "would", "must", "needed", "required"];

    private static readonly string[] Wanted = ["you", "you'll", "you’ll", "your", "candidate", "candidates", "applicant", "applicants", "applications", "person", "somebody", "someone", "bring", "brings", "those", "without", "must", "need", "needs", "required", "ask", "looking", "want", "cv", "cvs", "resume", "needed", "necessary", "expected", "considered", "shortlisted", "called", "invited", "people", "everyone", "everybody", "anyone", "anybody", "least", "minimum", "drivers", "nurses", "engineers", "teachers", "cooks", "enough", "requires", "require"];

    private static readonly string[] Others = ["we", "company", "founded", "contract", "term", "after", "every", "plan", "old", "ago", "history", "degree", "warranty", "growth", "strategy", "within", "next", "last", "over the", "preferred", "ideally", "plus", "benefits", "service", "anniversary", "education", "diploma", "age"];

    private static readonly string[] SaysNothing = ["a", "an", "the", "of", "in", "as", "with", "or", "and", "experience", "work", "working", "on", "at", "least", "more", "years", "year", "professional", "relevant", "similar", "related", "role", "to", "for", "your", "you", "them", "behind", "field", "professionally", "commercially", "actively", "commercial", "some", "other", "any", "area", "areas", "including", "such", "like", "making", "doing", "being", "before", "apply", "after", "start", "band", "decade"];

    /// <summary>The claims, in order of the text; read once for all rules.</summary>
    public static IReadOnlyList<YearClaim> Of(JobDescription job) => job.Once(static job => Read(job).ToArray());

    private static IEnumerable<YearClaim> Read(JobDescription job)
    {
        var demands = job.Experience.OrderBy(demand => demand.Span).ToArray();
        var next = 0;
        for (var i = 1; i < job.Words.Length; i++)
        {
            if (job.Source.Text[job.Words[i].Start] is not ('y' or 'Y' or 'd') || Letters(job, i) is not ("years" or "year" or "years'" or "years’" or "decade"))
                continue;
            var number = i > 1 && Letters(job, i - 1) is "plus" ? i - 2 : i > 2 && Letters(job, i - 1) is "more" && Letters(job, i - 2) is "or" ? i - 3 : i - 1;
            while (next < demands.Length && demands[next].Span.End <= job.Words[i].Start)
                next++;
            if ((Letters(job, i) is "decade" ? Decade(job, number) : Number(job, number)) is not { } most)
                continue;
            var first = number;
            var least = most;
            var isDemand = next < demands.Length && demands[next].Span.Overlaps(job.Words[i].Span);
            if (number > 0 && Number(job, number - 1) is { } low && low < most)
                (least, first) = (low, number - 1);
            var sentence = Prose.Sentence(job, job.Words[i].Span);
            var isOfHolders = JobHolders.Are(job, sentence);
            // What a demand says before its number, "have written software for eight years", it does not hold itself.
            if (isDemand && (job.BlockAt(job.Words[i].Start) is not { Kind: BlockKind.Paragraph } || Done(job, first, sentence) is null))
                continue;
            // "Do you have at least one year of …?" is a form's.
            if (sentence.End < job.Source.Text.Length && job.Source.Text[sentence.End] == '?')
                continue;
            // A degree or a grade beside the number is another way to qualify.
            if (Prose.Has(job, "alternative-cues", sentence) || !Prose.IsFact(job, job.Words[i].Span) || (IsOfOthers(job, job.Words[i].Start) && !isOfHolders) || !(IsWanted(job, sentence) is var isWanted && (isWanted == true || isOfHolders || job.BlockAt(job.Words[i].Start) is { Kind: BlockKind.Item } || (isWanted is null && job.SectionAt(job.Words[i].Start) is { Kind: SectionKind.Requirements, Heading: not null }))))
                continue;
            if (Done(job, first, sentence) is { } done)
            {
                yield return new YearClaim(least, most, new TextSpan(done.Start, job.Words[i].End), done, isOfHolders);
                continue;
            }

            if (i + 1 >= job.Words.Length || (!Links.Contains(Letters(job, i + 1)) && !Letters(job, i + 1).EndsWith("ing", StringComparison.Ordinal) && !(i + 2 < job.Words.Length && Letters(job, i + 1) is "hand" or "hands-on" or "actively" or "professionally" or "directly" && Letters(job, i + 2).EndsWith("ing", StringComparison.Ordinal))) || job.Words[i + 1].Start > sentence.End)
                continue;
            var last = i + 1;
            while (last + 1 < job.Words.Length && last - i < MostWords && job.Words[last + 1].End <= sentence.End && !Verbs.Contains(Letters(job, last + 1)) && !(Letters(job, last + 1) is "you" && Letters(job, last) is not "behind") && job.Source.Text.AsSpan(job.Words[last].End, job.Words[last + 1].Start - job.Words[last].End).IndexOfAny(",;.(:") < 0)
                last++;
            var span = new TextSpan(job.Words[first].Start, job.Words[last].End);
            yield return new YearClaim(least, most, span, span, isOfHolders);
        }
    }

    /// <summary>True in a section about something else; a sentence below its list may speak of who is wanted.</summary>
    private static bool IsOfOthers(JobDescription job, int offset) =>
        job.SectionAt(offset) is { Kind: SectionKind.AboutCompany or SectionKind.Preferred or SectionKind.Benefits, Heading: not null } section
        && (section.Kind == SectionKind.AboutCompany || job.BlockAt(offset) is not { Kind: BlockKind.Paragraph } || section.Blocks[0].Kind != BlockKind.Item);

    /// <summary>True where one number lies in the other's range.</summary>
    public static bool IsBetween(ExperienceDemand demand, YearClaim claim) =>
        (claim.Years < claim.Most && demand.Min >= claim.Years && demand.Min <= claim.Most)
        || (demand.Max is { } max && max > demand.Min && claim.Years >= demand.Min && claim.Years <= max);

    /// <summary>True where one range holds the other's least.</summary>
    public static bool IsBetween(ExperienceDemand one, ExperienceDemand other) =>
        (one.Max is { } high && other.Min >= one.Min && other.Min <= high) || (other.Max is { } top && one.Min >= other.Min && one.Min <= top);

    /// <summary>True where those who do the job have well more years, of whatever it is, than the most that are asked for.</summary>
    public static bool IsBeyond(JobDescription job, YearClaim claim, ExperienceDemand most) =>
        claim.IsOfHolders && Words(job, claim.Subject).Count == 0 && claim.Years >= (most.Max ?? most.Min) * Beyond;

    /// <summary>True where both name the same thing: all words of the shorter stand in the longer, or two of them.</summary>
    public static bool AreAlike(JobDescription job, ExperienceDemand demand, YearClaim claim)
    {
        // The words behind the demand belong to it as those of its subject do.
        return AreAlike(Words(job, Behind(job, demand.Span)), Words(job, claim.Subject));
    }

    /// <summary>True where two such sentences name the same thing and give numbers of which neither lies in the other's range.</summary>
    public static bool AreApart(JobDescription job, YearClaim one, YearClaim other) =>
        (one.Most < other.Years || other.Most < one.Years) && AreElsewhere(job, one.Span, other.Span) && AreAlike(Words(job, one.Subject), Words(job, other.Subject));

    /// <summary>True in two blocks, or in two sentences of a paragraph that tells the whole job.</summary>
    public static bool AreElsewhere(JobDescription job, TextSpan one, TextSpan other) =>
        job.BlockAt(one.Start) is var block && (block != job.BlockAt(other.Start) || (block is { Kind: BlockKind.Paragraph } && Prose.Sentence(job, one) != Prose.Sentence(job, other)));

    /// <summary>True where two demands name the same thing in much the same words, and the narrower asks for more or is told as fully.</summary>
    public static bool AreAlike(JobDescription job, ExperienceDemand one, ExperienceDemand other)
    {
        var (a, b) = (Words(job, Behind(job, one.Span)), Words(job, Behind(job, other.Span)));
        if (!AreAlike(a, b) || a.Count == 0)
            return false;
        var shared = a.Count(b.Contains);
        var (wide, narrow) = a.Count <= b.Count ? (one, other) : (other, one);
        return shared > 2 || (shared == Math.Min(a.Count, b.Count) && (a.Count == b.Count || narrow.Min > wide.Min));
    }

    /// <summary>True where what is wished for is what the claim demands: three words of it, or all.</summary>
    public static bool Covers(JobDescription job, YearClaim claim, ExperienceDemand wish)
    {
        var (demanded, wished) = (Words(job, claim.Subject), Words(job, Behind(job, wish.Span)));
        var shared = wished.Count(demanded.Contains);
        return shared > 2 || (shared > 1 && shared == wished.Count);
    }

    /// <summary>True where two demands name the same thing in the same words, three at least, whatever their order.</summary>
    public static bool AreSame(JobDescription job, ExperienceDemand one, ExperienceDemand other) =>
        !Behind(job, one.Span).Overlaps(other.Span) && !Behind(job, other.Span).Overlaps(one.Span) &&
        Words(job, Behind(job, one.Span)) is { Count: >= FewestSame } a && Words(job, Behind(job, other.Span)) is { Count: >= FewestSame } b
        && a.Count(b.Contains) is var shared and >= FewestSame && shared >= Math.Max(a.Count, b.Count) - 1;

    private static bool AreAlike(HashSet<string> asked, HashSet<string> claimed)
    {
        // "Seven years in the field", and two "of experience in the field".
        if (asked.Count == 0 || claimed.Count == 0)
            return asked.Count == claimed.Count;
        var shared = claimed.Count(asked.Contains);
        return shared >= 2 || shared == claimed.Count || (shared == asked.Count && asked.Count == 1);
    }

    /// <summary>What was done before "for four years": "has done payroll for", "worked in lettings for at least"; null elsewhere.</summary>
    private static TextSpan? Done(JobDescription job, int number, TextSpan sentence)
    {
        var link = number - 1;
        while (link > 0 && Letters(job, link) is "least" or "at" or "about" or "some" or "no" or "less" or "fewer" or "than" or "more" or "minimum" or "a" or "of" or "over")
            link--;
        if (link < 2 || Letters(job, link) is not "for")
            return null;
        for (var i = link - 1; i >= 0 && i >= link - MostWordsDone && job.Words[i].Start >= sentence.Start; i--)
        {
            if (Letters(job, i) is "done" or "worked" or "run" or "taught" or "sold" or "managed" or "led" or "built" or "written" or "cooked" or "driven" or "cared" or "nursed" or "practised" or "practiced" or "been" or "kept")
                return i + 1 < link ? new TextSpan(job.Words[i + 1].Start, job.Words[link - 1].End) : null;
            // "Repairing lifts for five years": what the sentence begins with.
            if (i + 1 < link && char.IsUpper(job.Source.Text[job.Words[i].Start]) && Letters(job, i).EndsWith("ing", StringComparison.Ordinal) && (i == 0 || job.Words[i - 1].End <= sentence.Start) && job.BlockAt(job.Words[i].Start) is { Kind: BlockKind.Item })
                return new TextSpan(job.Words[i].Start, job.Words[link - 1].End);
        }

        return null;
    }

    /// <summary>The few words behind a number of years, up to the next stop.</summary>
    private static TextSpan Behind(JobDescription job, TextSpan demand)
    {
        var last = job.WordFrom(demand.End) - 1;
        var end = demand.End;
        for (var i = last + 1; i < job.Words.Length && i <= last + MostWords && (i == 0 || job.Source.Text.AsSpan(job.Words[i - 1].End, job.Words[i].Start - job.Words[i - 1].End).IndexOfAny(Stops) < 0); i++)
            end = job.Words[i].End;
        return new TextSpan(demand.End, end);
    }

    private static HashSet<string> Words(JobDescription job, TextSpan span)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in job.WordsIn(span))
        {
            var letters = job.Slice(word.Span).ToLowerInvariant();
            if (!word.IsNumber && !SaysNothing.Contains(letters) && NumberWords.Value(letters) is null)
                words.Add(letters.Length > Stem ? letters[..Stem] : letters.Length > 4 && letters.EndsWith('s') ? letters[..^1] : letters);
        }

        return words;
    }

    /// <summary>True where the sentence seeks somebody, false where it speaks of others: "you plan for each of them" is no plan of the employer's; null where it says neither.</summary>
    private static bool? IsWanted(JobDescription job, TextSpan sentence)
    {
        var isWanted = false;
        var words = job.WordsIn(sentence);
        for (var i = 0; i < words.Length; i++)
        {
            var letters = job.Slice(words[i].Span);
            // "We ask for seven years of …" speaks of who is wanted.
            if (letters is "We" or "we" && i + 1 < words.Length && job.Slice(words[i + 1].Span) is "only" or "consider" or "interview" or "shortlist" or "hire" or "ask" or "need" or "want" or "require" or "seek" or "expect" or "would" or "look" or "can" or "cannot" or "will" or "draw" or "accept" or "set")
            {
                isWanted = true;
                continue;
            }

            // "Growth", in the advert for a Growth Marketer, is the trade.
            if (Others.Contains(letters, StringComparer.OrdinalIgnoreCase) && job.Title?.Text.Contains(letters, StringComparison.OrdinalIgnoreCase) != true && (letters != "plan" || i == 0 || job.Slice(words[i - 1].Span) != "you") && (letters != "service" || i == 0 || job.Slice(words[i - 1].Span) is "of" or "years" or "length" or "years'" or "years’" or "our"))
                return false;
            isWanted |= Wanted.Contains(letters, StringComparer.OrdinalIgnoreCase);
        }

        return isWanted ? true : null;
    }

    /// <summary>"A decade".</summary>
    private static int? Decade(JobDescription job, int word) => Letters(job, word) is "a" or "one" or "full" ? 10 : null;

    private static string Letters(JobDescription job, int word) => job.Slice(job.Words[word].Span).ToLowerInvariant();

    private static int? Number(JobDescription job, int word)
    {
        var letters = Letters(job, word).TrimEnd('+');
        if (letters.EndsWith("-plus", StringComparison.Ordinal))
            letters = letters[..^5];
        if (int.TryParse(letters, out var figure))
            return figure is > 0 and < 40 ? figure : null;
        // Longer times in words are seldom asked for: "twenty years of trial reports".
        return NumberWords.Value(letters) is > 0 and <= 15 and var number ? number : null;
    }
}
