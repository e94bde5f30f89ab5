using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Tests.Drafting.Briefs;

public sealed class LaterWordsTests
{
    [Theory]
    [InlineData("£18 an hour", FactKind.Pay, "£18 per hour")]
    [InlineData("Brightwater", FactKind.Company, "Brightwater")]
    [InlineData("Hull Royal Infirmary", FactKind.Company, "Hull Royal Infirmary")]
    [InlineData("the company is Brightwater & Sons", FactKind.Company, "Brightwater & Sons")]
    [InlineData("no, the place is Leeds", FactKind.Location, "Leeds")]
    [InlineData("no, it's in York", FactKind.Location, "York")]
    [InlineData("actually the salary should be €50k-60k", FactKind.Pay, "€50,000 to €60,000")]
    [InlineData("full-time", FactKind.Employment, "Full-time")]
    [InlineData("remote", FactKind.Workplace, "Remote")]
    [InlineData("jobs@brightwater.example", FactKind.HowToApply, "Send your application to jobs@brightwater.example.")]
    [InlineData("rename it to ward nurse", FactKind.Title, "Ward Nurse")]
    [InlineData("start is 3 March", FactKind.StartDate, "3 March")]
    public void Reads_an_answer(string said, FactKind kind, string value)
    {
        var later = LaterWords.Read(said, Brief.Empty, [FactKind.Pay, FactKind.Company, FactKind.Location, FactKind.HowToApply], "Ada");

        later.IsSure.Should().BeTrue();
        later.Facts.Facts[0].Kind.Should().Be(kind);
        later.Facts.Facts[0].Value.Should().Be(value);
    }

    [Theory]
    [InlineData("hybrid, two days")]
    [InlineData("hybrid, two days a week")]
    [InlineData("hybrid, two days in the office")]
    public void Takes_days_beside_hybrid_for_days_in_the_office(string said)
    {
        var later = LaterWords.Read(said, Brief.Empty, [], "Ada");

        later.IsSure.Should().BeTrue();
        later.Facts.First(FactKind.Workplace).Should().Be("Hybrid");
        later.Facts.First(FactKind.OfficeDays).Should().StartWith("two days").And.EndWith("in the office");
    }

    [Theory]
    [InlineData("5 days a week", FactKind.Hours, "4 days a week", FactKind.Hours, "5 days a week")]
    [InlineData("team of five", FactKind.Team, "a team of four", FactKind.Team, "a team of five")]
    [InlineData("budget of €200k", FactKind.Pay, "€70,000 to €85,000", FactKind.Pay)]
    [InlineData("Lisbon only", FactKind.Location, "Lisbon or Porto", FactKind.Location, "Lisbon")]
    public void Takes_what_is_known_for_what_is_meant(string said, FactKind known, string before, FactKind kind, params string[] values)
    {
        var brief = new Brief([new Fact(FactKind.Workplace, "Hybrid", Strength.Must, "Ada", "hybrid"), new Fact(known, before, Strength.Must, "Ada", before)]);

        LaterWords.Read(said, brief, [], "Ada").Facts.Of(kind).Select(fact => fact.Value).Should().Equal(values);
    }

    [Theory]
    [InlineData("150 to 170", "$140,000 to $160,000 per year", "$150,000 to $170,000 per year")]
    [InlineData("pay is 150 to 170", "$140,000 to $160,000 per year", "$150,000 to $170,000 per year")]
    [InlineData("pay is 150-170k", "USD 140,000 per year", "USD 150,000 to USD 170,000 per year")]
    [InlineData("pay is 19.50", "£18 per hour", "£19.50 per hour")]
    [InlineData("pay is 65,000", "€60,000", "€65,000")]
    public void Takes_currency_and_period_from_the_pay_that_is_known(string said, string before, string after)
    {
        var known = new Brief([new Fact(FactKind.Pay, before, Strength.Must, "Ada", before)]);

        LaterWords.Read(said, known, [FactKind.Pay], "Ada").Facts.First(FactKind.Pay).Should().Be(after);
    }

    [Theory]
    [InlineData("thanks")]
    [InlineData("ok, great")]
    [InlineData("I will ask my boss")]
    [InlineData("let me think")]
    public void Takes_talk_for_no_answer(string said) =>
        LaterWords.Read(said, Brief.Empty, [FactKind.Skill, FactKind.Company, FactKind.Benefit], "Ada").IsSure.Should().BeFalse();

    [Fact]
    public void Gives_no_name_to_a_question_that_was_not_asked() =>
        LaterWords.Read("Brightwater", Brief.Empty, [FactKind.Pay], "Ada").IsSure.Should().BeFalse();
}
