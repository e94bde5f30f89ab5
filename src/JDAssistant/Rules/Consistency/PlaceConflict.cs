using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a text that puts the job in two towns.</summary>
public sealed class PlaceConflict : Rule
{
    private const int MostTownWords = 3;

    private const int Opening = 60;

    private const int MostWordsBefore = 9;

    private static readonly string[] WorkWords = ["work is", "job is", "post is", "position is", "role is", "you work", "you will work", "based", "place of work", "desk is", "your seat", "you sit"];

    // The first lines of a text say where the job is, whatever became of their breaks.
    private const int Head = 600;

    private static readonly string[] Sites =
        ["office", "offices", "building", "plant", "site", "store", "shop", "branch", "campus", "centre", "center", "clinic", "hospital", "warehouse", "depot", "factory", "studio", "school", "lab", "laboratory", "headquarters", "HQ", "location", "facility", "hub", "workshop", "terminal", "yard", "restaurant", "hotel", "library", "home", "hangar", "mill", "farm", "practice", "surgery", "salon", "showroom", "bakery", "kitchen", "gallery", "museum", "college", "station", "base", "garage", "nursery", "works", "quarry", "dealership", "gym", "pharmacy"];

    private static readonly string[] Visits = ["travel", "visit", "twice", "a year", "a month", "trip", "meet", "interview", "training", "also", "colleague", "together with", "support", "remote", "corporate", "main office", "head office", "regional"];

    public override RuleInfo Info { get; } = new(
        "JD116", "place-conflict", Severity.Warning, Evidence.Contradiction,
        "The text puts the job in one town here and in another there.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (Elsewhere(job) is { } moved)
        {
            yield return moved;
            yield break;
        }

        // Three towns are offices to choose from, and remote work may be done from many.
        var places = job.Places.Where(place => place is { City: not null, IsRemoteScope: false }).ToArray();
        var cities = places.Select(place => place.City).Distinct(StringComparer.OrdinalIgnoreCase).Take(3).ToArray();
        if (cities.Length != 2 || job.Places.Any(place => place.IsRemoteScope))
            yield break;
        var first = places[0];
        var second = Array.Find(places, place => !string.Equals(place.City, first.City, StringComparison.OrdinalIgnoreCase))!;
        // "Leeds or York" in one line is a choice; a suburb and its city are one place.
        // Towns of one state lie side by side: San Jose and Santa Clara, Foggy Bottom and Washington.
        if (first is { Country: "US", Region: not null } && first.Region == second.Region && (first.Region == "DC" || (!IsSaid(job, first) && !IsSaid(job, second))))
            yield break;
        if (job.BlockAt(first.Span.Start) is not { } one || job.BlockAt(second.Span.Start) is not { } other || one == other
            || (!IsField(job, first, one) && !IsField(job, second, other)) || IsOneOfSeveral(job, places, first) || IsOneOfSeveral(job, places, second))
        {
            yield break;
        }

        yield return Report(
            first.Span,
            $"“{first.Text}” here and “{second.Text}” elsewhere: say which of the two it is, or that both are open.",
            null,
            new RelatedSpan($"“{second.Text}” here.", second.Span));
    }

    /// <summary>"This post is based at our Nashik office" where the field says Pune: a sentence that puts the work in a town that is not the job's.</summary>
    private Finding? Elsewhere(JobDescription job)
    {
        if (job.Places.FirstOrDefault(place => place is { City: not null, IsRemoteScope: false }) is not { } known || job.BlockAt(known.Span.Start) is not { } block || (!IsField(job, known, block) && known.Span.Start > Head))
            return null;
        foreach (var heading in job.Blocks)
        {
            if (heading.Kind == BlockKind.Heading && job.Title?.Span.Overlaps(heading.Span) != true && InHeading(job, heading) is { } named && job.Places.All(place => place.Span == named || !Shares(place.Text, job.Slice(named))) && !IsInSeveral(job))
            {
                return Report(
                    known.Span,
                    $"“{known.Text}” here and “{job.Slice(named)}” elsewhere: say which of the two it is, or that both are open.",
                    null,
                    new RelatedSpan($"“{job.Slice(named)}” here.", named));
            }
        }

        foreach (var cue in job.Terms.Of("work-place-cues"))
        {
            if (Town(job, cue) is not { } town || !Prose.IsFact(job, town) || (job.SectionAt(town.Start) is { Kind: SectionKind.AboutCompany, Heading: not null } && !NamesJob(cue)))
                continue;
            var sentence = Prose.Sentence(job, town);
            var words = job.Slice(sentence);
            if (job.Places.Any(place => place.Span != known.Span && !sentence.Contains(place.Span) && place.City is not null && place.City != known.City)
                || job.Places.Any(place => !sentence.Contains(place.Span) && Shares(place.Text, job.Slice(town)))
                || (cue.Term["needs"] == "town" && cue.WordCount == 2 && !words.Contains("you ", StringComparison.OrdinalIgnoreCase) && !words.Contains("you'", StringComparison.OrdinalIgnoreCase) && !words.Contains("we are looking for", StringComparison.OrdinalIgnoreCase) && !words.Contains("will work", StringComparison.OrdinalIgnoreCase) && job.BlockAt(town.Start)?.Kind != BlockKind.Item)
                || words.Contains(" or ", StringComparison.OrdinalIgnoreCase) || words.Contains("area", StringComparison.OrdinalIgnoreCase) || words.Contains(known.City!, StringComparison.OrdinalIgnoreCase) || sentence.Contains(known.Span)
                || known.Region == "DC" || (!IsBase(cue) && Visits.Any(visit => words.Contains(visit, StringComparison.OrdinalIgnoreCase))) || job.Company?.Text.Contains(job.Slice(town), StringComparison.OrdinalIgnoreCase) == true)
            {
                continue;
            }

            return Report(
                known.Span,
                $"“{known.Text}” here and “{job.Slice(town)}” elsewhere: say which of the two it is, or that both are open.",
                null,
                new RelatedSpan($"“{job.Slice(town)}” here.", town));
        }

        return null;
    }

    /// <summary>"This role is at our": of the job, wherever it stands.</summary>
    private static bool NamesJob(TermHit cue) =>
        cue.Term.Text.StartsWith("role ", StringComparison.Ordinal) || cue.Term.Text.StartsWith("position ", StringComparison.Ordinal) || cue.Term.Text.StartsWith("job ", StringComparison.Ordinal) || cue.Term.Text.StartsWith("post ", StringComparison.Ordinal);

    /// <summary>"Where you will be based": whatever else the sentence speaks of.</summary>
    private static bool IsBase(TermHit cue) => cue.Term["needs"] == "opens" || cue.Term["needs"] == "before" && cue.Term.Text.EndsWith("be based", StringComparison.Ordinal);

    /// <summary>"Your tasks in Munich": the town that ends a heading about the job.</summary>
    private static TextSpan? InHeading(JobDescription job, Block heading)
    {
        if (job.SectionAt(heading.Span.Start) is not { Kind: SectionKind.Summary or SectionKind.Responsibilities } || job.WordsIn(heading.Content) is not [_, .., var link, var last])
            return null;
        return job.Slice(link.Span) is "in" or "at" && char.IsUpper(job.Source.Text[last.Start]) && job.Terms.Of("places").Any(hit => hit.Span == last.Span && hit.Term["kind"] == "city") ? last.Span : null;
    }

    private static bool IsInSeveral(JobDescription job) =>
        job.Places.Where(place => place.City is not null).Select(place => place.City).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 2 || job.Places.Any(place => place.IsRemoteScope);

    /// <summary>The name behind "based in", or between "based at our" and "office".</summary>
    private static TextSpan? Town(JobDescription job, TermHit cue)
    {
        if (cue.Term["needs"] == "before")
            return Before(job, cue);
        // "The Volunteer Coordinator is based in Bradford": the job by its name, not a colleague.
        if (cue.Term["needs"] == "opens" && !OpensJob(job, cue))
            return null;
        if (cue.Term["needs"] == "title" && (job.Title is not { } title || !job.Source.Text.AsSpan(0, cue.Span.Start).TrimEnd().EndsWith(title.Text, StringComparison.OrdinalIgnoreCase)))
            return null;
        var first = cue.FirstWord + cue.WordCount;
        // "In downtown Spokane".
        if (first < job.Words.Length && job.Slice(job.Words[first].Span) is "downtown" or "central" or "sunny" or "nearby" or "beautiful" or "historic")
            first++;
        // "The job is based at our plant in Goshen, Indiana".
        var isInHouse = cue.Term["needs"] == "house" && first + 2 < job.Words.Length && Sites.Contains(job.Slice(job.Words[first].Span), StringComparer.OrdinalIgnoreCase) && job.Slice(job.Words[first + 1].Span) is "in";
        if (isInHouse)
            first += 2;
        var last = first - 1;
        while (last + 1 < job.Words.Length && last - first < MostTownWords - 1 && char.IsUpper(job.Source.Text[job.Words[last + 1].Start])
            && job.Source.Text.AsSpan(job.Words[last].End, job.Words[last + 1].Start - job.Words[last].End) is " " or " **")
        {
            last++;
        }

        if (last < first)
            return null;
        var town = new TextSpan(job.Words[first].Start, job.Words[last].End);
        var isHouse = !isInHouse && cue.Term["needs"] is "house" or "town";
        // "Our Phoenix, AZ office", "our Dayton, Ohio office".
        if (isHouse && last + 1 < job.Words.Length && job.Source.Text.AsSpan(town.End, job.Words[last + 1].Start - town.End) is ", "
            && (job.Slice(job.Words[last + 1].Span) is { Length: 2 } state && state.All(char.IsUpper) || job.Terms.Of("places").Any(hit => hit.Span == job.Words[last + 1].Span && hit.Term["kind"] != "city")))
        {
            last++;
        }

        if (isHouse && !IsSite(job, last + 1) && !(IsTown(job, town) && IsPlain(job, last + 1) && IsSite(job, last + 2)))
            return null;
        // "Our Digital office" is no town: only where the work is said to be based may a name be one that no list holds.
        var isWork = cue.Term.Text.Contains("our ", StringComparison.Ordinal) && cue.Term.Text.EndsWith(" in", StringComparison.Ordinal) && Prose.Sentence(job, cue.Span) is var sentence && job.WordsIn(new TextSpan(sentence.Start, cue.Span.Start)).Length <= MostWordsBefore && WorkWords.Any(word => job.Source.Text.AsSpan(sentence.Start, cue.Span.Start - sentence.Start).Contains(word, StringComparison.OrdinalIgnoreCase));
        return (cue.Term["needs"] == "house" && !isInHouse) || (isWork && !isHouse) || IsTown(job, town) ? town : null;
    }

    /// <summary>"Office" right behind the name.</summary>
    private static bool IsSite(JobDescription job, int word) =>
        word < job.Words.Length && job.Source.Text.AsSpan(job.Words[word - 1].End, job.Words[word].Start - job.Words[word - 1].End) is " " && Sites.Contains(job.Slice(job.Words[word].Span), StringComparer.OrdinalIgnoreCase);

    /// <summary>The "service" of "our Fresno service center".</summary>
    private static bool IsPlain(JobDescription job, int word) =>
        word < job.Words.Length && job.Source.Text.AsSpan(job.Words[word - 1].End, job.Words[word].Start - job.Words[word - 1].End) is " " && char.IsLower(job.Source.Text[job.Words[word].Start]);

    /// <summary>"Based in Tulsa, OK, the dispatcher plans all routes": the sentence begins with it and goes on with the reader, the job or its holder.</summary>
    private static bool OpensJob(JobDescription job, TermHit cue)
    {
        var sentence = Prose.Sentence(job, cue.Span);
        if (job.WordsIn(sentence) is not [var first, ..] || first.Start != cue.Span.Start)
            return false;
        foreach (var word in job.WordsIn(new TextSpan(cue.Span.End, Math.Min(sentence.End, cue.Span.End + Opening))))
        {
            var before = job.Source.Text.AsSpan(0, word.Start);
            if (!before.EndsWith(", ", StringComparison.Ordinal))
                continue;
            switch (job.Slice(word.Span).ToLowerInvariant())
            {
                case "you" or "you'll" or "you’ll" or "your" or "this":
                    return true;
                case "the" or "each" or "every":
                    return IsTitle(job, word.End) || Prose.Has(job, "role-nouns", new TextSpan(word.End, Math.Min(sentence.End, word.End + Opening / 2)));
            }
        }

        return false;
    }

    /// <summary>True where the title's first word follows: "each case worker" in the advert for one.</summary>
    private static bool IsTitle(JobDescription job, int offset) =>
        job.Title is { } title && job.Source.Text.AsSpan(offset).TrimStart().StartsWith(title.Text.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>A town of the list, or a name that a state or country follows: "Cody, Wyoming".</summary>
    private static bool IsTown(JobDescription job, TextSpan town) =>
        job.Terms.Of("places").Any(hit => (hit.Span.Start == town.Start && hit.Term["kind"] == "city")
            || (hit.Span.Start == town.End + 2 && job.Source.Text[town.End] == ',' && hit.Term["kind"] != "city"));

    /// <summary>"Our Galway office, where you will be based": the nearest town before the words.</summary>
    private static TextSpan? Before(JobDescription job, TermHit cue)
    {
        var sentence = Prose.Sentence(job, cue.Span);
        for (var i = cue.FirstWord - 1; i >= 0 && i >= cue.FirstWord - MostTownWords - 1 && job.Words[i].Start >= sentence.Start; i--)
        {
            if (char.IsUpper(job.Source.Text[job.Words[i].Start]) && IsTown(job, job.Words[i].Span))
                return job.Words[i].Span;
        }

        return null;
    }

    private static bool Shares(string place, string town)
    {
        foreach (var word in town.Split(' '))
        {
            if (place.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"This position is located in Dallas": the sentence is about nothing else.</summary>
    private static bool IsSaid(JobDescription job, Place place) =>
        job.Terms.Of("place-context").Any(hit => hit.Term["role"] == "job" && hit.Span.End <= place.Span.Start && place.Span.Start - hit.Span.End <= 2
            && (hit.Term.Text.EndsWith("located in", StringComparison.Ordinal) || hit.Term.Text.EndsWith("based in", StringComparison.Ordinal)))
        || job.Terms.Of("work-place-cues").Any(hit => hit.Term["needs"] == "" && hit.Span.End <= place.Span.Start && place.Span.Start - hit.Span.End <= 2);

    private static bool IsField(JobDescription job, Place place, Block block) =>
        job.Title?.Line.Contains(place.Span) == true || block.Label is not null || block.Kind is BlockKind.Row or BlockKind.Heading
        || job.SectionAt(place.Span.Start) is null or { Heading: null }
        || (job.SectionAt(place.Span.Start) is { Heading: { } heading } && block.Content.Start == place.Span.Start && job.Slice(heading).Trim(':', '*', ' ').ToLowerInvariant() is "location" or "locations" or "job location" or "work location" or "place of work" or "where" or "office");

    private static bool IsOneOfSeveral(JobDescription job, Place[] places, Place place)
    {
        var sentence = Prose.Sentence(job, place.Span);
        return places.Any(other => other.City != place.City && Names(job, sentence, other))
            || job.Slice(sentence).Contains("area", StringComparison.OrdinalIgnoreCase)
            || IsAmongMany(job, sentence) || Visits.Any(visit => job.Slice(sentence).Contains(visit, StringComparison.OrdinalIgnoreCase) && !place.Text.Contains(visit, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"Our shops in Leeds and York"</summary>
    private static bool IsAmongMany(JobDescription job, TextSpan sentence) =>
        job.Slice(sentence) is var words && (words.Contains(" or ", StringComparison.OrdinalIgnoreCase) || words.Contains(" and ", StringComparison.OrdinalIgnoreCase)
            && job.Terms.Of("office-plurals").Any(hit => sentence.Contains(hit.Span)));

    private static bool Names(JobDescription job, TextSpan sentence, Place place) =>
        job.Slice(sentence).Contains(place.City!, StringComparison.OrdinalIgnoreCase);
}
