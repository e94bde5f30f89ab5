using System.Text.Json;
using JDAssistant.Bot.Storage;
using JDAssistant.Conversations.State;
using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Tests.Conversations.State;

public sealed class VersionsTests
{
    [Fact]
    public void Keep_what_was_undone_beside_what_came_after()
    {
        var state = Changed(Changed(First("one"), "two"), "three");
        state = state.At(state.Before()!);
        state.Text.Should().Be("two");

        state = Changed(state, "four");

        state.Versions.Select(version => version.Text).Should().Equal("one", "two", "three", "four");
        state.Version.Should().Be(4);
        state.Before()!.Text.Should().Be("two");
        state = state.At(state.Before()!);
        state.After()!.Text.Should().Be("four", "what was made last is what redo brings back");
    }

    [Fact]
    public void Lead_from_one_text_to_the_one_that_was_in_hand_before()
    {
        var state = First("one").With("another", "Another", [], isEdited: false, "pasted", isNew: true);

        state.Before()!.Text.Should().Be("one");
        state = state.At(state.Before()!);
        state.After()!.Text.Should().Be("another");
    }

    [Fact]
    public void Add_none_where_nothing_changed() => Changed(First("one"), "one").Versions.Should().ContainSingle();

    [Fact]
    public void Are_as_many_as_may_be_kept_and_keep_their_numbers()
    {
        var state = First("text 0");
        for (var i = 1; i < 80; i++)
            state = Changed(state, $"text {i}");

        state.Versions.Should().HaveCount(Versions.Most);
        state.Versions[^1].Number.Should().Be(80);
        state.Versions[0].Number.Should().Be(31);
        state.At(state.Versions[0]).Before().Should().BeNull();
    }

    [Fact]
    public void Are_not_longer_together_than_may_be_kept()
    {
        var state = First(new string('a', Versions.MostCharacters + 1));
        state.Versions.Should().ContainSingle("the newest is kept whatever its length");

        state = Changed(Changed(state, new string('b', Versions.MostCharacters / 2)), new string('c', Versions.MostCharacters / 2));
        state.Versions.Select(version => version.Number).Should().Equal(2, 3);
    }

    [Fact]
    public void Begin_with_the_text_that_was_kept_before_there_were_versions()
    {
        const string old = """{"text":"# Cook","title":"Cook","facts":[{"kind":"Title","value":"Cook","strength":"Must","saidBy":"Ada","words":"cook"}],"dismissed":{"JD101":"so"},"isGreeted":true}""";

        var state = JsonSerializer.Deserialize(old, ConversationJson.Default.ConversationState)!;
        state.Versions.Should().BeEmpty();
        state.Open.Should().BeEmpty();
        state = Changed(state, "# Chef");

        state.Before()!.Text.Should().Be("# Cook");
        state.Dismissed.Should().ContainKey("JD101");
    }

    [Fact]
    public void Come_back_from_storage_as_they_were()
    {
        var state = Changed(First("one"), "two") with { Open = [FactKind.Pay], Asked = [FactKind.Pay, FactKind.Company] };

        var json = JsonSerializer.Serialize(state, ConversationJson.Default.ConversationState);
        var back = JsonSerializer.Deserialize(json, ConversationJson.Default.ConversationState)!;

        back.Should().BeEquivalentTo(state);
        back.Current!.Text.Should().Be("two");
    }

    private static ConversationState First(string text) => new ConversationState().With(text, "Title", [], isEdited: false, "pasted", isNew: true);

    private static ConversationState Changed(ConversationState state, string text) =>
        state.With(text, "Title", state.Facts, isEdited: true, "changed", isNew: false);
}
