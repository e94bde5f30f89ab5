using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Tests.Drafting.Briefs;

public sealed class BriefReaderTests
{
    [Fact]
    public void Reads_a_list_of_words_between_commas()
    {
        var brief = BriefReader.Read("senior backend engineer, hybrid, $150,000-180,000, Kotlin, Kafka", "Ada");

        brief.First(FactKind.Title).Should().Be("Senior Backend Engineer");
        brief.First(FactKind.Workplace).Should().Be("Hybrid");
        brief.First(FactKind.Pay).Should().Be("$150,000 to $180,000");
        brief.Musts.Select(fact => fact.Value).Should().Equal("Kotlin", "Kafka");
        brief.Facts.Should().OnlyContain(fact => fact.SaidBy == "Ada");
    }

    [Fact]
    public void Reads_demands_wishes_and_conditions_out_of_a_sentence()
    {
        var brief = BriefReader.Read(
            "Need a part-time barista in Leeds, £12.60/h, weekends, must have food hygiene level 2, latte art nice to have, reports to the café manager, start 3 March", "Ada");

        brief.Facts.Select(fact => (fact.Kind, fact.Value, fact.Strength)).Should().BeEquivalentTo(new[]
        {
            (FactKind.Employment, "Part-time", Strength.Must),
            (FactKind.Location, "Leeds", Strength.Must),
            (FactKind.Title, "Barista", Strength.Must),
            (FactKind.Pay, "£12.60 per hour", Strength.Must),
            (FactKind.Hours, "weekends", Strength.Must),
            (FactKind.Licence, "Food hygiene level 2", Strength.Must),
            (FactKind.Skill, "Latte art", Strength.Wish),
            (FactKind.ReportsTo, "the café manager", Strength.Must),
            (FactKind.StartDate, "3 March", Strength.Must),
        });
    }

    [Fact]
    public void Keeps_what_it_cannot_tell_as_an_assumed_requirement()
    {
        var brief = BriefReader.Read("barista in Leeds, calm on loud match days", "Ada");

        brief.Assumed.Should().ContainSingle().Which.Value.Should().Be("Calm on loud match days");
    }

    [Fact]
    public void Takes_an_unknown_name_behind_the_title_for_the_place_and_says_so()
    {
        BriefReader.Read("warehouse operative, Daventry, forklift licence", "Ada").Of(FactKind.Location)
            .Should().ContainSingle().Which.Should().Match<Fact>(fact => fact.Value == "Daventry" && fact.IsAssumed);
        BriefReader.Read("backend engineer, Kotlin, Kafka", "Ada").Has(FactKind.Location).Should().BeFalse();
    }

    [Theory]
    [InlineData("must be familiar with Terraform", "Familiar with Terraform")]
    [InlineData("experience with Figma", "Experience with Figma")]
    public void Takes_no_tool_for_the_company(string said, string skill)
    {
        var brief = BriefReader.Read("barista at Brightwater, " + said, "Ada");

        brief.Of(FactKind.Company).Should().ContainSingle().Which.Value.Should().Be("Brightwater");
        brief.Musts.Should().ContainSingle().Which.Value.Should().Be(skill);
    }

    [Theory]
    [InlineData("reach truck licence a bonus", FactKind.Licence, "Reach truck licence")]
    [InlineData("perm", FactKind.Employment, "Permanent")]
    [InlineData("full time w/ benefits after 60 days", FactKind.Benefit, "Benefits after 60 days")]
    [InlineData("Little Oaks Nursery", FactKind.Company, "Little Oaks Nursery")]
    [InlineData("Maple County Schools", FactKind.Company, "Maple County Schools")]
    [InlineData("start after Easter", FactKind.StartDate, "After Easter")]
    [InlineData("clean driving record", FactKind.Licence, "Clean driving record")]
    public void Tells_a_piece_by_its_words(string said, FactKind kind, string value) =>
        BriefReader.Read("driver in Leeds, £14 an hour, " + said, "Ada").Of(kind).Select(fact => fact.Value).Should().Equal(value);

    [Theory]
    [InlineData("£12.60/h", "£12.60 per hour")]
    [InlineData("€55k-65k", "€55,000 to €65,000")]
    [InlineData("€60-75k", "€60,000 to €75,000")]
    [InlineData("pay $150,000-180,000", "$150,000 to $180,000")]
    [InlineData("CAD 85,000-95,000", "CAD 85,000 to CAD 95,000")]
    [InlineData("£45k p.a.", "£45,000 per year")]
    [InlineData("£220 per day", "£220 per day")]
    [InlineData("£90k OTE", "£90,000 OTE")]
    public void Writes_pay_as_a_posting_shows_it(string said, string written) =>
        BriefReader.Read("barista, " + said, "Ada").First(FactKind.Pay).Should().Be(written);

    [Theory]
    [InlineData("write me one for a night nurse in Leeds", true)]
    [InlineData("night nurse, Leeds, £18 an hour", true)]
    [InlineData("we need a barista", true)]
    [InlineData("write me a poem about spring", false)]
    [InlineData("thanks, that helps", false)]
    [InlineData("what does a nurse earn?", false)]
    [InlineData("no, sorry", false)]
    public void Tells_a_brief_from_chat(string text, bool wantsDraft) =>
        BriefOpening.Of(text).WantsDraft.Should().Be(wantsDraft);
}
