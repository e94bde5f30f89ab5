using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Pay;

/// <summary>Flags pay without a currency.</summary>
public sealed class PayWithoutCurrency : Rule
{
    private const int Reach = 4;

    public override RuleInfo Info { get; } = new(
        "JD305", "pay-without-currency", Severity.Notice, Evidence.Platform,
        "The pay does not say in what currency it is.");

    public override IEnumerable<Finding> Check(JobDescription job) =>
        from pay in job.Pay
        where (pay.Currency is null || !IsSaid(job, pay.Span)) && !IsCount(job, pay.Span)
        select Report(pay.Span, $"“{job.Slice(pay.Span)}” has no currency: add its sign or its code.");

    /// <summary>False where the place of the job alone tells the currency: a board that takes the text to another country does not know it.</summary>
    private static bool IsSaid(JobDescription job, TextSpan pay)
    {
        var text = job.Source.Text;
        for (var i = Math.Max(0, pay.Start - Reach); i < Math.Min(text.Length, pay.End + Reach); i++)
        {
            if (char.GetUnicodeCategory(text[i]) == UnicodeCategory.CurrencySymbol)
                return true;
        }

        return job.BlockAt(pay.Start) is not { } block || job.Terms.Of("currencies").Any(hit => block.Span.Overlaps(hit.Span));
    }

    /// <summary>"We pay 40,000 pensions": a number right before what is counted.</summary>
    private static bool IsCount(JobDescription job, TextSpan pay) =>
        job.WordFrom(pay.End) is var next && next < job.Words.Length && job.Words[next].Start == pay.End + 1 && job.Source.Text[pay.End] == ' '
        && job.Slice(job.Words[next].Span) is { Length: > 4 } word && char.IsLower(word[0]) && word.EndsWith('s') && !job.Terms.Of("period-words").Any(hit => hit.Span.Overlaps(job.Words[next].Span)) && word is not ("gross" or "plus" or "bonus");
}
