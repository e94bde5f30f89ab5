using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing.Layout;

public sealed class LostLineEndsTests
{
    [Fact]
    public void A_line_end_is_lost_behind_initials_too()
    {
        const string Text = "We smoke fish on the quay, for customers all over the U.KRequired QualificationsA food hygiene certificateSteady hands with a sharp knifeEarly mornings do not frighten you"
            + "BenefitsFree fish on Fridays, and a warm room above the smokehouse for whoever has the night shift in the week of the fair.";

        Headings(Text).Should().Equal("Required Qualifications", "Benefits");
    }

    [Fact]
    public void A_benefit_between_stars_heads_nothing()
    {
        const string Text = "We smoke fish on the quay, and have done so for longer than anybody can tell.RequirementsA food hygiene certificateSteady hands with a sharp knife"
            + "Benefits AvailableFree Fish*Help With School Fees*Health Benefits*Leave For Parents*Paid Time Off*Daily Pay*What you get may vary by smokehouse, so be sure to ask the one that you come from.";

        Headings(Text).Should().Equal("Requirements", "Benefits Available");
    }

    [Theory]
    [InlineData("We offer:a warm room above the smokehouse and fish for nothing on Fridays", "We offer")]
    [InlineData("Special Requirements:- Steady hands, early mornings and a clear voice for the market", "Special Requirements")]
    public void A_heading_ends_at_its_colon_whatever_stands_right_behind_it(string line, string heading) =>
        Headings("Fish Curer\n\nWe smoke fish on the quay.\n\n" + line + "\n").Should().Equal(heading);

    [Fact]
    public void No_line_end_is_lost_in_an_address_or_in_a_name_that_begins_a_line()
    {
        const string Text = "SmokeBright is the smokehouse on the quay, and has been so for longer than anybody can tell.RequirementsA food hygiene certificateSteady hands with a sharp knife"
            + "BenefitsFree fish on Fridays. You may apply at https://fish.example/Board/OpportunityDetail?opportunityId=7f SmokeBright is proud to be an Equal Opportunity Employer.";

        var job = JobDescriptionParser.Parse(Text);

        job.Company!.Text.Should().Be("SmokeBright");
        job.Sections.Should().OnlyContain(section => section.Span.Start == 0 || !char.IsLetter(Text[section.Span.Start - 1]) || section.Heading != null);
    }

    private static List<string> Headings(string text)
    {
        var job = JobDescriptionParser.Parse(text);
        return [.. job.Sections.Where(section => section.Heading is not null).Select(section => job.Slice(section.Heading!.Value))];
    }
}
