using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Models;
using JDAssistant.Policies;
using JDAssistant.Tests.Models.Support;

namespace JDAssistant.Tests.Models;

public sealed class ModelReviserTests : IAsyncLifetime
{
    private ModelStub _stub = null!;

    public async ValueTask InitializeAsync() => _stub = await ModelStub.StartAsync();

    public ValueTask DisposeAsync() => _stub.DisposeAsync();

    [Fact]
    public async Task Says_the_draft_in_fewer_words()
    {
        var (before, after, said) = await SayAsync("make it shorter", text => text.Replace("You will build and run the services that the rest of our product stands on.", "You will build and run services our product stands on.", StringComparison.Ordinal));

        after.Should().Be(before.Replace("build and run the services that the rest of our product stands on", "build and run services our product stands on", StringComparison.Ordinal)).And.NotBe(before);
        said.Should().Contain("states what it stated before");
    }

    [Theory]
    [InlineData("make it shorter", "- Kotlin\n", "")]
    [InlineData("more formal", "- Kotlin", "- Expert knowledge of Kotlin")]
    [InlineData("friendlier", "We are looking for", "Free lunch! We are looking for")]
    [InlineData("simpler", "- Review code, and have yours reviewed", "- Review code at https://evil.example")]
    public async Task Changes_nothing_where_the_other_words_say_something_else(string wish, string words, string others)
    {
        var (before, after, said) = await SayAsync(wish, text => text.Contains(words, StringComparison.Ordinal) ? text.Replace(words, others, StringComparison.Ordinal) : "");

        after.Should().Be(before);
        said.Should().Be("The language model gave no text that keeps to the facts, so nothing was changed.");
    }

    [Fact]
    public async Task Says_so_when_the_provider_is_down()
    {
        var (before, after, said) = await SayAsync("more formal", _ => null);

        after.Should().Be(before);
        said.Should().Be("The language model cannot be reached, so nothing was changed.");
    }

    private async Task<(string Before, string After, string Said)> SayAsync(string wish, Func<string, string?> change)
    {
        _stub.Answer = (ask, context) =>
        {
            var user = ask.Messages[^1].Text;
            var text = user[(user.IndexOf('\n', StringComparison.Ordinal) + 1)..user.LastIndexOf('\n')];
            if (change(text) is { } answer)
                return ModelStub.SayAsync(context, ask, answer);
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        };
        using var model = new LanguageModel(_stub.Settings(), TimeProvider.System);
        var store = new InMemoryConversationStore();
        // No writer: the draft is the templates', and the model is asked for other words only.
        var assistant = new Assistant(store, Policy.Default, model: model);
        await assistant.ReplyAsync(Message.Said("c", "p", "senior backend engineer, Austin, Kotlin, Kafka nice to have"), TestContext.Current.CancellationToken);
        var before = (await store.FindAsync("c", "p", TestContext.Current.CancellationToken))!.Text!;

        var reply = await assistant.ReplyAsync(Message.Said("c", "p", wish), TestContext.Current.CancellationToken);

        var after = (await store.FindAsync("c", "p", TestContext.Current.CancellationToken))!.Text!;
        return (before, after, ((TextPart)reply.Parts[0]).Markdown);
    }
}
