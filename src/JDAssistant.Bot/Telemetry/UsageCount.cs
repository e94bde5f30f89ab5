namespace JDAssistant.Bot.Telemetry;

/// <summary>How often something was done on a day.</summary>
/// <param name="Day">The day, in UTC.</param>
/// <param name="What">What was done: <c>reviews</c>, <c>findings</c>, <c>dismissals</c>, <c>drafts</c>, <c>fixes</c>, <c>revisions</c> or <c>exports</c>.</param>
/// <param name="Name">A rule's id, a format's name, or where it was asked for.</param>
/// <param name="Total">How often.</param>
public sealed record UsageCount(DateOnly Day, string What, string Name, long Total);
