using JDAssistant.Conversations.State;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Policies;

namespace JDAssistant.Conversations;

/// <summary>One message with what is known about it.</summary>
/// <param name="message">The message.</param>
/// <param name="state">What was remembered until now.</param>
/// <param name="settings">What the person has set.</param>
public sealed class Turn(Message message, ConversationState state, Preferences settings)
{
    /// <summary>The message.</summary>
    public Message Message { get; } = message;

    /// <summary>The words of the message, without blanks at their ends.</summary>
    public string Text { get; } = message.Text.Trim();

    /// <summary>What was remembered until now, and what is to be remembered after this turn.</summary>
    public ConversationState State { get; set; } = state;

    /// <summary>What the person has set until now, and what holds after this turn.</summary>
    public Preferences Settings { get; set; } = settings;

    /// <summary>What the person said of the company; null where nothing was said.</summary>
    public CompanyFacts? Company => Settings.Company ?? State.Company;

    /// <summary>Takes another job description in hand.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="title">What it is called; null where it has no title.</param>
    /// <param name="facts">The facts that it was written from; empty for a pasted text.</param>
    /// <param name="change">Where it comes from, in a few words: "pasted".</param>
    public void Take(string text, string? title, IReadOnlyList<Fact> facts, string change) =>
        State = State.With(text, title, facts, isEdited: false, change, isNew: true);

    /// <summary>Takes the text in hand as it is after a change.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="title">What it is called now.</param>
    /// <param name="facts">What is known of it now.</param>
    /// <param name="isEdited">True where its facts alone would not write it so.</param>
    /// <param name="change">What was done, in a few words.</param>
    public void Change(string text, string? title, IReadOnlyList<Fact> facts, bool isEdited, string change) =>
        State = State.With(text, title, facts, isEdited, change, isNew: false);

    /// <summary>The turn as it goes on with other words.</summary>
    public Turn Saying(string words) => new(Message with { Text = words }, State, Settings);

    /// <summary>True where the message is text.</summary>
    public bool IsText => Message.Kind == MessageKind.Text;

    /// <summary>True where the message is the button <paramref name="action"/>.</summary>
    public bool Is(string action) =>
        Message.Kind == MessageKind.Action && string.Equals(Message.Action, action, StringComparison.Ordinal);

    /// <summary>True where the whole text is one of <paramref name="phrases"/>, whatever its case and final mark.</summary>
    public bool Says(params ReadOnlySpan<string> phrases)
    {
        if (!IsText)
            return false;
        var words = Text.AsSpan().TrimEnd("?!. ");
        foreach (var phrase in phrases)
        {
            if (words.Equals(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
