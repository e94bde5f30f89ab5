using JDAssistant.Terms;

namespace JDAssistant.Tests.Terms;

public sealed class WordMapTests
{
    [Theory]
    [InlineData("Kubernetes", "KUBERNETES", true)]
    [InlineData("Überstunden", "überstunden", true)]
    [InlineData("ΣΊΣΥΦΟΣ", "σίσυφοσ", true)]
    [InlineData("c++", "C++", true)]
    [InlineData("@home", "`home", false)]
    [InlineData("[a]", "{a}", false)]
    [InlineData("senior", "seniors", false)]
    [InlineData("senior", "señior", false)]
    [InlineData("équipière", "ÉQUIPIÈRE", true)]
    [InlineData("abcdé", "abcdÉ", true)]
    [InlineData("abcde", "abcdf", false)]
    public void Finds_a_word_in_any_case_and_no_other(string known, string asked, bool found)
    {
        var map = new WordMap<int>();
        map.Add(known, 7);

        map.Contains(asked).Should().Be(found);
        map.TryGetValue(asked, out var value).Should().Be(found);
        value.Should().Be(found ? 7 : 0);
    }

    [Fact]
    public void Agrees_with_a_dictionary_however_many_words_there_are()
    {
        var words = TermIndex.Default.Lists.SelectMany(list => list.Terms).Select(term => term.Text).ToList();
        var expected = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var map = new WordMap<int>();
        for (var i = 0; i < words.Count; i++)
        {
            expected[words[i]] = i;
            map.Set(words[i], i);
        }

        foreach (var word in words)
        {
            foreach (var asked in new[] { word, word.ToUpperInvariant(), word.ToLowerInvariant(), word + "x", word[1..] })
            {
                map.TryGetValue(asked, out var value).Should().Be(expected.TryGetValue(asked, out var other), asked);
                value.Should().Be(other, asked);
            }
        }
    }

    [Fact]
    public void Takes_a_word_once_where_it_is_added()
    {
        var map = new WordMap<string>();
        map.Add("Senior", "a");

        var again = () => map.Add("SENIOR", "b");

        again.Should().Throw<ArgumentException>();
        map.Set("SENIOR", "c");
        map.TryGetValue("senior", out var value).Should().BeTrue();
        value.Should().Be("c");
        map.Contains("").Should().BeFalse();
    }
}
