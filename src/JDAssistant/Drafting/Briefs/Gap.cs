using System.Text.RegularExpressions;

namespace JDAssistant.Drafting.Briefs;

/// <summary>A place in a draft where a fact is missing: a marker such as <c>[[Add: pay range]]</c> stands there.</summary>
/// <remarks>
/// The marker is plain text in Markdown, in Slack and in Teams, cannot be taken for a fact, and is found again by its
/// brackets wherever the text was pasted in between.
/// </remarks>
/// <param name="Ask">What is missing, as the marker says it: "pay range, with currency and period".</param>
public sealed record Gap(string Ask)
{
    /// <summary>The marker as it stands in a draft.</summary>
    public string Marker => $"[[Add: {Ask}]]";

    /// <summary>True where a fact of <paramref name="kind"/> fills it.</summary>
    internal bool IsOf(FactKind kind) => AskFor(kind) is { } ask && Ask.StartsWith(ask, StringComparison.Ordinal);

    /// <summary>The gaps that stand in <paramref name="text"/>, in order.</summary>
    public static IReadOnlyList<Gap> In(string text) =>
        [.. Markers.Matches(text).Select(match => new Gap(match.Groups["ask"].Value))];

    /// <summary>The text with blanks for its gaps, so that offsets hold.</summary>
    internal static string Blanked(string text) => Markers.Replace(text, match => new string(' ', match.Length));

    private static string? AskFor(FactKind kind) => kind switch
    {
        FactKind.Company => "name of the company",
        FactKind.Location => "city and country",
        FactKind.Workplace or FactKind.OfficeDays => "on-site",
        FactKind.Employment => "full-time",
        FactKind.Pay => "pay range",
        FactKind.Benefit => "benefits",
        FactKind.HowToApply => "how to apply",
        FactKind.Duty => "the three to six",
        FactKind.Skill or FactKind.Licence or FactKind.Degree or FactKind.Language or FactKind.Experience => "what somebody must have",
        _ => null,
    };

    private static Regex Markers => field ??= new(@"\[\[Add: (?<ask>[^\[\]\r\n]{1,200})\]\]", RegexOptions.None, TimeSpan.FromSeconds(10));
}
