using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Revising;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations.Phrases;

/// <summary>The title of the text in hand with one of its words changed; null where it has none, or the words do not fit it.</summary>
internal static class TitleWords
{
    private const int ShortestSharedWord = 4;

    private static readonly string[] Levels = ["junior", "mid-level", "mid level", "senior", "lead", "principal", "staff", "graduate", "assistant", "head"];

    /// <summary>"drop senior from the title".</summary>
    public static string? Without(string words, string text) =>
        TitleOf(text) is { } title && WordReplacement.In(title, words, "") is { } left && string.Join(' ', left.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('-', '/', ' ') is { Length: > 2 } rest ? rest : null;

    /// <summary>"add senior to the title".</summary>
    public static string? With(string words, string text) => IsLevel(words) && TitleOf(text) is { } title ? $"{Prose.Capitalised(words)} {title}" : null;

    /// <summary>"make it junior": in place of the level that the title says.</summary>
    public static string? At(string words, string text) =>
        IsLevel(words) && TitleOf(text) is { } title ? $"{Prose.Capitalised(words)} {(Levels.FirstOrDefault(level => level != "head" && title.StartsWith(level + " ", StringComparison.OrdinalIgnoreCase)) is { } old ? title[(old.Length + 1)..] : title)}" : null;

    /// <summary>"Senior Press Operator" alone: the title with a level before it.</summary>
    public static string? Levelled(string words, string text) =>
        words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && IsLevel(words[..blank]) && At(words[..blank], text) is { } title && title.Equals(words, StringComparison.OrdinalIgnoreCase) ? title : null;

    /// <summary>"it's a lead nurse": another title of the same trade.</summary>
    public static string? Like(string words, string text) =>
        words.Length is > 3 and <= 60 && char.IsLetter(words[0]) && !words.Contains(" not ", StringComparison.OrdinalIgnoreCase) && BriefReader.NamesOccupations(words) && TitleOf(text) is { } title && SharesWord(words, title) ? words : null;

    private static string? TitleOf(string text) => JobDescriptionParser.Parse(text).Title?.Text;

    private static bool IsLevel(string words) => Levels.Contains(words, StringComparer.OrdinalIgnoreCase);

    private static bool SharesWord(string one, string other) =>
        one.Split(' ', '-', '/').Any(word => word.Length >= ShortestSharedWord && other.Split(' ', '-', '/').Contains(word, StringComparer.OrdinalIgnoreCase));
}
