using JDAssistant.Bot.Hosting;

namespace JDAssistant.Bot.Delivery;

/// <summary>How messages are worked off.</summary>
public sealed class DeliverySettings : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Delivery";

    /// <summary>How many conversations are worked on at the same time: most of them wait for a channel, or for a language model.</summary>
    public int Workers { get; set; } = 32;

    /// <summary>How often a message may fail before it is put aside; that the host ended is no failure, nor is a pause that the channel asks for.</summary>
    public int Attempts { get; set; } = 6;

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(4);

    /// <summary>After how long another host takes up the messages of one that was killed.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public void Check()
    {
        if (Workers is < 1 or > 64)
            throw new SettingException("Delivery:Workers", "must be between 1 and 64.");
        if (Attempts is < 1 or > 20)
            throw new SettingException("Delivery:Attempts", "must be between 1 and 20.");
        if (Timeout < TimeSpan.FromSeconds(1) || Timeout > TimeSpan.FromHours(1))
            throw new SettingException("Delivery:Timeout", "must be between 00:00:01 and 01:00:00.");
        if (Lease < TimeSpan.FromSeconds(1) || Lease > TimeSpan.FromMinutes(10))
            throw new SettingException("Delivery:Lease", "must be between 00:00:01 and 00:10:00.");
    }
}
