using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Templates;
using JDAssistant.Drafting.Writing;
using JDAssistant.Models;
using JDAssistant.Policies;
using JDAssistant.Tests.Models.Support;

namespace JDAssistant.Tests.Models;

public sealed class ModelWriterTests : IAsyncLifetime
{
    private const string Facts = "senior backend engineer in Austin, hybrid, $150,000-180,000 per year, must have Kotlin, 5 years of backend work, Kafka nice to have";

    private ModelStub _stub = null!;

    public async ValueTask InitializeAsync() => _stub = await ModelStub.StartAsync();

    public ValueTask DisposeAsync() => _stub.DisposeAsync();

    [Theory]
    [InlineData(ModelProvider.OpenAI, true)]
    [InlineData(ModelProvider.OpenAI, false)]
    [InlineData(ModelProvider.Anthropic, true)]
    [InlineData(ModelProvider.Anthropic, false)]
    public async Task Delivers_what_an_honest_model_writes(ModelProvider provider, bool stream)
    {
        _stub.Answer = (ask, context) => ModelStub.SayAsync(context, ask, ask.Section == "About the role"
            ? "We are looking for a Senior Backend Engineer. You will run, build and look after the services that the rest of our product stands on."
            : ask.Plain);

        var settings = _stub.Settings(provider);
        settings.Stream = stream;
        var draft = await Draft(settings);

        draft.Markdown.Should().Contain("run, build and look after the services").And.Contain("- Kotlin\n");
        draft.Notice.Should().BeNull();
        draft.LeftOut.Should().BeEmpty();
        _stub.Asked.Select(ask => ask.Section).Should().BeEquivalentTo("About the role", "What you'll do", "What you need", "Nice to have");
        _stub.Asked.Should().OnlyContain(ask => ask.Headers[provider == ModelProvider.Anthropic ? "x-api-key" : "Authorization"].EndsWith("sk-test", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asks_once_to_mend_and_says_why()
    {
        _stub.Answer = (ask, context) => ModelStub.SayAsync(context, ask, ask.IsRepair || ask.Section != "What you need" ? ask.Plain : ask.Plain + "\n- Docker");

        var draft = await Draft(_stub.Settings());

        draft.Markdown.Should().NotContain("Docker");
        draft.Notice.Should().BeNull();
        var repair = _stub.Asked.Should().ContainSingle(ask => ask.IsRepair).Subject;
        repair.Messages[^1].Text.Should().Contain("docker");
    }

    [Fact]
    public async Task Takes_out_what_the_model_will_not_mend_and_asks_about_it()
    {
        _stub.Answer = (ask, context) => ModelStub.SayAsync(context, ask, ask.Section == "What you'll do" ? ask.Plain + "\n- Train the new drivers in Dallas" : ask.Plain);

        var draft = await Draft(_stub.Settings());

        draft.Markdown.Should().NotContain("Dallas");
        draft.LeftOut.Should().ContainSingle().Which.Text.Should().Be("Train the new drivers in Dallas");
        draft.Notice.Should().BeNull();
    }

    [Fact]
    public async Task Writes_from_templates_and_says_so_in_one_sentence_when_the_provider_is_down()
    {
        _stub.Answer = (_, context) =>
        {
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        };

        var draft = await Draft(_stub.Settings());

        draft.Markdown.Should().Be((await Plain()).Markdown);
        draft.Notice.Should().Be("The language model cannot be reached, so our templates wrote this draft.");
    }

    [Fact]
    public async Task Waits_no_longer_than_it_may()
    {
        _stub.Answer = (_, context) => ModelStub.HangAsync(context);
        var settings = _stub.Settings();
        settings.RequestTime = TimeSpan.FromMilliseconds(300);

        var draft = await Draft(settings);

        draft.Markdown.Should().Be((await Plain()).Markdown);
        draft.Notice.Should().Be("The language model did not answer in time, so our templates wrote this draft.");
    }

    [Fact]
    public async Task Writes_all_sections_at_the_same_time()
    {
        using var model = new LanguageModel(_stub.Settings(), TimeProvider.System);
        const int Sections = 4;
        var asked = 0;
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        // None is answered before all are asked: one after the other they would never be.
        _stub.Answer = async (ask, context) =>
        {
            if (Interlocked.Increment(ref asked) == Sections)
                all.SetResult();
            await all.Task.WaitAsync(context.RequestAborted);
            await ModelStub.SayAsync(context, ask, ask.Plain);
        };

        var draft = await Draft(model, Facts);

        asked.Should().Be(Sections);
        draft.Notice.Should().BeNull();
    }

    [Fact]
    public async Task Asks_nothing_twice()
    {
        using var model = new LanguageModel(_stub.Settings(), TimeProvider.System);

        var first = await Draft(model, Facts);
        var asked = _stub.Asked.Count;
        var second = await Draft(model, Facts);

        second.Markdown.Should().Be(first.Markdown);
        _stub.Asked.Should().HaveCount(asked);
    }

    [Fact]
    public async Task Stops_when_nobody_waits_any_more()
    {
        using var gone = new CancellationTokenSource();
        var asked = new TaskCompletionSource();
        _stub.Answer = (_, context) =>
        {
            asked.TrySetResult();
            return ModelStub.HangAsync(context);
        };
        using var model = new LanguageModel(_stub.Settings(), TimeProvider.System);

        var drafting = new Drafter(TemplateSet.Default, Policy.Default, new ModelWriter(model, TemplateSet.Default, Policy.Default))
            .DraftAsync(BriefReader.Read(Facts, "Ada"), gone.Token);
        await asked.Task;
        await gone.CancelAsync();

        await FluentActions.Awaiting(() => drafting).Should().ThrowAsync<OperationCanceledException>();
    }

    private static async Task<Draft> Draft(ModelSettings settings)
    {
        using var model = new LanguageModel(settings, TimeProvider.System);
        return await Draft(model, Facts);
    }

    private static Task<Draft> Draft(LanguageModel model, string facts) =>
        new Drafter(TemplateSet.Default, Policy.Default, new ModelWriter(model, TemplateSet.Default, Policy.Default))
            .DraftAsync(BriefReader.Read(facts, "Ada"), TestContext.Current.CancellationToken);

    private static Task<Draft> Plain() =>
        new Drafter(TemplateSet.Default, Policy.Default).DraftAsync(BriefReader.Read(Facts, "Ada"), TestContext.Current.CancellationToken);
}
