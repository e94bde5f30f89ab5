using System.Globalization;
using System.Text.RegularExpressions;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Writes days and months with their capitals, and short months in full: "14 march", "feb", "mon-fri".</summary>
internal static class CalendarWords
{
    /// <summary>The words of a fact of <paramref name="kind"/> so written; words that might be others stay.</summary>
    public static string Written(FactKind kind, string text) => kind switch
    {
        FactKind.StartDate or FactKind.Deadline => Day.Replace(Month.Replace(text, match => Named(match.Value)), Capital),
        FactKind.Hours or FactKind.OfficeDays => Short.Replace(Day.Replace(text, Capital), Capital),
        _ => text,
    };

    /// <summary>"the 31st" in the month of the day that is known, "31 January 2027", and "3 May" in its year or the next; the words themselves where they say more, or nothing is known.</summary>
    public static string InMonthOf(string? known, string day)
    {
        if (known is null)
            return day;
        if (BareDay.Match(day) is { Success: true } bare)
        {
            var number = bare.Groups["day"].Value;
            return DayOfMonth.Match(known) is { Success: true } before ? $"{number} {before.Groups["month"].Value}"
                : MonthAndDay.Match(known) is { Success: true } said ? $"{said.Groups["month"].Value} {number}{said.Groups["year"].Value}" : day;
        }

        if (Year.Match(known) is not { Success: true } year || !WithoutYear.IsMatch(day) || MonthIn(known) is not { } then || MonthIn(day) is not { } now)
            return day;
        var of = int.Parse(year.Value, CultureInfo.InvariantCulture) + (now < then ? 1 : 0);
        return $"{day.TrimEnd()}{(char.IsAsciiDigit(day.TrimEnd()[^1]) ? "," : "")} {of}";
    }

    private static int? MonthIn(string text) => Month.Match(text) is { Success: true } month ? Array.IndexOf(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, Named(month.Value)) : null;

    private static string Capital(Match match) => char.ToUpperInvariant(match.Value[0]) + match.Value[1..];

    private static string Named(string month) =>
        CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.First(name => name.StartsWith(month.TrimEnd('.')[..3], StringComparison.OrdinalIgnoreCase));

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static Regex Month => field ??= new(@"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)(?!\w)", Options, TimeSpan.FromSeconds(1));

    private static Regex BareDay => field ??= new(@"^(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?$", Options, TimeSpan.FromSeconds(1));

    private static Regex DayOfMonth => field ??= new(@"\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\s+\d{4})?)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex MonthAndDay => field ??= new(@"\b(?<month>january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2}(?:st|nd|rd|th)?(?<year>,?\s+\d{4})?\b", Options, TimeSpan.FromSeconds(1));

    private static Regex WithoutYear => field ??= new(@"^(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\p{L}{3,9}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?)\s*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Year => field ??= new(@"(?<=\d\D{1,20})\b20\d\d\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Day => field ??= new(@"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Short => field ??= new(@"\b(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)s?\b", Options, TimeSpan.FromSeconds(1));
}
