using JDAssistant.Bot.Formatting;

namespace JDAssistant.Tests.Bot.Formatting;

public sealed class MessageSplitterTests
{
    [Fact]
    public void Leaves_a_short_text_alone() => MessageSplitter.Split("short").Should().Equal("short");

    [Fact]
    public void Parts_between_paragraphs()
    {
        var paragraph = string.Join(' ', Enumerable.Repeat("word", 12));

        MessageSplitter.Split($"{paragraph}\n\n{paragraph}\n\n{paragraph}", 130).Should().Equal($"{paragraph}\n\n{paragraph}", paragraph);
    }

    [Fact]
    public void Closes_and_opens_a_code_block_that_it_parts()
    {
        var parts = MessageSplitter.Split("```text\n" + string.Join('\n', Enumerable.Range(10, 30)) + "\n```\nafter", 60);

        parts.Should().HaveCountGreaterThan(1);
        parts.Should().OnlyContain(part => part.Length <= 60);
        parts.SkipLast(1).Should().OnlyContain(part => part.StartsWith("```text\n") && part.EndsWith("\n```"));
        string.Concat(parts).Split('\n').Where(line => int.TryParse(line, out _)).Should().Equal(Enumerable.Range(10, 30).Select(number => number.ToString()));
    }

    [Theory]
    [InlineData("a ")]
    [InlineData("abc")]
    [InlineData("😀")]
    [InlineData("line\n")]
    [InlineData("para\n\n")]
    [InlineData("- item with words\n")]
    public void Loses_nothing_and_keeps_to_the_limit(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 30_000));

        var parts = MessageSplitter.Split(text);

        parts.Should().OnlyContain(part => part.Length <= MessageSplitter.Longest && part.Length > 0);
        parts.Should().OnlyContain(part => !char.IsLowSurrogate(part[0]) && !char.IsHighSurrogate(part[part.Length - 1]));
        Bare(string.Concat(parts)).Should().Be(Bare(text));
        static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
    }
}
