using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Conversations.State;

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
        if (isNew && state.Text != text)
            state = state.LaidDown() with { Version = state.Version };
        var next = state with { Text = text, Title = title, Facts = facts, Untitled = [], IsEdited = isEdited };
        if (state.Text == text && state.Current is { } current)
        {
            var same = current with { Facts = facts, Title = title, IsEdited = isEdited };
            return next with { Versions = [.. state.Versions.Select(version => version.Number == current.Number ? same : version)] };
        }

        var number = state.Versions.Count == 0 ? 1 : state.Versions[^1].Number + 1;
        var version = new TextVersion(number, isNew ? null : state.Version, text, title, Cut(change)) { Facts = facts, IsEdited = isEdited, Draft = isNew || state.DraftInHand() is not { } draft ? number : draft };
        return next with { Versions = Bounded(state, [.. state.Versions, version]), Version = number };
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

    /// <summary>The newest versions, and of the newest job descriptions at least the latest one each.</summary>
    internal static List<TextVersion> Bounded(ConversationState state, List<TextVersion> versions)
    {
        if (versions.Count <= Most && versions.Sum(Characters) <= MostCharacters)
            return versions;
        var latest = versions.GroupBy(version => state.DraftOf(version)).Select(draft => draft.Last()).OrderByDescending(version => version.Number).Take(Drafts.Most).ToHashSet();
        var characters = latest.Sum(Characters);
        var kept = latest.Count;
        var others = 0;
        for (var i = versions.Count - 1; i >= 0; i--)
        {
            if (latest.Contains(versions[i]))
                continue;
            characters += Characters(versions[i]);
            if (kept + others >= Most || characters > MostCharacters)
            {
                var oldest = versions[i].Number;
                versions.RemoveAll(version => version.Number <= oldest && !latest.Contains(version));
                break;
            }

            others++;
        }

        return versions;
    }

    private static int Characters(TextVersion version) => version.Text.Length + version.Facts.Sum(fact => fact.Value.Length + fact.Words.Length);

    private static string Cut(string change) => change.Length <= LongestChange ? change : change[..LongestChange] + "…";
}
