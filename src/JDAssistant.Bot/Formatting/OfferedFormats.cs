using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.Formatting;

/// <summary>The formats that an answer lets be chosen from, to be shown together.</summary>
internal static class OfferedFormats
{
    /// <summary>What stands over their buttons.</summary>
    public const string Lead = "Export in any of these formats; each comes as a file too.";

    private const string Verb = "Export as ";

    // Fewer buttons are not worth a place of their own.
    private const int Fewest = 3;

    /// <summary>A button for each, the one that was just given out first; none where the answer offers no choice.</summary>
    public static IReadOnlyList<ReplyAction> Of(Reply reply)
    {
        var offered = reply.Suggestions.Where(action => action.Action == Actions.Export).ToList();
        if (offered.Count < Fewest)
            return [];
        var given = reply.Parts.OfType<DocumentPart>().Select(document => document.Again).Where(again => again.Action == Actions.Export);
        return [.. given, .. offered];
    }

    /// <summary>The buttons as they stand together under <see cref="Lead"/>, which says what they do: "Plain text" for "Export as plain text".</summary>
    public static IEnumerable<ReplyAction> Shown(IEnumerable<ReplyAction> formats) => formats.Select(format =>
        format.Label.StartsWith(Verb, StringComparison.Ordinal) && format.Label[Verb.Length..] is [var first, ..] name
            ? format with { Label = name.Contains('.', StringComparison.Ordinal) ? name : char.ToUpperInvariant(first) + name[1..] }
            : format);
}
