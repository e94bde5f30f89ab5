using System.Text.Json;
using JDAssistant.Policies;

namespace JDAssistant.Reviewing;

/// <summary>Writes a policy as JSON that <see cref="PolicyReader"/> reads.</summary>
public static class PolicyWriter
{
    /// <summary>All settings, also those that have their default.</summary>
    public static string Write(Policy policy) => JsonSerializer.Serialize(policy, PolicyJson.Options);
}
