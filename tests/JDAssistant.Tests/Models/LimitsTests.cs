using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using JDAssistant.Drafting.Writing;
using JDAssistant.Models;
using JDAssistant.Tests.Bot.Support;
using JDAssistant.Tests.Models.Support;
using Microsoft.Extensions.AI;

namespace JDAssistant.Tests.Models;

/// <summary>What the model may cost, how often it is tried, and what is counted.</summary>
public sealed class LimitsTests : IAsyncLifetime
{
    private static readonly ChatMessage[] Question = [new(ChatRole.User, "Say something.")];

    private ModelStub _stub = null!;

    public async ValueTask InitializeAsync() => _stub = await ModelStub.StartAsync();

    public ValueTask DisposeAsync() => _stub.DisposeAsync();

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Tries_again_when_the_trouble_passes_and_the_provider_says_when(int status)
    {
        _stub.Answer = (ask, context) =>
        {
            if (_stub.Asked.Count > 1)
                return ModelStub.SayAsync(context, ask, "Hello");
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = "0";
            return Task.CompletedTask;
        };
        var settings = _stub.Settings();
        settings.Attempts = 2;

        (await AskAsync(settings)).Text.Should().Be("Hello");
    }

    [Fact]
    public async Task Does_not_wait_for_a_provider_that_wants_longer_than_the_work_may_last()
    {
        _stub.Answer = (_, context) =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        };
        var settings = _stub.Settings();
        settings.Attempts = 5;

        (await TroubleAsync(settings)).Should().Be(ModelTrouble.Down);
        _stub.Asked.Should().ContainSingle();
    }

    [Fact]
    public async Task Leaves_a_provider_alone_that_keeps_failing()
    {
        _stub.Answer = (_, context) =>
        {
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        };
        using var model = new LanguageModel(_stub.Settings(), TimeProvider.System);

        for (var i = 0; i < 30; i++)
            await FluentActions.Awaiting(() => model.Open().GetResponseAsync([new(ChatRole.User, $"Question {i}")])).Should().ThrowAsync<ModelException>();

        _stub.Asked.Count.Should().BeInRange(10, 15);
    }

    [Fact]
    public async Task Spends_no_more_than_the_day_has_and_begins_anew_the_next()
    {
        var time = new SteppedTime();
        _stub.Answer = (ask, context) => ModelStub.SayAsync(context, ask, "Hello");
        var settings = _stub.Settings();
        settings.DayTokens = 1_200;
        using var model = new LanguageModel(settings, time);

        await model.Open().GetResponseAsync(Ask(1));
        (await FluentActions.Awaiting(() => model.Open().GetResponseAsync(Ask(2), new ChatOptions { MaxOutputTokens = 1_100 })).Should().ThrowAsync<ModelException>())
            .Which.Trouble.Should().Be(ModelTrouble.Spent);
        time.Step(TimeSpan.FromDays(1));

        (await model.Open().GetResponseAsync(Ask(3))).Text.Should().Be("Hello");
        _stub.Asked.Should().HaveCount(2);
    }

    [Fact]
    public async Task Spends_no_more_than_one_piece_of_work_may()
    {
        _stub.Answer = (ask, context) => ModelStub.SayAsync(context, ask, "Hello");
        var settings = _stub.Settings();
        settings.RequestTokens = 1_100;
        using var model = new LanguageModel(settings, TimeProvider.System);
        var work = model.Open();

        await work.GetResponseAsync(Ask(1));

        (await FluentActions.Awaiting(() => work.GetResponseAsync(Ask(2))).Should().ThrowAsync<ModelException>()).Which.Trouble.Should().Be(ModelTrouble.Spent);
        (await model.Open().GetResponseAsync(Ask(2))).Text.Should().Be("Hello", "other work has a budget of its own");
    }

    [Fact]
    public async Task Counts_calls_tokens_and_cost_and_tells_no_text()
    {
        var counted = new ConcurrentBag<(string Name, double Value, string Tags)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, all) =>
            {
                if (instrument.Meter.Name == ModelMeter.Name)
                    all.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => counted.Add((instrument.Name, value, string.Join(' ', tags.ToArray()))));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => counted.Add((instrument.Name, value, string.Join(' ', tags.ToArray()))));
        listener.Start();
        _stub.Answer = (ask, context) => ModelStub.SayAsync(context, ask, "Hello");
        var settings = _stub.Settings();
        (settings.Name, settings.InputPrice, settings.OutputPrice) = ("counted", 2m, 8m);

        await AskAsync(settings);

        var own = counted.Where(each => each.Tags.Contains("counted", StringComparison.Ordinal)).ToList();
        own.Should().Contain(each => each.Name == "jdassistant.model.tokens" && each.Value == 100 && each.Tags.Contains("input", StringComparison.Ordinal))
            .And.Contain(each => each.Name == "jdassistant.model.tokens" && each.Value == 50 && each.Tags.Contains("output", StringComparison.Ordinal))
            .And.Contain(each => each.Name == "jdassistant.model.calls" && each.Tags.Contains("answered", StringComparison.Ordinal))
            .And.Contain(each => each.Name == "jdassistant.model.duration")
            .And.Contain(each => each.Name == "jdassistant.model.cost" && Math.Abs(each.Value - 0.0006) < 1e-9);
        own.Should().NotContain(each => each.Tags.Contains("something", StringComparison.Ordinal) || each.Tags.Contains("Hello", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ModelProvider.OpenAI, "max_completion_tokens")]
    [InlineData(ModelProvider.Compatible, "max_tokens")]
    [InlineData(ModelProvider.AzureOpenAI, "max_completion_tokens")]
    public async Task Speaks_to_each_provider_as_it_wants(ModelProvider provider, string limit)
    {
        _stub.Answer = (ask, context) => ModelStub.SayAsync(context, ask, "Hello");
        using var model = new LanguageModel(_stub.Settings(provider), TimeProvider.System);

        await model.Open().GetResponseAsync(Question, new ChatOptions { MaxOutputTokens = 7, Temperature = 0.3f });

        var ask = _stub.Asked.Should().ContainSingle().Subject;
        ask.Body.GetProperty(limit).GetInt32().Should().Be(7);
        ask.Body.GetProperty("temperature").GetDouble().Should().Be(0.3);
        ask.Headers.Should().ContainKey(provider == ModelProvider.AzureOpenAI ? "api-key" : "Authorization");
    }

    private static ChatMessage[] Ask(int number) => [new(ChatRole.User, $"Question {number}")];

    private static async Task<ChatResponse> AskAsync(ModelSettings settings)
    {
        using var model = new LanguageModel(settings, TimeProvider.System);
        return await model.Open().GetResponseAsync(Question);
    }

    private static async Task<ModelTrouble> TroubleAsync(ModelSettings settings) =>
        (await FluentActions.Awaiting(() => AskAsync(settings)).Should().ThrowAsync<ModelException>()).Which.Trouble;
}
