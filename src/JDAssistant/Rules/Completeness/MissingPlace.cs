using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text that does not say where the job is.</summary>
public sealed class MissingPlace : Rule
{
    private const int ShortestName = 4;

    private const int Opening = 120;

    private const int Head = 400;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private const int LongestLine = 60;

    public override RuleInfo Info { get; } = new(
        "JD207", "missing-place", Severity.Warning, Evidence.Convention,
        "The text does not say where the job is.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Places.Count > 0 || Traces.OfPlace(job) || Traces.OpensWithPlace(job) || (job.Workplace.Any(mention => mention.Workplace == Workplace.Remote) && Traces.Of(job, "time-zones")))
            yield break;
        var finding = ReportMissing(job, "Nothing says where the job is: name the town and state or country, or for remote work from where it may be done.");

        // A place that is named for another reason may be this job's too.
        if (!Traces.Of(job, "places"))
            yield return finding;
        else if (Prose.Hits(job, "places").FirstOrDefault(hit => IsName(job.Source.Text.AsSpan(hit.Span.Start, hit.Span.Length)) && !IsPartOfName(job, hit)) is { } named)
        {
            if (HasLine(job, named.Span))
                yield break;
            // "The Lindenhof, Vienna" below the title says it.
            if (named.Span.Start <= Opening && job.BlockAt(named.Span.Start) is { Content.Length: <= Opening } block
                && (block.Content.Start == named.Span.Start || job.Source.Text.AsSpan(block.Content.Start, named.Span.Start - block.Content.Start).TrimEnd(' ') is [.., ',' or '·' or '|' or '–' or '—' or '-']))
                yield break;
            yield return finding with { Severity = Severity.Notice, Message = $"“{job.Slice(named.Span)}” is named, but it is not plain that the job is there: write the place in the first lines, or for remote work from where it may be done." };
        }
        else
            yield return finding with { Severity = Severity.Notice };
    }

    /// <summary>"Leeds LS1", "In the heart of Leeds": a short line among the first ones that ends or begins with the place says nothing else.</summary>
    private static bool HasLine(JobDescription job, TextSpan place)
    {
        var text = job.Source.Text;
        var start = place.Start == 0 ? 0 : text.LastIndexOf('\n', place.Start - 1) + 1;
        var end = text.IndexOf('\n', place.End) is var stop and >= 0 ? stop : text.Length;
        return place.Start <= Head && end - start <= LongestLine
            && (!text.AsSpan(start, place.Start - start).ContainsAny(Letters) || text.AsSpan(place.End, end - place.End).Trim(" *_.\r").Length == 0);
    }

    /// <summary>"Silicon Valley Bank", "the Mobile Sales team"; not "Leeds LS1".</summary>
    private static bool IsPartOfName(JobDescription job, TermHit hit) =>
        hit.FirstWord + hit.WordCount is var next && next < job.Words.Length && job.Words[next].Start == hit.Span.End + 1
        && job.Source.Text[hit.Span.End] == ' ' && char.IsUpper(job.Source.Text[job.Words[next].Start]) && !job.Slice(job.Words[next].Span).Any(char.IsDigit);

    /// <summary>"Leeds"; "IT" and "OR" are codes of places and much else.</summary>
    private static bool IsName(ReadOnlySpan<char> word) =>
        word is "NYC" || (word.Length >= ShortestName && char.IsUpper(word[0]) && word.ContainsAnyInRange('a', 'z') && !word.EndsWith("'s", StringComparison.Ordinal) && !word.EndsWith("’s", StringComparison.Ordinal));
}
