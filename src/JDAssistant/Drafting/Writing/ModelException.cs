namespace JDAssistant.Drafting.Writing;

/// <summary>Why a language model gave nothing that can be used.</summary>
public enum ModelTrouble
{
    /// <summary>It did not answer in time.</summary>
    Slow,

    /// <summary>It cannot be reached, or answers with an error.</summary>
    Down,

    /// <summary>It, or its provider, would not answer.</summary>
    Refused,

    /// <summary>It answered with something that cannot be used: nothing, half a text, something false.</summary>
    Unusable,

    /// <summary>What may be spent on it is spent.</summary>
    Spent,
}

/// <summary>A language model gave nothing that can be used; somebody else has to answer.</summary>
public sealed class ModelException : Exception
{
    /// <summary>Not for use: there is always a reason.</summary>
    public ModelException()
    {
    }

    /// <summary>Takes a whole message.</summary>
    public ModelException(string message)
        : base(message)
    {
    }

    /// <summary>Takes a whole message and what led to it.</summary>
    public ModelException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Says what is wrong; the message holds no text of a prompt or an answer.</summary>
    public ModelException(ModelTrouble trouble, string message, Exception? inner = null)
        : base(message, inner) => Trouble = trouble;

    /// <summary>What kind of trouble it is.</summary>
    public ModelTrouble Trouble { get; } = ModelTrouble.Unusable;
}
