using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace JDAssistant.Bot.Telemetry;

/// <summary>What the server tells about its work: numbers, times, and the names of channels and rules; never a word that somebody wrote.</summary>
internal static class Instruments
{
    /// <summary>Name of the source of spans and of the meter, for whoever collects them.</summary>
    public const string Name = "JDAssistant";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Messages = Meter.CreateCounter<long>("jdassistant.messages", "{message}", "Messages worked on, by channel and outcome.");
    private static readonly Histogram<double> Steps = Meter.CreateHistogram<double>("jdassistant.step.duration", "s", "How long each step of answering a message took.");

    /// <summary>Counts a message that was worked on.</summary>
    /// <param name="channel">Name of the channel.</param>
    /// <param name="outcome"><c>done</c>, <c>retried</c>, <c>put_aside</c> or <c>lost</c>.</param>
    public static void Worked(string channel, string outcome) =>
        Messages.Add(1, new KeyValuePair<string, object?>("channel", channel), new KeyValuePair<string, object?>("outcome", outcome));

    /// <summary>Begins a step of answering a message; it ends when it is disposed of.</summary>
    public static Step Begin(string name, string channel) => new(Source.StartActivity("jdassistant." + name), name, channel);

    /// <summary>A step that is being timed.</summary>
    internal readonly struct Step(System.Diagnostics.Activity? span, string name, string channel) : IDisposable
    {
        private readonly long _start = Stopwatch.GetTimestamp();

        /// <summary>Ends the step.</summary>
        public void Dispose()
        {
            Steps.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, new KeyValuePair<string, object?>("step", name), new KeyValuePair<string, object?>("channel", channel));
            span?.SetTag("channel", channel);
            span?.Dispose();
        }
    }
}
