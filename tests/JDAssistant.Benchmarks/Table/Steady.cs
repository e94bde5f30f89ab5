namespace JDAssistant.Benchmarks.Table;

/// <summary>What one call costs once the program is warm.</summary>
/// <param name="Time">Processor time, of all threads: what else the machine does is not in it. Of the fastest batch.</param>
/// <param name="Bytes">Allocated.</param>
internal readonly record struct Steady(TimeSpan Time, long Bytes)
{
    private const int Batches = 12;

    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(600);

    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(40);

    /// <summary>Measures <paramref name="work"/> on this thread.</summary>
    public static Steady Of(Action work)
    {
        var start = Now;
        var calls = 0;
        while (Now - start < WarmUp)
        {
            work();
            calls++;
        }

        var each = Math.Max(1, (int)(Batch / ((Now - start) / calls)));
        var best = TimeSpan.MaxValue;
        long bytes = 0;
        for (var batch = 0; batch < Batches; batch++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            start = Now;
            for (var i = 0; i < each; i++)
                work();
            var time = (Now - start) / each;
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / each;
            best = time < best ? time : best;
        }

        return new Steady(best, bytes);
    }

    /// <summary>The processor time that this process has used.</summary>
    public static TimeSpan Now => Environment.CpuUsage.TotalTime;

    /// <summary>The time and the memory, for people.</summary>
    public override string ToString() => $"{Milliseconds(Time)} · {Size(Bytes)}";

    /// <summary>A time in milliseconds with two figures that count.</summary>
    public static string Milliseconds(TimeSpan time) => time.TotalMilliseconds switch
    {
        < 0.1 => $"{time.TotalMilliseconds:0.000} ms",
        < 10 => $"{time.TotalMilliseconds:0.00} ms",
        _ => $"{time.TotalMilliseconds:0} ms",
    };

    private static string Size(long bytes) => bytes < 1_000_000 ? $"{bytes / 1000.0:0} kB" : $"{bytes / 1e6:0.0} MB";
}
