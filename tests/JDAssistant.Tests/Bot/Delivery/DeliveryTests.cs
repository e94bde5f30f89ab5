using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Tests.Bot.Support;
using Microsoft.Extensions.DependencyInjection;

namespace JDAssistant.Tests.Bot.Delivery;

public sealed class DeliveryTests
{
    [Fact]
    public async Task Answers_a_conversation_in_order_while_others_go_on()
    {
        await using var connector = await ConnectorStub.StartAsync();
        var slow = new TaskCompletionSource();
        await using var bot = BotHost.With(async (message, _) =>
        {
            if (message.Text == "slow")
                await slow.Task;
            return Reply.Says(message.Text);
        });

        await bot.PostAsync(Activities.Message(connector.Url, "slow", conversation: "one"));
        await bot.PostAsync(Activities.Message(connector.Url, "after slow", conversation: "one"));
        await bot.PostAsync(Activities.Message(connector.Url, "other", conversation: "two"));

        (await connector.NextAsync()).Text.Should().Be("other");
        slow.SetResult();
        (await connector.NextAsync()).Text.Should().Be("slow");
        (await connector.NextAsync()).Text.Should().Be("after slow");
    }

    [Fact]
    public async Task Tries_again_when_answering_fails()
    {
        await using var connector = await ConnectorStub.StartAsync();
        var attempts = 0;
        await using var bot = BotHost.With((message, _) => ++attempts == 1
            ? throw new InvalidOperationException("No.")
            : Task.FromResult(Reply.Says($"attempt {attempts}")));

        await bot.PostAsync(Activities.Message(connector.Url, "porter"));

        (await connector.NextAsync()).Text.Should().Be("attempt 2");
    }

    [Fact]
    public async Task Tells_the_person_when_a_message_is_hopeless_and_goes_on()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost(
            services => services.AddSingleton<JDAssistant.Bot.Delivery.Respond>((message, _) => message.Text == "poison"
                ? throw new InvalidOperationException("No.")
                : Task.FromResult(Reply.Says(message.Text))),
            ("Delivery:Attempts", "1"));

        await bot.PostAsync(Activities.Message(connector.Url, "poison"));
        await bot.PostAsync(Activities.Message(connector.Url, "porter"));

        (await connector.NextAsync()).Text.Should().StartWith("Sorry");
        (await connector.NextAsync()).Text.Should().Be("porter");
    }

    [Fact]
    public async Task What_is_remembered_becomes_lasting_with_the_answer_only()
    {
        await using var connector = await ConnectorStub.StartAsync();
        IConversationStore? store = null;
        var attempts = 0;
        await using var bot = BotHost.With(async (message, cancellation) =>
        {
            var before = await store!.FindAsync(message.Conversation, message.Person, cancellation);
            await store.SaveAsync(message.Conversation, message.Person, new ConversationState(), new ConversationState { Text = message.Text }, cancellation);
            var now = await store.FindAsync(message.Conversation, message.Person, cancellation);
            return ++attempts == 1 ? throw new InvalidOperationException("No.") : Reply.Says($"before: {before?.Text ?? "nothing"}, now: {now!.Text}");
        });
        store = bot.Services.GetRequiredService<IConversationStore>();

        await bot.PostAsync(Activities.Message(connector.Url, "first"));
        await bot.PostAsync(Activities.Message(connector.Url, "second"));

        (await connector.NextAsync()).Text.Should().Be("before: nothing, now: first");
        (await connector.NextAsync()).Text.Should().Be("before: first, now: second");
    }

    [Fact]
    public async Task Says_when_it_is_ready()
    {
        await using var bot = BotHost.Echo();

        (await bot.CreateClient().GetAsync("/healthz")).EnsureSuccessStatusCode();
        (await bot.CreateClient().GetAsync("/readyz")).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task A_whole_talk_greets_reviews_drafts_and_forgets()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();

        await bot.PostAsync(Activities.Installed(connector.Url));
        (await connector.NextAsync()).Text.Should().Contain("JDAssistant");
        (await connector.NextAsync()).Card.Should().Contain("\"verb\":\"help\"");

        await bot.PostAsync(Activities.Message(connector.Url, Samples.JobDescription, conversation: "a:1xY"));
        (await connector.NextAsync()).Card.Should().Contain("Dispatch Planner").And.Contain("100 points");

        await bot.PostAsync(Activities.Message(connector.Url, "delete my data", conversation: "a:1xY"));
        (await connector.NextAsync()).Text.Should().StartWith("Deleted");
    }
}
