namespace JDAssistant.Conversations.State;

/// <summary>The job descriptions of a conversation: each is a row of versions that were made one from another.</summary>
internal static class Drafts
{
    /// <summary>As many keep their latest version however many versions the others have.</summary>
    public const int Most = 20;

    /// <summary>The number of the first version of the job description that a version belongs to.</summary>
    public static int DraftOf(this ConversationState state, TextVersion version)
    {
        var first = version;
        while (first.Draft is null && first.From is { } from && state.VersionOf(from) is { } before)
            first = before;
        return first.Draft ?? first.Number;
    }

    /// <summary>The number of the first version of the job description in hand; null where there is none.</summary>
    public static int? DraftInHand(this ConversationState state) => state.Current is { } current ? state.DraftOf(current) : null;

    /// <summary>What is kept of a job description beside its versions.</summary>
    public static DraftNotes NotesOf(this ConversationState state, int draft) => state.Notes.FirstOrDefault(notes => notes.Draft == draft) ?? new DraftNotes(draft);

    /// <summary>What the job description in hand is called.</summary>
    public static string NameInHand(this ConversationState state) =>
        (state.DraftInHand() is { } draft ? state.NotesOf(draft).Name : null) ?? state.Title ?? "Job description";

    /// <summary>The state with other notes.</summary>
    public static ConversationState WithNotes(this ConversationState state, DraftNotes notes) =>
        state with { Notes = [.. state.Notes.Where(other => other.Draft != notes.Draft), notes] };

    /// <summary>The state with the job description in hand laid down: nothing is in hand, and all of it is kept.</summary>
    public static ConversationState LaidDown(this ConversationState state)
    {
        state = state.Numbered();
        if (state.DraftInHand() is { } draft)
            state = state.WithNotes(state.NotesOf(draft) with { Version = state.Version, Open = state.Open, Asked = state.Asked, Doubts = state.Doubts, Dismissed = state.Dismissed });
        return state with { Text = null, Title = null, Facts = [], Untitled = [], IsEdited = false, Version = null, Open = [], Asked = [], Doubts = [], Dismissed = new Dictionary<string, string>(StringComparer.Ordinal) };
    }

    /// <summary>The state with one of its job descriptions in hand, as it was laid down.</summary>
    public static ConversationState TakenUp(this ConversationState state, KeptDraft draft)
    {
        var notes = state.NotesOf(draft.Number);
        return state.LaidDown().At(draft.Latest) with { Open = notes.Open, Asked = notes.Asked, Doubts = notes.Doubts, Dismissed = notes.Dismissed };
    }

    /// <summary>The state with a job description of another conversation in hand, and all its versions behind it.</summary>
    public static ConversationState TakenOver(this ConversationState state, KeptDraft draft)
    {
        state = state.LaidDown();
        var first = state.Versions.Count == 0 ? 1 : state.Versions[^1].Number + 1;
        var numbers = draft.Versions.Select((version, index) => (version.Number, Here: first + index)).ToDictionary(pair => pair.Number, pair => pair.Here);
        foreach (var version in draft.Versions)
            state = state with { Versions = Versions.Bounded(state, [.. state.Versions, version with { Number = numbers[version.Number], From = version.From is { } from && numbers.TryGetValue(from, out var here) ? here : null, Draft = first }]) };
        var (notes, latest) = (draft.Notes with { Draft = first, Version = null }, draft.Latest with { Number = numbers[draft.Latest.Number] });
        return state.WithNotes(notes).At(latest) with { Open = notes.Open, Asked = notes.Asked, Doubts = notes.Doubts, Dismissed = notes.Dismissed };
    }

    /// <summary>The state without one of its job descriptions.</summary>
    public static ConversationState Without(this ConversationState state, int draft)
    {
        if (state.DraftInHand() == draft)
            state = state.LaidDown();
        return state with
        {
            Versions = [.. state.Versions.Where(version => state.DraftOf(version) != draft)],
            Notes = [.. state.Notes.Where(notes => notes.Draft != draft)],
        };
    }

    /// <summary>The job descriptions of a conversation, the one in hand first, then what was made last first.</summary>
    public static IEnumerable<KeptDraft> In(string conversation, ConversationState state)
    {
        state = state.Numbered();
        var inHand = state.DraftInHand();
        return state.Versions.GroupBy(state.DraftOf)
            .OrderByDescending(versions => versions.Key == inHand).ThenByDescending(versions => versions.Max(version => version.Number))
            .Select(versions =>
            {
                var notes = state.NotesOf(versions.Key);
                var number = versions.Key == inHand ? state.Version : notes.Version;
                var latest = versions.FirstOrDefault(version => version.Number == number) ?? versions.Last();
                return new KeptDraft(conversation, versions.Key, latest, notes.Name ?? latest.Title ?? "Job description", [.. versions], versions.Key == inHand) { Notes = notes };
            });
    }
}

/// <summary>A job description that is kept.</summary>
/// <param name="Conversation">Key of the conversation that it is kept in.</param>
/// <param name="Number">The number of its first version there.</param>
/// <param name="Latest">The version that was in hand last.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Versions">The versions of it that are kept.</param>
/// <param name="IsInHand">Whether it is in hand in that conversation.</param>
internal sealed record KeptDraft(string Conversation, int Number, TextVersion Latest, string Name, IReadOnlyList<TextVersion> Versions, bool IsInHand)
{
    /// <summary>What is kept beside its versions.</summary>
    public DraftNotes Notes { get; init; } = new(Number);

    /// <summary>Names it in the data of a button.</summary>
    public string Id => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Conversation}#{Number}");
}
