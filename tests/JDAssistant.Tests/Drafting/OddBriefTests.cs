using JDAssistant.Drafting;

namespace JDAssistant.Tests.Drafting;

/// <summary>Briefs in which more than one thing stands in one word, or one thing in many.</summary>
public sealed class OddBriefTests
{
    [Theory]
    [InlineData("two baristas, Leeds", "Barista", "Two")]
    [InlineData("we need 3 night nurses in Hull", "Night Nurse", "3")]
    [InlineData("need baristas in York", "Barista", null)]
    [InlineData("head of sales, London", "Head of Sales", null)]
    public void Names_one_person_and_how_many_are_sought(string words, string title, string? openings)
    {
        var brief = BriefReader.Read(words, "Ada");

        brief.First(FactKind.Title).Should().Be(title);
        brief.First(FactKind.Openings).Should().Be(openings);
    }

    [Fact]
    public void Takes_two_skills_beside_and_for_two() =>
        BriefReader.Read("backend engineer, Austin, Kotlin and Kafka", "Ada").Musts.Select(fact => fact.Value).Should().Equal("Kotlin", "Kafka");

    [Fact]
    public void Takes_what_belongs_together_for_one() =>
        BriefReader.Read("shop manager, Austin, health and safety", "Ada").Musts.Select(fact => fact.Value).Should().Equal("Health and safety");

    [Theory]
    [InlineData("between £18 and £20 an hour", "£18 to £20 per hour")]
    [InlineData("£18 and a pension", "£18")]
    public void Takes_and_for_no_day(string said, string pay) =>
        BriefReader.Read($"night nurse, Leeds, {said}", "Ada").First(FactKind.Pay).Should().Be(pay);

    [Fact]
    public void Takes_base_and_target_for_pay()
    {
        var brief = BriefReader.Read("account manager, Chicago, $65,000 base, OTE $95,000", "Ada");

        brief.Of(FactKind.Pay).Select(fact => fact.Value).Should().Equal("$65,000 base", "OTE $95,000");
        brief.Musts.Should().BeEmpty();
    }

    [Fact]
    public void Begins_from_an_old_job_description()
    {
        const string old = """
            write a new one from this:
            # Ward Nurse

            Harbourline is looking for a ward nurse for its clinic in Hull. The pay is £32,000 to £36,000 per year, full-time.

            ## What you'll do

            - Plan the care of the patients on the ward
            - Give medicines and write down what was given
            - Hand over to the next shift and to the families at home

            ## What you need

            - NMC registration
            - Two years on a medical ward

            ## Benefits

            - 28 days of paid leave
            - A pension that we pay half of
            """;

        var brief = BriefReader.Read(old, "Ada");

        brief.First(FactKind.Title).Should().Be("Ward Nurse");
        brief.Musts.Select(fact => fact.Value).Should().Equal("NMC registration", "Two years on a medical ward");
        brief.Of(FactKind.Duty).Should().HaveCount(3);
        brief.Of(FactKind.Benefit).Should().HaveCount(2);
        BriefOpening.Of(old).WantsDraft.Should().BeTrue();
    }
}
