using JDAssistant.Documents;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing.Fields;

public sealed class RequirementReaderTests
{
    [Fact]
    public void Reads_the_items_of_both_kinds_of_section()
    {
        var job = JobDescriptionParser.Parse(
            "# Clerk\n\n## Requirements\n\n- 3+ years with ledgers\n- Excel\n\n## Nice to have\n\n- A forklift licence\n\n## Benefits\n\n- Free tea\n");

        job.Requirements.Select(item => (job.Slice(item.Span), item.Strength)).Should().Equal(
            ("3+ years with ledgers", RequirementStrength.Must),
            ("Excel", RequirementStrength.Must),
            ("A forklift licence", RequirementStrength.Wish));
        job.Requirements[0].Experience.Should().Equal(job.Experience);
    }

    [Theory]
    [InlineData("Knowledge of SAP is a plus", RequirementStrength.Wish)]
    [InlineData("Ideally a notary public", RequirementStrength.Wish)]
    [InlineData("Ledgers and audits (preferred)", RequirementStrength.Wish)]
    [InlineData("A message queue (preferably Kafka) in daily use", RequirementStrength.Must)]
    [InlineData("A degree is required, a doctorate is preferred", RequirementStrength.Must)]
    [InlineData("Calm on the phone", RequirementStrength.Must)]
    public void Words_of_the_item_outweigh_its_section(string item, RequirementStrength strength) =>
        Item(item).Strength.Should().Be(strength);

    [Theory]
    [InlineData("Services in Go and Rust, run on K8s", "Go, Rust, Kubernetes")]
    [InlineData("You go the extra mile and react to change each spring", "")]
    [InlineData("MS Excel, AutoCAD and a forklift", "Excel, AutoCAD, forklift")]
    [InlineData("Node.js or C# with PostgreSQL", "Node.js, C#, PostgreSQL")]
    public void Names_the_skills(string item, string names) =>
        string.Join(", ", Item(item).Skills.Select(skill => skill.Name)).Should().Be(names);

    [Theory]
    [InlineData("Bachelor's degree or equivalent experience", DegreeLevel.Bachelor, true)]
    [InlineData("Master's degree in economics", DegreeLevel.Master, false)]
    [InlineData("High school diploma", DegreeLevel.School, false)]
    public void Reads_degrees_and_what_may_replace_them(string item, DegreeLevel level, bool equivalent)
    {
        var read = Item(item);

        read.Degrees.Should().ContainSingle().Which.Level.Should().Be(level);
        read.AcceptsEquivalent.Should().Be(equivalent);
    }

    [Fact]
    public void Reads_level_licence_and_language()
    {
        Item("Familiar with Tableau").Level.Should().Be(SkillLevel.Basic);
        Item("Expert knowledge of tax law").Level.Should().Be(SkillLevel.Expert);
        Item("A valid driver's license").Licences.Should().ContainSingle().Which.Text.Should().Be("driver's license");
        Item("Speaks Spanish").Languages.Should().ContainSingle().Which.Text.Should().Be("Spanish");
    }

    [Fact]
    public void Neither_an_announcement_nor_a_question_is_an_item() =>
        JobDescriptionParser.Parse("# Clerk\n\n## Requirements\n\n- You bring along:\n- A calm voice\n- Have you worked with ledgers?\n")
            .Requirements.Should().ContainSingle();

    private static RequirementItem Item(string item) =>
        JobDescriptionParser.Parse("# Clerk\n\n## Requirements\n\n- " + item + "\n").Requirements.Should().ContainSingle().Subject;

    [Fact]
    public void Leaves_out_what_the_employer_states_of_itself()
    {
        var job = JobDescriptionParser.Parse("# Net Mender\n\n## Requirements\n\n- Two winters on a boat\n- A steady hand\n\nTarnhollow Ferries is an equal opportunity employer.\n");

        job.Requirements.Select(item => job.Slice(item.Span)).Should().Equal("Two winters on a boat", "A steady hand");
    }
}
