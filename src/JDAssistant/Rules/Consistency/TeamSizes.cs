using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>The number of people in the team that the job leads or belongs to, wherever the text says it.</summary>
internal sealed class TeamSizes(JobDescription job)
{
    private static readonly string[] Leads = ["lead", "manage", "supervise", "coach", "run", "leading", "managing", "supervising", "running", "oversee", "overseeing", "head", "direct", "charge"];

    private static readonly string[] Joins = ["join", "joining", "part", "within", "in", "with", "member", "has", "have", "our", "the", "we", "you", "you'll", "this", "your", "one"];

    private static readonly string[] People = ["people", "person", "members", "colleagues", "team-mates", "teammates", "employees", "staff"];

    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"];

    // "Lead, coach and review a team of three"
    private const int MostWordsBefore = 6;

    private const int Longest = 100;

    private const int MostWordsOfName = 4;

    private readonly (int Size, TextSpan Span, int Word, int Number, bool IsField)[] _all = [.. All(job)];

    /// <summary>The sizes of the team that the job leads, each with the words that hold it, in order.</summary>
    public IEnumerable<(int Size, TextSpan Span)> Led =>
        _all.Where(size => IsNear(job, size.Word, Leads)).Select(size => (size.Size, size.Span));

    /// <summary>The sizes that follow "your": "your brigade of eleven" is the one that the job leads, where it leads one.</summary>
    public IEnumerable<(int Size, TextSpan Span)> Yours =>
        Led.Any() ? _all.Where(size => !size.IsField && size.Word > 0 && Letters(job, size.Word - 1) is "your" && IsEnd(job, size.Number)).Select(size => (size.Size, size.Span)) : [];

    /// <summary>The sizes of teams of the same people: "a team of five developers" and "our team of eleven developers".</summary>
    public IEnumerable<IEnumerable<(int Size, TextSpan Span)>> OfPeople =>
        _all.Where(size => !size.IsField && !IsEnd(job, size.Number) && IsNear(job, size.Word, Joins))
            .GroupBy(size => Letters(job, size.Number + 1)).Select(group => group.Select(size => (size.Size, size.Span)));

    /// <summary>The sizes of the team that the job belongs to: "join a team of six", "our team of nine", "Team: Billing (6 people)".</summary>
    public IEnumerable<(int Size, TextSpan Span)> Joined =>
        // "A staff of 200" are the employer's.
        _all.Where(size => Letters(job, size.Word) is not "staff" && !IsNear(job, size.Word, Leads) && (size.IsField || (IsEnd(job, size.Number) && IsNear(job, size.Word, Joins)))).Select(size => (size.Size, size.Span));

    /// <summary>"The tenth member of the team": which of them the reader will be.</summary>
    public IEnumerable<(int Place, TextSpan Span)> Newcomers => job.Terms.Of("team-words")
        .Select(hit => (hit.FirstWord, Place: PlaceBefore(job, hit.FirstWord)))
        .Where(newcomer => newcomer.Place is not null && Prose.IsFact(job, job.Words[newcomer.FirstWord].Span))
        .Select(newcomer => (newcomer.Place!.Value, new TextSpan(job.Words[newcomer.FirstWord - 4].Start, job.Words[newcomer.FirstWord].End)));

    private static int? PlaceBefore(JobDescription job, int team) =>
        team > 4 && IsThe(job, team - 1) && Letters(job, team - 2) is "of" or "on" or "in" && Letters(job, team - 3) is "member" or "person" or "colleague"
            ? Array.IndexOf(Ordinals, Letters(job, team - 4)) is var place and > 0 ? place : null : null;

    /// <summary>The sizes of teams that the text calls by one name: the seven-person Route Planning team, all eleven members of the Route Planning team.</summary>
    public IEnumerable<IEnumerable<(int Size, TextSpan Span)>> OfName => job.Terms.Of("team-words")
        .Where(hit => Prose.IsFact(job, hit.Span))
        .Select(hit => (Team: hit.FirstWord, Size: Named(job, hit.FirstWord)))
        .Where(team => team.Size is not null)
        .Select(team => (team.Size!.Value.Size, Span: new TextSpan(job.Words[team.Size.Value.First].Start, job.Words[team.Team].End), Name: NameOf(job, team.Team)))
        .GroupBy(team => team.Name, StringComparer.OrdinalIgnoreCase).Select(group => group.Select(team => (team.Size, team.Span)));

    private static string NameOf(JobDescription job, int team)
    {
        var first = team;
        while (first > 0 && team - first < MostWordsOfName && char.IsUpper(job.Source.Text[job.Words[first - 1].Start]) && Gap(job, first - 1) is " ")
            first--;
        return job.Slice(new TextSpan(job.Words[first].Start, job.Words[team].End));
    }

    /// <summary>Every "team of six", "team is made up of six", "team has six people", "six-person team", "Team: Billing (6 people)".</summary>
    private static IEnumerable<(int Size, TextSpan Span, int Word, int Number, bool IsField)> All(JobDescription job)
    {
        foreach (var hit in job.Terms.Of("team-words"))
        {
            var i = hit.FirstWord;
            if (!Prose.IsFact(job, job.Words[i].Span) || job.SectionAt(job.Words[i].Start) is { Kind: SectionKind.Requirements or SectionKind.Preferred })
                continue;
            // "A six-person team", "an eight people strong team".
            if (i > 1 && People.Contains(Letters(job, i - 1)) && Prose.Number(job, i - 2) is { } before && Gap(job, i - 2) is "-" or " ")
                yield return (before, new TextSpan(job.Words[i - 2].Start, job.Words[i].End), i - 2, i, false);
            else if (i > 0 && Letters(job, i - 1).Split('-') is [var count, "person" or "strong" or "member"] && Count(count) is { } compound)
                yield return (compound, new TextSpan(job.Words[i - 1].Start, job.Words[i].End), i - 1, i, false);
            // "Our ten-person data team".
            else if (i > 1 && char.IsLower(job.Source.Text[job.Words[i - 1].Start]) && Gap(job, i - 1) is " " && Compound(job, i - 2) is var (apart, begun))
                yield return (apart, new TextSpan(job.Words[begun].Start, job.Words[i].End), begun, i, false);
            else if (Named(job, i) is var (named, begin))
                yield return (named, new TextSpan(job.Words[begin].Start, job.Words[i].End), begin, i, false);
            else if (Within(job, i) is { } members)
            {
                yield return members;
                // "The eleven other teachers" and the reader are all of the team.
                if (!members.IsField && Letters(job, members.Number) is "other")
                    yield return (members.Size, members.Span, members.Word, members.Number, true);
            }

            var label = job.BlockAt(job.Words[i].Start)?.Label is { } words && words.Contains(job.Words[i].Span);
            if (After(job, i, label) is var (size, number))
                yield return (size, new TextSpan(job.Words[i > 0 && Letters(job, i - 1) is "a" or "the" ? i - 1 : i].Start, job.Words[number].End), i, number, label);
        }
    }

    /// <summary>"One of seven people in the team", "the ten of us in the data team", "the eleven other teachers in the department": with the reader they are one more.</summary>
    private static (int Size, TextSpan Span, int Word, int Number, bool IsField)? Within(JobDescription job, int team)
    {
        var the = team > 0 && IsThe(job, team - 1) ? team - 1 : team > 1 && IsThe(job, team - 2) ? team - 2 : 0;
        if (the < 4 || Letters(job, the - 1) is not ("in" or "on"))
            return null;
        var noun = the - 2;
        var isOther = Letters(job, noun - 1) is "other";
        var isOfUs = Letters(job, noun) is "us" or "you" && Letters(job, noun - 1) is "of";
        var number = isOther || isOfUs ? noun - 2 : noun - 1;
        if (number < 1 || Prose.Number(job, number) is not ({ } size and > 1 and < Longest))
            return null;
        var isPeople = isOfUs || People.Contains(Letters(job, noun));
        var isAll = isOfUs || Letters(job, number - 1) is "the" or "our" or "of";
        if (isPeople ? isOther && !isAll : !isAll || !Letters(job, noun).EndsWith('s') || (!isOther && !job.Terms.Of("role-nouns").Concat(job.Terms.Of("people-nouns")).Any(hit => hit.FirstWord == noun)))
            return null;
        return (isOther ? size + 1 : size, new TextSpan(job.Words[number].Start, job.Words[team].End), the, isPeople ? team : noun - 1, isPeople);
    }

    /// <summary>"The seven-person Route Planning team", "all eleven members of the Route Planning team": the team's own name stands before the word.</summary>
    private static (int Size, int First)? Named(JobDescription job, int team)
    {
        var first = team;
        while (first > 0 && team - first < MostWordsOfName && char.IsUpper(job.Source.Text[job.Words[first - 1].Start]) && Gap(job, first - 1) is " ")
            first--;
        if (first == team || first < 2 || Gap(job, first - 1) is not " ")
            return null;
        if (Letters(job, first - 1).Split('-') is [var figure, "person" or "strong" or "member"] && Count(figure) is { } compound)
            return (compound, first - 1);
        if (Letters(job, first - 1) is "person" or "strong" or "member" && Prose.Number(job, first - 2) is { } size && size is > 1 and < Longest && Gap(job, first - 2) is "-")
            return (size, first - 2);
        var the = IsThe(job, first - 1) ? first - 1 : first;
        return the > 3 && Letters(job, the - 1) is "of" or "in" && People.Contains(Letters(job, the - 2)) && Prose.Number(job, the - 3) is { } count && count is > 1 and < Longest && Letters(job, the - 4) is "all" or "the" or "our"
            ? (count, the - 3) : null;
    }

    /// <summary>"Ten-person", in one word or two; null elsewhere.</summary>
    private static (int Size, int First)? Compound(JobDescription job, int word) =>
        Letters(job, word).Split('-') is [var figure, "person" or "strong" or "member"] && Count(figure) is { } size ? (size, word)
        : word > 0 && Letters(job, word) is "person" or "strong" or "member" && Gap(job, word - 1) is "-" && Prose.Number(job, word - 1) is { } number ? (number, word - 1) : null;

    private static bool IsThe(JobDescription job, int word) => Letters(job, word) is "the" or "our" or "your" or "this";

    /// <summary>The number behind "team": at once after "of", or after "is", "has" and "made up of".</summary>
    private static (int Size, int Number)? After(JobDescription job, int team, bool isLabel)
    {
        for (var i = team + 1; i < job.Words.Length && i <= team + 6; i++)
        {
            // "The team, which has nine engineers".
            if (!isLabel && Gap(job, i - 1) is not " " && !(Gap(job, i - 1) is ", " && Letters(job, i) is "which"))
                return null;
            if (Prose.Number(job, i) is { } size)
            {
                // Without "of" it counts people only where it says so.
                var isCounted = i + 1 < job.Words.Length && (People.Contains(Letters(job, i + 1)) || Letters(job, i + 1) is "of" || (Letters(job, i - 1) is "has" && job.Terms.Of("role-nouns").Any(hit => hit.FirstWord == i + 1 && Letters(job, i + 1).EndsWith('s'))));
                return (Letters(job, i - 1) is "of" || isCounted) && !IsRange(job, i) && size > 1 && size < Longest ? (size, i) : null;
            }

            if (!isLabel && Letters(job, i) is not ("of" or "is" or "has" or "are" or "made" or "up" or "consists" or "comprises" or "currently" or "counts" or "about" or "numbers" or "now" or "which" or "a"))
                return null;
        }

        return null;
    }

    /// <summary>"A team of six", not "a team of six designers": that may be a part of it.</summary>
    private static bool IsEnd(JobDescription job, int number) =>
        number + 1 >= job.Words.Length || job.Source.Text.AsSpan(job.Words[number].End, job.Words[number + 1].Start - job.Words[number].End) is not " "
        || People.Contains(Letters(job, number + 1))
        || Letters(job, number + 1) is "that" or "who" or "which" or "owns" or "and" or "in" or "works" or "looks" or "runs" or "keeps" or "builds" or "at" or "with" or "for" or "on" or "based" or "to" or "is" or "has" or "led" or "plus" or "under" or "across" or "around" or "reporting" or "where" or "within" or "whose" or "spread" or "split" or "you" or "you'll" or "you’ll" or "as" or "by" or "working" or "sharing" or "covering" or "serving" or "we" or "all" or "from" or "near" or "sits" or "meets" or "shares" or "covers" or "reports" or "spans" or "handles" or "serves" or "are" or "will" or "located" or "takes" or "makes";

    private static bool IsNear(JobDescription job, int word, string[] others)
    {
        var sentence = Prose.Sentence(job, job.Words[word].Span);
        for (var i = word - 1; i >= 0 && i >= word - MostWordsBefore && job.Words[i].Start >= sentence.Start; i--)
        {
            // "Our Head Chef" is a name.
            if (others.Contains(Letters(job, i)) && (i == 0 || !char.IsUpper(job.Source.Text[job.Words[i].Start]) || job.Words[i - 1].End < sentence.Start || !sentence.Contains(job.Words[i - 1].Span)))
                return true;
        }

        return false;
    }

    private static bool IsRange(JobDescription job, int number) =>
        (number + 1 < job.Words.Length && ((job.Words[number + 1].IsNumber && Gap(job, number) is "-" or "–" or " - " or " – ") || Letters(job, number + 1) is "plus" || (Letters(job, number + 1) is "to" or "or" && number + 2 < job.Words.Length && Prose.Number(job, number + 2) is not null)))
        || (job.Words[number].End < job.Source.Text.Length && job.Source.Text[job.Words[number].End] is '+');

    private static string Letters(JobDescription job, int word) => job.Slice(job.Words[word].Span).ToLowerInvariant();

    private static string Gap(JobDescription job, int word) => job.Source.Text[job.Words[word].End..job.Words[word + 1].Start];

    private static int? Count(string letters) => int.TryParse(letters, out var figure) ? figure : NumberWords.Value(letters);
}
