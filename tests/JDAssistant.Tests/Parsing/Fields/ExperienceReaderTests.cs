using System.Globalization;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing.Fields;

public sealed class ExperienceReaderTests
{
    [Theory]
    [InlineData("10+ years of experience", "10..")]
    [InlineData("2+ years in payroll", "2..")]
    [InlineData("A year or more in sales", "1..")]
    [InlineData("2-4 years of experience in payroll", "2..4")]
    [InlineData("1 to 3 years of experience", "1..3")]
    [InlineData("2 - 3 years of experience", "2..3")]
    [InlineData("3-5 year experience in a busy office", "3..5")]
    [InlineData("6 - 14 years of experience", "6..14")]
    [InlineData("At least 2 years of experience", "2..")]
    [InlineData("Experience of at least two years", "2..")]
    [InlineData("Minimum 4 years of experience", "4..")]
    [InlineData("Minimum of 1 year of experience", "1..")]
    [InlineData("A minimum of 2 years experience", "2..")]
    [InlineData("4 or more years of experience", "4..")]
    [InlineData("More than 5 years of experience", "5..")]
    [InlineData("Four years of experience", "4..")]
    [InlineData("Two (2) years of experience", "2..")]
    [InlineData("Minimum three (3) years of experience", "3..")]
    [InlineData("2+ years' experience", "2..")]
    [InlineData("10 years experience", "10..")]
    [InlineData("5 years or more experience", "5..")]
    [InlineData("5+ years of industry experience", "5..")]
    [InlineData("Experience with ledgers (2-5 years)", "2..5")]
    [InlineData("Two-plus years of experience with ledgers", "2..")]
    [InlineData("6 months of customer service experience", "0.5..")]
    [InlineData("18 months experience", "1.5..")]
    [InlineData("Up to 3 years of experience", "..3")]
    [InlineData("No more than 5 years of experience", "..5")]
    [InlineData("Knows ledgersMinimum of 3 years of bookkeeping experience", "3..")]
    [InlineData("Strong team spiritQualifications5+ years of experience in sales", "5..")]
    [InlineData("8+ years building ledgers for banks", "8..")]
    [InlineData("6+ years ledger software experience (or equivalent seniority)", "6..")]
    [InlineData("Ledgers: 1 year (Required)", "1..")]
    [InlineData("3+ years running ledgers", "3..")]
    [InlineData("Six years at the counter", "6..")]
    [InlineData("Mindestens 3 Jahre Berufserfahrung im Büro", "3..")]
    [InlineData("Zwei Jahre Erfahrung in der Buchhaltung", "2..")]
    [InlineData("3 ans d'expérience minimum en comptabilité", "3..")]
    [InlineData("Une expérience de 2 à 4 ans", "2..4")]
    [InlineData("Al menos 5 años de experiencia", "5..")]
    [InlineData("Years of experience: 5", "5..")]
    [InlineData("Years of experience: 5+", "5..")]
    [InlineData("Minimum years of experience required: 4", "4..")]
    [InlineData("Experience (years): 3-5", "3..5")]
    [InlineData("Years of experience: 5 years", "5..")]
    [InlineData("5 years digital experience", "5..")]
    [InlineData("3 years customer experience in shops", "3..")]
    public void Reads_the_years_that_are_asked_for(string item, string expected) =>
        Years("# Clerk\n\n## Requirements\n\n- " + item + "\n- A calm voice\n").Should().Be(expected);

    [Theory]
    [InlineData("For more than 65 years, we have printed maps.")]
    [InlineData("Fort de plus de 35 ans d'expérience, le groupe imprime des cartes.")]
    [InlineData("Wir haben 20 Jahre Erfahrung mit Karten.")]
    [InlineData("A checkable work history of five years")]
    [InlineData("5 years of address history")]
    [InlineData("You must be over 18 years of age.")]
    [InlineData("At least 18 years old")]
    [InlineData("We look back on over 20 years of history.")]
    [InlineData("This is a 2 year contract.")]
    [InlineData("Half a year in Leeds with a possible extension of up to 1 year")]
    [InlineData("Our company brings 30 years of experience in mapping.")]
    [InlineData("A 4-year degree from an accredited university")]
    [InlineData("In the next 5 years we will double in size.")]
    [InlineData("Vacation grows after five (5) years of service.")]
    [InlineData("Vesting over 4 years with a one year cliff")]
    [InlineData("How many years of experience do you have?")]
    [InlineData("Less than 1 year of experience")]
    [InlineData("One year of experience may be substituted for 30 credit hours.")]
    [InlineData("You teach children aged 10-18 years.")]
    [InlineData("A notice period of 3 months")]
    [InlineData("Salary of $50,000 per year")]
    [InlineData("Years in business: 5")]
    [InlineData("Years of experience of our team: 12")]
    [InlineData("Years of experience")]
    [InlineData("Years of experience: plenty, 5 bakers")]
    [InlineData("Half a year or more in sales would be too short")]
    [InlineData("The lease runs for a year or more")]
    public void Does_not_take_other_times_for_experience(string sentence) =>
        Years("# Clerk\n\n" + sentence + "\n").Should().BeEmpty();

    [Theory]
    [InlineData("- 3 years of experience preferred", false)]
    [InlineData("- Preferably 3+ years of experience", false)]
    [InlineData("- Ideally with 3 years of experience in sales", false)]
    [InlineData("- 3 years of experience is a plus", false)]
    [InlineData("- Ledgers: 3 years (Preferred)", false)]
    [InlineData("- 3 years of experience required", true)]
    [InlineData("- 3 years of experience in sales, SAP knowledge preferred", true)]
    [InlineData("- 3 years of experience in sales, ideally at a bank", true)]
    public void Tells_a_wish_from_a_demand(string item, bool required) =>
        JobDescriptionParser.Parse("# Clerk\n\n## Requirements\n\n" + item + "\n- A calm voice\n").Experience
            .Should().ContainSingle().Which.IsRequired.Should().Be(required);

    [Fact]
    public void A_quantity_ends_with_its_line()
    {
        var job = JobDescriptionParser.Parse("Clerk\n\nExperience: 3-5 years\n\nMinimum age: 18\n");

        job.Slice(job.Experience.Should().ContainSingle().Subject.Span).Should().Be("3-5 years");
    }

    [Fact]
    public void What_stands_under_a_heading_for_wishes_is_a_wish() =>
        JobDescriptionParser.Parse("# Clerk\n\n## Nice to have\n\n- 3 years of experience with SAP\n").Experience
            .Should().ContainSingle().Which.IsRequired.Should().BeFalse();

    [Theory]
    [InlineData("3 years of Kubernetes", "Kubernetes")]
    [InlineData("At least 8 years of experience in backend development", "backend development")]
    [InlineData("5+ years of relevant professional experience", null)]
    [InlineData("4 years of warehouse management experience", "warehouse management")]
    [InlineData("Forklifts: 2 years (Preferred)", "Forklifts")]
    public void Says_what_the_experience_is_in(string item, string? subject) =>
        JobDescriptionParser.Parse("# Clerk\n\n## Requirements\n\n- " + item + "\n").Experience
            .Should().ContainSingle().Which.Subject.Should().Be(subject);

    [Theory]
    [InlineData("Bachelor's degree and 5 years of experience or Master's degree and 3 years of experience")]
    [InlineData("PhD with 2+ years, or MS with 5+ years, or BS with 10+ years of relevant experience")]
    public void Alternatives_share_a_group(string item)
    {
        var demands = JobDescriptionParser.Parse("# Clerk\n\n## Requirements\n\n- " + item + "\n").Experience;

        demands.Count.Should().BeGreaterThan(1);
        demands.Should().OnlyContain(demand => demand.Alternative == 1);
    }

    [Fact]
    public void Demands_that_all_hold_stand_alone() =>
        JobDescriptionParser.Parse("# Clerk\n\n## Requirements\n\n- 5+ years of experience in Java or Python, and 2+ years of experience with SQL\n")
            .Experience.Should().HaveCount(2).And.OnlyContain(demand => demand.Alternative == null);

    private static string Years(string text) => string.Join("; ", JobDescriptionParser.Parse(text).Experience.Select(demand => string.Create(
        CultureInfo.InvariantCulture, $"{demand.Min:0.##}..{demand.Max:0.##}")));
}
