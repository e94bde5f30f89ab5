using JDAssistant.Documents;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing.Fields.Titles;

public sealed class TitleLevelsTests
{
    private const string Body = "\n\nAbout the role\n\nYou will look after what our customers rely on every day of the week, with a small team.\n";

    [Theory]
    [InlineData("Sr. Software Engineer", Level.Senior)]
    [InlineData("Snr Data Analyst", Level.Senior)]
    [InlineData("Jr Developer", Level.Junior)]
    [InlineData("Mid-Level Java Developer", Level.Mid)]
    [InlineData("Intermediate Software Developer", Level.Mid)]
    [InlineData("Entry Level Sales Representative", Level.Junior)]
    [InlineData("Graduate Software Engineer", Level.Junior)]
    [InlineData("Associate Software Engineer", Level.Junior)]
    [InlineData("Software Engineering Intern", Level.Intern)]
    [InlineData("Trainee Accountant", Level.Intern)]
    [InlineData("Apprentice Electrician", Level.Intern)]
    [InlineData("Working Student Data Analytics", Level.Intern)]
    [InlineData("Data Engineer Co-op", Level.Intern)]
    [InlineData("Lead Cook", Level.Lead)]
    [InlineData("Lead Business Intelligence (BI) Engineer", Level.Lead)]
    [InlineData("Team Lead, Customer Support", Level.Lead)]
    [InlineData("Staff Software Engineer", Level.Staff)]
    [InlineData("Principal Engineer", Level.Principal)]
    [InlineData("Principal, Data Scientist, Bread and Rolls", Level.Principal)]
    [InlineData("Distinguished Engineer", Level.Principal)]
    [InlineData("Engineering Manager", Level.Manager)]
    [InlineData("Manager, Data Science", Level.Manager)]
    [InlineData("Manager", Level.Manager)]
    [InlineData("Regional Sales Manager", Level.Manager)]
    [InlineData("Operations Manager", Level.Manager)]
    [InlineData("Head of People", Level.Director)]
    [InlineData("Director of Engineering", Level.Director)]
    [InlineData("SVP, Marketing", Level.Vp)]
    [InlineData("Vice President, Investment Banking", Level.Vp)]
    [InlineData("Chief Technology Officer", Level.CLevel)]
    [InlineData("CTO", Level.CLevel)]
    [InlineData("Software Engineer II", Level.Mid)]
    [InlineData("Software Engineer III - Backend", Level.Senior)]
    [InlineData("Analyst 1", Level.Junior)]
    [InlineData("Software Engineer (L5)", Level.Senior)]
    [InlineData("Software Engineer, IC4", Level.Staff)]
    [InlineData("Senior Software Engineer II", Level.Senior)]
    [InlineData("Graduate Civil Engineer", Level.Junior)]
    [InlineData("Graduate Accountant", Level.Junior)]
    [InlineData("Graduate Quantity Surveyor", Level.Junior)]
    public void Reads_the_level(string title, Level level) => LevelsOf(title).Should().Equal(level);

    [Theory]
    [InlineData("Senior/Staff Backend Engineer", Level.Senior, Level.Staff)]
    [InlineData("Lead/Principal Engineer", Level.Lead, Level.Principal)]
    [InlineData("Junior to Mid-level Developer", Level.Junior, Level.Mid)]
    [InlineData("Mid/Senior Frontend Developer", Level.Mid, Level.Senior)]
    [InlineData("Software Engineer I/II", Level.Junior, Level.Mid)]
    [InlineData("Sr. Director, Product", Level.Senior, Level.Director)]
    [InlineData("Senior Engineering Manager", Level.Senior, Level.Manager)]
    [InlineData("Manager/Sr. Manager, Genomics", Level.Manager, Level.Senior)]
    public void Reads_several_levels_in_order(string title, Level first, Level second) => LevelsOf(title).Should().Equal(first, second);

    [Theory]
    [InlineData("Staff Nurse")]
    [InlineData("Staff Accountant")]
    [InlineData("Staff Attorney")]
    [InlineData("High School Principal")]
    [InlineData("Lead Generation Specialist")]
    [InlineData("Senior Living Advisor")]
    [InlineData("Senior Care Aide")]
    [InlineData("Senior Citizens Activity Coordinator")]
    [InlineData("Junior High Teacher")]
    [InlineData("Middle School Teacher")]
    [InlineData("Executive Assistant")]
    [InlineData("Executive Assistant to the CEO")]
    [InlineData("Account Manager")]
    [InlineData("Product Manager")]
    [InlineData("Project Manager")]
    [InlineData("Scrum Master")]
    [InlineData("Chief of Staff")]
    [InlineData("Chief Engineer")]
    [InlineData("Associate Attorney")]
    [InlineData("Sales Associate")]
    [InlineData("Graduate Program Coordinator")]
    [InlineData("Internship Coordinator")]
    [InlineData("Postdoctoral Fellow")]
    [InlineData("Store Clerk, Co-op")]
    [InlineData("Teacher, Grade 3")]
    [InlineData("Data Entry Clerk")]
    [InlineData("Business Development Manager")]
    [InlineData("Product Marketing Manager")]
    [InlineData("Graduate Recruitment Advisor")]
    [InlineData("Graduate Career Advisor")]
    [InlineData("Graduate Teaching Assistant")]
    public void Leaves_words_alone_that_mean_no_level(string title) => LevelsOf(title).Should().BeEmpty();

    [Fact]
    public void The_role_keeps_its_brackets_without_the_level() =>
        JobDescriptionParser.Parse("Voting Equipment Analyst (Business Analyst I)" + Body).Title!.Role.Should().Be("voting equipment analyst (business analyst)");

    [Fact]
    public void Knows_where_the_level_stands()
    {
        var job = JobDescriptionParser.Parse("Job Title: Sr. Payroll Clerk" + Body);

        var level = job.Title!.Levels.Should().ContainSingle().Subject;
        level.Text.Should().Be("Sr.");
        job.Slice(level.Span).Should().Be("Sr.");
        level.Source.Should().Be(LevelSource.Title);
    }

    private static IEnumerable<Level> LevelsOf(string title)
    {
        var job = JobDescriptionParser.Parse(title + Body);
        job.Title.Should().NotBeNull();
        return job.Title!.Levels.Select(level => level.Level);
    }
}
