using JDAssistant.Documents;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing;

public sealed class ConditionReaderTests
{
    [Theory]
    [InlineData("You are in for 3 days a week in the office.", 3, 3, PayPeriod.Week)]
    [InlineData("Work from home with 2-3 days/month in office.", 2, 3, PayPeriod.Month)]
    [InlineData("Onsite 4 days a week.", 4, 4, PayPeriod.Week)]
    [InlineData("We spend two days per week in the office.", 2, 2, PayPeriod.Week)]
    public void Reads_days_in_the_office(string sentence, int min, int max, PayPeriod per) =>
        Read(sentence).OfficeDays.Should().Match<OfficeDays>(days => days.Min == min && days.Max == max && days.Per == per);

    [Theory]
    [InlineData("Travel up to 25%.", null, 25)]
    [InlineData("10-20% travel is part of the job.", 10, 20)]
    [InlineData("Travel: No", 0, 0)]
    [InlineData("Travel required: 5%", 5, 5)]
    public void Reads_travel(string sentence, int? min, int? max) =>
        Read(sentence).Travel.Should().Match<TravelDemand>(travel => travel.MinPercent == min && travel.MaxPercent == max);

    [Fact]
    public void Takes_an_answer_on_the_next_line()
    {
        var read = Read("Relocation expenses reimbursed\nNo\nSecurity clearance\nNot required\nDrug test\nNo\nDriver's license required\nYes");

        read.Relocation!.IsOffered.Should().BeFalse();
        read.Clearance.Should().BeNull();
        read.DrugTest.Should().BeNull();
        read.DriversLicence.Should().NotBeNull();
    }

    [Theory]
    [InlineData("You work 37.5 hours per week.", 37.5)]
    [InlineData("Hours per week: 40", 40)]
    [InlineData("This is a 35-hour week.", 35)]
    [InlineData("Riverbank (Utrecht) · permanent · 32-40 hours", 40)]
    [InlineData("Part-time, 24 hours | permanent", 24)]
    public void Reads_hours_per_week(string sentence, double hours) =>
        Read(sentence).HoursPerWeek!.Max.Should().Be((decimal)hours);

    [Theory]
    [InlineData("We answer a part-time applicant within 48 hours.")]
    [InlineData("Permanent, with 8 hours of training a month")]
    [InlineData("Open 24 hours")]
    public void Takes_no_other_hours_for_those_of_a_week(string sentence) => Read(sentence).HoursPerWeek.Should().BeNull();

    [Theory]
    [InlineData("Full time, permanent, from 1 September 2027", "2027-09-01")]
    [InlineData("Part-time (from 4 January 2027)", "2027-01-04")]
    public void Reads_the_start_beside_the_kind_of_employment(string line, string date) =>
        Read(line).StartDate!.Date.Should().Be(DateOnly.ParseExact(date, "yyyy-MM-dd", null));

    [Theory]
    [InlineData("The contract runs, from 1 May 2027 to 30 June 2028.")]
    [InlineData("We have worked here, from 12 May 2007, without a boss.")]
    public void Takes_no_other_day_for_the_start(string sentence) => Read(sentence).StartDate.Should().BeNull();

    [Theory]
    [InlineData("Closing date: 12 May 2027", "2027-05-12")]
    [InlineData("Apply by May 12, 2027.", "2027-05-12")]
    [InlineData("Closing Date: 2027-05-12", "2027-05-12")]
    [InlineData("Closing Date: 5/25/2027 11:59 PM", "2027-05-25")]
    [InlineData("Closing Date: 25/5/2027", "2027-05-25")]
    [InlineData("Apply at jobs.example.org by 12 May 2027.", "2027-05-12")]
    [InlineData("Send your CV to jobs@example.org before Friday 12th May 2027.", "2027-05-12")]
    [InlineData("Apply online by midnight on the 12th of May 2027.", "2027-05-12")]
    [InlineData("Closing date: May 12th, 2027", "2027-05-12")]
    public void Reads_the_deadline(string sentence, string date) =>
        Read(sentence).Deadline!.Date.Should().Be(DateOnly.ParseExact(date, "yyyy-MM-dd", null));

    [Theory]
    [InlineData("Apply through the bakery that opened on 12 May 2007.")]
    [InlineData("Apply with us. The oven was lit by 12 May 2007.")]
    [InlineData("Apply to teams that were there by then: 12 May 2007 was our first day.")]
    public void Takes_no_other_day_for_the_deadline(string sentence) => Read(sentence).Deadline.Should().BeNull();

    [Theory]
    [InlineData("Closing date: 5/6/2027")]
    [InlineData("This position is open until filled.")]
    [InlineData("Closing date: continuous")]
    public void Says_that_there_is_a_deadline_but_not_which_day_where_it_is_uncertain(string sentence) =>
        Read(sentence).Deadline!.Date.Should().BeNull();

    [Theory]
    [InlineData("Reports to: Head of Finance", "Head of Finance")]
    [InlineData("You report to the Director of Nursing and train others.", "Director of Nursing")]
    [InlineData("You will join a crew of six and report to the head of stores.", "head of stores")]
    [InlineData("You'll look after the till of two shops and report to the Area Manager.", "Area Manager")]
    [InlineData("You report to the shop manager and train others.", "shop manager")]
    [InlineData("Reporting to the shop manager, you open the shop.", "shop manager")]
    public void Reads_whom_the_job_reports_to(string sentence, string person) =>
        Read(sentence).ReportsTo!.Text.Should().Be(person);

    [Theory]
    [InlineData("You write reports to support the board.")]
    [InlineData("You send reports to customers every week.")]
    [InlineData("You report to work on time.")]
    [InlineData("You collect the figures and report to the Audit Committee.")]
    [InlineData("Analyse campaigns and report to the board.")]
    public void Does_not_take_reports_for_a_reporting_line(string sentence) =>
        Read(sentence).ReportsTo.Should().BeNull();

    [Theory]
    [InlineData("We cannot offer visa sponsorship.", false)]
    [InlineData("Visa sponsorship is not available.", false)]
    [InlineData("Visa sponsorship is available.", true)]
    [InlineData("You must be authorized to work here without sponsorship.", false)]
    public void Reads_whether_a_visa_is_sponsored(string sentence, bool offered) =>
        Read(sentence).VisaSponsorship!.IsOffered.Should().Be(offered);

    [Theory]
    [InlineData("You sell sponsorship packages for our events.")]
    [InlineData("Will you now or in the future require visa sponsorship?")]
    public void Leaves_other_sponsorship_alone(string sentence) =>
        Read(sentence).VisaSponsorship.Should().BeNull();

    [Theory]
    [InlineData("Lift up to 50 lbs.", 50)]
    [InlineData("You carry 20 kg boxes.", 44.1)]
    public void Reads_weights_in_pounds(string sentence, double pounds) =>
        Read(sentence).Lifting.Should().ContainSingle().Which.Max.Should().Be((decimal)pounds);

    [Theory]
    [InlineData("A 6-month contract.", 6, PayPeriod.Month)]
    [InlineData("Duration: 12 months", 12, PayPeriod.Month)]
    [InlineData("Contract: fixed term, 12 months", 12, PayPeriod.Month)]
    [InlineData("Type: Fixed-term (6-9 months)", 9, PayPeriod.Month)]
    [InlineData("This is a fixed term contract of 2 years.", 2, PayPeriod.Year)]
    public void Reads_how_long_a_contract_runs(string sentence, int length, PayPeriod unit) =>
        Read(sentence).ContractLength.Should().Match<ContractLength>(contract => contract.Max == length && contract.Unit == unit);

    [Theory]
    [InlineData("Fixed term. 6 months of probation.")]
    [InlineData("Contract: temporary contract, 6 months probation")]
    [InlineData("A fixed term contract, and 3 years of experience.")]
    public void Takes_no_other_time_for_the_length_of_a_contract(string sentence) => Read(sentence).ContractLength.Should().BeNull();

    [Fact]
    public void Reads_what_must_be_shown_or_passed()
    {
        var conditions = Read("You need a valid driver's license, a background check, a drug test and a security clearance. You must be authorized to work in the country. Night shifts.");

        conditions.DriversLicence!.Text.Should().Be("valid driver's license");
        conditions.BackgroundCheck!.Text.Should().Be("background check");
        conditions.DrugTest!.Text.Should().Be("drug test");
        conditions.Clearance!.Text.Should().Be("security clearance");
        conditions.WorkAuthorization!.Text.Should().Be("authorized to work");
        conditions.Shifts.Should().ContainSingle().Which.Text.Should().Be("Night shifts");
    }

    [Theory]
    [InlineData("No driver's license is needed.")]
    [InlineData("We build trust with the public in the travel industry.")]
    public void Leaves_the_rest_alone(string sentence)
    {
        var conditions = Read(sentence);

        conditions.DriversLicence.Should().BeNull();
        conditions.Clearance.Should().BeNull();
        conditions.Travel.Should().BeNull();
    }

    [Fact]
    public void Reads_every_beginning_of_a_dense_text()
    {
        const string text = "Nurse (Remote) – Leeds, UK\nLocation: Austin, TX, USA | Hybrid\n3 days a week in the office, travel 10-20%, 37.5 hours per week, "
            + "closing date: 5/25/2027, 6-month contract, reports to: Head of Care, lift 20 kg, visa sponsorship: No. Remote within CET ±2, (in-person";

        var act = () =>
        {
            for (var length = 0; length <= text.Length; length++)
                JobDescriptionParser.Parse(text[..length]);
        };

        act.Should().NotThrow();
    }

    private static Conditions Read(string sentence) => JobDescriptionParser.Parse("Payroll Clerk\n\n" + sentence).Conditions;
}
