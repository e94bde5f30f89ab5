using JDAssistant.Terms;

namespace JDAssistant.Tests.Terms;

public sealed class TermIndexTests
{
    private const string Head = "# Source: our own\n# Licence: ours\nterm\n";

    [Theory]
    [InlineData("you must be a member", "must be a member")]
    [InlineData("you should be member", "should be member")]
    [InlineData("you must be an honest member", "")]
    [InlineData("fit and healthy cooks", "fit and healthy cooks")]
    [InlineData("healthy cooking", "")]
    [InlineData("ovens are repaired", "ovens are repaired")]
    [InlineData("oven repairs", "oven repairs")]
    [InlineData("Clean Ovens", "")]
    [InlineData("a clean oven", "clean oven")]
    public void Terms_are_found_in_all_the_ways_they_leave(string text, string found)
    {
        var index = Index("[must|should] be [a|] member\n[fit and healthy|strong|] cooks\n[oven|ovens are] repair*\n=clean oven\n");

        var words = Words.Of(text, index.Vocabulary);
        var hits = index.Find(text, words).Of(index.List("list"));

        hits.Select(hit => text[hit.Span.Start..hit.Span.End]).Should().Equal(found.Length == 0 ? [] : [found]);
    }

    [Theory]
    [InlineData("!?", "holds no word")]
    [InlineData("[|a] [b|]", "holds no word")]
    [InlineData("colo[u|]r", "within a word")]
    [InlineData("=[A|B] c", "case-sensitive")]
    [InlineData("oven [repair|]*", "behind no word")]
    public void A_term_that_cannot_be_found_is_an_error_that_names_it(string term, string why) =>
        FluentActions.Invoking(() => Index(term + "\n")).Should().Throw<FormatException>().WithMessage($"list.tsv: *{why}*");

    [Fact]
    public void Many_threads_find_the_same_in_an_index_that_no_text_was_looked_up_in()
    {
        var index = Index("[one|two] [three|four]\none three five\n");
        const string Text = "one three five two four";

        var found = new int[64];
        Parallel.For(0, found.Length, i => found[i] = index.Find(Text, Words.Of(Text, index.Vocabulary)).Of(index.List("list")).Count);

        found.Should().AllBeEquivalentTo(2);
    }

    [Fact]
    public void A_table_lends_its_words_and_no_text_is_searched_for_its_rows()
    {
        var table = TermList.Parse("table", "# Source: our own\n# Licence: ours\nkey\tvalue\nclean oven\tyes\n");
        var index = TermIndex.Build([table, TermList.Parse("list", Head + "oven\n")]);
        const string Text = "a clean oven";

        var words = Words.Of(Text, index.Vocabulary);
        var hits = index.Find(Text, words);

        words.Select(word => word.Id != 0).Should().Equal(false, true, true);
        hits.Of(index.List("list")).Should().ContainSingle();
        hits.Invoking(found => found.Of(table)).Should().Throw<ArgumentException>().WithMessage("table.tsv is a table*");
    }

    private static TermIndex Index(string rows) => TermIndex.Build([TermList.Parse("list", Head + rows)]);
}
