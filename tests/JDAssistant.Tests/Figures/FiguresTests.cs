namespace JDAssistant.Tests.Figures;

public sealed class FiguresTests
{
    /// <summary>Names the file that the table is written to; <c>tests/run --figures</c> sets it and prints the file.</summary>
    private const string TableVariable = "JDASSISTANT_FIGURES";

    [Fact]
    public void Are_not_below_the_floors()
    {
        var figures = ReaderFigures.Of(LabelledText.All());
        if (Environment.GetEnvironmentVariable(TableVariable) is { Length: > 0 } path)
            File.WriteAllText(path, figures.Table());

        var floors = LabelledText.Floors();
        floors.Keys.Should().BeEquivalentTo(FieldValues.Fields, "every field has a floor");
        figures.Fields.Where(figure => figure.F1 < floors[figure.Field]).Select(figure => figure.Field)
            .Should().BeEmpty("no field may be read worse than before:\n{0}", figures.Table());
    }

    [Fact]
    public void Count_what_is_right_wrong_and_missed()
    {
        var truth = new Truth
        {
            Title = "Another title", TitleLevels = [], Labels = [], Company = "Tarnhollow Ltd", Pay = [], Experience = [], Workplace = [],
            Employment = [], Places = [], Sections = [], Eeo = true, Accommodation = false, Noise = [],
        };

        var figures = ReaderFigures.Of([new LabelledText("plumber", "# Plumber\n\nCompany: Tarnhollow Ltd\n", truth)]);

        figures.Fields.Single(figure => figure.Field == "title").Should().Be(new Figure("title", 0, 1, 1));
        figures.Fields.Single(figure => figure.Field == "company").Should().Be(new Figure("company", 1, 0, 0));
        figures.Fields.Single(figure => figure.Field == "eeo").Should().Be(new Figure("eeo", 0, 0, 1));
        figures.Table().Should().Contain("title: plumber: expected [Another title], read [Plumber]");
    }
}
