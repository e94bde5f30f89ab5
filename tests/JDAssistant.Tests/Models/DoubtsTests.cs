using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Templates;
using JDAssistant.Drafting.Writing;
using JDAssistant.Models;
using JDAssistant.Policies;
using JDAssistant.Tests.Models.Support;

namespace JDAssistant.Tests.Models;

/// <summary>What a model wrote and nobody had said is asked about, one thing at a time; a yes makes it a fact.</summary>
public sealed class DoubtsTests : IAsyncLifetime
{
    private const string Facts = "barista at Larkmere in Leeds, £12.60 an hour, must have food hygiene level 2";
    private const string Duty = "Train two new drivers in Hull";
    private const string Claim = "We roast our beans on the roof.";

    private readonly InMemoryConversationStore _store = new();
    private ModelStub _stub = null!;
    private LanguageModel _model = null!;
    private Assistant _assistant = null!;

    public async ValueTask InitializeAsync()
    {
        _stub = await ModelStub.StartAsync();
        _stub.Answer = (ask, context) => ModelStub.SayAsync(context, ask, ask.Section switch
        {
            "What you'll do" when !ask.Plain.Contains(Duty, StringComparison.Ordinal) => $"{ask.Plain}\n- {Duty}",
            "About the role" when !ask.Plain.Contains(Claim, StringComparison.Ordinal) => $"{ask.Plain} {Claim}",
            _ => ask.Plain,
        });
        _model = new LanguageModel(_stub.Settings(), TimeProvider.System);
        _assistant = new Assistant(_store, Policy.Default, writer: new ModelWriter(_model, TemplateSet.Default, Policy.Default));
    }

    public async ValueTask DisposeAsync()
    {
        _model.Dispose();
        await _stub.DisposeAsync();
    }

    [Fact]
    public async Task Asks_one_thing_at_a_time_by_words()
    {
        var draft = await SayAsync(Facts);
        Words(draft).Should().Contain($"The model wrote “{Claim}” Is it true?").And.Contain("1 more to ask").And.NotContain(Duty);
        Text(draft).Should().NotContain("roof").And.NotContain("Hull");

        var yes = await SayAsync("yes");
        Text(yes).Should().Contain(Claim).And.NotContain("Hull");
        Words(yes).Should().Contain($"The model wrote “{Duty}” Is it true?");

        var no = await SayAsync("no");
        Words(no).Should().Contain("stays out").And.NotContain("Is it true?");

        var state = await StateAsync();
        state.Facts.Should().ContainSingle(fact => fact.Value == Claim).Which.Should().Match<Fact>(fact => fact.SaidBy == "p" && fact.Kind == FactKind.Purpose);
        state.Facts.Should().NotContain(fact => fact.Value.Contains("Hull", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Takes_the_answer_of_a_button_for_what_it_was_put_under()
    {
        var draft = await SayAsync(Facts);
        var no = draft.Suggestions.Single(button => button.Label == "No, leave it out");

        var second = await PressAsync(no);
        var again = await PressAsync(no);
        var yes = await PressAsync(second.Suggestions.Single(button => button.Label == "Yes, it is true"));

        Words(second).Should().Contain(Duty);
        Words(again).Should().NotContain("stays out", "that was answered");
        Text(yes).Should().Contain($"- {Duty}").And.NotContain("roof");
        (await StateAsync()).Facts.Should().ContainSingle(fact => fact.Kind == FactKind.Duty && fact.Value == Duty);
    }

    [Fact]
    public async Task Does_not_ask_again_what_was_answered()
    {
        await SayAsync(Facts);
        await SayAsync("no");
        await SayAsync("not true");

        var changed = await SayAsync("pay is £13 an hour");

        Words(changed).Should().NotContain("Is it true?");
        Text(changed).Should().Contain("£13 per hour").And.NotContain("roof").And.NotContain("Hull");
    }

    private Task<Reply> SayAsync(string text) => _assistant.ReplyAsync(Message.Said("c", "p", text), TestContext.Current.CancellationToken);

    private Task<Reply> PressAsync(ReplyAction button) => _assistant.ReplyAsync(Message.Pressed("c", "p", button.Action, button.Data), TestContext.Current.CancellationToken);

    private async Task<ConversationState> StateAsync() => (await _store.FindAsync("c", "p", TestContext.Current.CancellationToken))!;

    private static string Words(Reply reply) => string.Join('\n', reply.Parts.OfType<TextPart>().Select(part => part.Markdown));

    private static string Text(Reply reply) => reply.Parts.OfType<DocumentPart>().Single().Markdown;
}
