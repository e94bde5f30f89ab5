using System.Collections.Frozen;

namespace JDAssistant.Conversations.Replies;

/// <summary>Tells a note that asks for a change from one that only says what the file is.</summary>
internal static class NoteWords
{
    private static readonly FrozenSet<string> Changing = new[]
    {
        "add", "change", "correct", "cut", "delete", "drop", "is", "are", "make", "must", "no", "now", "only", "put", "raise", "remove", "replace", "set", "should", "update", "without",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for "pay is £14 an hour"; false for "Night nurse, Leeds".</summary>
    public static bool AskForChange(string note) => note.Split([' ', ',', '.', ':', ';', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Any(Changing.Contains);
}
