using System.Globalization;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;
using JDAssistant.Tests.Parsing;

namespace JDAssistant.Tests.Trust;

/// <summary>Texts that nobody would write: nothing throws, takes long, points outside the text, or is mended differently the second time.</summary>
[Collection(TrustReport.Collection)]
public sealed class GeneratedTextTests
{
    // A text is the same wherever and however often it is made: each lot has a seed of its own.
    private const int Lot = 100;

    // Generous: the machine may be busy. What grows faster than the text is far beyond it.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(1);

    private static readonly Reviewer Reviewer = new(Policy.Default with { AsOf = new DateOnly(2026, 1, 1) });

    private static readonly Fixer Fixer = new(Reviewer, JobDescriptionParser.Parse);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];
    private readonly List<string> _slow = [];
    private long _characters;

    [Fact]
    public void Are_read_reviewed_and_mended_without_harm()
    {
        var progress = new TrustProgress("Texts", TrustReport.Texts);
        Parallel.For(0, (TrustReport.Texts + Lot - 1) / Lot, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, lot =>
        {
            var mutations = new TextMutations(new Random(5 + lot));
            for (var i = lot * Lot; i < Math.Min(TrustReport.Texts, (lot + 1) * Lot); i++)
            {
                Judge(mutations.Next());
                progress.Step();
            }

            Interlocked.Add(ref _characters, mutations.Characters);
        });

        // Looked at again where it was slow, alone: the other texts had the processor, and the collector runs when it likes.
        foreach (var text in _slow.Where(text => !IsInTime(text)))
            Note("slow", text);

        TrustReport.Add($"Texts, generated and mutated: {TrustReport.Texts}, of {_characters} characters in all");
        TrustReport.Add($"  {Count("thrown")} exceptions, {Count("slow")} over {Bound.TotalMilliseconds} ms, {Count("a span outside of the text")} with a span outside of the text, {Count("mended again differently")} mended differently the second time");
        foreach (var fault in _faults)
            TrustReport.Add($"  {fault}");
        _faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("||Foods is an equal opportunities|")]
    [InlineData("isSEEKS SERVICES LIBrarianDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectorDirectormake")]
    public void What_did_harm_once_does_none_again(string text)
    {
        Judge(text);

        _faults.Should().BeEmpty();
    }

    private void Judge(string text)
    {
        try
        {
            var start = TimeProvider.System.GetTimestamp();
            var job = JobDescriptionParser.Parse(text);
            var review = Reviewer.Review(job);
            if (TimeProvider.System.GetElapsedTime(start) > Bound)
            {
                lock (_lock)
                    _slow.Add(text);
            }

            if (Robustness.Astray(job, text, review).Any())
                Note("a span outside of the text", text);
            var mended = Fixer.Apply(text, FixSafety.Safe).Text;
            if (Fixer.Apply(mended, FixSafety.Safe).Text != mended)
                Note("mended again differently", text);
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Note("thrown", text, failure.GetType().Name + " " + failure.StackTrace);
        }
    }

    private static bool IsInTime(string text)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var start = Environment.CpuUsage.TotalTime;
            Reviewer.Review(JobDescriptionParser.Parse(text));
            if (Environment.CpuUsage.TotalTime - start < Bound)
                return true;
        }

        return false;
    }

    private void Note(string what, string text, string? more = null)
    {
        lock (_lock)
        {
            _counts[what] = Count(what) + 1;
            if (_counts[what] <= 3)
                _faults.Add(string.Create(CultureInfo.InvariantCulture, $"{what} {more}: {System.Text.Json.JsonSerializer.Serialize(text)}"));
        }
    }

    private int Count(string what) => _counts.GetValueOrDefault(what);
}
