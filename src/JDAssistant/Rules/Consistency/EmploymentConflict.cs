using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags terms of employment that exclude each other.</summary>
public sealed class EmploymentConflict : Rule
{
    // "Full-time position" stands alone; a sentence is longer.
    private const int Slack = 12;

    private const int LongestPlainSentence = 24;

    // Full-time weeks begin at 30 hours in some trades and part-time ones go up to 35.
    private const decimal FewestOfFullTime = 24;

    private const decimal MostOfPartTime = 38;

    // Overtime and the odd extra shift are less.
    private const decimal Apart = 8;

    public override RuleInfo Info { get; } = new(
        "JD110", "employment-conflict", Severity.Warning, Evidence.Contradiction,
        "The terms of employment exclude each other: full-time and part-time, hours, permanent and for a time.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var full = job.Employment.Where(mention => mention.Employment == Employment.FullTime && IsFirm(job, mention.Span)).Select(mention => mention.Span).ToArray();
        var part = job.Employment.Where(mention => mention.Employment == Employment.PartTime && IsFirm(job, mention.Span)).Select(mention => mention.Span).ToArray();
        var (one, other) = Times(job, full, part) ?? Hours(job, full, part) ?? Duration(job) ?? Ends(job) ?? default;
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
    private static (TextSpan, TextSpan)? Times(JobDescription job, TextSpan[] full, TextSpan[] part) =>
        full.Length == 0 || part.Length == 0 || full.Any(one => part.Any(other => job.BlockAt(one.Start) == job.BlockAt(other.Start)))
            ? null
            : (full[0], part[0]);

    /// <summary>"Part-time, 40 hours per week", or two fields with different hours.</summary>
    private static (TextSpan, TextSpan)? Hours(JobDescription job, TextSpan[] full, TextSpan[] part)
    {
        if (job.Conditions.HoursPerWeek is not { } hours)
            return null;
        if (part.Length > 0 && full.Length == 0 && hours.Min >= MostOfPartTime)
            return (part[0], hours.Span);
        if (full.Length > 0 && part.Length == 0 && (hours.Max ?? hours.Min) is { } most && most <= FewestOfFullTime && IsFirm(job, hours.Span))
            return (full[0], hours.Span);
        foreach (var hit in job.Terms.Of("weekly-hours"))
        {
            if (hours.Span.Contains(hit.Span) || hit.FirstWord == 0 || Number(job, job.Words[hit.FirstWord - 1]) is not { } number
                || hours.Min is null || Math.Abs(number - hours.Min.Value) < Apart || hours.Min != hours.Max)
            {
                continue;
            }

            // "You work 24 hours per week."
            var sentence = Prose.Sentence(job, hit.Span);
            if (IsFirm(job, hours.Span) && job.Source.Text.AsSpan(sentence.Start, sentence.Length).StartsWith("you work ", StringComparison.OrdinalIgnoreCase))
                return (hours.Span, new TextSpan(job.Words[hit.FirstWord - 1].Start, hit.Span.End));
        }

        return null;
    }

    /// <summary>"Permanent" in a field, and elsewhere a contract that ends.</summary>
    private static (TextSpan, TextSpan)? Duration(JobDescription job)
    {
        if (job.Conditions.ContractLength is not { } length || Prose.Has(job, "permanence", Prose.Sentence(job, length.Span)))
            return null;
        var firm = job.Terms.Of("permanence").FirstOrDefault(hit => hit.Term["lasts"] == "yes" && IsFirm(job, hit.Span) && job.BlockAt(hit.Span.Start) != job.BlockAt(length.Span.Start));
        return firm is null ? null : (firm.Span, length.Span);
    }

    /// <summary>"Permanent" here, and elsewhere a job for a season or a time.</summary>
    private static (TextSpan, TextSpan)? Ends(JobDescription job)
    {
        var forATime = job.Employment.FirstOrDefault(mention => mention.Employment is Employment.Temporary or Employment.Seasonal or Employment.Internship && IsFirm(job, mention.Span));
        var lasting = forATime is null ? null : job.Terms.Of("permanence").FirstOrDefault(hit => hit.Term["lasts"] == "yes"
            && job.BlockAt(hit.Span.Start) != job.BlockAt(forATime.Span.Start) && (IsFirm(job, hit.Span) || IsSaid(job, hit.Span)));
        return lasting is null ? null : (forATime!.Span, lasting.Span);
    }

    private static decimal? Number(JobDescription job, Word word) => word.IsNumber && decimal.TryParse(job.Slice(word.Span), out var number) ? number : null;

    /// <summary>True where the words stand as a field, in the title or as one of a few in a line: in a sentence they may be about somebody else.</summary>
    private static bool IsFirm(JobDescription job, TextSpan span)
    {
        if (job.Title?.Line.Contains(span) == true)
            return true;
        if (job.BlockAt(span.Start) is not { } block)
            return false;
        return block.Label is not null || block.Kind is BlockKind.Row or BlockKind.Heading || block.Content.Length <= span.Length + Slack || Facts.IsOneOfAFew(job, span) || IsSentence(job, span) || IsSaid(job, span);
    }

    /// <summary>"In this part-time role you will …", "this is a permanent position".</summary>
    private static bool IsSaid(JobDescription job, TextSpan span)
    {
        var text = job.Source.Text;
        var before = text.AsSpan(Math.Max(0, span.Start - 10), Math.Min(10, span.Start));
        if (!before.EndsWith("this ", StringComparison.OrdinalIgnoreCase) && !before.EndsWith("this is a ", StringComparison.OrdinalIgnoreCase))
            return false;
        var sentence = Prose.Sentence(job, span);
        var words = text.AsSpan(span.Start, Math.Min(sentence.End, span.End + 12) - span.Start);
        return words.Contains("role", StringComparison.OrdinalIgnoreCase) || words.Contains("position", StringComparison.OrdinalIgnoreCase)
            || words.Contains("job", StringComparison.OrdinalIgnoreCase) || words.Contains("post", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"This is a part-time position."</summary>
    private static bool IsSentence(JobDescription job, TextSpan span)
    {
        var sentence = Prose.Sentence(job, span);
        return sentence.Length <= span.Length + LongestPlainSentence
            && job.Source.Text.AsSpan(sentence.Start, sentence.Length).StartsWith("this ", StringComparison.OrdinalIgnoreCase);
    }
}
