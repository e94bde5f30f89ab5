using JDAssistant.Conversations.Replies;

namespace JDAssistant.Tests.Conversations.Replies;

public sealed class ChangesPartTests
{
    [Fact]
    public void What_was_put_in_stands_with_what_it_took_the_place_of()
    {
        const string Before = "# Porter\n\n- Lift\n- Carry\n- Wait\n\nNights.\n";
        const string After = "# Night porter\n\n- Lift\n- Carry parcels\n- Carry crates\n- Wait\n\nNights.\n\nApply by letter.\n";

        var changes = ChangesPart.Between(Before, After)!;

        changes.Places.Should().BeEquivalentTo(
            new[]
            {
                new ChangedPlace(["# Porter"], ["# Night porter"]),
                new ChangedPlace(["- Carry"], ["- Carry parcels", "- Carry crates"]),
                new ChangedPlace([], ["Apply by letter."]),
            },
            options => options.WithStrictOrdering());
    }

    [Fact]
    public void What_is_put_in_behind_a_line_that_stayed_is_a_place_of_its_own()
    {
        var changes = ChangesPart.Between("one\ntwo\nthree\n", "two\nnew\nthree\n")!;

        changes.Places.Should().BeEquivalentTo(
            new[] { new ChangedPlace(["one"], []), new ChangedPlace([], ["new"]) }, options => options.WithStrictOrdering());
    }

    [Fact]
    public void Blank_lines_are_no_difference() => ChangesPart.Between("one\ntwo\n", "one\n\ntwo\n").Should().BeNull();

    [Fact]
    public void A_long_list_is_cut_and_says_by_how_much()
    {
        var after = string.Join('\n', Enumerable.Range(1, 40).Select(number => $"- line {number}"));

        var changes = ChangesPart.Between("- only\n", after)!;

        changes.Markdown.Split('\n').Should().HaveCount(31);
        changes.Markdown.Should().StartWith("- **Removed:** only\n- **Added:** line 1\n").And.EndWith("- and 11 more lines");
    }
}
