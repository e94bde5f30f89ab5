using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a text that puts the work both at home and on site.</summary>
public sealed class WorkplaceConflict : Rule
{
    // "This is a fully remote position." says it; longer sentences set out when and for whom.
    private const int Slack = 36;

    private const int LongestLine = 80;

    // "This is a permanent, full-time on-site position".
    private const int MostWordsToMode = 6;

    // "100% home office possible".
    private const int MostWordsAlone = 5;

    private const int MostWordsOfStreet = 6;

    // Sentences with these say when, for whom or how often, not where all of the work is done.
    private static readonly string[] Partly =
        [" or ", "up to", "some", "combination", "option", "occasional", "sometimes", "interview", "customer", "client", "if you", "when ", "until", "during", "first", "meeting", "event", "team building", "offsite", "training", "exception", "unless", "except"];

    private static readonly string[] WorksiteLabels = ["place of work", "work location", "worksite", "work site", "workplace", "work address", "job site", "workplace address", "where you'll work", "where you will work"];

    private static readonly string[] Streets = ["street", "st", "road", "rd", "avenue", "ave", "drive", "dr", "lane", "ln", "boulevard", "blvd", "way", "quay", "square", "parkway", "highway", "close", "terrace"];

    private static readonly string[] Negations = ["not", "no", "isn't", "isn’t", "cannot", "can't", "can’t", "never", "without", "neither", "nor", "impossible", "unable", "nobody", "none"];

    public override RuleInfo Info { get; } = new(
        "JD108", "workplace-conflict", Severity.Warning, Evidence.Contradiction,
        "The text says remote in one place and on site in another.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // "You will not work from home" names what it denies.
        var firm = job.Workplace.Where(mention => IsFirm(job, mention) && !(mention.Workplace == Workplace.Remote && IsDenied(job, Facts.Clause(job, mention.Span)))).ToArray();
        var remote = Array.Find(firm, mention => mention.Workplace == Workplace.Remote);
        var onSite = Array.Find(firm, mention => mention.Workplace == Workplace.OnSite);
        var hybrid = job.Workplace.FirstOrDefault(mention => mention.Workplace == Workplace.Hybrid);
        // Hybrid work is done in both places, and text about it names both: only "fully remote" and "on-site position" exclude it.
        if (hybrid is not null)
            (remote, onSite) = IsField(job, hybrid) ? (hybrid, Array.Find(firm, mention => mention.Workplace != Workplace.Hybrid && IsWhole(job, mention))) : (null, null);
        // "Work on site, five days a week" says where all of the work is done, and so does a field.
        if ((remote is null || onSite is null || job.BlockAt(remote.Span.Start) == job.BlockAt(onSite.Span.Start)) && Claimed(job, firm) is var (one, other))
            (remote, onSite) = (one, other);
        if (remote is null || onSite is null || !Facts.AreElsewhere(job, remote.Span, onSite.Span) || OfficeDaysConflict.Of(job) is not null)
            yield break;
        var (first, second) = remote.Span < onSite.Span ? (remote, onSite) : (onSite, remote);
        yield return Report(
            first.Span,
            $"“{job.Slice(first.Span)}” here and “{job.Slice(second.Span)}” elsewhere exclude each other: say where the work is done, or that it is hybrid and on how many days.",
            null,
            new RelatedSpan($"“{job.Slice(second.Span)}” here.", second.Span));
    }

    private static bool IsFirm(JobDescription job, WorkplaceMention mention) =>
        job.Title?.Line.Contains(mention.Span) == true
        || IsField(job, mention)
        || IsPartOfLine(job, mention)
        || IsThisJob(job, mention)
        || (UpToSemicolon(job, mention.Span) is var sentence && sentence.Length <= mention.Span.Length + Slack && !job.Source.Text.AsSpan(sentence.Start, sentence.Length).Contains(" who ", StringComparison.OrdinalIgnoreCase)
            // "Our lawyers work remotely", in the advert for an accountant.
            && !(job.Source.Text.AsSpan(sentence.Start, sentence.Length).TrimStart().StartsWith("Our ", StringComparison.Ordinal) && job.WordsIn(sentence) is [_, var others, ..] && job.Source.Text[others.End - 1] == 's' && !JobHolders.Are(job, sentence)));

    /// <summary>"The post is home-based; you never have to come in": each half is a sentence.</summary>
    private static TextSpan UpToSemicolon(JobDescription job, TextSpan span)
    {
        var sentence = Prose.Sentence(job, span);
        var end = job.Source.Text.AsSpan(span.End, sentence.End - span.End).IndexOf(';');
        var half = new TextSpan(sentence.Start, span.End + Math.Max(0, end));
        // "From our office or from home; we all meet once a quarter" leaves it open.
        return end < 0 || job.Source.Text.AsSpan(half.Start, half.Length).Contains(" or ", StringComparison.OrdinalIgnoreCase) ? sentence : half;
    }

    /// <summary>"This is a full-time on-site position located in Oakland".</summary>
    private static bool IsThisJob(JobDescription job, WorkplaceMention mention) =>
        job.WordFrom(mention.Span.End) is var next && (IsJob(job, next) || IsJob(job, next - 1))
        && job.WordsIn(new TextSpan(Prose.Sentence(job, mention.Span).Start, mention.Span.Start)) is [var first, var second, ..] and { Length: <= MostWordsToMode }
        && job.Slice(first.Span) is "This" or "this" && job.Slice(second.Span) is "is";

    internal static bool IsJob(JobDescription job, int word) =>
        word >= 0 && word < job.Words.Length && Prose.Letters(job, job.Words[word]) is "position" or "role" or "job";

    /// <summary>"Bozeman, Montana; on site at our head office": a part of a line that is no sentence.</summary>
    private static bool IsPartOfLine(JobDescription job, WorkplaceMention mention) =>
        job.BlockAt(mention.Span.Start) is { Kind: BlockKind.Paragraph or BlockKind.Item } block && block.Content.Length <= LongestLine && !job.Slice(block.Content).EndsWith('.')
        && Facts.Clause(job, mention.Span) is var clause && clause.Start > block.Content.Start && job.Source.Text[clause.Start - 1] == ';' && clause.Length <= mention.Span.Length + Slack;

    private static bool IsField(JobDescription job, WorkplaceMention mention) =>
        job.BlockAt(mention.Span.Start) is { } block && (block.Label is not null || block.Kind == BlockKind.Row || Facts.IsInRow(job, mention.Span) || Facts.IsOneOfAFew(job, mention.Span) || (block.Kind == BlockKind.Heading && mention.Workplace != Workplace.Hybrid));

    /// <summary>A sentence that says where all of the work is done, and what it excludes: a firm statement, another such sentence, or days elsewhere.</summary>
    private static (WorkplaceMention One, WorkplaceMention Other)? Claimed(JobDescription job, WorkplaceMention[] firm)
    {
        var claims = Claims(job).ToArray();
        foreach (var claim in claims)
        {
            if (Array.Find(firm, mention => Excludes(job, mention, claim)) is { } mention)
                return (mention, claim);
            // A hybrid job may be told in a sentence: what excludes it is said of all of the work.
            if (job.Workplace.FirstOrDefault(mention => mention.Workplace == Workplace.Hybrid && Excludes(job, mention, claim)) is { } hybrid)
                return (hybrid, claim);
            if (Array.Find(claims, other => Excludes(job, other, claim)) is { } other)
                return (claim, other);
            // "No working from home", and "you may work from home on Fridays".
            if (claim.Workplace == Workplace.OnSite && Allowed(job, claim) is { } allowed)
                return (claim, allowed);
        }

        // "Remote" in a field or of all of the work, and a desk in the office.
        if ((Array.Find(firm, mention => mention.Workplace == Workplace.Remote && (IsField(job, mention) || IsWhole(job, mention))) ?? Array.Find(claims, claim => claim.Workplace == Workplace.Remote)) is { } field && job.Workplace.All(mention => mention.Workplace != Workplace.Hybrid)
            && WorkplaceSeats.Of(job).FirstOrDefault(seat => Facts.AreElsewhere(job, seat, field.Span)) is { IsEmpty: false } seat)
        {
            return (field, new WorkplaceMention(Workplace.OnSite, seat));
        }

        // "Fully remote", and home on Fridays.
        if (firm.Concat(claims).FirstOrDefault(mention => mention.Workplace == Workplace.Remote && IsWhole(job, mention)) is { } all && Weekdays(job).FirstOrDefault(day => Facts.AreElsewhere(job, day, all.Span)) is { IsEmpty: false } day)
            return (all, new WorkplaceMention(Workplace.OnSite, day));

        // "Remote" in a field, and two days a week in the office.
        foreach (var days in DaysInOffice.Of(job))
        {
            var isElsewhere = days.IsHome ? days.Max < 5 : days.Min >= 1;
            var named = days.IsHome ? Workplace.OnSite : Workplace.Remote;
            if (isElsewhere && !IsPartly(job, Prose.Sentence(job, days.Span)) && firm.Concat(claims).FirstOrDefault(mention => mention.Workplace == named && job.BlockAt(mention.Span.Start) != job.BlockAt(days.Span.Start)) is { } whole
                && job.Workplace.All(mention => mention.Workplace != Workplace.Hybrid || mention.Span.Overlaps(days.Span) || Prose.Sentence(job, days.Span).Contains(mention.Span)))
            {
                return (whole, new WorkplaceMention(days.IsHome ? Workplace.Remote : Workplace.OnSite, days.Span));
            }
        }

        return null;
    }

    /// <summary>What a sentence lets the reader do from home, where the claim denies it.</summary>
    private static WorkplaceMention? Allowed(JobDescription job, WorkplaceMention claim)
    {
        if (!job.Terms.Of("office-words").Any(hit => hit.Span == claim.Span && hit.Term["where"] == "home"))
            return null;
        foreach (var hit in job.Terms.Of("office-words"))
        {
            // "You can walk home".
            if (hit.Term["where"] != "home" || hit.Term.Text == "home" || job.BlockAt(hit.Span.Start) == job.BlockAt(claim.Span.Start) || !Prose.IsFact(job, hit.Span) || IsAboutOthers(job, hit))
                continue;
            var sentence = Prose.Sentence(job, hit.Span);
            var before = job.Source.Text.AsSpan(sentence.Start, hit.Span.Start - sentence.Start);
            if (!IsDenied(job, Facts.Clause(job, hit.Span, sentence)) && (before.Contains("you may ", StringComparison.OrdinalIgnoreCase) || before.Contains("you can ", StringComparison.OrdinalIgnoreCase) || before.Contains("you could ", StringComparison.OrdinalIgnoreCase)))
                return new WorkplaceMention(Workplace.Remote, hit.Span);
        }

        return null;
    }

    /// <summary>"You may work from home on Fridays": on the other days the work is elsewhere.</summary>
    private static IEnumerable<TextSpan> Weekdays(JobDescription job)
    {
        foreach (var hit in job.Terms.Of("office-words"))
        {
            var on = hit.FirstWord + hit.WordCount;
            if (hit.Term["where"] == "home" && hit.Term.Text != "home" && on + 1 < job.Words.Length && job.Slice(job.Words[on].Span) is "on" && job.Slice(job.Words[on + 1].Span).EndsWith("days", StringComparison.Ordinal)
                && char.IsUpper(job.Source.Text[job.Words[on + 1].Start]) && Prose.IsFact(job, hit.Span) && !IsAboutOthers(job, hit))
            {
                yield return new TextSpan(hit.Span.Start, job.Words[on + 1].End);
            }
        }
    }

    private static bool Excludes(JobDescription job, WorkplaceMention one, WorkplaceMention claim) =>
        one.Workplace != claim.Workplace && Facts.AreElsewhere(job, one.Span, claim.Span);

    /// <summary>"All the work is done in our office", "home working is not possible", "work from anywhere".</summary>
    private static IEnumerable<WorkplaceMention> Claims(JobDescription job)
    {
        // "Workplace type: Remote": a field that says this and nothing else.
        foreach (var mention in job.Workplace)
        {
            if (mention.Workplace != Workplace.Hybrid && job.BlockAt(mention.Span.Start) is { Label: { } label } block && label.End <= mention.Span.Start
                && job.Source.Text.AsSpan(label.End, block.Content.End - label.End).Trim(" :*").Equals(job.Slice(mention.Span), StringComparison.Ordinal)
                && Prose.Letters(job, label).Contains("workplace", StringComparison.OrdinalIgnoreCase))
            {
                yield return mention;
            }
        }

        foreach (var address in Worksites(job))
            yield return new WorkplaceMention(Workplace.OnSite, address);

        var hits = job.Terms.Of("office-words");
        foreach (var hit in hits)
        {
            if (hit.Term["where"] == "elsewhere")
                continue;
            var isHome = hit.Term["where"] == "home";
            if (!isHome && IsPlaceField(job, hit))
            {
                yield return new WorkplaceMention(Workplace.OnSite, hit.Span);
                continue;
            }

            var sentence = Prose.Sentence(job, hit.Span);
            var clause = Facts.Clause(job, hit.Span, sentence);
            var isDenied = isHome && IsDenied(job, clause);
            // "Our analysts work from home" says it of all of them.
            if (!isDenied && !Prose.Has(job, "whole-week", sentence) && !JobHolders.Are(job, sentence))
                continue;
            var isPlain = isDenied || IsPresence(job, hit, sentence);
            if (IsNamedOtherwise(job, hits, hit, clause, isPlain) || !Prose.IsFact(job, hit.Span) || IsAboutOthers(job, hit) || IsPartly(job, sentence, isPlain))
                continue;
            // "Three days in the office, two wherever you like" is no whole week.
            if (!isDenied && DaysInOffice.Of(job).Any(days => (days.IsHome ? days.Min > 0 : days.Max < 5) && sentence.Contains(days.Span)))
                continue;
            if (isDenied)
                yield return new WorkplaceMention(Workplace.OnSite, hit.Span);
            else if ((isHome || !IsDenied(job, clause)) && (Prose.Has(job, "whole-week", clause) || !IsNamedOtherwise(job, hits, hit, sentence, isPlain)) && (IsWorking(job, sentence) || job.WordsIn(sentence).Length <= MostWordsAlone))
                yield return new WorkplaceMention(isHome ? Workplace.Remote : Workplace.OnSite, WithWhole(job, hit.Span));
        }
    }

    /// <summary>"Place of work: 14 Wharf Street": a house number and a street in a field that says where the work is; "location" may be the employer's.</summary>
    private static IEnumerable<TextSpan> Worksites(JobDescription job)
    {
        if (job.Workplace.Any(mention => mention.Workplace == Workplace.Hybrid))
            yield break;
        foreach (var block in job.Blocks)
        {
            if (block.Label is not { } label || !WorksiteLabels.Contains(job.Slice(label).Trim(':', '*', ' '), StringComparer.OrdinalIgnoreCase) || job.Workplace.Any(mention => block.Span.Contains(mention.Span)))
                continue;
            var words = job.WordsIn(new TextSpan(label.End, block.Content.End));
            if (words is [{ IsNumber: true } number, ..] && words[..Math.Min(MostWordsOfStreet, words.Length)] is var start && Array.Exists(start.ToArray(), word => Streets.Contains(job.Slice(word.Span), StringComparer.OrdinalIgnoreCase)))
                yield return new TextSpan(number.Start, words[^1].End);
        }
    }

    /// <summary>"Where: at our yard in Swansea": a field of the place that names a house of the employer's and nothing beside it.</summary>
    private static bool IsPlaceField(JobDescription job, TermHit hit) =>
        hit.Term.Text.StartsWith("at our ", StringComparison.Ordinal)
        && job.BlockAt(hit.Span.Start) is { Label: { } label } block && label.End <= hit.Span.Start
        && job.Slice(label).Trim(':', '*', ' ').ToLowerInvariant() is "where" or "place" or "workplace" or "location" or "place of work"
        && job.Workplace.All(mention => !block.Span.Contains(mention.Span));

    /// <summary>The words and those that say of all of the work that it is done there.</summary>
    private static TextSpan WithWhole(JobDescription job, TextSpan place)
    {
        var sentence = Prose.Sentence(job, place);
        return job.Terms.Of("whole-week").FirstOrDefault(hit => sentence.Contains(hit.Span)) is { } whole ? place.Union(whole.Span) : place;
    }

    /// <summary>True where <paramref name="span"/> names another kind of place too, and does not deny it: "remote, with no need to come to the office".</summary>
    private static bool IsNamedOtherwise(JobDescription job, IReadOnlyList<TermHit> hits, TermHit hit, TextSpan span, bool isPlain)
    {
        for (var i = TermHits.FirstFrom(hits, span.Start); i < hits.Count && hits[i].Span.Start < span.End; i++)
        {
            if (span.Contains(hits[i].Span) && hits[i].Term["where"] != hit.Term["where"] && !(isPlain && hits[i].Term["where"] == "elsewhere") && !IsDenied(job, Facts.Clause(job, hits[i].Span)))
                return true;
        }

        return false;
    }

    /// <summary>"Presence at the client's site is expected from Monday to Friday": whose site it is changes nothing.</summary>
    private static bool IsPresence(JobDescription job, TermHit hit, TextSpan sentence) =>
        hit.Term["where"] == "office" && job.Slice(sentence) is var words && (words.Contains("presence", StringComparison.OrdinalIgnoreCase) || words.Contains("attendance", StringComparison.OrdinalIgnoreCase))
        && (words.Contains("expected", StringComparison.OrdinalIgnoreCase) || words.Contains("required", StringComparison.OrdinalIgnoreCase) || words.Contains("mandatory", StringComparison.OrdinalIgnoreCase));

    /// <summary>"A fully remote company" and a wish say nothing of this job.</summary>
    internal static bool IsAboutOthers(JobDescription job, TermHit hit)
    {
        var next = hit.FirstWord + hit.WordCount;
        return (job.SectionAt(hit.Span.Start) is { Kind: SectionKind.AboutCompany, Heading: not null } && !JobHolders.Are(job, Prose.Sentence(job, hit.Span)))
            || (job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Preferred or SectionKind.Requirements } && job.BlockAt(hit.Span.Start) is { Kind: BlockKind.Item } && !NamesJob(job, Prose.Sentence(job, hit.Span)))
            || (next < job.Words.Length && job.Slice(job.Words[next].Span).ToLowerInvariant() is "company" or "organization" or "organisation" or "team" or "teams" or "workforce" or "environment" or "culture" or "allowance" or "stipend" or "setup" or "equipment" or "budget" or "program" or "programme" or "policy" or "day" or "days");
    }

    /// <summary>"As this job is done remotely": of the job, wherever it stands.</summary>
    private static bool NamesJob(JobDescription job, TextSpan sentence) =>
        job.Slice(sentence) is var words && (words.Contains("this job", StringComparison.OrdinalIgnoreCase) || words.Contains("this role", StringComparison.OrdinalIgnoreCase) || words.Contains("this position", StringComparison.OrdinalIgnoreCase) || words.Contains("the job is", StringComparison.OrdinalIgnoreCase) || words.Contains("the role is", StringComparison.OrdinalIgnoreCase) || words.Contains("the position is", StringComparison.OrdinalIgnoreCase));

    private static bool IsPartly(JobDescription job, TextSpan sentence, bool isPlain = false)
    {
        var text = job.Source.Text.AsSpan(sentence.Start, sentence.Length);
        foreach (var word in Partly)
        {
            // "We offer no remote or hybrid work" leaves nothing open.
            if (isPlain && word is " or " or "client" or "customer")
                continue;
            // "The VP of Customer Success" is a colleague, and what is kept "up to date" has no limit.
            var at = text.IndexOf(word, word is "customer" or "client" ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && !(word is "up to" && text[(at + word.Length)..].TrimStart().StartsWith("date", StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }

    /// <summary>"Home working is not possible", "no remote work".</summary>
    internal static bool IsDenied(JobDescription job, TextSpan clause)
    {
        foreach (var word in job.WordsIn(clause))
        {
            if (Negations.Contains(job.Slice(word.Span), StringComparer.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>True where the sentence is about the work: "a home for every book" is about something else.</summary>
    private static bool IsWorking(JobDescription job, TextSpan sentence)
    {
        foreach (var word in job.WordsIn(sentence))
        {
            if (job.Slice(word.Span).ToLowerInvariant() is "work" or "working" or "works" or "position" or "role" or "job" or "post" or "you" or "your" or "worked" or "done" or "based" or "location" or "workplace" or "remote" or "onsite" or "on-site" or "homeworking" or "we" or "everyone" or "everybody" or "site" or "telework" or "teleworking" or "team" or "sit" or "sits" or "seat" or "our")
                return true;
        }

        return false;
    }

    /// <summary>"This position is fully remote": all of it, in a sentence of its own.</summary>
    private static bool IsWhole(JobDescription job, WorkplaceMention mention)
    {
        var span = Prose.Sentence(job, mention.Span);
        var sentence = job.Source.Text.AsSpan(span.Start, span.Length);
        if (sentence.Contains("some", StringComparison.OrdinalIgnoreCase) || sentence.Contains("combination", StringComparison.OrdinalIgnoreCase))
            return false;
        return mention.Workplace == Workplace.Remote
            ? sentence.Contains("fully", StringComparison.OrdinalIgnoreCase) || sentence.Contains("100%", StringComparison.Ordinal)
            : sentence.Contains("position", StringComparison.OrdinalIgnoreCase) || sentence.Contains("role", StringComparison.OrdinalIgnoreCase) || sentence.Contains("fully", StringComparison.OrdinalIgnoreCase);
    }
}
