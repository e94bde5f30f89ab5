using System.Diagnostics;
using System.Globalization;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Templates;
using JDAssistant.Drafting.Writing;
using JDAssistant.Models;
using JDAssistant.Policies;
using JDAssistant.Tests.Models.Support;

namespace JDAssistant.Tests.Models;

/// <summary>What a draft takes beside its slowest section, over HTTP; <c>tests/run --speed</c> prints it.</summary>
public sealed class ModelSpeedTests(ModelStubHost host) : IClassFixture<ModelStubHost>
{
    /// <summary>Names the file that the figures are written to; <c>tests/run --speed</c> sets it and prints the file.</summary>
    private const string TableVariable = "JDASSISTANT_MODEL_SPEED";

    private const int Rounds = 30;

    [Fact]
    public async Task A_draft_takes_little_more_than_its_slowest_section()
    {
        if (Environment.GetEnvironmentVariable(TableVariable) is not { Length: > 0 } path)
            return;
        var slowest = new long[1];
        host.Stub.Answer = async (ask, context) =>
        {
            var start = Stopwatch.GetTimestamp();
            // One section keeps the others waiting, as a real model's longest answer does.
            using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(ask.Section == "What you'll do" ? 200 : 50));
            await pause.WaitForNextTickAsync(context.RequestAborted);
            await ModelStub.SayAsync(context, ask, ask.Plain);
            if (ask.Section == "What you'll do")
                slowest[0] = Stopwatch.GetTimestamp() - start;
        };
        var settings = host.Stub.Settings();
        var (plain, extra) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            // Another title each time, and another model: nothing is taken from the cache.
            using var model = new LanguageModel(settings, TimeProvider.System);
            var words = $"senior backend engineer {round} at Northwind in Austin, hybrid, $150,000-180,000 per year, must have Kotlin, Kafka nice to have";
            var start = Stopwatch.GetTimestamp();
            await new Drafter(TemplateSet.Default, Policy.Default).DraftAsync(BriefReader.Read(words, "Ada"), TestContext.Current.CancellationToken);
            plain = Math.Min(plain, Stopwatch.GetElapsedTime(start).TotalMilliseconds);

            start = Stopwatch.GetTimestamp();
            var draft = await new Drafter(TemplateSet.Default, Policy.Default, new ModelWriter(model, TemplateSet.Default, Policy.Default))
                .DraftAsync(BriefReader.Read(words, "Ada"), TestContext.Current.CancellationToken);
            draft.Notice.Should().BeNull();
            extra = Math.Min(extra, Stopwatch.GetElapsedTime(start).TotalMilliseconds - Stopwatch.GetElapsedTime(0, slowest[0]).TotalMilliseconds);
        }

        await File.WriteAllTextAsync(path, string.Create(
            CultureInfo.InvariantCulture, $"without a model: {plain:0.00} ms a draft\nwith a model over HTTP: its slowest section + {extra:0.0} ms\nleast of {Rounds}\n"), TestContext.Current.CancellationToken);
        plain.Should().BeLessThan(5);
        extra.Should().BeLessThan(50);
    }
}
