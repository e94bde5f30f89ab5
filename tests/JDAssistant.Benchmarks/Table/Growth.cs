using System.Text;
using JDAssistant.Benchmarks.Engine;
using JDAssistant.Parsing;

namespace JDAssistant.Benchmarks.Table;

/// <summary>How much longer ten times the text takes, for hostile shapes: ten times is linear.</summary>
internal sealed class Growth : IMeasured
{
    private const int Small = 20;

    private const int Large = 200;

    private const int Runs = 7;

    public string Name => "growth";

    public Task<string> MeasureAsync(string folder)
    {
        WarmUp.Run();
        var rows = HostileTexts.Shapes
            .Select(shape => (Shape: shape, Small: Fastest(HostileTexts.OfSize(shape, Small)), Large: Fastest(HostileTexts.OfSize(shape, Large))))
            .Prepend((Shape: "ordinary", Small: Fastest(Postings.OfSize(Small)), Large: Fastest(Postings.OfSize(Large))))
            .ToArray();
        var table = new StringBuilder($"Read and review on one core, processor time; the slowest shapes of {rows.Length} that are one thing over and over:\n\n")
            .Append($"| Shape | {Small} KB | {Large} KB | Times |\n|---|---|---|---|\n");
        foreach (var (shape, small, large) in rows.Where(row => row.Shape == "ordinary").Concat(rows.Where(row => row.Shape != "ordinary").OrderByDescending(row => row.Large).Take(5)))
            table.Append($"| {shape} | {Steady.Milliseconds(small)} | {Steady.Milliseconds(large)} | {large / small:0} |\n");
        return Task.FromResult(table.ToString());
    }

    private static TimeSpan Fastest(string text)
    {
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var start = Steady.Now;
            Samples.Reviewer.Review(JobDescriptionParser.Parse(text));
            var time = Steady.Now - start;
            best = time < best ? time : best;
        }

        return best;
    }
}
