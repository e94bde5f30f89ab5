using System.Text.RegularExpressions;

namespace JDAssistant.Conversations.Phrases;

/// <summary>Says how often somebody travels where the text says that they do: "You travel to customers" is "You occasionally travel to customers".</summary>
internal static class TravelWords
{
    /// <summary>What the text says of travel; null where it says nothing, or says it twice.</summary>
    public static string? In(string text) => Travel.Matches(text) is [var only] ? only.Value : null;

    /// <summary>The same with how often it is: "occasional".</summary>
    public static string? Said(string text, string often)
    {
        if (Travel.Matches(text) is not [var only])
            return null;
        var how = often.ToLowerInvariant();
        return only.Groups["does"].Success ? $"{how}ly {only.Value}"
            : only.Groups["verb"].Success ? $"{only.Groups["verb"].Value} {(how.EndsWith("al", StringComparison.Ordinal) ? how + "ly" : how)}{only.Groups["tail"].Value}"
            : only.Groups["how"].Success ? only.Value.Replace(only.Groups["how"].Value, how, StringComparison.Ordinal)
            : $"{how} {only.Value}";
    }

    private const string Somewhere = @"(to|within|across|between|around)\b";

    private static Regex Travel => field ??= new(@"\b((?<does>(?<=\b(you|will|must|they|and|to)\s)travel\s+" + Somewhere + @")|(?<verb>(?-i:T)ravel)(?<tail>\s+" + Somewhere
        + @")|((?<how>regular|frequent|some|extensive|occasional|rare)\s+)?travel(?!\w))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
