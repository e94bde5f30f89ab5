namespace JDAssistant.Policies;

/// <summary>What a company lays down for its job descriptions; every setting has a default that suits most.</summary>
public sealed record Policy
{
    /// <summary>The policy of a company that has set nothing.</summary>
    public static Policy Default { get; } = new();

    /// <summary>The day that the review is for; null where no rule may depend on it.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Another severity for a rule, by id ("JD101"); <c>off</c> turns it off. A lower bound set by law is not raised by evidence.</summary>
    public IReadOnlyDictionary<string, string> Severities { get; init; } = new Dictionary<string, string>();
}
