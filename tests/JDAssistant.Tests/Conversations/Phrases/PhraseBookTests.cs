using JDAssistant.Conversations.Phrases;
using JDAssistant.Tests.Conventions;

namespace JDAssistant.Tests.Conversations.Phrases;

/// <summary>Each row of the tables says what its example becomes, of the text in fixtures/phrases.</summary>
public sealed class PhraseBookTests
{
    private static readonly string Posting = File.ReadAllText(Repository.PathOf("tests/JDAssistant.Tests/fixtures/phrases/posting.md")).ReplaceLineEndings("\n");

    private static IEnumerable<PhraseRow> All => PhraseBook.Default.OfText.Concat(PhraseBook.Default.OfTalk).Concat(PhraseBook.Default.OfOrder).Concat(PhraseBook.Default.OfSmallTalk);

    public static TheoryData<string, string> Rows => [.. All.Select(row => (row.Table, row.Phrase))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_row_takes_its_example_before_any_other(string table, string phrase)
    {
        var rows = table switch { "talk" => PhraseBook.Default.OfTalk, "order" => PhraseBook.Default.OfOrder, "smalltalk" => PhraseBook.Default.OfSmallTalk, _ => PhraseBook.Default.OfText };
        var row = rows.Single(row => row.Table == table && row.Phrase == phrase);
        var example = new SpokenSentence(row.Example);

        var taking = rows.First(other => other.Say(example, Posting) is not null || other == row);

        taking.Phrase.Should().Be(phrase, "{0} is the example of that row", row.Example);
        (row.Say(example, Posting) is { } said ? string.Join(" + ", said) : null).Should().Be(row.Says == "ask" ? "" : row.Becomes, "{0}", row.Example);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void No_row_takes_what_it_says_it_does_not(string table, string phrase)
    {
        var row = All.Single(row => row.Table == table && row.Phrase == phrase);

        row.Not.Where(sentence => row.Say(new SpokenSentence(sentence), Posting) is not null).Should().BeEmpty();
    }

    [Fact]
    public void The_phrase_that_the_page_adds_is_understood_then()
    {
        var block = ProjectDocuments.Read("src/JDAssistant/Conversations/Phrases/README.md").Split("```tsv\n")[1].Split("```")[0];
        var row = PhraseBook.Default.Row("remove", block.Trim().Split('\t'));

        PhraseBook.Default.Change(row.Example, Posting).Should().BeNull("nothing takes it yet");
        row.Say(new SpokenSentence(row.Example), Posting).Should().Equal(row.Becomes);
        row.Not.Should().ContainSingle().Which.Should().Match<string>(sentence => row.Say(new SpokenSentence(sentence), Posting) == null);
    }

    [Fact]
    public void A_long_sentence_of_many_commas_is_told_in_no_time()
    {
        var sentence = string.Join(", not ", Enumerable.Repeat("3 years or 4", 12));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        PhraseBook.Default.Change(sentence, Posting);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(2));
    }
}
