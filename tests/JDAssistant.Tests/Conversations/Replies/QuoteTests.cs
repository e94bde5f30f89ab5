using JDAssistant.Conversations.Replies;

namespace JDAssistant.Tests.Conversations.Replies;

public sealed class QuoteTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("*bold* _it_ `code`", @"\*bold\* \_it\_ \`code\`")]
    [InlineData("[a](https://evil.example)", @"\[a\]\(https\://evil.example\)")]
    [InlineData("<@U1> <!channel> @here", @"\<\@U1\> \<\!channel\> \@here")]
    [InlineData("www.evil.example", @"www\.evil.example")]
    [InlineData("one\n\n# two", @"one \# two")]
    [InlineData("- item", @"\- item")]
    [InlineData("zero\u200bwidth \u202eright", "zerowidth right")]
    public void Keeps_words_words(string given, string shown) => Quote.Escaped(given).Should().Be(shown);

    [Fact]
    public void Cuts_long_words_and_never_a_pair_of_surrogates()
    {
        Quote.Escaped(new string('a', 200), 10).Should().Be("aaaaaaaaaa…");
        Quote.Escaped("aaaa😀😀", 5).Should().Be("aaaa😀…");
    }
}
