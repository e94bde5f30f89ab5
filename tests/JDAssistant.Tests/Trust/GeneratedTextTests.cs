using System.Globalization;
using JDAssistant.Documents;
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
    // Generous: the machine may be busy. What grows faster than the text is far beyond it.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(1);

    private static readonly Reviewer Reviewer = new(Policy.Default with { AsOf = new DateOnly(2026, 1, 1) });

    private static readonly Fixer Fixer = new(Reviewer, JobDescriptionParser.Parse);

    [Fact]
    public void Are_read_reviewed_and_mended_without_harm()
    {
        var mutations = new TextMutations(new Random(5));
        int thrown = 0, slow = 0, astray = 0, unstable = 0;
        var faults = new List<string>();
        for (var i = 0; i < TrustReport.Texts; i++)
        {
            var text = mutations.Next();
            try
            {
                if (!IsInTime(text))
                    Note("slow", text, ref slow);
                if (Robustness.Astray(JobDescriptionParser.Parse(text), text, Reviewer).Any())
                    Note("a span outside of the text", text, ref astray);
                var mended = Fixer.Apply(text, FixSafety.Safe).Text;
                if (Fixer.Apply(mended, FixSafety.Safe).Text != mended)
                    Note("mended again differently", text, ref unstable);
            }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                Note(failure.GetType().Name + " " + failure.StackTrace, text, ref thrown);
            }
        }

        TrustReport.Add($"Texts, generated and mutated: {TrustReport.Texts}, of {mutations.Characters} characters in all");
        TrustReport.Add($"  {thrown} exceptions, {slow} over {Bound.TotalMilliseconds} ms, {astray} with a span outside of the text, {unstable} mended differently the second time");
        foreach (var fault in faults)
            TrustReport.Add($"  {fault}");
        faults.Should().BeEmpty();

        void Note(string what, string text, ref int count)
        {
            if (count++ < 3)
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{what}: {System.Text.Json.JsonSerializer.Serialize(text)}"));
        }
    }

    // Looked at again where it was slow: another process may have had the processor, and the collector runs when it likes.
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
}
