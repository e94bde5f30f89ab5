using JDAssistant.Documents;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing;

public sealed class WorkplaceReaderTests
{
    [Theory]
    [InlineData("Payroll Clerk\n\nWork Location: In person", "OnSite")]
    [InlineData("Payroll Clerk\n\nTelework: You may have the opportunity to work from home (telework) part-time, up to 3 days a week.", "Hybrid")]
    [InlineData("Payroll Clerk\n\nThis position is located virtually.", "Remote")]
    [InlineData("Payroll Clerk\nAcme\n3d$50,000 - $60,000Hybrid\n\nAbout us", "Hybrid")]
    [InlineData("Payroll Clerk\n\nThis role is fully remote.", "Remote")]
    [InlineData("Payroll Clerk\n\nRemote job\nNo\nTelework eligible\nYes, two days a week\n\nYou keep the books.", "Hybrid")]
    [InlineData("Payroll Clerk\n\nRemote job\nYes\n\nYou keep the books.", "Remote")]
    [InlineData("Payroll Clerk\n\nRemote position: No\n\nYou keep the books.", "")]
    [InlineData("Payroll Clerk\n\nThe position is 100% remote within Canada.", "Remote")]
    [InlineData("Payroll Clerk\n\nYou will work on-site at our plant.", "OnSite")]
    [InlineData("Payroll Clerk\n\nGreat team.\n\n#LI-Remote #LI-AB1", "Remote")]
    [InlineData("Payroll Clerk\n\nGreat team.\n\n#LI-Hybrid", "Hybrid")]
    [InlineData("Payroll Clerk (Remote)\n\nYou keep the books.", "Remote")]
    [InlineData("Payroll Clerk\nLeeds | Hybrid | Permanent\n\nYou keep the books.", "Hybrid")]
    [InlineData("Payroll Clerk\n\nWorkplace type\n\nOn-site\n\nYou keep the books.", "OnSite")]
    [InlineData("Payroll Clerk\n\nWe offer a hybrid working model.", "Hybrid")]
    [InlineData("Payroll Clerk\n\nThis is an office-based role.", "OnSite")]
    [InlineData("Payroll Clerk\n\nThe role can be onsite or remote.", "OnSite,Remote")]
    [InlineData("Payroll Clerk\n\n**Location:** Remote", "Remote")]
    [InlineData("Remote Payroll Clerk\n\nYou keep the books.", "Remote")]
    [InlineData("Buchhalter\n\n- Zwei Tage pro Woche Homeoffice", "Hybrid")]
    [InlineData("Comptable\n\n- Télétravail deux jours par semaine", "Hybrid")]
    [InlineData("Contable\n\nTeletrabajo 100%", "Remote")]
    [InlineData("Remote Support Clerk\n\nYou keep the books.", "")]
    [InlineData("Remote Sensing Analyst\n\nYou keep the maps.", "")]
    [InlineData("Line Cook\n\nOn site, full-time, £13.50 per hour, 40 hours a week, permanent contract\n\nYou cook.", "OnSite")]
    [InlineData("Line Cook\n\nLeeds, on site, full-time\n\nYou cook.", "OnSite")]
    [InlineData("Line Cook\n\nFull time / hybrid / Leeds\n\nYou cook.", "Hybrid")]
    [InlineData("Line Cook\n\nOn site in Leeds\n\nYou cook.", "OnSite")]
    [InlineData("Line Cook\n\n- on site\n- full-time\n\nDuties\n- Cook", "OnSite")]
    [InlineData("Line Cook\n\n| Days | on site |\n| Pay | £25,000 |\n\nDuties\n- Cook", "OnSite")]
    [InlineData("Line Cook\n\nWorkplace: Remote\non site\n\nYou cook.", "Remote,OnSite")]
    [InlineData("Line Cook\n\n| Workplace | Remote |\n|---|---|\n| Kitchen | on site |\n\nYou cook.", "Remote,OnSite")]
    [InlineData("Line Cook\n\nThis is an on-site, part-time position.", "OnSite")]
    [InlineData("Payroll Clerk\n\nYou are able to work from anywhere in the world.", "Remote")]
    [InlineData("Payroll Clerk\n\n- Ability to thrive in a fully remote organization", "Remote")]
    [InlineData("Payroll Clerk\n\nWhoever is in Leeds has the opportunity to work from our office.", "")]
    [InlineData("Payroll Clerk\n\nOnce a year you may work from anywhere in the world for a month.", "")]
    [InlineData("Payroll Clerk\n\nOne day a week you are with us in Leeds, the rest from home.", "Hybrid")]
    [InlineData("Payroll Clerk\n\nRequirements\n- Books\n- Ledgers\n- Sums\n\nWe are an equal opportunity employer. We hire without regard to race, sex, age or disability.\n\n#LI-Hybrid", "Hybrid")]
    public void Reads_where_the_work_is_done(string text, string expected) =>
        string.Join(',', JobDescriptionParser.Parse(text).Workplace.Select(mention => mention.Workplace)).Should().Be(expected);

    [Theory]
    [InlineData("You analyse images with remote sensing.")]
    [InlineData("Work schedule: Full-time\nRemote job: No\nTravel required: 25%")]
    [InlineData("You keep remote sites running and do remote monitoring.")]
    [InlineData("You run our hybrid cloud and repair hybrid vehicles.")]
    [InlineData("We have an on-site gym, onsite parking and on-site childcare.")]
    [InlineData("Ability to work remotely with suppliers.")]
    [InlineData("This is not a remote contract in disguise: you manage remote teams.")]
    [InlineData("Benefits\n\n- Home office stipend\n- Work from home\n- On-site lunches")]
    [InlineData("You may work remotely now and then.")]
    [InlineData("Work Remotely: No")]
    [InlineData("See [our culture](https://example.com/culture/all-remote/guide).")]
    [InlineData("Experience leading remote employees is required.")]
    [InlineData("You will meet customers in person and by telephone.")]
    [InlineData("You help full-time staff in the field, on site, or by telephone.")]
    [InlineData("Responsibilities\n\nSupport users by telephone, on site, full-time\nKeep the list of tickets short")]
    [InlineData("Deployment\n\non site")]
    public void Leaves_other_uses_of_the_words_alone(string sentence) =>
        JobDescriptionParser.Parse("Payroll Clerk\n\n" + sentence).Workplace.Should().BeEmpty();

    [Fact]
    public void Marks_the_words_themselves()
    {
        var job = JobDescriptionParser.Parse("Payroll Clerk\n\nWork Location: In person");

        job.Slice(job.Workplace.Should().ContainSingle().Subject.Span).Should().Be("In person");
    }

    [Theory]
    [InlineData("This is not a remote position.")]
    [InlineData("No remote work.")]
    public void Reads_a_refusal_of_remote_work_as_on_site(string sentence) =>
        JobDescriptionParser.Parse("Payroll Clerk\n\n" + sentence).Workplace.Should().ContainSingle()
            .Which.Workplace.Should().Be(Workplace.OnSite);
}
