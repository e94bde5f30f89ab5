using System.Text.RegularExpressions;

namespace JDAssistant.Drafting;

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

    /// <summary>The gaps that stand in <paramref name="text"/>, in order.</summary>
    public static IReadOnlyList<Gap> In(string text) =>
        [.. Markers.Matches(text).Select(match => new Gap(match.Groups["ask"].Value))];

    /// <summary>The text with blanks for its gaps, so that offsets hold.</summary>
    internal static string Blanked(string text) => Markers.Replace(text, match => new string(' ', match.Length));

    private static Regex Markers => field ??= new(@"\[\[Add: (?<ask>[^\[\]\r\n]{1,200})\]\]", RegexOptions.None, TimeSpan.FromSeconds(10));
}
