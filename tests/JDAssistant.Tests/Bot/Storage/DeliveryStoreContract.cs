using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Slack.Installations;
using JDAssistant.Bot.Storage;
using JDAssistant.Bot.Telemetry;
using JDAssistant.Conversations.State;
using JDAssistant.Tests.Bot.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace JDAssistant.Tests.Bot.Storage;

/// <summary>What every database must do.</summary>
public abstract class DeliveryStoreContract : IAsyncLifetime
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private readonly SteppedTime _time = new();
    private IDatabase _database = null!;

    private protected SqlDeliveryStore Store => new(_database, _time);

    public virtual async ValueTask InitializeAsync() => _database = await OpenAsync();

    public virtual async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<IDatabase> OpenAsync();

    protected Task CloseAsync() => ((IAsyncDisposable)_database).DisposeAsync().AsTask();

    [Fact]
    public async Task Gives_out_the_messages_of_a_conversation_one_at_a_time()
    {
        await AddAsync("one", "a");
        await AddAsync("one", "b");
        await AddAsync("two", "c");

        var first = await ClaimAsync();
        var second = await ClaimAsync();

        first!.Body.Should().Be("a");
        second!.Body.Should().Be("c");
        (await ClaimAsync()).Should().BeNull();
        await Store.CloseAsync(first.Number, WorkStage.Done, null, default);
        (await ClaimAsync())!.Body.Should().Be("b");
    }

    [Fact]
    public async Task Gives_a_message_to_another_when_the_lease_is_over_and_counts_the_attempts()
    {
        await AddAsync("one", "a");

        (await ClaimAsync())!.Attempts.Should().Be(1);
        (await ClaimAsync()).Should().BeNull();
        _time.Step(Lease + TimeSpan.FromSeconds(1));
        (await ClaimAsync())!.Attempts.Should().Be(2);
    }

    [Fact]
    public async Task Lengthens_the_lease_of_whoever_has_the_message_and_of_nobody_else()
    {
        await AddAsync("one", "a");
        var first = await ClaimAsync();
        _time.Step(Lease / 2);

        var renewed = await Store.RenewAsync(first!, Lease, default);

        renewed!.LeaseEnd.Should().BeCloseTo(_time.GetUtcNow() + Lease, TimeSpan.FromMilliseconds(1));
        _time.Step(Lease - TimeSpan.FromSeconds(1));
        (await ClaimAsync()).Should().BeNull("the lease was lengthened");
        _time.Step(TimeSpan.FromSeconds(2));
        var second = await ClaimAsync();
        (await Store.RenewAsync(renewed, Lease, default)).Should().BeNull("somebody else has it");
        (await Store.RenewAsync(second!, Lease, default)).Should().NotBeNull();
        await Store.CloseAsync(second!.Number, WorkStage.Done, null, default);
        (await Store.RenewAsync(second, Lease, default)).Should().BeNull("it is done");
    }

    [Fact]
    public async Task Tells_failures_from_pauses_and_from_hosts_that_ended()
    {
        await AddAsync("one", "a");
        await Store.RetryAsync((await ClaimAsync())!.Number, _time.GetUtcNow(), isFailure: true, default);
        await Store.RetryAsync((await ClaimAsync())!.Number, _time.GetUtcNow(), isFailure: false, default);
        await ClaimAsync();
        _time.Step(Lease + TimeSpan.FromSeconds(1));

        var item = await ClaimAsync();
        item.Should().Match<WorkItem>(each => each.Attempts == 4 && each.Failures == 1 && each.Hosts == 2 && each.Received < _time.GetUtcNow() - Lease);

        await Store.AnswerAsync(item!.Number, new Answer(["first"], [], []), default);
        _time.Step(Lease + TimeSpan.FromSeconds(1));
        (await ClaimAsync()).Should().Match<WorkItem>(each => each.Attempts == 1 && each.Failures == 0 && each.Hosts == 1, "sending is counted by itself");
    }

    [Fact]
    public async Task Keeps_what_several_hosts_ended_with_from_the_others_and_counts_it_when_it_is_begun()
    {
        await AddAsync("one", "a");
        for (var host = 0; host < WorkItem.MostUnsuspected; host++)
        {
            (await Store.ClaimSuspectAsync(Lease, default)).Should().BeNull("a host may end for many reasons");
            (await ClaimAsync())!.Hosts.Should().Be(host + 1);
            _time.Step(Lease + TimeSpan.FromSeconds(1));
        }

        (await ClaimAsync()).Should().BeNull();
        (await Store.NextDueAsync(isSuspect: false, default)).Should().BeNull();
        (await Store.NextDueAsync(isSuspect: true, default)).Should().BeBefore(_time.GetUtcNow());
        for (var host = 0; host < 5; host++)
        {
            (await Store.ClaimSuspectAsync(Lease, default))!.Hosts.Should().Be(WorkItem.MostUnsuspected, "nobody began it since");
            _time.Step(Lease + TimeSpan.FromSeconds(1));
        }

        var item = (await Store.ClaimSuspectAsync(Lease, default))!;
        (await Store.ClaimSuspectAsync(Lease, default)).Should().BeNull("it is taken");
        var later = _time.GetUtcNow() + TimeSpan.FromSeconds(7);
        await Store.ReleaseAsync(item, later, default);
        (await Store.NextDueAsync(isSuspect: true, default)).Should().BeCloseTo(later, TimeSpan.FromMilliseconds(1));
        (await Store.BeginAsync(item, Lease, default)).Should().BeNull("it was given back");

        _time.Step(TimeSpan.FromSeconds(8));
        item = (await Store.ClaimSuspectAsync(Lease, default))!;
        var begun = (await Store.BeginAsync(item, Lease, default))!;
        begun.Hosts.Should().Be(WorkItem.MostUnsuspected + 1);
        await Store.AnswerAsync(begun.Number, new Answer(["first"], [], []), default);
        _time.Step(Lease + TimeSpan.FromSeconds(1));
        (await ClaimAsync()).Should().Match<WorkItem>(each => each.Stage == WorkStage.Answered && each.Hosts == 1, "sending is counted by itself");
    }

    [Fact]
    public async Task Tells_when_the_next_message_is_due()
    {
        await AddAsync("one", "a");
        var item = await ClaimAsync();
        var due = _time.GetUtcNow() + TimeSpan.FromSeconds(7);

        await Store.RetryAsync(item!.Number, due, isFailure: true, default);

        (await Store.NextDueAsync(isSuspect: false, default)).Should().BeCloseTo(due, TimeSpan.FromMilliseconds(1));
        (await ClaimAsync()).Should().BeNull();
        _time.Step(TimeSpan.FromSeconds(8));
        (await ClaimAsync()).Should().NotBeNull();
    }

    [Fact]
    public async Task After_a_restart_goes_on_where_it_was()
    {
        await AddAsync("one", "a");
        var item = await ClaimAsync();
        await Store.AnswerAsync(item!.Number, new Answer(["first", "second"], [new StateChange("one", "kim", "{}")], []), default);
        await Store.SentAsync(item.Number, 0, default);

        await CloseAsync();
        _database = await OpenAsync();
        _time.Step(Lease + TimeSpan.FromSeconds(1));

        var again = await ClaimAsync();
        again!.Stage.Should().Be(WorkStage.Answered);
        (await Store.OutgoingAsync(again.Number, default)).Should().Equal(new Outgoing(1, "second"));
        (await Store.StateAsync("one", "kim", default)).Should().Be("{}");
    }

    [Fact]
    public async Task Records_one_answer_to_a_message()
    {
        await AddAsync("one", "a");
        var item = await ClaimAsync();

        await Store.AnswerAsync(item!.Number, new Answer(["first"], [], []), default);
        await Store.AnswerAsync(item.Number, new Answer(["second"], [new StateChange("one", "kim", "{}")], []), default);

        (await Store.OutgoingAsync(item.Number, default)).Should().Equal(new Outgoing(0, "first"));
        (await Store.StateAsync("one", "kim", default)).Should().BeNull();
    }

    [Fact]
    public async Task Finds_what_a_person_did_last_in_one_place()
    {
        foreach (var (conversation, person) in ((string, string)[])[("c/1", "kim"), ("c/11", "ola"), ("c1/2", "kim"), ("c", "kim"), ("d/3", "kim"), ("c/4", "kim")])
        {
            await Store.RememberAsync(new StateChange(conversation, person, "{}"), default);
            _time.Step(TimeSpan.FromSeconds(1));
        }

        (await Store.LatestAsync("kim", "c", 9, default)).Should().Equal("c/4", "c", "c/1");
        (await Store.LatestAsync("kim", "c", 2, default)).Should().Equal("c/4", "c");
        await Store.RememberAsync(new StateChange("c/1", "kim", "{}"), default);
        (await Store.LatestAsync("kim", "c", 1, default)).Should().Equal("c/1");
        (await Store.LatestAsync("ola", "d", 9, default)).Should().BeEmpty();
    }

    [Fact]
    public async Task Forgets_a_person_in_all_conversations()
    {
        await Store.RememberAsync(new StateChange("one", "kim", "1"), default);
        await Store.RememberAsync(new StateChange("two", "kim", "2"), default);
        await Store.RememberAsync(new StateChange("one", "ola", "3"), default);

        (await Store.StatesOfAsync("kim", default)).Should().BeEquivalentTo([("one", "1"), ("two", "2")]);
        (await Store.StatesOfAsync("nobody", default)).Should().BeEmpty();
        await Store.RememberAsync(new StateChange(null, "kim", null), default);

        (await Store.StatesOfAsync("kim", default)).Should().BeEmpty();
        (await Store.StateAsync("one", "ola", default)).Should().Be("3");
    }

    [Fact]
    public async Task Tells_others_once_with_the_answer_that_causes_it()
    {
        await AddAsync("one", "a");
        var item = await ClaimAsync();
        var answer = new Answer(["to kim"], [new ApprovalChange("x", "t1/kim", "t1/ana", "asked")], [new Sending("ana's", ["to ana", "more"], new Sending("one", ["ana is away"]))]);

        (await Store.AnswerAsync(item!.Number, answer, default)).Should().BeTrue();
        (await Store.AnswerAsync(item.Number, answer, default)).Should().BeFalse("it has an answer");

        var notice = await ClaimAsync();
        notice!.Conversation.Should().Be("ana's");
        notice.Stage.Should().Be(WorkStage.Answered);
        (await Store.OutgoingAsync(notice.Number, default)).Select(part => part.Body).Should().Equal("to ana", "more");
        (await ClaimAsync()).Should().BeNull("each is there once");

        // It cannot be delivered: kim is told, after the answer that kim waits for.
        await Store.CloseAsync(notice.Number, WorkStage.PutAside, Notices.Otherwise(notice), default);
        (await ClaimAsync()).Should().BeNull();
        await Store.CloseAsync(item.Number, WorkStage.Done, null, default);
        var instead = await ClaimAsync();
        (await Store.OutgoingAsync(instead!.Number, default)).Select(part => part.Body).Should().Equal("ana is away");
        Notices.Otherwise(instead).Should().BeNull();
    }

    [Fact]
    public async Task Finds_approvals_for_whoever_asked_and_whoever_is_asked_and_for_nobody_of_another_tenant()
    {
        await Store.RememberAsync(new ApprovalChange("x", "t1/kim", "t1/ana", "first"), default);
        await Store.RememberAsync(new ApprovalChange("y", "t2/kim", "t2/ana", "second"), default);
        await Store.RememberAsync(new ApprovalChange("z", "t1/kim", "t1/entra:ana", "third"), default);

        (await Store.ApprovalsAsync("t1/kim", "t1/kim", default)).Should().BeEquivalentTo(["first", "third"]);
        (await Store.ApprovalsAsync("t1/ana", "t1/entra:ana", default)).Should().BeEquivalentTo(["first", "third"]);
        (await Store.ApprovalsAsync("t2/ana", "t2/entra:ana", default)).Should().Equal("second");

        await Store.RememberAsync(new ApprovalChange("y", "t1/kim", "t1/ana", null), default);
        (await Store.ApprovalsAsync("t2/kim", "t2/kim", default)).Should().Equal("second");
        await Store.RememberAsync(new ApprovalChange("x", "t1/kim", "t1/ana", null), default);
        (await Store.ApprovalsAsync("t1/kim", "t1/kim", default)).Should().Equal("third");
        _time.Step(TimeSpan.FromDays(31));
        await Store.ExpireAsync(TimeSpan.FromDays(30), default);
        (await Store.ApprovalsAsync("t2/kim", "t2/kim", default)).Should().BeEmpty("it is too old");
    }

    [Fact]
    public async Task Keeps_what_one_tenant_does_from_another_with_the_same_ids()
    {
        await Store.RememberAsync(new StateChange("t1/c", "t1/kim", "1"), default);
        await Store.RememberAsync(new StateChange("t2/c", "t2/kim", "2"), default);

        (await Store.StateAsync("t1/c", "t2/kim", default)).Should().BeNull();
        (await Store.StateAsync("t2/c", "t1/kim", default)).Should().BeNull();
        (await Store.StatesOfAsync("t1/kim", default)).Should().Equal(("t1/c", "1"));
        await Store.RememberAsync(new StateChange(null, "t1/kim", null), default);
        (await Store.StateAsync("t2/c", "t2/kim", default)).Should().Be("2");
    }

    [Fact]
    public async Task A_change_that_fails_takes_nothing_of_the_others_with_it()
    {
        await AddAsync("one", "a");
        var item = await ClaimAsync();
        var failing = Store.AnswerAsync(item!.Number, new Answer([null!], [], []), default);
        var others = Enumerable.Range(0, 20).Select(number => AddAsync($"c{number}", $"{number}")).ToList();

        await failing.Awaiting(task => task).Should().ThrowAsync<System.Data.Common.DbException>();
        (await Task.WhenAll(others)).Should().AllBeEquivalentTo(true);
        (await Store.OutgoingAsync(item.Number, default)).Should().BeEmpty();
        (await Store.AnswerAsync(item.Number, new Answer(["now"], [], []), default)).Should().BeTrue("nothing of the failed answer stayed");
    }

    [Fact]
    public async Task Keeps_a_token_per_workspace_so_that_nobody_can_read_it()
    {
        var installations = new StoredInstallations(_database, new TokenVault(new byte[32]), _time, NullLogger<StoredInstallations>.Instance);

        await installations.SaveAsync(new SlackInstallation("T1", "xoxb-first", "U1"), default);
        await installations.SaveAsync(new SlackInstallation("T1", "xoxb-second", null), default);
        await installations.SaveAsync(new SlackInstallation("T2", "xoxb-other", "U2"), default);

        (await installations.FindAsync("T1", default)).Should().Be(new SlackInstallation("T1", "xoxb-second", null));
        (await installations.FindAsync("T2", default)).Should().Be(new SlackInstallation("T2", "xoxb-other", "U2"));
        await installations.DeleteAsync("T1", default);
        (await installations.FindAsync("T1", default)).Should().BeNull();
        (await installations.FindAsync("T2", default)).Should().NotBeNull();
    }

    [Fact]
    public async Task Deletes_what_is_old_but_nothing_that_waits()
    {
        await Store.RememberAsync(new StateChange("one", "kim", "1"), default);
        await AddAsync("one", "done");
        await Store.CloseAsync((await ClaimAsync())!.Number, WorkStage.Done, null, default);
        await AddAsync("two", "waits");
        _time.Step(TimeSpan.FromDays(31));

        await Store.ExpireAsync(TimeSpan.FromDays(30), default);

        (await Store.StateAsync("one", "kim", default)).Should().BeNull();
        (await AddAsync("one", "done")).Should().BeTrue("the old key is forgotten");
        (await ClaimAsync())!.Body.Should().Be("waits");
    }

    [Fact]
    public async Task Keeps_what_somebody_has_set_as_long_as_any_of_their_conversations()
    {
        await Store.RememberAsync(new StateChange(Preferences.Key, "kim", "set"), default);
        await Store.RememberAsync(new StateChange(Preferences.Key, "ola", "set"), default);
        _time.Step(TimeSpan.FromDays(31));
        await Store.RememberAsync(new StateChange("one", "kim", "1"), default);

        await Store.ExpireAsync(TimeSpan.FromDays(30), default);

        (await Store.StateAsync(Preferences.Key, "kim", default)).Should().Be("set");
        (await Store.StateAsync(Preferences.Key, "ola", default)).Should().BeNull();
    }

    [Fact]
    public async Task Many_workers_take_every_message_once()
    {
        for (var i = 0; i < 60; i++)
            await AddAsync($"conversation {i % 12}", $"{i}");

        var taken = new System.Collections.Concurrent.ConcurrentQueue<(string Conversation, int Body)>();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            while (taken.Count < 60)
            {
                if (await ClaimAsync() is not { } item)
                    continue;
                taken.Enqueue((item.Conversation, int.Parse(item.Body, System.Globalization.CultureInfo.InvariantCulture)));
                await Store.CloseAsync(item.Number, WorkStage.Done, null, default);
            }
        })));

        taken.Select(item => item.Body).Should().OnlyHaveUniqueItems().And.HaveCount(60);
        foreach (var conversation in taken.GroupBy(item => item.Conversation))
            conversation.Select(item => item.Body).Should().BeInAscendingOrder();
    }

    [Fact]
    public async Task Counts_of_several_hosts_are_added_up()
    {
        var day = new DateOnly(2026, 12, 1);
        var store = new UsageStore(_database);
        await store.AddAsync([new UsageCount(day, "findings", "JD306", 2), new UsageCount(day, "reviews", "api", 1)], default);
        await store.AddAsync([new UsageCount(day, "findings", "JD306", 3), new UsageCount(day.AddDays(-1), "reviews", "api", 7)], default);

        (await store.SinceAsync(day, default)).Should().Equal(new UsageCount(day, "findings", "JD306", 5), new UsageCount(day, "reviews", "api", 1));
        (await store.SinceAsync(day.AddDays(-1), default)).Should().HaveCount(3);
    }

    protected async Task<bool> AddAsync(string conversation, string body, string? key = null) =>
        (await Store.AddAsync(new Incoming("test", conversation, key ?? body, body), default)).IsNew;

    protected Task<WorkItem?> ClaimAsync() => Store.ClaimAsync(Lease, default);
}
