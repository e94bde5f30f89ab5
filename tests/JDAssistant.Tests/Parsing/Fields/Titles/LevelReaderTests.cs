using JDAssistant.Documents;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing.Fields.Titles;

public sealed class LevelReaderTests
{
    [Theory]
    [InlineData("Career Level: Mid Level", Level.Mid)]
    [InlineData("**Experience level:** Entry", Level.Junior)]
    [InlineData("Career Level\n\nMid Level", Level.Mid)]
    [InlineData("Seniority level\nEntry level\nEmployment type\nFull-time", Level.Junior)]
    [InlineData("Seniority: Senior", Level.Senior)]
    [InlineData("Level: Director", Level.Director)]
    [InlineData("| Level | Intermediate |", Level.Mid)]
    public void Reads_a_label(string label, Level level)
    {
        var job = JobDescriptionParser.Parse($"Payroll Clerk\n\nYou will prepare the payroll of four branches.\n\n{label}\n");

        var mention = job.Levels.Should().ContainSingle().Subject;
        mention.Level.Should().Be(level);
        mention.Source.Should().Be(LevelSource.Label);
        job.Slice(mention.Span).Should().Be(mention.Text);
    }

    [Fact]
    public void Gives_both_ends_of_a_label_that_spans_two_levels()
    {
        var job = JobDescriptionParser.Parse("Payroll Clerk\n\nSeniority level\nMid-Senior level\n");

        job.Levels.Select(mention => mention.Level).Should().Equal(Level.Mid, Level.Senior);
        job.Levels.Select(mention => mention.Span).Distinct().Should().ContainSingle();
    }

    [Theory]
    [InlineData("This is an entry-level position in our Leeds office.", Level.Junior)]
    [InlineData("You join us as a junior member of the team and learn from everyone.", Level.Junior)]
    [InlineData("As a Senior Analyst, you will own the monthly report.", Level.Senior)]
    [InlineData("We are looking for a Senior Analyst with a love of numbers.", Level.Senior)]
    public void Reads_a_plain_sentence(string sentence, Level level) =>
        JobDescriptionParser.Parse($"Analyst\n\n{sentence}\n").Levels.Should().ContainSingle()
            .Which.Should().Match<LevelMention>(mention => mention.Level == level && mention.Source == LevelSource.Sentence);

    [Theory]
    [InlineData("Mentor junior and mid-level engineers and help them grow.")]
    [InlineData("You report to senior management once a month.")]
    [InlineData("You work with senior engineers and senior stakeholders.")]
    [InlineData("Five years as a junior developer are welcome.")]
    [InlineData("The Team Lead will help you to settle in.")]
    [InlineData("It is a privilege to lead this team.")]
    [InlineData("The right place for a student looking for an entry level position.")]
    [InlineData("Level: 5 of 7 on our own scale")]
    [InlineData("Experience level: at least five years of payroll")]
    public void Does_not_take_others_or_other_things_for_the_level_of_the_job(string sentence) =>
        JobDescriptionParser.Parse($"Analyst\n\n{sentence}\n").Levels.Should().BeEmpty();

    [Fact]
    public void Takes_no_step_of_a_page_about_all_steps_of_a_job()
    {
        const string Text = "# Payroll Clerk\n\nWe pay people.\n\n## Steps\n\nThe Junior Payroll Clerk is new to the work.\n\nThe Senior Payroll Clerk leads the month's end.\n\n"
            + "### Lead Payroll Clerk\n\nThe Lead Payroll Clerk reports to the head of finance.\n";

        JobDescriptionParser.Parse(Text).Levels.Should().BeEmpty();
    }

    [Fact]
    public void Takes_the_one_step_that_the_text_speaks_of() =>
        JobDescriptionParser.Parse("# Payroll Clerk\n\n## About the role\n\nThe Senior Payroll Clerk leads the month's end.\n").Levels
            .Should().ContainSingle().Which.Level.Should().Be(Level.Senior);
}
