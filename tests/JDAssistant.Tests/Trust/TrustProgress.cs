namespace JDAssistant.Tests.Trust;

/// <summary>Says how far something is that takes long, at each twentieth of the way.</summary>
internal sealed class TrustProgress(string what, int total)
{
    private const string FileVariable = "JDASSISTANT_TRUST_PROGRESS";
    private const int Lines = 20;

    private static readonly Lock Writing = new();

    private readonly long _start = TimeProvider.System.GetTimestamp();
    private int _done;

    /// <summary>One more is done.</summary>
    public void Step()
    {
        var done = Interlocked.Increment(ref _done);
        if ((long)done * Lines / total != (long)(done - 1) * Lines / total)
            Say($"{what}: {done:N0} of {total:N0} after {TimeProvider.System.GetElapsedTime(_start).TotalSeconds:N0} s");
    }

    /// <summary>Writes a line for whoever watches.</summary>
    public static void Say(FormattableString line)
    {
        if (Environment.GetEnvironmentVariable(FileVariable) is not { Length: > 0 } path)
            return;
        lock (Writing)
            File.AppendAllText(path, FormattableString.Invariant(line) + "\n");
    }
}
