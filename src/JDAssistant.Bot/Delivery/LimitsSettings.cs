using JDAssistant.Bot.Hosting;

namespace JDAssistant.Bot.Delivery;

/// <summary>How much one person, and one organisation, may ask.</summary>
public sealed class LimitsSettings : ISettings
{
    private const int Highest = 1_000_000;

    /// <inheritdoc/>
    public static string Section => "Limits";

    /// <summary>How many messages and pressed buttons of one person are answered in a minute; 0 for any number.</summary>
    public int PersonPerMinute { get; set; } = 60;

    /// <summary>How many of one tenant or workspace are; 0 for any number.</summary>
    public int TenantPerMinute { get; set; } = 1200;

    /// <inheritdoc/>
    public void Check()
    {
        if (PersonPerMinute is < 0 or > Highest)
            throw new SettingException("Limits:PersonPerMinute", $"must be between 0 and {Highest}.");
        if (TenantPerMinute is < 0 or > Highest)
            throw new SettingException("Limits:TenantPerMinute", $"must be between 0 and {Highest}.");
    }
}
