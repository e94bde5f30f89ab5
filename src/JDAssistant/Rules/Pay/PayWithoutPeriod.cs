using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Pay;

/// <summary>Flags pay that may be by the day, the week or the month.</summary>
public sealed class PayWithoutPeriod : Rule
{
    // Below, everybody reads an hour's wage; above, a year's.
    private const decimal HighestHour = 200;
    private const decimal LowestYear = 12_000;

    // From here on nobody is paid as much by the month: a bare range can only be a year's.
    private const decimal SurelyYear = 30_000;

    private const int LongestLine = 160;

    // Of these a year's pay and a month's are told by nothing but the word.
    private static readonly string[] Sizeless = ["PLN", "CZK", "SEK", "NOK", "DKK", "HUF", "RON"];

    private static readonly string[] Salaries = ["salary", "gehalt", "salaire", "salaris", "salario"];

    public override RuleInfo Info { get; } = new(
        "JD304", "pay-without-period", Severity.Warning, Evidence.Platform,
        "The pay does not say whether it is by the day, week or month.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var isToldElsewhere = job.Pay.Any(pay => pay.Period is not null);
        foreach (var pay in job.Pay)
        {
            var isSized = pay.Currency is "USD" or "EUR" or "GBP" or "CAD" or "AUD" or "CHF";
            if (pay is not { Period: null, Currency: not null } || !(isSized || (Sizeless.Contains(pay.Currency) && !isToldElsewhere))
                || job.BlockAt(pay.Span.Start) is not { } block || SaysPeriod(job, UpToPlus(job, Near(job, block, pay.Span), pay.Span)))
            {
                continue;
            }

            var isOpen = !isSized || (pay.Min ?? pay.Max) > HighestHour && (pay.Min ?? pay.Max) < LowestYear;
            if (!isOpen && (isToldElsewhere || !IsBare(job, pay, block)))
                continue;
            var finding = Report(pay.Span, $"“{job.Slice(pay.Span)}” does not say for what time: add {(isOpen ? "“a week”, “a month” or what it is" : pay.Max > HighestHour ? "“a year”" : "“an hour”")}.");
            yield return isOpen ? finding : finding with { Severity = Severity.Notice };
        }
    }

    /// <summary>A range that only its size tells to be by the hour or the year; a salary is by the year, and a rate by the hour, where nothing else is said.</summary>
    private static bool IsBare(JobDescription job, Documents.Pay pay, Block block) =>
        pay.Min < pay.Max && pay.Min < SurelyYear && block.Span.Length <= LongestLine
        && !(pay.Max > HighestHour && Salaries.Any(word => job.Source.Text.AsSpan(block.Span.Start, block.Span.Length).Contains(word, StringComparison.OrdinalIgnoreCase)))
        && job.SectionAt(pay.Span.Start) is not { Kind: SectionKind.Compensation, Heading: not null };

    /// <summary>"40 hours per week" says how long one works, not for what time one is paid.</summary>
    private static bool SaysPeriod(JobDescription job, TextSpan near)
    {
        var hits = job.Terms.Of("period-words");
        var isOfWork = false;
        for (var i = TermHits.FirstFrom(hits, near.Start); i < hits.Count && hits[i].Span.Start < near.End; i++)
        {
            var isHours = hits[i].Term.Text == "hours" && hits[i].FirstWord > 0 && job.Words[hits[i].FirstWord - 1].IsNumber;
            if (!isHours && !(isOfWork && hits[i].Term.Text == "week" && hits[i].FirstWord - hits[i - 1].FirstWord <= 2))
                return true;
            isOfWork = isHours;
        }

        return false;
    }

    /// <summary>"…, plus an annual bonus" tells the bonus's time.</summary>
    private static TextSpan UpToPlus(JobDescription job, TextSpan near, TextSpan pay) =>
        pay.End < near.End && job.Source.Text.AsSpan(pay.End, near.End - pay.End).IndexOf(" plus ", StringComparison.Ordinal) is var plus and >= 0 ? near with { End = pay.End + plus } : near;

    /// <summary>The block, and where that is long the words around.</summary>
    private static TextSpan Near(JobDescription job, Block block, TextSpan pay) => block.Span.Length <= LongestLine
        ? block.Span
        : job.Source.Text.LastIndexOf('\n', pay.Start) is var before && job.Source.Text.IndexOf('\n', pay.End) is var after && before >= block.Span.Start && after >= 0 && after <= block.Span.End
        ? new TextSpan(before + 1, after)
        : new TextSpan(Math.Max(block.Span.Start, pay.Start - LongestLine), Math.Min(block.Span.End, pay.Start + LongestLine));
}
