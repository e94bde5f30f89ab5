namespace JDAssistant.Bot.Slack;

/// <summary>Slack understood a call and refused it.</summary>
public sealed class SlackApiException : Exception
{
    /// <summary>Not for use: a refusal has a reason.</summary>
    public SlackApiException()
    {
    }

    /// <summary>Not for use: a refusal has a reason.</summary>
    public SlackApiException(string message)
        : base(message)
    {
    }

    /// <summary>Not for use: a refusal has a reason.</summary>
    public SlackApiException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>A refusal of <paramref name="method"/> for the reason <paramref name="error"/>.</summary>
    public SlackApiException(string method, string error, string? detail)
        : base($"Slack refuses {method}: {error}{(detail is null ? "" : $" ({detail})")}.") => (Method, Error) = (method, error);

    /// <summary>The method that was called.</summary>
    public string Method { get; } = "";

    /// <summary>Slack's name for the reason.</summary>
    public string Error { get; } = "";
}
