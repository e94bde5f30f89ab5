using JDAssistant.Drafting;

namespace JDAssistant.Conversations;

/// <summary>Keeps the versions of the text in hand: a change adds one and takes none away, so that every one can be had again.</summary>
internal static class Versions
{
    /// <summary>As many are kept; the oldest go first.</summary>
    public const int Most = 50;

    /// <summary>As many characters are kept in all of them together; the newest is kept whatever its length.</summary>
    public const int MostCharacters = 200_000;

    private const int LongestChange = 120;

    /// <summary>The state with <paramref name="text"/> in hand as a new version; where it is the text in hand already, no version is added.</summary>
    public static ConversationState With(
        this ConversationState state, string text, string? title, IReadOnlyList<Fact> facts, bool isEdited, string change, bool isNew)
    {
        state = state.Numbered();
        var next = state with { Text = text, Title = title, Facts = facts, IsEdited = isEdited };
        if (state.Text == text && state.Current is { } current)
        {
            var same = current with { Facts = facts, Title = title, IsEdited = isEdited };
            return next with { Versions = [.. state.Versions.Select(version => version.Number == current.Number ? same : version)] };
        }

        var number = state.Versions.Count == 0 ? 1 : state.Versions[^1].Number + 1;
        var version = new TextVersion(number, isNew ? null : state.Version, text, title, Cut(change)) { Facts = facts, IsEdited = isEdited };
        return next with { Versions = Bounded([.. state.Versions, version]), Version = number };
    }

    /// <summary>The state with an earlier version in hand.</summary>
    public static ConversationState At(this ConversationState state, TextVersion version) => state.Numbered() with
    {
        Text = version.Text, Title = version.Title, Facts = version.Facts, IsEdited = version.IsEdited, Version = version.Number,
    };

    /// <summary>The state whose text in hand is a version: texts that were kept before versions were become the first one.</summary>
    public static ConversationState Numbered(this ConversationState state) => state.Text is null || state.Current is not null ? state : state with
    {
        Version = 1,
        Versions = [new TextVersion(1, null, state.Text, state.Title, "as it was kept") { Facts = state.Facts, IsEdited = state.IsEdited }],
    };

    /// <summary>The version that the one in hand was made from; where it was made from none, the one before it. Null where that is not kept.</summary>
    public static TextVersion? Before(this ConversationState state) =>
        state.Current is not { } current ? null
        : current.From is { } from ? state.VersionOf(from)
        : state.Versions.LastOrDefault(version => version.Number < current.Number);

    /// <summary>The version that came last of those that were made from the one in hand; null where none was.</summary>
    public static TextVersion? After(this ConversationState state) => state.Current is not { } current
        ? null
        : state.Versions.LastOrDefault(version => version.From == current.Number)
            ?? state.Versions.FirstOrDefault(version => version.Number > current.Number && version.From is null);

    /// <summary>The version with this number; null where it is not kept.</summary>
    public static TextVersion? VersionOf(this ConversationState state, int number) => state.Versions.FirstOrDefault(version => version.Number == number);

    private static List<TextVersion> Bounded(List<TextVersion> versions)
    {
        var characters = 0;
        var kept = 0;
        while (kept < versions.Count && kept < Most)
        {
            var version = versions[^(kept + 1)];
            characters += version.Text.Length + version.Facts.Sum(fact => fact.Value.Length + fact.Words.Length);
            if (kept > 0 && characters > MostCharacters)
                break;
            kept++;
        }

        versions.RemoveRange(0, versions.Count - kept);
        return versions;
    }

    private static string Cut(string change) => change.Length <= LongestChange ? change : change[..LongestChange] + "…";
}
