using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Numbers of things of which a job has one: days of leave, interviews, people in the company.</summary>
internal static class Quantities
{
    private const int FewestDays = 10;

    private const string Behind = "leave, counted behind";

    // A number with these is one of several, and changes with time or with the person.
    private static readonly WordMap<bool> Varies = WordMap.OfWords((
        "rising rises rise increasing increases increase up after buy sell carry additional extra sick parental maternity paternity minimum least more or between first "
        + "then service grows growing over about around nearly some part-time trainees conduct hold schedule further another bonus including to volunteer wellness floating shutdown per").Split(' '));

    /// <summary>Two such numbers in two places that differ; null where none do.</summary>
    public static (TextSpan First, TextSpan Second)? Conflict(JobDescription job)
    {
        var seen = new Dictionary<string, (decimal Number, TextSpan Span)>(StringComparer.Ordinal);
        foreach (var hit in job.Terms.Of("quantity-words"))
        {
            var of = hit.Term["of"]!;
            if (of == Behind)
            {
                if (NumberBehind(job, hit) is var (days, counted) && Prose.IsFact(job, hit.Span) && days >= FewestDays && !seen.TryAdd("leave", (days, counted)) && seen["leave"].Number != days && Facts.AreElsewhere(job, seen["leave"].Span, counted))
                    return (seen["leave"].Span, counted);
                continue;
            }

            if (Number(job, hit) is not { } number || !Prose.IsFact(job, hit.Span) || Depends(job, hit)
                || (of == "interviews" && job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Responsibilities or SectionKind.Requirements or SectionKind.Preferred }))
            {
                continue;
            }

            // "Two of us are moving" are some; "there are four of us" are all.
            if (hit.Term.Text == "of us" && (hit.FirstWord < 2 || Prose.Letters(job, job.Words[hit.FirstWord - 2]) is not ("are" or "the" or "all" or "The" or "All" or "were")))
                continue;
            // A few days are for volunteering, a move or an exam.
            if (of == "leave" && number < FewestDays)
                continue;
            var span = new TextSpan(job.Words[hit.FirstWord - 1].Start, hit.Span.End);
            if (!seen.TryAdd(of, (number, span)) && seen[of].Number != number && Facts.AreElsewhere(job, seen[of].Span, span))
                return (seen[of].Span, span);
        }

        return null;
    }

    /// <summary>"Annual leave: 25 days".</summary>
    private static (decimal Days, TextSpan Span)? NumberBehind(JobDescription job, TermHit hit)
    {
        var number = hit.FirstWord + hit.WordCount;
        return number + 1 < job.Words.Length && job.Source.Text.AsSpan(hit.Span.End, job.Words[number].Start - hit.Span.End).Trim(" *") is ":" or "|" && Prose.Number(job, number) is { } days && job.Slice(job.Words[number + 1].Span) is "days"
            ? (days, new TextSpan(hit.Span.Start, job.Words[number + 1].End)) : null;
    }

    private static bool Depends(JobDescription job, TermHit hit)
    {
        foreach (var word in job.WordsIn(Facts.Clause(job, new TextSpan(job.Words[hit.FirstWord - 1].Start, hit.Span.End))))
        {
            if (!hit.Span.Contains(word.Span) && Varies.Contains(Prose.Letters(job, word)) && !IsPerYear(job, word))
                return true;
        }

        return false;
    }

    /// <summary>"30 days of holiday per year" are all of them.</summary>
    private static bool IsPerYear(JobDescription job, Word word) =>
        Prose.Letters(job, word) is "per" && job.WordFrom(word.End) is var next && next < job.Words.Length && Prose.Letters(job, job.Words[next]) is "year" or "annum" or "calendar";

    private static decimal? Number(JobDescription job, TermHit hit)
    {
        if (hit.FirstWord == 0 || job.Source.Text.AsSpan(job.Words[hit.FirstWord - 1].End, hit.Span.Start - job.Words[hit.FirstWord - 1].End) is not " ")
            return null;
        // "25-30 days of leave" is a range.
        if (hit.FirstWord > 1 && job.Words[hit.FirstWord - 2].IsNumber && job.Source.Text.AsSpan(job.Words[hit.FirstWord - 2].End, job.Words[hit.FirstWord - 1].Start - job.Words[hit.FirstWord - 2].End).Trim() is "-" or "–" or "/" or "+")
            return null;
        var letters = Prose.Letters(job, job.Words[hit.FirstWord - 1]);
        if (job.Words[hit.FirstWord - 1].IsNumber)
            return decimal.TryParse(letters, NumberStyles.Number, CultureInfo.InvariantCulture, out var figure) ? figure : null;
        return NumberWords.Value(letters) is > 0 and var number ? number : null;
    }
}
