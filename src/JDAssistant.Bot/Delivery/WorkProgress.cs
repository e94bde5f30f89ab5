namespace JDAssistant.Bot.Delivery;

/// <summary>Tells whoever waits how far the answer to their message is, while it is worked out.</summary>
/// <remarks>Ambient, because between the channel and what takes long lies a library that knows neither.</remarks>
public sealed class WorkProgress
{
    private static readonly AsyncLocal<WorkProgress?> Ambient = new();

    private readonly Func<Progress, Task> _show;

    private WorkProgress(Func<Progress, Task> show) => _show = show;

    /// <summary>Where the message that is being answered shows its progress; null where none is.</summary>
    public static WorkProgress? Current => Ambient.Value;

    /// <summary>Shows the progress of the caller, and of whatever it calls, from now on by <paramref name="show"/>.</summary>
    public static void Begin(Func<Progress, Task> show) => Ambient.Value = new WorkProgress(show);

    /// <summary>Says what is being done.</summary>
    public Task ShowAsync(Progress progress) => _show(progress);
}
