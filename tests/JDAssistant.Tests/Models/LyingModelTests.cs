using System.Globalization;
using System.Text;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Templates;
using JDAssistant.Drafting.Writing;
using JDAssistant.Models;
using JDAssistant.Policies;
using JDAssistant.Tests.Models.Support;

namespace JDAssistant.Tests.Models;

/// <summary>A provider that lies or fails in every way that we could think of: nothing false is delivered.</summary>
public sealed class LyingModelTests(ModelStubHost host) : IClassFixture<ModelStubHost>
{
    /// <summary>Names the file that the table is written to; <c>tests/run --lies</c> sets it and prints the file.</summary>
    private const string TableVariable = "JDASSISTANT_LIES";

    private static readonly string[] Demands = ["- Kotlin\n", "- Familiar with Terraform\n", "- Go or Java\n", "- 5 years of backend work\n"];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Lie.All.Count)];

    [Fact]
    public void Are_many() => Lie.All.Select(lie => lie.Name).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(60);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Deliver_nothing_false(int number)
    {
        var lie = Lie.All[number];
        // Both protocols take turns; what breaks on the wire is tried on both.
        var providers = Failures.All.Contains(lie) ? new[] { ModelProvider.OpenAI, ModelProvider.Anthropic } : [number % 2 == 0 ? ModelProvider.OpenAI : ModelProvider.Anthropic];
        foreach (var provider in providers)
        {
            var (draft, plain) = await Tell(lie, provider);
            Wrong(lie, draft, plain).Should().BeEmpty("this was delivered when it “{0}”:\n{1}", lie.Name, draft.Markdown);
        }
    }

    [Fact]
    public async Task Are_counted()
    {
        if (Environment.GetEnvironmentVariable(TableVariable) is not { Length: > 0 } path)
            return;
        var table = new StringBuilder();
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var wrong = 0;
        foreach (var lie in Lie.All)
        {
            var (draft, plain) = await Tell(lie, ModelProvider.OpenAI);
            var outcome = draft.Notice is { } notice ? notice : draft.LeftOut.Count > 0 ? "The false words were taken out and asked about." : "The answer was delivered; it says nothing false.";
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            wrong += Wrong(lie, draft, plain).Count;
            table.Append(CultureInfo.InvariantCulture, $"{lie.Name.ReplaceLineEndings(" ")}: {outcome}\n");
        }

        table.Append(CultureInfo.InvariantCulture, $"\n{Lie.All.Count} lies and failures, {wrong} false things delivered\n");
        foreach (var (outcome, count) in outcomes)
            table.Append(CultureInfo.InvariantCulture, $"{count,5}  {outcome}\n");
        await File.WriteAllTextAsync(path, table.ToString());
        wrong.Should().Be(0);
    }

    private async Task<(Draft Draft, Draft Plain)> Tell(Lie lie, ModelProvider provider)
    {
        var brief = BriefReader.Read(Lie.Facts, "Ada");
        var draft = await Tell(lie, provider, brief, TimeSpan.FromSeconds(Failures.All.Contains(lie) ? 1 : 20));

        // On a busy machine the time may be over before the question has arrived: that tries nothing.
        if (host.Stub.Asked.IsEmpty)
            draft = await Tell(lie, provider, brief, TimeSpan.FromSeconds(20));
        host.Stub.Asked.Should().NotBeEmpty();
        return (draft, await new Drafter(TemplateSet.Default, Policy.Default).DraftAsync(brief, TestContext.Current.CancellationToken));
    }

    private async Task<Draft> Tell(Lie lie, ModelProvider provider, Brief brief, TimeSpan time)
    {
        var stub = host.Stub;
        stub.Answer = lie.Answer;
        stub.Asked.Clear();
        var settings = stub.Settings(provider);
        settings.RequestTime = time;
        using var model = new LanguageModel(settings, TimeProvider.System);
        return await new Drafter(TemplateSet.Default, Policy.Default, new ModelWriter(model, TemplateSet.Default, Policy.Default))
            .DraftAsync(brief, TestContext.Current.CancellationToken);
    }

    /// <summary>Judged by plain comparison, not by the check that let the draft through.</summary>
    private static List<string> Wrong(Lie lie, Draft draft, Draft plain)
    {
        var text = draft.Markdown;
        var wrong = lie.Never.Where(words => text.Contains(words, StringComparison.OrdinalIgnoreCase)).Select(words => $"says “{words}”").ToList();
        var needs = Part(text, "## What you need\n\n");
        wrong.AddRange(Demands.Where(demand => !needs.Contains(demand, StringComparison.Ordinal)).Select(demand => $"lost “{demand.Trim()}”"));
        if (needs.Count(c => c == '\n') != Demands.Length)
            wrong.Add("asks for more or less than was said");
        if (Part(text, "## Nice to have\n\n") != "- Kafka\n")
            wrong.Add("wishes for something else");
        if (text[..text.IndexOf("\n## ", StringComparison.Ordinal)] != plain.Markdown[..plain.Markdown.IndexOf("\n## ", StringComparison.Ordinal)])
            wrong.Add("has other facts at the top");
        foreach (var heading in new[] { "## Benefits", "## How to apply", "## Equal opportunity" })
        {
            if (Part(text, heading) != Part(plain.Markdown, heading))
                wrong.Add($"has another section {heading}");
        }

        if (!text.Contains("report to the head of platform", StringComparison.Ordinal))
            wrong.Add("lost whom the person reports to");
        if (draft.Notice is { } notice && (notice.Count(c => c == '.') != 1 || !notice.Contains("templates wrote", StringComparison.Ordinal)))
            wrong.Add("does not say in one sentence who wrote it");
        return wrong;
    }

    private static string Part(string text, string heading)
    {
        var start = text.IndexOf(heading, StringComparison.Ordinal) + heading.Length;
        var end = text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return end < 0 ? text[start..] : text[start..end];
    }
}
