using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags two demands for the same experience with different numbers of years.</summary>
public sealed class DifferentYearCounts : Rule
{
    private const int Glued = 50;

    private const int LongestSentence = 300;

    private const int Near = 60;

    // Each is held against each; a posting has a few.
    private const int Most = 60;

    private static readonly string[] Narrowing = ["in", "on", "with", "at", "for", "using", "within", "including", "across", "of", "as"];

    // "Customer success behind you", "practice since you qualified".
    private static readonly string[] Trailing = ["behind", "since", "under", "already", "you", "who", "that", "which", "we", "are", "is", "will", "would", "needed", "required"];

    private static readonly string[] Places = ["office", "team", "department", "environment", "role", "roles", "position", "setting", "field", "industry", "sector", "function", "job", "post"];

    private static readonly string[] SaysNothing = ["a", "an", "the", "professional", "relevant", "related", "work", "working", "prior", "previous", "proven", "hands-on", "direct", "running", "doing"];

    public override RuleInfo Info { get; } = new(
        "JD106", "different-year-counts", Severity.Warning, Evidence.Contradiction,
        "The text asks for the same experience with different numbers of years.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Title?.Text.Contains('#') == true)
            yield break;
        var demands = job.Experience.Take(Most).Where(demand => demand is { IsRequired: true, Min: not null, Alternative: null } && !IsAlternative(job, demand) && !IsOfStep(job, demand) && !IsWished(job, demand)).ToArray();
        foreach (var demand in demands)
        {
            if (LowerWish(job, demand) is not { } wish)
                continue;
            yield return Conflict(job, demand.Span, wish.Span);
            yield break;
        }

        // Several lists of requirements are several jobs or levels on one page; a heading over two headings holds none, and one on the body is none.
        if (job.SectionsOf(SectionKind.Requirements).Count(section => section.Blocks.Any(block => block.Kind != BlockKind.Other) && !IsOfBody(job, section)) > 1)
        {
            if ((AgainstLists(job, demands) ?? AgainstField(job, demands)) is var (told, listed))
                yield return Conflict(job, told, listed);
            yield break;
        }

        for (var i = 0; i < demands.Length; i++)
        {
            for (var j = i + 1; j < demands.Length; j++)
            {
                var (first, other) = (demands[i], demands[j]);
                if (first.Min == other.Min || !Facts.AreElsewhere(job, first.Span, other.Span) || !Exclude(job, first, other))
                    continue;
                yield return Conflict(job, first.Span, other.Span);
                yield break;
            }
        }

        // "Four years of running Linux in production" and "seven years of production systems run on Linux": two items in much the same words.
        foreach (var (i, first) in demands.Index())
        {
            if (Array.Find(demands[(i + 1)..], other => other.Min != first.Min && Facts.AreElsewhere(job, first.Span, other.Span) && !YearClaims.IsBetween(first, other) && YearClaims.AreSame(job, first, other)) is not { } second)
                continue;
            yield return Conflict(job, first.Span, second.Span);
            yield break;
        }

        // What a sentence tells in other words than the list.
        foreach (var told in demands)
        {
            if (job.BlockAt(told.Span.Start) is not { Kind: BlockKind.Paragraph } || job.SectionAt(told.Span.Start) is not { Kind: SectionKind.Summary or SectionKind.Other or SectionKind.Responsibilities }
                || Array.Find(demands, demand => demand.Min != told.Min && job.SectionAt(demand.Span.Start) is { Kind: SectionKind.Requirements } && YearClaims.AreElsewhere(job, demand.Span, told.Span)
                    && !YearClaims.IsBetween(demand, told) && YearClaims.AreAlike(job, demand, told)) is not { } listed)
            {
                continue;
            }

            yield return told.Span < listed.Span ? Conflict(job, told.Span, listed.Span) : Conflict(job, listed.Span, told.Span);
            yield break;
        }

        // A sentence in other words is held against the years beside a degree too.
        var claims = YearClaims.Of(job).Take(Most).ToArray();
        if (claims.Length > 0)
            demands = [.. demands, .. job.Experience.Take(Most).Where(demand => demand is { IsRequired: true, Min: not null, Alternative: null } && IsAfterDegree(job, demand) && !IsOfStep(job, demand))];
        foreach (var claim in claims)
        {
            var other = Array.Find(demands, demand => demand.Min != claim.Years && !YearClaims.IsBetween(demand, claim) && YearClaims.AreElsewhere(job, demand.Span, claim.Span) && YearClaims.AreAlike(job, demand, claim))?.Span
                ?? Array.Find(claims, second => YearClaims.AreApart(job, claim, second))?.Span
                ?? (demands.MaxBy(demand => demand.Max ?? demand.Min) is { } most && YearClaims.IsBeyond(job, claim, most) ? most.Span : null);
            if (other is not { } span)
                continue;
            yield return span < claim.Span ? Conflict(job, span, claim.Span) : Conflict(job, claim.Span, span);
            yield break;
        }
    }

    private Finding Conflict(JobDescription job, TextSpan first, TextSpan other) => Report(
        first,
        $"“{job.Slice(first)}” here and “{job.Slice(other)}” elsewhere ask for the same experience: decide on one number.",
        null,
        new RelatedSpan($"“{job.Slice(other)}” here.", other));

    /// <summary>"Flatbed: 1 year (preferred)" below "two years on a flatbed": whoever meets the demand has more than is wished for.</summary>
    private static ExperienceDemand? LowerWish(JobDescription job, ExperienceDemand demand)
    {
        var words = Words(demand.Subject);
        return words.Length == 0 ? null : job.Experience.Take(Most).FirstOrDefault(wish => wish is { IsRequired: false, Min: not null, Alternative: null } && (wish.Max ?? wish.Min) < demand.Min
            && Words(wish.Subject).SequenceEqual(words, StringComparer.OrdinalIgnoreCase) && Facts.AreElsewhere(job, demand.Span, wish.Span));
    }

    /// <summary>What a sentence tells and all lists give with one other number: lists that differ among themselves are of several jobs.</summary>
    private static (TextSpan Told, TextSpan Listed)? AgainstLists(JobDescription job, ExperienceDemand[] demands)
    {
        var lists = demands.ToLookup(demand => job.SectionAt(demand.Span.Start) is { Kind: SectionKind.Requirements });
        foreach (var told in lists[false])
        {
            if (job.BlockAt(told.Span.Start) is not { Kind: BlockKind.Paragraph } || job.SectionAt(told.Span.Start) is not { Kind: SectionKind.Summary or SectionKind.Responsibilities })
                continue;
            var same = lists[true].Where(listed => Words(listed.Subject).SequenceEqual(Words(told.Subject), StringComparer.OrdinalIgnoreCase)).ToArray();
            if (same is [var first, ..] && first.Min != told.Min && Array.TrueForAll(same, listed => listed.Min == first.Min))
                return told.Span < first.Span ? (told.Span, first.Span) : (first.Span, told.Span);
        }

        return null;
    }

    /// <summary>"Experience: 3 to 5 years" above all lists, of which one asks for more: the field is of them all.</summary>
    private static (TextSpan Told, TextSpan Listed)? AgainstField(JobDescription job, ExperienceDemand[] demands) =>
        Array.Find(demands, demand => IsField(job, demand) && job.SectionAt(demand.Span.Start) is { Heading: null }) is { Max: not null, Subject: null } field
        && Array.Find(demands, demand => demand != field && IsOfWork(job, demand) && demand.Min > field.Max && demand.Span.Start > field.Span.Start) is { } listed ? (field.Span, listed.Span) : null;

    /// <summary>"Physical requirements", "Working conditions".</summary>
    private static bool IsOfBody(JobDescription job, Section section) =>
        section.Heading is { } heading && job.Slice(heading) is var words && (words.Contains("physical", StringComparison.OrdinalIgnoreCase) || words.Contains("working conditions", StringComparison.OrdinalIgnoreCase));

    /// <summary>True for two numbers for one thing; a lower number for a part of it excludes nothing unless it is a range that ends below.</summary>
    private static bool Exclude(JobDescription job, ExperienceDemand first, ExperienceDemand other)
    {
        var (one, two) = (Words(first.Subject), Words(other.Subject));
        // "Experience (2+ years) with Kafka": what it is in stands behind the note, and was not read.
        if ((one.Length == 0 && IsNote(job, first)) || (two.Length == 0 && IsNote(job, other)))
            return false;
        // "As a journeyman" and "as a journeyman plumber" are both the job by its name.
        if (one.SequenceEqual(two, StringComparer.OrdinalIgnoreCase) || (AreOfTitle(job, one) && AreOfTitle(job, two)))
            return true;
        // "Experience: 3 to 5 years" in a field is all of it, and no part of it may be longer.
        if (one.Length == 0 || two.Length == 0)
            return one.Length == 0 ? IsField(job, first) && IsOfWork(job, other) && other.Min > (first.Max ?? first.Min) : IsField(job, other) && IsOfWork(job, first) && first.Min > (other.Max ?? other.Min);
        var (wide, narrow) = one.Length < two.Length ? (first, other) : (other, first);
        var (shorter, longer) = one.Length < two.Length ? (one, two) : (two, one);
        return longer.AsSpan(0, shorter.Length).SequenceEqual(shorter, StringComparer.OrdinalIgnoreCase)
            && Narrowing.Contains(longer[shorter.Length], StringComparer.OrdinalIgnoreCase)
            && (narrow.Min > wide.Min || narrow.Max < wide.Min);
    }

    private static bool IsNote(JobDescription job, ExperienceDemand demand) =>
        demand.Span.Start > 0 && job.Source.Text[demand.Span.Start - 1] == '(';

    private static bool AreOfTitle(JobDescription job, string[] words) =>
        words.Length > 0 && job.Title is { } title && Array.TrueForAll(words, word => title.Text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Ten years of logs" are no experience.</summary>
    private static bool IsOfWork(JobDescription job, ExperienceDemand demand) =>
        job.SectionAt(demand.Span.Start) is { Kind: SectionKind.Requirements } && job.BlockAt(demand.Span.Start) is { Kind: BlockKind.Item } || job.Slice(Prose.Sentence(job, demand.Span)).Contains("experience", StringComparison.OrdinalIgnoreCase);

    private static bool IsField(JobDescription job, ExperienceDemand demand) =>
        job.BlockAt(demand.Span.Start) is { Label: { } label } && label.End <= demand.Span.Start;

    /// <summary>"Preferred experience7 years": a heading whose line break was lost.</summary>
    private static bool IsWished(JobDescription job, ExperienceDemand demand) =>
        job.Source.Text.AsSpan(Math.Max(0, demand.Span.Start - Glued), Math.Min(Glued, demand.Span.Start)).Contains("prefer", StringComparison.OrdinalIgnoreCase);

    /// <summary>Below "Senior", beside "Intermediate": a page about the steps of a job gives each its own number.</summary>
    private static bool IsOfStep(JobDescription job, ExperienceDemand demand) =>
        job.SectionAt(demand.Span.Start)?.Heading is { } heading && heading != job.Title?.Span && Prose.Has(job, "role-levels", heading);

    private static string[] Words(string? subject)
    {
        // "One year of driving in the last three" is one year of driving.
        subject = subject is not null && subject.IndexOf(" in the last", StringComparison.OrdinalIgnoreCase) is var last and > 0 ? subject[..last] : subject;
        var words = (subject ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => !SaysNothing.Contains(word, StringComparer.OrdinalIgnoreCase))
            .TakeWhile(word => !Trailing.Contains(word, StringComparer.OrdinalIgnoreCase)).ToList();
        // "A payroll office" is payroll.
        while (words.Count > 1 && Places.Contains(words[^1], StringComparer.OrdinalIgnoreCase))
            words.RemoveAt(words.Count - 1);
        return [.. words];
    }

    /// <summary>"A master's degree and two years, or a bachelor's and four": the number depends on something else in the line.</summary>
    private static bool IsAlternative(JobDescription job, ExperienceDemand demand)
    {
        if (job.BlockAt(demand.Span.Start) is not { } block)
            return false;
        var around = Around(job, demand, block);
        return job.Experience.Any(other => other != demand && around.Contains(other.Span))
            || (job.Terms.Of("alternative-cues").Any(hit => around.Contains(hit.Span) && !IsRemark(job, demand, hit.Span)) && !IsBesideDegree(job, block));
    }

    /// <summary>"Five years of marketing analytics, ideally in an agency": the remark narrows what the years are in, and leaves their number.</summary>
    private static bool IsRemark(JobDescription job, ExperienceDemand demand, TextSpan cue) =>
        cue.Start > demand.Span.End && Prose.Letters(job, cue) is "ideally" && job.Source.Text.AsSpan(demand.Span.End, cue.Start - demand.Span.End).Contains(',');

    private static TextSpan Around(JobDescription job, ExperienceDemand demand, Block block)
    {
        var around = block.Kind == BlockKind.Paragraph ? Prose.Sentence(job, demand.Span) : block.Span;
        // Where full stops were lost, a sentence is a whole list.
        return around.Length <= LongestSentence ? around : new TextSpan(Math.Max(around.Start, demand.Span.Start - Near), Math.Min(around.End, demand.Span.End + Near));
    }

    /// <summary>"A degree or its equivalent and two years": what the years are joined to by "and" leaves them as they are.</summary>
    private static bool IsAfterDegree(JobDescription job, ExperienceDemand demand) =>
        IsJoined(job, demand) && job.Experience.Take(Most).Count(other => IsJoined(job, other)) == 1 && job.Requirements.Any(item => item.Degrees.Count > 0 && item.Span.Contains(demand.Span)) 
        && job.BlockAt(demand.Span.Start) is { } block && !Prose.Has(job, "alternative-cues", Around(job, demand, block) with { Start = demand.Span.End });

    private static bool IsJoined(JobDescription job, ExperienceDemand demand) =>
        job.Source.Text.AsSpan(Math.Max(0, demand.Span.Start - Glued), Math.Min(Glued, demand.Span.Start)).TrimEnd().EndsWith(" and", StringComparison.OrdinalIgnoreCase);

    /// <summary>"A bachelor's degree in accounting and five years of audit": both are asked for, and no other line names a degree.</summary>
    private static bool IsBesideDegree(JobDescription job, Block block) =>
        job.Requirements.Where(item => item.Degrees.Count > 0).Take(2).ToArray() is [{ Degrees.Count: 1, AcceptsEquivalent: false } only] && block.Span.Contains(only.Span)
        && job.Slice(block.Content) is var words && words.Contains(" and ", StringComparison.OrdinalIgnoreCase) && !words.Contains(" or ", StringComparison.OrdinalIgnoreCase) && !words.Contains("prefer", StringComparison.OrdinalIgnoreCase) && !words.Contains('/');
}
