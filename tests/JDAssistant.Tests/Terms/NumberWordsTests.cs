using JDAssistant.Terms;

namespace JDAssistant.Tests.Terms;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData("zero", 0)]
    [InlineData("Five", 5)]
    [InlineData("nineteen", 19)]
    [InlineData("TWENTY", 20)]
    [InlineData("forty-two", 42)]
    [InlineData("Ninety-Nine", 99)]
    [InlineData("fourty", 40)]
    public void A_word_is_the_number_that_it_names(string word, int number) => NumberWords.Value(word).Should().Be(number);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("-two")]
    [InlineData("two-")]
    [InlineData("two-forty")]
    [InlineData("twenty-zero")]
    [InlineData("twenty-twelve")]
    [InlineData("twelve-two")]
    [InlineData("six-person")]
    [InlineData("once")]
    [InlineData("5")]
    public void Another_word_is_none(string word) => NumberWords.Value(word).Should().BeNull();
}
