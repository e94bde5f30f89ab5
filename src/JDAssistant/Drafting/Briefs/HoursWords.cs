using System.Text.RegularExpressions;
using JDAssistant.Text;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Puts hours of work that are said later into those that were said before: how much a week and when are two things.</summary>
internal static class HoursWords
{
    private static readonly string[] Joints = ["; ", ", ", " and "];

    /// <summary>The hours with <paramref name="later"/> in them: of what was said before stays what it says nothing of.</summary>
    public static string With(string before, string later)
    {
        // "no weekends", "1 in 4 Saturdays": they limit what was said, unless that speaks of the same.
        if (Share.Match(later) is { Success: true } share)
        {
            var others = string.Join(", ", Parts(before).Where(part => !part.Contains(share.Groups["what"].Value.TrimEnd('s'), StringComparison.OrdinalIgnoreCase)));
            return others.Length == 0 ? later : others == string.Join(", ", Parts(before)) ? $"{before}, {later}" : $"{others}, {later}";
        }

        // "25 hours" of "20 hours over 3 or 4 days".
        if (Alone.Match(later) is { Success: true } alone && Parts(before).Select(part => Spread.Match(part)).FirstOrDefault(spread => spread.Success && spread.Groups["unit"].Value.TrimEnd('s') == alone.Groups["unit"].Value.TrimEnd('s')) is { } whole)
            return before.Replace(whole.Value, $"{alone.Groups["count"].Value} {alone.Groups["unit"].Value}{whole.Groups["rest"].Value}", StringComparison.Ordinal);
        var (isMuch, isWhen) = Says(later);
        if (isMuch && AWeek.Match(before) is { Success: true } week && EndsInHours.IsMatch(later))
            later += week.Value;
        if (isMuch == isWhen)
            return later;
        // "9 to 5" keeps "4 days a week"; "nights" does not keep "9 to 5".
        // Weekends are neither, unless the later words speak of them.
        var kept = Parts(before).Where(part => (Weekend.IsMatch(part) && !Weekend.IsMatch(later)) || (Says(part) is var (much, when) && (isMuch ? when && !much : !when))).ToList();
        return kept.Count == 0 ? later : isMuch ? $"{later}, {string.Join(", ", kept)}" : $"{string.Join(", ", kept)}, {later}";
    }

    /// <summary>The hours that stand in a line with <paramref name="later"/> in them; null where the rest of the line says such a thing already: "40 hours, 1 in 4 weekends" and "1 in 5 weekends".</summary>
    public static string? InLine(string text, TextSpan hours, string later)
    {
        var before = text[hours.Start..hours.End];
        var whole = With(before, later);
        var end = text.IndexOf('\n', hours.End);
        return whole.Length > before.Length && whole.StartsWith(before, StringComparison.Ordinal) && When.Match(later) is { Success: true } said && text[hours.End..(end < 0 ? text.Length : end)].Contains(said.Value, StringComparison.OrdinalIgnoreCase) ? null : whole;
    }

    /// <summary>"37.5hrs" and "35 hour week" as a posting writes them: "37.5 hours", "35 hours a week".</summary>
    public static string Written(string hours) => Short.Replace(Including.Replace(hours, "including"), match => $"{match.Groups["number"].Value} {(match.Groups["number"].Value == "1" ? "hour" : "hours")}{(match.Groups["week"].Success ? " a week" : "")}");

    private static string[] Parts(string hours) => hours.Split(Joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static (bool IsMuch, bool IsWhen) Says(string hours) => (Much.IsMatch(hours), When.IsMatch(hours));

    /// <summary>The days and the clock times that a text states once, with those that <paramref name="hours"/> states instead; none where it says anything else.</summary>
    public static List<(TextSpan Old, string By)> TimesIn(string text, string hours)
    {
        var times = new List<(TextSpan, string)>();
        foreach (var range in (ReadOnlySpan<Regex>)[Days, Clock])
        {
            if (range.Match(hours) is not { Success: true } by)
                continue;
            if (range.Matches(text) is not [var old])
                return [];
            times.Add((new TextSpan(old.Index, old.Index + old.Length), by.Value));
            hours = hours.Remove(by.Index, by.Length);
        }

        return hours.AsSpan().Trim(" ,;:").Length == 0 ? times : [];
    }

    /// <summary>The words of a text that say how much a week, from which day to which, or from when to when.</summary>
    public static List<string> AllTimesIn(string text, TextSpan? aWeek) =>
        [.. aWeek is { } hours ? [text[hours.Start..hours.End]] : Array.Empty<string>(), .. Days.Matches(text).Concat(Clock.Matches(text)).OrderBy(match => match.Index).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase)];

    // From one day to another: "Mon-Fri".
    private static Regex Days => field ??= new($@"\b{Day}\s?(-|–|to|till|until|through)\s?{Day}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    // From one time of day to another: "9 am to 5.30 pm", "22:00-06:00".
    private static Regex Clock => field ??= new(@"(?<![\w.,:£$€])(\d{1,2}[.:]\d\d(\s?[ap]m)?|\d{1,2}\s?[ap]m)\s?(-|–|to|till|until)\s?(\d{1,2}[.:]\d\d(\s?[ap]m)?|\d{1,2}\s?[ap]m)(?![\w:]|\s?%)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private const string Day = "(mon|tues?|wed(nes|s)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?s?";

    private static Regex Short => field ??= new(@"\b(?<number>\d{1,2}([.,]\d{1,2})?)([\s-]?h(ou)?rs?(?<week>[\s-]week)|\s?hrs?|h)\b\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static Regex AWeek => field ??= new(@"(?<=\bh(ou)?rs?)\s(a|per)\sweek\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static Regex EndsInHours => field ??= new(@"\bhours?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static Regex Alone => field ??= new(@"^(?<count>\d{1,2}([.,]\d)?|one|two|three|four|five|six)\s+(?<unit>days?|hours?)(\s+(a|per)\s+week)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static Regex Spread => field ??= new(@"^\S+\s+(?<unit>days?|hours?)(?<rest>(\s+(a|per)\s+week)?\s+(over|including)\s+.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static Regex Including => field ??= new(@"\bincl?\b\.?(?=\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static Regex Share => field ??= new(@"^(no|alternate|every\s+(other|second|third|fourth)|occasional|(1|one|2|two)\s+(in|out\s+of)\s+(every\s+)?(\d|two|three|four|five|six))\s+(?<what>(weekend|saturday|sunday|night|evening)s?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static Regex Weekend => field ??= new(@"\bweekends?\b|\b(sat|sun)\w*\b|\bmon\w*\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static Regex Much => field ??= new(@"\b\d{1,3}([.,]\d{1,2})?\s*(h|hrs?|hours?|days?|shifts?|%)?\s*(a|per|/|each)\s*(week|wk|fortnight|month)\b|^\d{1,2}([.,]\d{1,2})?\s*(h|hrs?|hours?)?$|^\d{1,2}([.,]\d{1,2})?\s*(-|–|to)\s*\d{1,2}([.,]\d{1,2})?\s*(h|hrs?|hours?)$|\b(one|two|three|four|five|six|\d)\s+(days?|nights?|evenings?|mornings?|shifts?)\s+(a|per)\s+week\b|\bFTE\b|\d\s*%", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static Regex When => field ??= new(@"\d\s?(am|pm)\b|\b\d{1,2}([.:]\d\d)?\s?(-|–|to|till|until)\s?\d{1,2}(?!\d)([.:]\d\d)?(?!\s*(h|hrs?|hours?)\b)|\b(days|nights?|evenings?|mornings?|weekends?|weekdays?|term(?=[- ]time)|all\s+year|year(?=[- ]round)|shifts|rota|early|late|mon|tue|wed|thu|fri|sat|sun)\w*\b(?!\s+(a|per)\s+week)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
