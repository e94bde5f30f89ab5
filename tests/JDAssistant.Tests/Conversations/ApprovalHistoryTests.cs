using JDAssistant.Conversations;
using JDAssistant.Conversations.Approving;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Policies;

namespace JDAssistant.Tests.Conversations;

/// <summary>What somebody answered first stays on record when they answer otherwise later.</summary>
public sealed class ApprovalHistoryTests
{
    private static readonly Person Kim = new("kim", "Kim Berg", "kim");
    private static readonly Person Ana = new("ana", "Ana Ruiz", "ana");
    private readonly InMemoryConversationStore _store = new();
    private DateTimeOffset _now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Every_answer_is_on_record_and_exported()
    {
        await SaysAsync(Kim, "# Harbour Crane Operator\n\nSaltmarsh Docks, Hull\n\n## What you will do\n\n- Load and unload two container ships a day with a ship-to-shore crane.\n- Check ropes, brakes and limit switches before every shift.\n\n## What we need\n\n- A licence for cranes above 40 tonnes.\n- Two years on the quay.\n");
        await SaysAsync(Kim, "send this to @Ana for approval", Ana);
        _now = _now.AddHours(1);
        await SaysAsync(Ana, "changes: the pay is missing");
        _now = _now.AddHours(1);
        await SaysAsync(Kim, "send this to @Ana for approval", Ana);
        _now = _now.AddHours(1);
        await SaysAsync(Ana, "approve: fine after all");

        var record = await SaysAsync(Kim, "who approved this?");
        record.Should().ContainAll(
            "**Ana Ruiz approved** it on 2026-11-21 15:00 UTC: “fine after all”",
            "  - was asked once more on 2026-11-21 14:00 UTC",
            "  - before that, asked for changes on 2026-11-21 13:00 UTC: “the pay is missing”");
        (await SaysAsync(Kim, "export my data")).Should().ContainAll("\"history\"", "the pay is missing", "fine after all");
        (await SaysAsync(Ana, "export my data")).Should().ContainAll("\"history\"", "the pay is missing", "fine after all");
        (await SaysAsync(Kim, "export as Word")).Should().ContainAll("fine after all", "the pay is missing");
    }

    [Fact]
    public void An_approval_of_before_there_was_a_history_has_its_one_answer()
    {
        var approval = new Approval { Id = "1", Requester = Kim, Approver = Ana, Title = "x", Version = 1, Text = "x", Hash = Approval.HashOf("x"), Asked = _now, State = ApprovalState.ChangesAsked, Comment = "no", Decided = _now };

        approval.Decisions.Should().Equal(new ApprovalDecision(ApprovalState.ChangesAsked, "no", _now));
        approval.With(ApprovalState.Approved, "", _now.AddDays(1)).History.Select(decision => decision.State).Should().Equal(ApprovalState.ChangesAsked, ApprovalState.Approved);
    }

    private async Task<string> SaysAsync(Person person, string text, params Person[] people)
    {
        var assistant = new Assistant(_store, Policy.Default, now: () => _now);
        var reply = await assistant.ReplyAsync(Message.Said($"chat of {person.Key}", person.Key, text) with { Sender = person, People = people }, TestContext.Current.CancellationToken);
        return string.Join("\n\n", reply.Parts.Select(part => part switch { TextPart said => said.Markdown, DocumentPart document => document.Markdown, _ => "" }));
    }
}
