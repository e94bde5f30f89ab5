using JDAssistant.Bot.BotFramework.Formatting;

namespace JDAssistant.Tests.Bot.BotFramework.Formatting;

public sealed class ChatMarkdownTests
{
    [Theory]
    [InlineData("# Title", "**Title**")]
    [InlineData("### Pay ###", "**Pay**")]
    [InlineData("## **Bold** already", "**Bold already**")]
    [InlineData("Title\n=====\ntext", "**Title**\n\ntext")]
    [InlineData("Pay\n---\n\ntext", "**Pay**\n\ntext")]
    [InlineData("text\n# Pay\n\nmore", "text\n\n**Pay**\n\nmore")]
    [InlineData("#5 in the market", "#5 in the market")]
    public void Headings_become_bold_lines(string markdown, string expected) => ChatMarkdown.Of(markdown, keepLinks: false).Should().Be(expected);

    [Fact]
    public void Tables_become_lists() => ChatMarkdown.Of(
        """
        | Shift | Pay |
        |-------|:---:|
        | Day   | £12 |
        | Night | £14 \| tax free |
        """.ReplaceLineEndings("\n"), keepLinks: false).Should().Be("- Shift: Day; Pay: £12\n- Shift: Night; Pay: £14 \\| tax free");

    [Fact]
    public void Rules_go() => ChatMarkdown.Of("one\n\n* * *\n\ntwo", keepLinks: false).Should().Be("one\n\ntwo");

    [Fact]
    public void Code_blocks_stay_as_they_are_and_are_closed() =>
        ChatMarkdown.Of("```\n# not a heading <b>\n", keepLinks: false).Should().Be("```\n# not a heading <b>\n\n```");

    [Theory]
    [InlineData("<at>Everyone</at>", "&lt;at>Everyone&lt;/at>")]
    [InlineData("\\<at>Everyone</at>", "&lt;at>Everyone&lt;/at>")]
    [InlineData("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>")]
    [InlineData("<https://example.test>", "&lt;https://example.test>")]
    public void Html_and_mentions_become_words(string markdown, string expected) => ChatMarkdown.Of(markdown, keepLinks: true).Should().Be(expected);

    [Theory]
    [InlineData("[Apply here](https://evil.test/x \"Title\")", "Apply here (https://evil.test/x)")]
    [InlineData("[run](javascript:alert(1)) now", "run now")]
    [InlineData("[run](data:text/html,x)", "run")]
    [InlineData("![logo](https://evil.test/track.png)", "logo")]
    [InlineData("[![logo](https://evil.test/a.png)](https://evil.test)", "logo (https://evil.test/)")]
    [InlineData("[label][1]", "\\[label]\\[1]")]
    [InlineData("[1]: https://evil.test", "\\[1]: https://evil.test")]
    [InlineData("[[Add: pay]]", "\\[\\[Add: pay]]")]
    [InlineData("[x](y", "\\[x](y")]
    public void Links_of_others_show_where_they_lead(string markdown, string expected) => ChatMarkdown.Of(markdown, keepLinks: false).Should().Be(expected);

    [Theory]
    [InlineData("[law](https://example.test/law?x=1)", "[law](https://example.test/law?x=1)")]
    [InlineData("[law](file:///etc/passwd)", "law")]
    public void Our_own_links_stay_if_they_lead_to_the_web(string markdown, string expected) => ChatMarkdown.Of(markdown, keepLinks: true).Should().Be(expected);

    [Fact]
    public void Code_spans_and_escapes_stay() => ChatMarkdown.Of("`a [b](c) <d>` and \\*not bold\\* ``x`y``", keepLinks: false).Should().Be("`a [b](c) <d>` and \\*not bold\\* ``x`y``");

    [Fact]
    public void Characters_that_turn_others_around_go() => ChatMarkdown.Of("pay \u202Egnihton\u202C\u200B today", keepLinks: false).Should().Be("pay gnihton today");

    [Fact]
    public void Is_linear_in_hostile_text()
    {
        var hostile = new string('[', 50_000) + new string('`', 49_999) + " " + string.Concat(Enumerable.Repeat("[a](", 20_000));

        var watch = System.Diagnostics.Stopwatch.StartNew();
        ChatMarkdown.Of(hostile, keepLinks: false).Should().NotBeEmpty();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }
}
