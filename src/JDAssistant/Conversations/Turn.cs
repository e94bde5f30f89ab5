namespace JDAssistant.Conversations;

/// <summary>One message with what is known about it.</summary>
/// <param name="message">The message.</param>
/// <param name="state">What was remembered until now.</param>
public sealed class Turn(Message message, ConversationState state)
{
    /// <summary>The message.</summary>
    public Message Message { get; } = message;

    /// <summary>The words of the message, without blanks at their ends.</summary>
    public string Text { get; } = message.Text.Trim();

    /// <summary>What was remembered until now, and what is to be remembered after this turn.</summary>
    public ConversationState State { get; set; } = state;

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
