using System.Text.RegularExpressions;
using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Drafting.Revising;

/// <summary>Finds the last day to apply in a sentence: "Send your CV by 3 May".</summary>
internal static class TextDeadline
{
    /// <summary>Where the day stands; null where it does in no sentence, or in several.</summary>
    public static TextSpan? Of(JobDescription job) => job.Conditions.Deadline?.Span
        ?? (LastDay.Matches(job.Source.Text) is [var day] ? new TextSpan(day.Groups["day"].Index, day.Groups["day"].Index + day.Groups["day"].Length) : null);

    /// <summary>The day as it stands within a sentence: "the end of May".</summary>
    public static string Written(string day) => char.IsUpper(day[0]) && LastOf.IsMatch(day) ? char.ToLowerInvariant(day[0]) + day[1..] : day;

    /// <summary>The text without the day, where its sentence says more: "Apply online by 3 May." is then "Apply online."; null elsewhere.</summary>
    public static TextRevision? Without(JobDescription job) =>
        Of(job) is { } day && Before.Match(job.Source.Text[..day.Start]) is { Success: true } before && day.End < job.Source.Text.Length && job.Source.Text[day.End] is '.' or ',' or '\n' or ';'
            ? TextRevision.Of(job, TextEdit.Delete(new TextSpan(before.Index, day.End)))
            : null;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static Regex Before => field ??= new(@"(?<=\w)\s+(?:no\s+later\s+than|by|before|until)\s+(?:the\s+)?$", Options | RegexOptions.RightToLeft, TimeSpan.FromSeconds(10));

    private static Regex LastDay => field ??= new(@"\b(?:closing\s+date|deadline|closes?(?:\s+on)?|apply[^.\n]{0,60}\s(?:by|before|until)|(?:send|email|write|phone|ring|call)[^\n]{0,80}\s(?:by|before|until)|applications?\s+[^.\n]{0,30}(?:by|until|on))(?:\s+is)?[:\s]+(?<day>(?:the\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:(?:end|middle|start|beginning)\s+of\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\s+\d{1,2}(?!\d))?(?:,?\s+\d{4})?)", Options, TimeSpan.FromSeconds(10));

    private static Regex LastOf => field ??= new(@"^(?:the|(?:the\s+)?(?:end|middle|start|beginning)\s+of)\s", Options, TimeSpan.FromSeconds(10));
}
