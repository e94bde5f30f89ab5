namespace JDAssistant.Bot.BotFramework;

/// <summary>What an activity is answered with over HTTP.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">Serialised with <see cref="ActivityJson"/>; null where there is none.</param>
public sealed record TurnResult(int Status, object? Body = null)
{
    /// <summary>Nothing is to be done.</summary>
    public static TurnResult Ok { get; } = new(StatusCodes.Status200OK);

    /// <summary>Recorded; the answer comes later through the connector.</summary>
    public static TurnResult Accepted { get; } = new(StatusCodes.Status202Accepted);

    /// <summary>It could not be recorded or answered just now.</summary>
    public static TurnResult Unavailable { get; } = new(StatusCodes.Status503ServiceUnavailable);

    /// <summary>The invoke lacks what its name promises.</summary>
    public static TurnResult BadRequest { get; } = new(StatusCodes.Status400BadRequest);

    /// <summary>Nothing here knows what the invoke asks for.</summary>
    public static TurnResult NotImplemented { get; } = new(StatusCodes.Status501NotImplemented);
}
