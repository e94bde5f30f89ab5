using System.Text.Json;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Writing;
using JDAssistant.Models;
using JDAssistant.Tests.Models.Support;

namespace JDAssistant.Tests.Models;

public sealed class ModelBriefReaderTests : IAsyncLifetime
{
    private const string Message = "barista in Leeds, £12.60/h, calm on loud match days, no degree of any kind needed here";

    private ModelStub _stub = null!;

    public async ValueTask InitializeAsync() => _stub = await ModelStub.StartAsync();

    public ValueTask DisposeAsync() => _stub.DisposeAsync();

    [Fact]
    public async Task Lets_a_model_say_what_kind_of_fact_a_guess_is()
    {
        var brief = await ReadAsync(Message, Facts(("duty", "calm on loud match days", "must", "calm on loud match days")));

        brief.Of(FactKind.Duty).Should().ContainSingle().Which.Should().Match<Fact>(fact => fact.Value == "Calm on loud match days" && fact.IsAssumed && fact.SaidBy == "Ada");
        brief.First(FactKind.Pay).Should().Be("£12.60 per hour");
        var ask = _stub.Asked.Should().ContainSingle().Subject;
        ask.Body.GetProperty("response_format").GetProperty("json_schema").GetProperty("strict").GetBoolean().Should().BeTrue();
        ask.Messages[0].Text.Should().NotContain("barista");
    }

    [Fact]
    public async Task Asks_nothing_where_nothing_is_guessed()
    {
        await ReadAsync("barista in Leeds, £12.60/h, must have latte art", "");

        _stub.Asked.Should().BeEmpty();
    }

    [Theory]
    [InlineData("barista in Leeds, £12.60/h, being calm on loud match days would help a lot", "being calm on loud match days", "being calm on loud match days would help a lot", "wish", "Being calm on loud match days", Strength.Wish)]
    [InlineData("barista in Leeds, £12.60/h, we'd love somebody calm on loud match days", "somebody calm on loud match days", "we'd love somebody calm on loud match days", "wish", "Somebody calm on loud match days", Strength.Wish)]
    [InlineData("barista in Leeds, £12.60/h, calm on really loud match days", "calm on really loud match days", "calm on really loud match days", "wish", "Calm on really loud match days", Strength.Must)]
    [InlineData("barista in Leeds, £12.60/h, being calm on match days would help no end", "being calm on match days", "being calm on match days would help no end", "wish", "Being calm on match days would help no end", Strength.Must)]
    [InlineData("barista in Leeds, £12.60/h. Nice to have: latte art, a calm head on loud match days is crucial", "a calm head on loud match days", "a calm head on loud match days is crucial", "must", "A calm head on loud match days", Strength.Must)]
    public async Task Believes_how_strong_it_is_where_the_words_say_so(string message, string value, string words, string strength, string read, Strength believed)
    {
        var brief = await ReadAsync(message, Facts(("skill", value, strength, words)));

        brief.Facts.Should().ContainSingle(fact => fact.Value == read, "of {0}", string.Join("; ", brief.Facts)).Which.Should().Match<Fact>(fact => fact.Strength == believed && fact.IsAssumed);
    }

    public static TheoryData<string> Lies =>
    [
        Facts(("duty", "calm on match days", "must", "calm on loud match days")),
        Facts(("duty", "calm on very loud match days", "must", "calm on loud match days")),
        Facts(("duty", "calm on loud match days in Berlin", "must", "calm on loud match days in Berlin")),
        Facts(("skill", "five years of coffee", "must", "barista")),
        Facts(("degree", "degree of any kind", "must", "degree of any kind")),
        Facts(("degree", "degree", "must", "degree")),
        Facts(("pay", "calm on loud match days", "must", "calm on loud match days")),
        Facts(("licence", "calm on loud match days", "must", "calm on loud match days")),
        Facts(("company", "calm on loud match days", "must", "calm on loud match days")),
        Facts(("benefit", "free coffee", "must", "free coffee"), ("benefit", "days off", "wish", "days")),
        Facts(("duty", "match days loud on calm", "must", "calm on loud match days")),
        """{"facts":"none"}""",
        """{"facts":[{"kind":"duty"}]}""",
        """{"facts":[42]}""",
        """{"fact""",
        "I cannot help with that.",
        "[]",
        "",
    ];

    [Theory]
    [MemberData(nameof(Lies))]
    public async Task Reads_as_without_a_model_where_the_model_adds_loses_or_turns_a_word(string answer)
    {
        var brief = await ReadAsync(Message, answer);

        brief.Should().BeEquivalentTo(BriefReader.Read(Message, "Ada"));
    }

    private static string Facts(params (string Kind, string Value, string Strength, string Words)[] facts) =>
        JsonSerializer.Serialize(new { facts = facts.Select(fact => new { kind = fact.Kind, value = fact.Value, strength = fact.Strength, words = fact.Words }) });

    private async Task<Brief> ReadAsync(string message, string answer)
    {
        _stub.Answer = (ask, context) => ModelStub.SayAsync(context, ask, answer);
        using var model = new LanguageModel(_stub.Settings(), TimeProvider.System);
        return await new ModelBriefReader(model).ReadAsync(message, "Ada", TestContext.Current.CancellationToken);
    }
}
