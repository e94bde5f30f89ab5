using System.Text.RegularExpressions;

namespace JDAssistant.Tests.Conversations;

/// <summary>The people of the written conversations.</summary>
internal static partial class Cast
{
    /// <summary>Whoever a conversation is with.</summary>
    public const string You = "You";

    /// <summary>Those who take part beside.</summary>
    public static IReadOnlyList<string> Others { get; } = ["Ana", "Ben"];

    /// <summary>What somebody is called in full.</summary>
    public static string NameOf(string person) => person switch
    {
        You => "Kim Berg",
        "Ana" => "Ana Ruiz",
        "Ben" => "Ben Okafor",
        _ => throw new ArgumentOutOfRangeException(nameof(person), person, null),
    };

    /// <summary>A text in pieces: words as they are, and the people whom it mentions.</summary>
    public static IEnumerable<(string? Words, string? Person)> Pieces(string text)
    {
        var from = 0;
        foreach (var mention in Mention().Matches(text).Cast<Match>())
        {
            if (mention.Index > from)
                yield return (text[from..mention.Index], null);
            yield return (null, mention.Groups["name"].Value);
            from = mention.Index + mention.Length;
        }

        if (from < text.Length)
            yield return (text[from..], null);
    }

    /// <summary>The people whom a text mentions.</summary>
    public static IEnumerable<string> MentionedIn(string text) => Pieces(text).Select(piece => piece.Person).OfType<string>();

    [GeneratedRegex("@(?<name>Ana|Ben|Kim)\\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mention();
}
