using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Tests.Drafting.Briefs;

public sealed class BriefFormTests
{
    public static TheoryData<string> Briefs => [.. BriefFixtures.All];

    [Theory]
    [MemberData(nameof(Briefs))]
    public void Gives_back_the_facts_that_it_was_filled_with(string words)
    {
        var brief = BriefReader.Read(words, "Ada");

        var back = BriefForm.Read(BriefForm.Values(brief), brief, "Ada");

        back.Facts.Where(fact => fact.IsRequirement).Select(fact => (fact.Value, fact.Strength))
            .Should().BeEquivalentTo(brief.Facts.Where(fact => fact.IsRequirement).Select(fact => (fact.Value, fact.Strength)));
        back.First(FactKind.Title).Should().Be(brief.First(FactKind.Title));
        back.First(FactKind.Company).Should().Be(brief.First(FactKind.Company));
        back.Of(FactKind.Benefit).Select(fact => fact.Value).Should().Equal(brief.Of(FactKind.Benefit).Select(fact => fact.Value));
    }

    [Fact]
    public void Reads_what_people_write_into_fields()
    {
        var brief = BriefForm.Read(new Dictionary<string, string>
        {
            ["title"] = "senior night nurse",
            ["place"] = "Leeds, on site",
            ["pay"] = "£18-20/h",
            ["musts"] = "- NMC registration\nA car\n",
            ["wishes"] = "German",
            ["apply"] = "jobs@brightwater.example",
            ["hours"] = " ",
            ["unknown"] = "x",
        }, Brief.Empty, "Ada");

        brief.First(FactKind.Title).Should().Be("Senior Night Nurse");
        brief.Level.Should().Be(JDAssistant.Documents.Level.Senior);
        brief.First(FactKind.Location).Should().Be("Leeds");
        brief.First(FactKind.Workplace).Should().Be("On-site");
        brief.First(FactKind.Pay).Should().Be("£18 to £20 per hour");
        brief.Musts.Select(fact => (fact.Kind, fact.Value)).Should().Equal((FactKind.Licence, "NMC registration"), (FactKind.Skill, "A car"));
        brief.Wishes.Select(fact => fact.Kind).Should().Equal(FactKind.Language);
        brief.First(FactKind.HowToApply).Should().Be("Send your application to jobs@brightwater.example.");
        brief.Has(FactKind.Hours).Should().BeFalse();
    }
}
