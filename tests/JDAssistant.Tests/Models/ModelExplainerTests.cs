using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Models;
using JDAssistant.Policies;
using JDAssistant.Tests.Models.Support;

namespace JDAssistant.Tests.Models;

public sealed class ModelExplainerTests : IAsyncLifetime
{
    private const string Posting = "# Office Salesman\n\nHarbour Office Supplies\nDenver, CO\n\n## Responsibilities\n\n- Visit customers in the area\n- Keep the records\n\n## Requirements\n\n- A good memory for names\n";

    private ModelStub _stub = null!;

    public async ValueTask InitializeAsync() => _stub = await ModelStub.StartAsync();

    public ValueTask DisposeAsync() => _stub.DisposeAsync();

    [Fact]
    public async Task Says_what_a_finding_means_for_the_words_in_hand()
    {
        var said = await ExplainAsync("In your title, Salesman names one gender.");

        said.Should().StartWith("**JD503").And.Contain("In your title, Salesman names one gender.");
        var ask = _stub.Asked.Should().ContainSingle().Subject;
        ask.Messages[1].Text.Should().Contain("Sentence: # Office Salesman");
        ask.Messages[0].Text.Should().NotContain("Salesman");
    }

    [Theory]
    [InlineData("This is not a gendered title.")]
    [InlineData("Under Title VII you can be fined $10,000 for this.")]
    [InlineData("<b>Salesman</b> names one gender.")]
    [InlineData("Read https://evil.example for more.")]
    [InlineData("")]
    public async Task Leaves_the_page_to_speak_for_itself_where_the_model_says_more(string answer)
    {
        var said = await ExplainAsync(answer);

        said.Should().StartWith("**JD503");
        if (answer.Length > 0)
            said.Should().NotContain(answer);
    }

    private async Task<string> ExplainAsync(string answer)
    {
        _stub.Answer = (ask, context) => ModelStub.SayAsync(context, ask, answer);
        using var model = new LanguageModel(_stub.Settings(), TimeProvider.System);
        var assistant = new Assistant(new InMemoryConversationStore(), Policy.Default, model: model);
        await assistant.ReplyAsync(Message.Pressed("c", "p", Actions.Review, new Dictionary<string, string> { ["text"] = Posting }), TestContext.Current.CancellationToken);

        var reply = await assistant.ReplyAsync(Message.Said("c", "p", "explain JD503"), TestContext.Current.CancellationToken);

        return ((TextPart)reply.Parts[0]).Markdown;
    }
}
