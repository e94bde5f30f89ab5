using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a number that is written twice and differs: "three (5) years".</summary>
public sealed class NumberDisagrees : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD115", "number-disagrees", Severity.Error, Evidence.Contradiction,
        "A number is given twice and differs: “three (5) years”, a team of two sizes.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var teams = new TeamSizes(job);
        var people = PeopleCount.Of(job);
        var reports = people.Where(count => count is { IsLed: true, Noun: "person" }).Select(count => (count.Size, count.Span));
        if ((Sizes(job, [.. teams.Led, .. teams.Yours]) ?? Sizes(job, [.. teams.Led, .. reports.Where(count => !teams.Led.Any(team => team.Span.Overlaps(count.Span)))])) is { } led)
            yield return led;
        // Two teams of one text may well be of two sizes.
        if (Sizes(job, [.. teams.Joined]) is { } joined)
            yield return joined with { Severity = Severity.Warning };
        else if (teams.OfPeople.Concat(teams.OfName).Select(sizes => Sizes(job, [.. sizes])).FirstOrDefault(found => found is not null) is { } same)
            yield return same with { Severity = Severity.Warning };
        else if (PeopleCount.Conflict(people) is var (first, second) && !(first.IsLed && (first.Noun == "person" || Sizes(job, [.. teams.Led, .. teams.Yours]) is not null)))
            yield return Sizes(job, [(first.Size, first.Span), (second.Size, second.Span)])! with { Severity = Severity.Warning };
        // Who comes as the seventh joins six, or makes them seven.
        if (teams.Joined.Take(1).ToArray() is [var own] && teams.Newcomers.FirstOrDefault(newcomer => newcomer.Place != own.Size && newcomer.Place != own.Size + 1) is { Place: > 1 } nth)
            yield return Sizes(job, own.Span < nth.Span ? [(1, own.Span), (2, nth.Span)] : [(1, nth.Span), (2, own.Span)])! with { Severity = Severity.Warning };
        if ((Quantities.Conflict(job) ?? CountedThings.Conflict(job) ?? PartsOfCount.Conflict(job)) is var (one, other))
            yield return Sizes(job, [(1, one), (2, other)])! with { Severity = Severity.Warning };

        var text = job.Source.Text;
        foreach (var place in NumberPlaces.Of(job).Words)
        {
            var i = place - 1;
            if (i < 0 || !job.Words[place].IsNumber)
                continue;
            var (word, figure) = (job.Words[i], job.Words[place]);
            if (figure.Start - word.End is not (1 or 2) || text[figure.Start - 1] != '(')
                continue;
            // "(5)", "(5+)": a figure that stands for the number before it, not "(3 of them at night)".
            var end = figure.End < text.Length && text[figure.End] == '+' ? figure.End + 1 : figure.End;
            if (end >= text.Length || text[end] != ')')
                continue;
            if (Named(job, i) is not var (named, start) || Prose.Number(job, i + 1) is not { } value || value == named)
                continue;
            yield return Report(
                new TextSpan(start, end + 1),
                $"“{text[start..word.End]}” and “{job.Slice(figure.Span)}” are two different numbers: keep the one that is meant.");
        }
    }

    private Finding? Sizes(JobDescription job, (int Size, TextSpan Span)[] sizes) =>
        Array.Find(sizes, size => size.Size != sizes[0].Size) is not { Size: > 0 } other ? null : Report(
            sizes[0].Span,
            $"“{job.Slice(sizes[0].Span)}” here and “{job.Slice(other.Span)}” elsewhere: decide on one number.",
            null,
            new RelatedSpan($"“{job.Slice(other.Span)}” here.", other.Span));

    /// <summary>The number that word <paramref name="i"/> ends, and where it begins: "five", "forty-two" in one word or two; null where it is none.</summary>
    private static (int Value, int Start)? Named(JobDescription job, int i)
    {
        var word = job.Words[i];
        if (NumberWords.Value(Prose.Letters(job, word)) is not { } value)
            return null;
        return i > 0 && word.Start - job.Words[i - 1].End == 1 && job.Source.Text[word.Start - 1] == '-'
            && NumberWords.Value(Prose.Letters(job, job.Words[i - 1])) is { } before && NumberWords.Sum(before, value) is { } sum
            ? (sum, job.Words[i - 1].Start)
            : (value, word.Start);
    }
}
