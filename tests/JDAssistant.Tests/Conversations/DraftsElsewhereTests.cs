using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Policies;

namespace JDAssistant.Tests.Conversations;

/// <summary>Job descriptions of one person in two conversations.</summary>
public sealed class DraftsElsewhereTests
{
    private readonly Assistant _assistant = new(new InMemoryConversationStore(), Policy.Default);

    [Fact]
    public async Task One_that_is_opened_elsewhere_brings_its_versions_along()
    {
        await SayAsync("first", "write me one for a night nurse in Leeds");
        await SayAsync("first", "pay is £19 an hour");
        await SayAsync("first", "call this leeds nights");

        (await SayAsync("second", "open leeds nights")).Should().Contain("£19");
        (await SayAsync("second", "undo")).Should().Contain("Version 1").And.NotContain("**Pay:** £19");
        (await SayAsync("second", "redo")).Should().Contain("£19");
        (await SayAsync("second", "my drafts")).Should().Contain("I keep one job description");
    }

    [Fact]
    public async Task One_that_is_deleted_is_deleted_wherever_it_was_opened()
    {
        await SayAsync("first", "write me one for a barista in Hull");
        await SayAsync("first", "call this hull");
        await SayAsync("first", "write me one for a night nurse in Leeds");
        await SayAsync("first", "pay is £19 an hour");
        await SayAsync("first", "call this leeds nights");
        await SayAsync("second", "open leeds nights");

        (await SayAsync("second", "delete this draft")).Should().Contain("its 2 versions");
        await PressAsync("second", "Delete it");

        (await SayAsync("second", "my drafts")).Should().Contain("hull").And.NotContain("leeds");
        (await SayAsync("first", "my drafts")).Should().Contain("hull").And.NotContain("leeds");
    }

    private IReadOnlyList<ReplyAction> _offered = [];

    private Task<string> SayAsync(string conversation, string words) => AnswerAsync(Message.Said(conversation, "kim", words));

    private Task<string> PressAsync(string conversation, string label)
    {
        var button = _offered.First(action => action.Label == label);
        return AnswerAsync(Message.Pressed(conversation, "kim", button.Action, button.Data));
    }

    private async Task<string> AnswerAsync(Message message)
    {
        var reply = await _assistant.ReplyAsync(message, CancellationToken.None);
        _offered = reply.Suggestions;
        return string.Join("\n\n", reply.Parts.Select(part => part switch { TextPart text => text.Markdown, DocumentPart document => document.Markdown, _ => "" }));
    }
}
