using JDAssistant.Documents;
using JDAssistant.Parsing.Fields.Sections;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Reads the days of a posting: start, deadline, publication.</summary>
internal static class Dates
{
    private const int Reach = 60;

    private const int FarReach = 160;

    private static readonly Vocable Latest = new("by before until than till through");

    private static readonly Vocable Until = new("until till through");

    private static readonly Vocable BeforeDay = new("the on midnight noon end of monday tuesday wednesday thursday friday saturday sunday");

    private static readonly Vocable Open = new("continuous open ongoing rolling filled continuously asap immediately immediate flexible tbd");

    public static DateMention? Start(Surroundings around, TermHit hit)
    {
        if (Near(around, hit) is { } date)
            return date;
        return hit.Term.Text.Contains("immediate", StringComparison.Ordinal) || hit.Term.Text.Contains("asap", StringComparison.OrdinalIgnoreCase)
            || hit.Term.Text.Contains("as soon as", StringComparison.Ordinal)
            ? new DateMention(null, around.Reading.Slice(hit.Span), hit.Span)
            : null;
    }

    /// <summary>"Full time, permanent, from 1 September 2027": the day that follows in a line that tells the kind of employment.</summary>
    public static DateMention? From(Surroundings around, TermHit hit)
    {
        var text = around.Reading.Text;
        return around.IsPartOfFacts(hit.Span) && text.AsSpan(0, hit.Span.Start).TrimEnd(' ') is [.., ',' or '·' or '|' or '('] && Near(around, hit) is { } date && date.Span.Start == hit.Span.End + 1
            && text.AsSpan(date.Span.End).TrimStart(" *_") is [] or [',' or ';' or '.' or '·' or '|' or ')' or '\n' or '\r', ..] ? date : null;
    }

    public static DateMention? Deadline(Surroundings around, TermHit hit)
    {
        if (Near(around, hit) is { } date)
            return date;
        return hit.Term.Text.Contains("until", StringComparison.Ordinal) && hit.Term.Text.Contains("filled", StringComparison.Ordinal)
            || hit.Term.Text.Contains("ongoing", StringComparison.Ordinal) || hit.Term.Text.Contains("continuous", StringComparison.Ordinal)
            || hit.Term.Text.Contains("rolling", StringComparison.Ordinal)
            ? new DateMention(null, around.Reading.Slice(hit.Span), hit.Span)
            : null;
    }

    /// <summary>"Apply at jobs.example.org by 12 March 2027": the day that "by" stands before, in the same sentence.</summary>
    public static DateMention? ApplyBy(Surroundings around, TermHit hit) => DayBehind(around, hit, Latest);

    /// <summary>"We read applications as they arrive until 12 March 2027"; "applications are answered by 12 March" sets no last day.</summary>
    public static DateMention? OpenUntil(Surroundings around, TermHit hit) => DayBehind(around, hit, Until);

    private static DateMention? DayBehind(Surroundings around, TermHit hit, Vocable limits)
    {
        var reach = new TextSpan(hit.Span.End, Math.Min(around.SentenceOf(hit.Span).End, hit.Span.End + FarReach));
        if (reach.Length <= 0 || DateReader.Find(around.Reading, reach) is not var (date, span))
            return null;
        var first = around.Reading.WordFrom(span.Start);
        var back = 1;
        while (back <= 4 && BeforeDay.Has(around.WordBefore(first, back)))
            back++;
        return limits.Has(around.WordBefore(first, back)) ? new DateMention(date, around.Reading.Slice(span), span) : null;
    }

    public static DateMention? Posted(Surroundings around, TermHit hit) =>
        around.LineOf(hit.Span).Length <= 80 ? Near(around, hit) : null;

    /// <summary>The day in a label's value; a value such as "continuous" has no date but counts; null for other words.</summary>
    public static DateMention? Value(Reading reading, TextSpan value)
    {
        if (DateReader.Find(reading, value) is var (date, span))
            return new DateMention(date, reading.Slice(span), span);
        var words = reading.WordsIn(value);
        if (words.Length is 0 or > 9)
            return null;
        foreach (var word in words)
        {
            // A time of day is no date; a year is a part of one.
            if ((word.IsNumber && word.End - word.Start == 4 && (reading.Letters(word)[..2] is "20" or "19")) || Open.Has(reading.Letters(word)))
                return new DateMention(null, reading.Slice(value), value);
        }

        return null;
    }

    private static DateMention? Near(Surroundings around, TermHit hit)
    {
        var text = around.Reading.Text;
        var end = text.IndexOf('\n', hit.Span.End);
        var reach = new TextSpan(hit.Span.End, Math.Min(end < 0 ? text.Length : end, hit.Span.End + Reach));
        return DateReader.Find(around.Reading, reach) is var (date, span)
            ? new DateMention(date, around.Reading.Slice(span), span)
            : null;
    }
}
