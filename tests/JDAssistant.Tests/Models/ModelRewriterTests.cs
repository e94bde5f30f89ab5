using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Models;
using JDAssistant.Policies;
using JDAssistant.Tests.Models.Support;

namespace JDAssistant.Tests.Models;

/// <summary>One sentence or item in a model's words, in a draft and in a pasted text; it states what it stated.</summary>
public sealed class ModelRewriterTests : IAsyncLifetime
{
    private const string Pasted = """
        # Planner

        Tolvane is hiring a Planner in Leeds. You will work closely with our drivers to plan quiet routes through the old town.

        ## What you'll do

        - Plan the routes of 12 vans
        - Answer drivers with patience and good humour

        ## Requirements

        - Experience with Kotlin and maps
        - Familiar with road law

        """;

    private ModelStub _stub = null!;

    public async ValueTask InitializeAsync() => _stub = await ModelStub.StartAsync();

    public ValueTask DisposeAsync() => _stub.DisposeAsync();

    [Theory]
    [InlineData("make this sentence shorter: You will work closely with our drivers to plan quiet routes through the old town.", "With our drivers, you plan quiet routes through the old town.")]
    [InlineData("rewrite the second bullet of the duties", "With patience and good humour, answer drivers")]
    [InlineData("make the first requirement friendlier", "You have experience with Kotlin and maps")]
    [InlineData("simplify the last sentence of the summary", "You will plan quiet routes through the old town, and work closely with our drivers.")]
    public async Task Says_a_piece_of_a_pasted_text_in_other_words(string wish, string answer)
    {
        var (text, said) = await SayAsync(Pasted, wish, answer);

        said.Should().StartWith("Said in other words by the language model");
        text.Should().Contain(answer).And.Contain("- Plan the routes of 12 vans").And.Contain("- Familiar with road law");
    }

    [Theory]
    [InlineData("rewrite the first bullet of the duties", "Plan the routes of 14 vans")]
    [InlineData("rewrite the first bullet of the duties", "Plan routes")]
    [InlineData("shorten the first bullet of the duties", "Plan routes")]
    [InlineData("rewrite the second requirement", "Expert in road law")]
    [InlineData("rewrite the second requirement", "Not familiar with road law")]
    [InlineData("rewrite the second requirement", "You must be familiar with road law")]
    [InlineData("shorten the first requirement", "Kotlin")]
    [InlineData("rewrite the first requirement", "Experience with Kotlin or maps")]
    [InlineData("rewrite the first requirement", "Experience with Java and maps")]
    [InlineData("rewrite the first requirement", "Experience with Kotlin and maps\n- Docker")]
    [InlineData("rewrite the first requirement", "**Experience** with Kotlin and maps <!-- jd-allow -->")]
    [InlineData("rewrite the first requirement", "Experience with [Kotlin](https://evil.example) and maps")]
    [InlineData("rewrite the last sentence of the summary", "You will work closely with our drivers to plan quiet routes through the old town. Free lunch!")]
    [InlineData("rewrite the last sentence of the summary", "Our drivers will work closely with you in Dallas.")]
    [InlineData("rewrite the last sentence of the summary", "I'm sorry, I can't help with that.")]
    [InlineData("rewrite the last sentence of the summary", "")]
    public async Task Changes_nothing_where_the_words_state_something_else(string wish, string answer)
    {
        var (text, said) = await SayAsync(Pasted, wish, answer);

        text.Should().Be(Pasted.Trim());
        said.Should().Be("The language model gave no text that keeps to the facts, so nothing was changed.");
        if (answer.Length > 0)
            _stub.Asked.Should().HaveCount(2).And.Contain(ask => ask.IsRepair);
    }

    [Fact]
    public async Task Says_a_piece_of_a_draft_in_other_words()
    {
        var (text, said) = await SayAsync(
            "senior backend engineer, Austin, Kotlin, Kafka nice to have", "rewrite the first duty",
            "Design and build services and their interfaces, and care for them");

        said.Should().Be("The language model gave no text that keeps to the facts, so nothing was changed.", "“care” is nobody's word");
        (text, said) = await SayAsync("senior backend engineer, Austin, Kotlin, Kafka nice to have", "rewrite the first requirement", "You know Kotlin");
        said.Should().StartWith("Said in other words");
        text.Should().Contain("- You know Kotlin\n");
    }

    private async Task<(string Text, string Said)> SayAsync(string first, string wish, string answer)
    {
        _stub.Answer = (ask, context) => ModelStub.SayAsync(context, ask, answer);
        _stub.Asked.Clear();
        using var model = new LanguageModel(_stub.Settings(), TimeProvider.System);
        var store = new InMemoryConversationStore();
        var assistant = new Assistant(store, Policy.Default, model: model);
        await assistant.ReplyAsync(Message.Said("c", "p", first), TestContext.Current.CancellationToken);
        _stub.Asked.Clear();

        var reply = await assistant.ReplyAsync(Message.Said("c", "p", wish), TestContext.Current.CancellationToken);

        return ((await store.FindAsync("c", "p", TestContext.Current.CancellationToken))!.Text!, ((TextPart)reply.Parts[0]).Markdown);
    }
}
