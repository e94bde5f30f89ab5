namespace JDAssistant.Conversations;

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

        var (latest, notes) = (draft.Latest, draft.Notes);
        turn.Take(latest.Text, latest.Title, latest.Facts, "opened");
        turn.State = turn.State with { IsGreeted = true, IsEdited = latest.IsEdited, Dismissed = notes.Dismissed, Open = notes.Open, Asked = notes.Asked };
        if (notes.Name is { } name && turn.State.DraftInHand() is { } number)
            turn.State = turn.State.WithNotes(turn.State.NotesOf(number) with { Name = name });
    }

    /// <summary>Deletes a job description where it is kept.</summary>
    public async Task DeleteAsync(Turn turn, KeptDraft draft, CancellationToken cancellation)
    {
        if (draft.Conversation == turn.Message.Conversation)
            turn.State = turn.State.Numbered().Without(draft.Number);
        else if (await store.FindAsync(draft.Conversation, turn.Message.Person, cancellation) is { } state)
            await store.SaveAsync(draft.Conversation, turn.Message.Person, state.Numbered().Without(draft.Number), cancellation);
    }
}
