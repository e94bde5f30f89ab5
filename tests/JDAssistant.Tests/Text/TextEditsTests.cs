using JDAssistant.Text;

namespace JDAssistant.Tests.Text;

public sealed class TextEditsTests
{
    [Fact]
    public void Applies_edits_from_the_end_so_that_offsets_hold()
    {
        var (text, applied) = TextEdits.Apply("one two three",
        [
            [new TextEdit(new TextSpan(4, 7), "2")],
            [new TextEdit(new TextSpan(0, 3), "1"), new TextEdit(new TextSpan(8, 13), "3")],
        ]);

        text.Should().Be("1 2 3");
        applied.Should().Equal(0, 1);
    }

    [Fact]
    public void Leaves_out_a_group_that_overlaps_one_applied_before_it()
    {
        var (text, applied) = TextEdits.Apply("abcdef",
        [
            [new TextEdit(new TextSpan(0, 3), "x")],
            [new TextEdit(new TextSpan(2, 4), "y"), new TextEdit(new TextSpan(5, 6), "z")],
        ]);

        text.Should().Be("xdef");
        applied.Should().Equal(0);
    }

    [Fact]
    public void Lets_edits_touch()
    {
        var (text, _) = TextEdits.Apply("abcd",
        [
            [TextEdit.Delete(new TextSpan(0, 2))],
            [new TextEdit(new TextSpan(2, 4), "x")],
        ]);

        text.Should().Be("x");
    }

    [Fact]
    public void Refuses_an_insertion_inside_a_deletion()
    {
        var (text, applied) = TextEdits.Apply("abcd",
        [
            [TextEdit.Delete(new TextSpan(0, 4))],
            [TextEdit.Insert(2, "x")],
        ]);

        text.Should().BeEmpty();
        applied.Should().Equal(0);
    }

    [Fact]
    public void Sees_an_overlap_behind_an_edit_that_only_touches()
    {
        var (text, applied) = TextEdits.Apply("abcdefghi",
        [
            [TextEdit.Delete(new TextSpan(0, 6)), TextEdit.Delete(new TextSpan(8, 9))],
            [new TextEdit(new TextSpan(5, 8), "x")],
        ]);

        text.Should().Be("gh");
        applied.Should().Equal(0);
    }

    [Fact]
    public void Leaves_out_a_group_whose_own_edits_overlap()
    {
        var (text, applied) = TextEdits.Apply("abcdef", [[TextEdit.Delete(new TextSpan(0, 3)), TextEdit.Delete(new TextSpan(2, 4))]]);

        text.Should().Be("abcdef");
        applied.Should().BeEmpty();
    }
}
