using JDAssistant.Jurisdictions;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;
using JDAssistant.Rules.Law;

namespace JDAssistant.Tests.Rules.Law;

/// <summary>What all places together say of one posting.</summary>
public sealed class LawReviewerTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void Nothing_is_said_without_a_day_or_a_place()
    {
        Of("Location: Denver, CO", Policy.Default).Should().BeNull();
        Of("We cook for guests from Colorado and California.", Day(Today)).Should().BeNull();
        Of("Location: Zurich, Switzerland", Day(Today)).Should().BeNull();
    }

    [Fact]
    public void Nothing_is_said_about_places_that_text_and_policy_do_not_touch()
    {
        var law = Of("Location: Austin, TX\n\nOur customers sit in Denver, Colorado, and in New York.", Day(Today))!;

        law.Places.Select(place => place.Jurisdiction.Id).Should().Equal("US");
        Of("Location: Denver, CO", Day(Today))!.Places.Select(place => place.Jurisdiction.Id).Should().Equal("US", "US-CO");
    }

    [Fact]
    public void A_remote_job_is_judged_against_every_place_that_it_could_reach()
    {
        var law = Of("Location: Remote (US)", Day(Today))!;

        var places = law.Places.Select(place => place.Jurisdiction.Id).ToList();
        places.Should().Contain(["US", "US-CA", "US-CO", "US-WA", "US-NY", "US-NY-NYC", "US-IL"]).And.OnlyContain(id => id.StartsWith("US"));
        var pay = law.Together.Single(joint => joint.Topic == LegalTopic.PayRange && !joint.IsBan);
        pay.State.Should().Be(LawState.Unknown, "nobody said how many people there are, nor from where they may work");
        pay.Answers.Should().OnlyContain(answer => answer.IsShort && answer.Doubt != null);
        pay.Answers.Select(answer => answer.Jurisdiction.Id).Should().Contain(["US-CO", "US-CA", "US-VA"]);
        var employs = Day(Today) with { Company = new CompanyFacts { Places = [new CompanyPlace { Place = "US-CO", HeadCount = 1 }] } };
        Of("Location: Remote (US)", employs)!.Together.Single(joint => joint.Topic == LegalTopic.PayRange && !joint.IsBan).State.Should().Be(LawState.Missing);
    }

    [Fact]
    public void A_remote_job_within_one_state_stays_in_it() =>
        Of("Location: Remote (California)", Day(Today))!.Places.Select(place => place.Jurisdiction.Id)
            .Should().Contain("US-CA").And.NotContain("US-CO").And.NotContain("US-NY");

    [Fact]
    public void Remote_from_nobody_says_where_is_from_where_the_company_has_people()
    {
        var policy = Day(Today) with { Company = new CompanyFacts { Places = [new CompanyPlace { Place = "US-CO", HeadCount = 3 }] } };

        Of("This is a fully remote position.", policy)!.Places.Select(place => place.Jurisdiction.Id).Should().Contain("US-CO").And.NotContain("US-CA");
    }

    [Fact]
    public void Work_elsewhere_that_may_report_to_an_office_there_is_unknown_and_no_finding()
    {
        var policy = Day(Today) with { Company = new CompanyFacts { HeadCount = 50, Places = [new CompanyPlace { Place = "US-NY", HeadCount = 20 }] } };
        const string Text = "# Line Cook\n\nLocation: Austin, TX\n\n## Responsibilities\n- Cook the evening menu\n";

        var answer = LawCheck.Ask(JobDescriptionParser.Parse(Text), policy, LegalTopic.PayRange).Single();
        var findings = new Reviewer(policy).Review(JobDescriptionParser.Parse(Text)).Findings;

        answer.Jurisdiction.Id.Should().Be("US-NY");
        answer.State.Should().Be(LawState.Unknown);
        answer.Doubt!.Whether.Should().Be("whether the job reports to somebody in New York");
        findings.Should().NotContain(found => found.Finding.Rule.Category == "Law");
    }

    [Fact]
    public void The_question_that_decides_most_comes_first_and_its_answer_ends_it()
    {
        var asked = Of("Location: Los Angeles, CA\n\nPay: competitive", Day(Today))!;

        asked.Questions[0].Question.Should().Be("How many people do you employ altogether?");
        var answered = Of("Location: Los Angeles, CA\n\nPay: competitive", Day(Today) with { Company = new CompanyFacts { HeadCount = 4 } })!;
        answered.Questions.Should().NotContain(question => question.Doubt.Kind == DoubtKind.HeadCount);
    }

    [Fact]
    public void What_changes_later_is_said_with_its_day()
    {
        var law = Of("Location: Wilmington, DE", Day(Today))!;

        law.Changes.Should().Contain(change => change.Day == new DateOnly(2027, 9, 26) && change.Provision.Topic == LegalTopic.PayRange && change.What == "begins");
        Of("Location: Wilmington, DE", Day(new DateOnly(2027, 9, 26)))!.Together
            .Should().Contain(joint => joint.Topic == LegalTopic.PayRange);
    }

    [Fact]
    public void A_law_that_holds_in_a_part_that_no_text_tells_stays_unknown()
    {
        var policy = Day(Today) with { Company = new CompanyFacts { HeadCount = 40 } };
        var answer = LawCheck.Ask(JobDescriptionParser.Parse("# Cook\n\nLocation: Los Angeles County, CA\n"), policy, LegalTopic.FairChanceStatement).Single();

        answer.State.Should().Be(LawState.Unknown);
        answer.Doubt!.Whether.Should().Be("whether the work is done in an unincorporated area of Los Angeles County");
        answer.Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void What_is_in_force_and_not_yet_enforced_is_a_warning()
    {
        var company = new CompanyFacts { HeadCount = 20, Places = [new CompanyPlace { Place = "US-OH-COLUMBUS", HeadCount = 20 }] };

        SeverityOn(new DateOnly(2026, 12, 31)).Should().Be(Severity.Warning);
        SeverityOn(new DateOnly(2027, 1, 1)).Should().Be(Severity.Error);

        Severity? SeverityOn(DateOnly day) => LawCheck.Ask(JobDescriptionParser.Parse("# Cook\n\nLocation: Columbus, OH\n"), Day(day) with { Company = company }, LegalTopic.PayRange)
            .Single(answer => answer.Jurisdiction.Id == "US-OH-COLUMBUS").Severity;
    }

    [Theory]
    [InlineData("Salary: CAD 80,000 - 130,000 per year", LawState.Met)]
    [InlineData("Salary: CAD 80,000 - 130,001 per year", LawState.Violated)]
    [InlineData("Salary: CAD 40 - 65 an hour", LawState.Violated)]
    [InlineData("Salary: CAD 150,000 - 200,000 per year", LawState.Met)]
    [InlineData("Salary: CAD 120,000 - 200,000 per year", LawState.Violated)]
    [InlineData("Salary: CAD 120,000 - 200,001 per year", LawState.NotRequired)]
    public void A_range_is_held_against_the_limit_of_its_place(string pay, LawState state) =>
        State("Location: Toronto, ON, Canada\n" + pay, "CA-ON").Should().Be(state);

    [Theory]
    [InlineData("US-CA", "Sacramento, CA", LawState.Violated)]
    [InlineData("US-IL", "Peoria, IL", LawState.Met)]
    [InlineData("US-VA", "Richmond, VA", LawState.Unknown)]
    public void A_link_to_the_pay_does_where_the_law_says_so(string id, string location, LawState state) =>
        State($"Location: {location}\n\nThe pay range can be found at https://pay.example.com/cook.", id).Should().Be(state);

    [Theory]
    [InlineData("Salary from EUR 2,500 per month", LawState.Met)]
    [InlineData("Salary from EUR 2,500", LawState.Violated)]
    [InlineData("Salary: competitive", LawState.Missing)]
    public void A_minimum_needs_its_unit_of_time(string pay, LawState state)
    {
        var job = JobDescriptionParser.Parse($"# Cook\n\nLocation: Vienna, Austria\n\n{pay}\n");

        LawCheck.Ask(job, Day(Today), LegalTopic.MinimumPay).Single().State.Should().Be(state);
    }

    [Fact]
    public void Law_and_wording_make_one_finding()
    {
        var policy = Day(Today) with { Company = new CompanyFacts { HeadCount = 40 } };
        const string Text = "# Waitress\n\nLocation: Milan, Italy\n\n## Requirements\n- No felons\n- State your salary history\n";

        var findings = new Reviewer(policy).Review(JobDescriptionParser.Parse(Text)).Findings.Select(found => found.Finding).ToList();

        findings.Where(finding => finding.Rule.Problem == "gendered-title").Should().ContainSingle().Which.Rule.Id.Should().Be("JD415");
        findings.Where(finding => finding.Rule.Problem == "salary-history").Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);
        findings.Where(finding => finding.Rule.Problem == "criminal-record").Should().ContainSingle().Which.Rule.Id.Should().Be("JD513", "Italy has no row about records");
    }

    private static LawState State(string lines, string id)
    {
        var policy = Day(Today) with { Company = new CompanyFacts { HeadCount = 100 } };
        return LawCheck.Ask(JobDescriptionParser.Parse($"# Cook\n\n{lines}\n"), policy, LegalTopic.PayRange).First(answer => answer.Jurisdiction.Id == id).State;
    }

    private static Policy Day(DateOnly day) => Policy.Default with { AsOf = day };

    private static LawReview? Of(string lines, Policy policy) => LawReviewer.Of(JobDescriptionParser.Parse($"# Line Cook\n\n{lines}\n"), policy);
}
