using System.Globalization;

namespace JDAssistant.Cli;

/// <summary>Shows how far a long run is, on one line of a terminal.</summary>
/// <remarks>Used from one thread at a time. A run that is over within a moment shows nothing.</remarks>
/// <param name="terminal">Where it is shown; nothing is where <see cref="Terminal.ShowsProgress"/> is false.</param>
/// <param name="total">How many steps there are.</param>
/// <param name="clock">Measures the time between two drawings.</param>
public sealed class ProgressBar(Terminal terminal, int total, TimeProvider clock)
{
    private const int Width = 30;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300), Interval = TimeSpan.FromMilliseconds(100);

    private readonly long _start = clock.GetTimestamp();
    private TimeSpan _next = Patience;
    private bool _isShown;

    /// <summary>Draws the bar after <paramref name="done"/> steps, where it is time to.</summary>
    public void Show(int done)
    {
        if (!terminal.ShowsProgress)
            return;
        var passed = clock.GetElapsedTime(_start);
        if (passed < _next)
            return;
        _next = passed + Interval;
        _isShown = true;
        var filled = (int)((long)Width * done / Math.Max(1, total));
        terminal.Error.Write(string.Create(CultureInfo.InvariantCulture,
            $"\r{new string('█', filled)}{new string('░', Width - filled)} {done:N0} of {total:N0} files, {done / passed.TotalSeconds:N0} a second\u001b[K"));
    }

    /// <summary>Takes the bar off the line, so that something else can be written there.</summary>
    public void Hide()
    {
        if (!_isShown)
            return;
        _isShown = false;
        terminal.Error.Write("\r\u001b[K");
    }
}
