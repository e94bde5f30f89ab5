using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a number that is written twice and differs: "three (5) years".</summary>
public sealed class NumberDisagrees : Rule
{
    private static readonly string[] Names =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

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
        else if (teams.OfPeople.Select(sizes => Sizes(job, [.. sizes])).FirstOrDefault(found => found is not null) is { } same)
            yield return same with { Severity = Severity.Warning };
        else if (PeopleCount.Conflict(people) is var (first, second) && !(first.IsLed && (first.Noun == "person" || Sizes(job, [.. teams.Led, .. teams.Yours]) is not null)))
            yield return Sizes(job, [(first.Size, first.Span), (second.Size, second.Span)])! with { Severity = Severity.Warning };
        if (Quantities.Conflict(job) is var (one, other))
            yield return Sizes(job, [(1, one), (2, other)])! with { Severity = Severity.Warning };

        var text = job.Source.Text;
        for (var i = 0; i + 1 < job.Words.Length; i++)
        {
            var (word, figure) = (job.Words[i], job.Words[i + 1]);
            if (!figure.IsNumber || figure.Start - word.End is not (1 or 2) || text[figure.Start - 1] != '(')
                continue;
            // "(5)", "(5+)": a figure that stands for the number before it, not "(3 of them at night)".
            var end = figure.End < text.Length && text[figure.End] == '+' ? figure.End + 1 : figure.End;
            if (end >= text.Length || text[end] != ')')
                continue;
            var named = ValueOf(job, i);
            if (named < 0 || !int.TryParse(text.AsSpan(figure.Start, figure.End - figure.Start), out var value) || value == named)
                continue;
            var start = named > Tens.Length + 12 && i > 0 && text[job.Words[i - 1].End..word.Start] == "-" ? job.Words[i - 1].Start : word.Start;
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

    /// <summary>The number that word <paramref name="i"/> ends: "five", "forty-two", "thirty"; -1 where it is none.</summary>
    private static int ValueOf(JobDescription job, int i)
    {
        var (word, text) = (job.Words[i], job.Source.Text);
        var letters = text.AsSpan(word.Start, word.End - word.Start);
        if (letters.IndexOf('-') is var dash and > 0)
            return TensOf(letters[..dash]) is var ten and > 0 && IndexOf(letters[(dash + 1)..]) is var one and > 0 and < 10 ? ten + one : -1;
        var value = TensOf(letters) is var tens and > 0 ? tens : IndexOf(letters);
        if (i == 0 || text[job.Words[i - 1].End..word.Start] != "-")
            return value;
        return TensOf(text.AsSpan(job.Words[i - 1].Start, job.Words[i - 1].End - job.Words[i - 1].Start)) is var before and > 0 && value is > 0 and < 10 ? before + value : -1;
    }

    private static int TensOf(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Tens.Length; i++)
        {
            if (word.Equals(Tens[i], StringComparison.OrdinalIgnoreCase))
                return (i + 2) * 10;
        }

        return -1;
    }

    private static int IndexOf(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (word.Equals(Names[i], StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}
