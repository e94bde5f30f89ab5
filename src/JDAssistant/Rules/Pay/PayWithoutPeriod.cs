using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Pay;

/// <summary>Flags pay that may be by the day, the week or the month.</summary>
public sealed class PayWithoutPeriod : Rule
{
    // Below, everybody reads an hour's wage; above, a year's.
    private const decimal HighestHour = 200;
    private const decimal LowestYear = 12_000;

    private const int LongestLine = 160;

    private static readonly string[] Salaries = ["salary", "gehalt", "salaire", "salaris", "salario"];

    public override RuleInfo Info { get; } = new(
        "JD304", "pay-without-period", Severity.Warning, Evidence.Platform,
        "The pay does not say whether it is by the day, week or month.");

    public override IEnumerable<Finding> Check(JobDescription job) =>
        from pay in job.Pay
        where pay is { Period: null, Currency: "USD" or "EUR" or "GBP" or "CAD" or "AUD" or "CHF" }
        let block = job.BlockAt(pay.Span.Start)
        where block is not null && !job.Terms.Of("period-words").Any(hit => IsNear(block, pay.Span, hit.Span))
        let isOpen = (pay.Min ?? pay.Max) > HighestHour && (pay.Max ?? pay.Min) < LowestYear
        where isOpen || IsBare(job, pay, block)
        let finding = Report(pay.Span, $"“{job.Slice(pay.Span)}” does not say for what time: add {(isOpen ? "“a week”, “a month” or what it is" : pay.Max > HighestHour ? "“a year”" : "“an hour”")}.")
        select isOpen ? finding : finding with { Severity = Severity.Notice };

    /// <summary>A range that only its size tells to be by the hour or the year; a salary is by the year, and a rate by the hour, where nothing else is said.</summary>
    private static bool IsBare(JobDescription job, Documents.Pay pay, Block block) =>
        pay.Min < pay.Max && job.Pay.All(other => other.Period is null)
        && !(pay.Max > HighestHour && Salaries.Any(word => job.Source.Text.AsSpan(block.Span.Start, block.Span.Length).Contains(word, StringComparison.OrdinalIgnoreCase)))
        && block.Span.Length <= LongestLine && job.SectionAt(pay.Span.Start) is not { Kind: SectionKind.Compensation, Heading: not null };

    /// <summary>In the block, and where that is long within the words around.</summary>
    private static bool IsNear(Block block, TextSpan pay, TextSpan word) =>
        block.Span.Contains(word) && (block.Span.Length <= LongestLine || Math.Abs(word.Start - pay.Start) <= LongestLine);
}
