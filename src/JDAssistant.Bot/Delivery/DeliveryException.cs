namespace JDAssistant.Bot.Delivery;

/// <summary>An answer was not taken by the other side.</summary>
public sealed class DeliveryException : Exception
{
    /// <summary>Something failed that may work later.</summary>
    public DeliveryException()
    {
    }

    /// <summary>Something failed that may work later.</summary>
    public DeliveryException(string message)
        : base(message)
    {
    }

    /// <summary>Something failed that may work later.</summary>
    public DeliveryException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Whether it is no use to try again.</summary>
    public bool IsHopeless { get; init; }

    /// <summary>How long the other side asks to be left alone; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
