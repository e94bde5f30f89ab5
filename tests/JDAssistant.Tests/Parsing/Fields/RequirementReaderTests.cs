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
    [InlineData("| Area | Essential | Desirable |\n|---|---|---|\n| Training | A trade certificate; first aid | An HND |\n| Practice | Two years in a workshop | Five years in a workshop |\n")]
    [InlineData("Area | Essential | Desirable\nTraining | A trade certificate; first aid | An HND\nPractice | Two years in a workshop | Five years in a workshop\n")]
    [InlineData("Area\tEssential\tDesirable\nTraining\tA trade certificate; first aid\tAn HND\nPractice\tTwo years in a workshop\tFive years in a workshop\n")]
    [InlineData("| Essential criteria | Desirable criteria | Assessed by |\n|---|---|---|\n| • A trade certificate • first aid | An HND | Form |\n| Two years in a workshop | Five years in a workshop | Interview |\n")]
    [InlineData("| Criterion | Essential | Desirable |\n|---|---|---|\n| A trade certificate | ✓ | |\n| first aid | ✓ | - |\n| An HND | | ✓ |\n| Two years in a workshop | X | |\n| Five years in a workshop | | X |\n")]
    [InlineData("| Criterion | Essential (E) or desirable (D) |\n|---|---|\n| A trade certificate | E |\n| first aid | E |\n| An HND | D |\n| Two years in a workshop | E |\n| Five years in a workshop | D |\n")]
    [InlineData("<table><thead><tr><th>Area</th><th><p>Essential</p></th><th>Desirable</th></tr></thead><tr><td>Training</td><td><ul><li>A trade certificate</li><li>first aid</li></ul></td><td><p>An HND</p></td></tr><tr><td>Practice</td><td><p>Two years in a workshop</p></td><td>Five years in a workshop<br></td></tr></table>")]
    public void Tells_by_the_column_what_is_essential(string table)
    {
        var job = JobDescriptionParser.Parse(table.StartsWith('<') ? $"<h1>Joiner</h1><h2>Person specification</h2>{table}" : $"# Joiner\n\n## Person specification\n\n{table}");

        job.Requirements.OrderBy(item => item.Strength).Select(item => (job.Slice(item.Span), item.Strength)).Should().BeEquivalentTo([
            ("A trade certificate", RequirementStrength.Must),
            ("first aid", RequirementStrength.Must),
            ("Two years in a workshop", RequirementStrength.Must),
            ("An HND", RequirementStrength.Wish),
            ("Five years in a workshop", RequirementStrength.Wish)]);
        job.Experience.Select(demand => (demand.Min, demand.IsRequired)).Should().BeEquivalentTo([(2m, true), (5m, false)]);
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
