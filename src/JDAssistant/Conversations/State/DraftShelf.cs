namespace JDAssistant.Conversations.State;

/// <summary>All job descriptions that are kept of a person, in whatever conversation.</summary>
internal sealed class DraftShelf(IConversationStore store)
{
    /// <summary>Those of this conversation first, then what changed last first; a copy of one that is listed already is left out.</summary>
    public async Task<IReadOnlyList<KeptDraft>> ListAsync(Turn turn, CancellationToken cancellation)
    {
        var here = turn.Message.Conversation;
        var others = (await store.ListAsync(turn.Message.Person, cancellation)).Where(kept => kept.Conversation != here);
        var listed = new List<KeptDraft>();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in Drafts.In(here, turn.State).Concat(others.SelectMany(kept => Drafts.In(kept.Conversation, kept.State))))
        {
            // A talk that goes on in another thread takes its text along.
            if (!texts.Add(draft.Latest.Text))
                continue;
            texts.UnionWith(draft.Versions.Select(version => version.Text));
            listed.Add(draft);
        }

        return listed;
    }

    /// <summary>Those that a name may mean: one of exactly this name, or else all that hold its words.</summary>
    public static IReadOnlyList<KeptDraft> Named(IReadOnlyList<KeptDraft> drafts, string name)
    {
        var exact = drafts.Where(draft => draft.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (exact.Count > 0)
            return exact;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. drafts.Where(draft => Array.TrueForAll(words, word => draft.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>Takes a job description in hand here.</summary>
    public static void TakeUp(Turn turn, KeptDraft draft)
    {
        if (draft.Conversation == turn.Message.Conversation)
        {
            turn.State = turn.State.Numbered().TakenUp(draft);
            return;
        }

        turn.State = turn.State.TakenOver(draft) with { IsGreeted = true };
    }

    /// <summary>Deletes a job description wherever it is kept: a talk that went on elsewhere took it along.</summary>
    public async Task DeleteAsync(Turn turn, KeptDraft draft, CancellationToken cancellation)
    {
        var texts = draft.Versions.Select(version => version.Text).ToHashSet(StringComparer.Ordinal);
        turn.State = Without(turn.Message.Conversation, turn.State.Numbered());
        foreach (var kept in await store.ListAsync(turn.Message.Person, cancellation))
        {
            var state = kept.State.Numbered();
            if (kept.Conversation != turn.Message.Conversation && Without(kept.Conversation, state) is var left && !ReferenceEquals(left, state))
                await store.SaveAsync(kept.Conversation, turn.Message.Person, kept.State, left, cancellation);
        }

        ConversationState Without(string conversation, ConversationState state) => Drafts.In(conversation, state)
            .Where(other => other.Id == draft.Id || texts.Contains(other.Latest.Text))
            .Aggregate(state, (left, other) => left.Without(other.Number));
    }
}
