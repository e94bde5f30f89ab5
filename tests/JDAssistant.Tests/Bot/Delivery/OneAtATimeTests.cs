using JDAssistant.Bot.Delivery;

namespace JDAssistant.Tests.Bot.Delivery;

public sealed class OneAtATimeTests
{
    [Fact]
    public async Task Work_is_done_in_the_order_in_which_it_came_and_never_twice_at_once()
    {
        var turns = new OneAtATime();
        var begun = new List<int>();
        var gates = Enumerable.Range(0, 3).Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).ToArray();
        var running = gates.Select((gate, i) => turns.RunAsync(() => { begun.Add(i); return gate.Task; }, TestContext.Current.CancellationToken)).ToArray();

        begun.Should().Equal(0);
        gates[0].SetException(new InvalidOperationException("broken"));
        await FluentActions.Awaiting(() => running[0]).Should().ThrowAsync<InvalidOperationException>();
        gates[1].SetResult();
        await running[1];
        gates[2].SetResult();
        await running[2];

        begun.Should().Equal(0, 1, 2);
    }

    [Fact]
    public async Task Who_gives_up_waiting_lets_the_next_wait_on()
    {
        var turns = new OneAtATime();
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = turns.RunAsync(() => gate.Task, TestContext.Current.CancellationToken);
        using var tired = new CancellationTokenSource();
        var second = turns.RunAsync(() => throw new InvalidOperationException("never begun"), tired.Token);
        var isThirdBegun = false;
        var third = turns.RunAsync(() => { isThirdBegun = true; return Task.CompletedTask; }, TestContext.Current.CancellationToken);

        await tired.CancelAsync();
        await FluentActions.Awaiting(() => second).Should().ThrowAsync<OperationCanceledException>();
        isThirdBegun.Should().BeFalse("the first is at it");
        gate.SetResult();
        await first;
        await third;

        isThirdBegun.Should().BeTrue();
    }
}
