using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Form;

/// <summary>Flags titles with what job boards reject: signs, pay, places, slogans, capitals.</summary>
/// <remarks>Reasons, sources and examples are in ClutteredTitle.md; its examples run as tests.</remarks>
public sealed class ClutteredTitle : WordingRule
{
    private const int FewestCapitals = 12;

    // In a longer one the line ends were lost, and what follows the title is not its own.
    private const int LongestLine = 120;

    public override RuleInfo Info { get; } =
        new("JD811", "cluttered-title", Severity.Warning, Evidence.Platform, "The title holds what job boards reject: signs, pay, a place, a slogan, capitals.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Title is not { } title || title.Line.Length > LongestLine)
            yield break;
        var text = job.Source.Text;
        var pay = job.Pay.FirstOrDefault(pay => title.Line.Contains(pay.Span));
        var line = pay is not null && IsOfAnotherLine(job, title, pay.Span) ? title.Line with { End = title.Span.End } : title.Line;
        if (pay is not null && line == title.Line)
            yield return Report(pay.Span, "Pay does not belong in the title; give it a line of its own.");
        else if (Sign(text, line) is { } sign)
            yield return Report(sign, $"“{job.Slice(sign)}” does not belong in a title: job boards reject it.");
        if (job.Terms.Of("title-slogans").FirstOrDefault(hit => title.Line.Contains(hit.Span)) is { } slogan)
            yield return Report(slogan.Span, $"“{job.Slice(slogan.Span)}” is not part of the job's name; job boards reject such titles.");
        if (IsShouted(title.Text))
            yield return Report(title.Span, "A title in capitals is rejected by job boards; write it as on a business card.");
    }

    /// <summary>"Pay: £14 an hour" or "LeedsUp to £60,000" behind the title: a field, or a line of its own whose end was lost; and a card's row that gives place, pay and hours.</summary>
    private static bool IsOfAnotherLine(JobDescription job, JobTitle title, TextSpan pay)
    {
        var between = job.Source.Text.AsSpan(title.Span.End, Math.Max(0, pay.Start - title.Span.End));
        if (between.Contains(':') || (pay.Start > 0 && char.IsLetter(job.Source.Text[pay.Start - 1])))
            return true;
        for (var i = 1; i < between.Length; i++)
        {
            if (char.IsUpper(between[i]) && char.IsLower(between[i - 1]))
                return true;
        }

        return job.BlockAt(title.Span.Start) is { Kind: BlockKind.Paragraph } && job.Places.Any(place => title.Line.Contains(place.Span)) && job.Employment.Any(mention => title.Line.Contains(mention.Span));
    }

    private static TextSpan? Sign(string text, TextSpan line)
    {
        // A sign before the first word stands outside of what is read.
        var start = line.Start;
        while (start > 0 && text[start - 1] != '\n' && !char.IsLetterOrDigit(text[start - 1]))
            start--;
        while (start < line.End && text[start] is '#' or ' ' or '*' or '_')
            start++;
        for (var i = start; i < line.End; i++)
        {
            if (text[i] is '!' or '$' or '£' or '€' or '?' or '~' || (text[i] is not ('©' or '®' or '™' or '°') && char.GetUnicodeCategory(text[i]) == UnicodeCategory.OtherSymbol))
                return new TextSpan(i, i + 1);
            if (char.IsHighSurrogate(text[i]) && i + 1 < line.End)
                return new TextSpan(i, i + 2);
        }

        return null;
    }

    /// <summary>Several words, all in capitals; one or two may be acronyms.</summary>
    private static bool IsShouted(string title)
    {
        int upper = 0, longWords = 0;
        foreach (var word in title.Split(' ', '/', '-'))
        {
            if (word.Any(char.IsLower))
                return false;
            var letters = word.Count(char.IsUpper);
            upper += letters;
            if (letters >= 5)
                longWords++;
        }

        return upper >= FewestCapitals && longWords >= 2;
    }
}
