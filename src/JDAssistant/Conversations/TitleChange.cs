using System.Text.RegularExpressions;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Revising;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations;

/// <summary>Reads a change of the title from what is said of a word of it: "drop senior from the title", "it's a lead nurse", "make it junior".</summary>
internal static partial class TitleChange
{
    private const int ShortestSharedWord = 4;

    /// <summary>The title as it shall be, as "title is …"; null where <paramref name="wish"/> asks for none.</summary>
    public static string? Of(string wish, string text)
    {
        if (JobDescriptionParser.Parse(text).Title is not { } title)
            return null;
        if (From().Match(wish) is { Success: true } from)
            return WordReplacement.In(title.Text, from.Groups["what"].Value, "") is { } left && Blanks().Replace(left, " ").Trim(' ', '-', '/') is { Length: > 2 } rest ? Is(rest) : null;
        if (To().Match(wish) is { Success: true } to)
            return Is($"{Prose.Capitalised(to.Groups["level"].Value)} {title.Text}");
        if (Level().Match(wish) is { Success: true } level)
            return Is($"{Prose.Capitalised(level.Groups["level"].Value)} {LevelBefore().Replace(title.Text, "")}");
        return Named().Match(wish) is { Success: true } named && BriefReader.NamesOccupations(named.Groups["title"].Value) && SharesWord(named.Groups["title"].Value, title.Text)
            ? Is(named.Groups["title"].Value)
            : null;
    }

    private static string Is(string title) => $"title is {title}";

    private static bool SharesWord(string one, string other) =>
        one.Split(' ', '-', '/').Any(word => word.Length >= ShortestSharedWord && other.Split(' ', '-', '/').Contains(word, StringComparer.OrdinalIgnoreCase));

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Levels = @"(?<level>junior|mid[- ]level|senior|lead|principal|graduate|assistant|head)";
    private const string End = @"(\s+(please|now|instead|then))*[.!?\s]*$";

    [GeneratedRegex(@"^(drop|remove|take|lose|cut|delete|leave|scrap|ditch)\s+(out\s+)?(the\s+)?(word\s+)?[“""']?(?<what>[\p{L}][^“”""']{0,40}?)[”""']?\s+(from|out\s+of|off|in)\s+the\s+(job\s+)?title" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex From();

    [GeneratedRegex(@"^(add|put)\s+[“""']?" + Levels + @"[”""']?\s+(to|in|into|before|in\s+front\s+of)\s+the\s+(job\s+)?title" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex To();

    [GeneratedRegex(@"^(make\s+it|it['’]?s|it\s+is|this\s+is|it\s+should\s+be|should\s+be)\s+(more\s+)?(an?\s+)?" + Levels + @"(\s+(level|role|position|job|one))?" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Level();

    [GeneratedRegex(@"^(it['’]?s|it\s+is|this\s+is|it\s+should\s+be|should\s+be|make\s+it|the\s+(job|role|position)\s+is)\s+(for\s+)?(an?\s+)?(?<title>(?!(part|full)\b)\p{L}[\p{L}/&+# -]{3,60}?)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(junior|mid[- ]level|mid|senior|lead|principal|graduate|assistant)\s+", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LevelBefore();

    [GeneratedRegex(@"\s{2,}", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
