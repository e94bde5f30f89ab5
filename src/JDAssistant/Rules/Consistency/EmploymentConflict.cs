using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags terms of employment that exclude each other.</summary>
public sealed class EmploymentConflict : Rule
{
    // Full-time weeks begin at 30 hours in some trades and part-time ones go up to 35.
    private const decimal FewestOfFullTime = 28;

    private const decimal MostOfPartTime = 37;

    // With or without the breaks, a week has 37.5 or 40 hours.
    private const decimal Apart = 3;

    private const int FarApart = 200;

    public override RuleInfo Info { get; } = new(
        "JD110", "employment-conflict", Severity.Warning, Evidence.Contradiction,
        "The terms of employment exclude each other: full-time and part-time, hours, permanent and for a time.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var full = EmploymentTerms.Of(job, "full-time").ToArray();
        var part = EmploymentTerms.Of(job, "part-time").ToArray();
        var (one, other) = Excluding(job, full, part) ?? Hours(job, full, part) ?? Excluding(job, [.. EmploymentTerms.Of(job, "lasting")], [.. EmploymentTerms.Of(job, "ending")]) ?? default;
        if (other.IsEmpty)
            yield break;
        var (first, second) = one < other ? (one, other) : (other, one);
        yield return Report(
            first,
            $"“{job.Slice(first)}” here and “{job.Slice(second)}” elsewhere exclude each other: say which it is, or that both are open.",
            null,
            new RelatedSpan($"“{job.Slice(second)}” here.", second));
    }

    /// <summary>"Full-time" in one line and "part-time" in another; both in one line are an offer of both.</summary>
    private static (TextSpan, TextSpan)? Excluding(JobDescription job, TextSpan[] one, TextSpan[] other) =>
        one.Length == 0 || other.Length == 0 || one.Any(first => other.Any(second => AreTogether(job, first, second)))
            ? null
            : (one[0], other[0]);

    /// <summary>In one block and near each other, with no full stop between them.</summary>
    private static bool AreTogether(JobDescription job, TextSpan one, TextSpan other)
    {
        if (job.BlockAt(one.Start) != job.BlockAt(other.Start) || Math.Abs(one.Start - other.Start) >= FarApart)
            return false;
        var (first, second) = one < other ? (one, other) : (other, one);
        // The point in "37.5 hours" ends nothing.
        return second.Start <= first.End || job.Source.Text.AsSpan(first.End, second.Start - first.End) is var between
            && between.IndexOfAny('!', '\n') < 0 && between.IndexOf(". ", StringComparison.Ordinal) < 0;
    }

    /// <summary>"Part-time, 40 hours per week", or two places with different hours.</summary>
    private static (TextSpan, TextSpan)? Hours(JobDescription job, TextSpan[] full, TextSpan[] part)
    {
        if (part.Length > 0 && full.Length == 0 && EmploymentTerms.WholeWeeks(job).FirstOrDefault() is { IsEmpty: false } week)
            return (part[0], week);
        if (full.Length > 0 && part.Length == 0 && EmploymentTerms.HalfWeeks(job).FirstOrDefault() is { IsEmpty: false } half)
            return (full[0], half);
        if ((part.Length == 0) != (full.Length == 0)
            && EmploymentTerms.WeeklyBounds(job).FirstOrDefault(bound => part.Length > 0 ? bound.Least >= MostOfPartTime : bound.Most <= FewestOfFullTime).Span is { IsEmpty: false } bound)
        {
            return ((part.Length > 0 ? part : full)[0], bound);
        }

        var hours = EmploymentTerms.WeeklyHours(job).ToArray();
        if (hours.Length == 0)
            return null;
        if (part.Length > 0 && full.Length == 0 && Array.Find(hours, hour => hour.Hours >= MostOfPartTime) is { Hours: > 0 } many)
            return (part[0], many.Span);
        if (full.Length > 0 && part.Length == 0 && Array.Find(hours, hour => hour.Hours <= FewestOfFullTime) is { Hours: > 0 } few)
            return (full[0], few.Span);
        return Array.Find(hours, hour => Math.Abs(hour.Hours - hours[0].Hours) >= Apart && Facts.AreElsewhere(job, hour.Span, hours[0].Span)) is { Hours: > 0 } differs
            ? (hours[0].Span, differs.Span)
            : null;
    }
}
