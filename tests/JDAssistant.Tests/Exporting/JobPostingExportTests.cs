using System.Text.Json;
using JDAssistant.Exporting.Ats;
using JDAssistant.Exporting.Postings;
using JDAssistant.Parsing;
using JDAssistant.Tests.Figures;

namespace JDAssistant.Tests.Exporting;

public sealed class JobPostingExportTests
{
    private const string Full = """
        # Backend Engineer

        - **Company:** Tarnhollow Ltd
        - **Location:** Austin, TX
        - **Workplace:** Hybrid
        - **Employment:** Full-time
        - **Pay:** $150,000 to $180,000 per year
        - **Req ID:** R-10432
        - **Posted:** 3 March 2027
        - **Apply by:** 30 April 2027

        ## What you'll do

        - Build **services** & read [our notes](https://example.com/notes)

        ## What you bring

        - At least 5 years of experience

        ## About us

        We make maps.
        """;

    private const string Remote = """
        # Backend Engineer

        Company: Tarnhollow Ltd

        Fully remote (US only), $60 per hour, contract.

        ## What you'll do

        - Build services
        """;

    public static TheoryData<string> Texts() => [.. LabelledText.All().Select(text => text.Name)];

    [Fact]
    public void Says_in_data_what_the_text_says()
    {
        var json = Posting(Full);

        json.StringOf("@type").Should().Be("JobPosting");
        json.StringOf("title").Should().Be("Backend Engineer");
        json.StringOf("description").Should().StartWith("<ul><li>").And.Contain("<h3>What you'll do</h3>").And.NotContain("<h2>");
        json.GetProperty("hiringOrganization").StringOf("name").Should().Be("Tarnhollow Ltd");
        json.GetProperty("jobLocation").GetProperty("address").StringOf("addressLocality").Should().Be("Austin");
        json.GetProperty("jobLocation").GetProperty("address").StringOf("addressRegion").Should().Be("TX");
        json.GetProperty("jobLocation").GetProperty("address").StringOf("addressCountry").Should().Be("US");
        json.StringOf("employmentType").Should().Be("FULL_TIME");
        json.GetProperty("baseSalary").StringOf("currency").Should().Be("USD");
        json.GetProperty("baseSalary").GetProperty("value").NumberOf("minValue").Should().Be(150_000);
        json.GetProperty("baseSalary").GetProperty("value").NumberOf("maxValue").Should().Be(180_000);
        json.GetProperty("baseSalary").GetProperty("value").StringOf("unitText").Should().Be("YEAR");
        json.StringOf("datePosted").Should().Be("2027-03-03");
        json.StringOf("validThrough").Should().Be("2027-04-30");
        json.GetProperty("identifier").StringOf("value").Should().Be("R-10432");
        json.GetProperty("experienceRequirements").NumberOf("monthsOfExperience").Should().Be(60);
        json.TryGetProperty("jobLocationType", out _).Should().BeFalse("hybrid work is not telecommuting");
    }

    [Fact]
    public void Names_nothing_missing_but_what_only_the_employer_knows() =>
        JobPostingExport.Write(JobDescriptionParser.Parse(Full)).Notes.Should().Equal("Google recommends directApply, but only you know whether one can apply at the posting's address.");

    [Fact]
    public void Says_remote_work_with_the_country_that_it_may_be_done_from()
    {
        var json = Posting(Remote);

        json.StringOf("jobLocationType").Should().Be("TELECOMMUTE");
        json.GetProperty("applicantLocationRequirements").StringOf("name").Should().Be("US");
        json.GetProperty("baseSalary").GetProperty("value").NumberOf("value").Should().Be(60);
        json.GetProperty("baseSalary").GetProperty("value").StringOf("unitText").Should().Be("HOUR");
        json.StringOf("employmentType").Should().Be("CONTRACTOR");
    }

    [Fact]
    public void Invents_nothing_and_names_what_is_missing()
    {
        var (text, notes) = JobPostingExport.Write(JobDescriptionParser.Parse("# Baker\n\nBread. Pay: 20 to 25.\n"));

        JsonDocument.Parse(text).RootElement.EnumerateObject().Select(member => member.Name).Should().Equal("@context", "@type", "title", "description");
        notes.Where(note => note.StartsWith("Google requires", StringComparison.Ordinal)).Select(note => note.Split([' ', ','])[2]).Should().Equal("datePosted", "hiringOrganization", "jobLocation");
    }

    [Fact]
    public void May_stand_inside_a_page() =>
        JobPostingExport.Write(JobDescriptionParser.Parse("# Baker\n\nWe bake </script><script>alert(1)</script> & cake – für alle.\n")).Text
            .Should().NotContain("<").And.Contain("für alle");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Data_and_text_say_the_same(string name)
    {
        var job = JobDescriptionParser.Parse(LabelledText.All().Single(text => text.Name == name).Text);

        PostingCheck.Differences(job, JobPostingExport.Write(job).Text).Should().BeEmpty();
    }

    [Theory]
    [InlineData("150000", "160000", "baseSalary")]
    [InlineData("\"TX\"", "\"WA\"", "jobLocation")]
    [InlineData("FULL_TIME", "PART_TIME", "employmentType")]
    [InlineData("Tarnhollow Ltd\"", "Tarnhollow\"", "hiringOrganization")]
    [InlineData("2027-04-30", "2027-05-30", "validThrough")]
    [InlineData("2027-03-03", "2027-03-04", "datePosted")]
    [InlineData("\"value\": \"R-10432\"", "\"value\": \"R-10433\"", "identifier")]
    [InlineData("We make maps", "We make charts", "description")]
    [InlineData("\"title\": \"Backend", "\"title\": \"Senior Backend", "title")]
    [InlineData("\"datePosted\"", "\"jobLocationType\": \"TELECOMMUTE\", \"datePosted\"", "jobLocationType")]
    public void The_check_names_what_differs(string from, string to, string property)
    {
        var job = JobDescriptionParser.Parse(Full);
        var json = JobPostingExport.Write(job).Text;
        json.Should().Contain(from);

        PostingCheck.Differences(job, json.Replace(from, to, StringComparison.Ordinal)).Should().ContainSingle().Which.Should().StartWith(property + ":");
    }

    [Fact]
    public void Greenhouse_gets_one_line_and_is_told_of_places_and_pay()
    {
        var (text, notes) = GreenhouseExport.Write(JobDescriptionParser.Parse(Full));
        var json = JsonDocument.Parse(text).RootElement;

        json.EnumerateObject().Select(property => property.Name).Should().Equal("title", "content");
        json.StringOf("title").Should().Be("Backend Engineer");
        json.StringOf("content").Should().NotContain("\n").And.Contain("<h3>About us</h3><p>We make maps.</p>");
        notes.Should().HaveCount(3);
        notes[0].Should().Contain("/v3/job_posts");
        notes[1].Should().Contain("/v3/job_post_locations").And.Contain("“Austin, TX”");
        notes[2].Should().Contain("15000000 to 18000000 cents, USD, per year");
    }

    [Fact]
    public void Lever_gets_its_lists()
    {
        var (text, notes) = LeverExport.Write(JobDescriptionParser.Parse(Full));
        var json = JsonDocument.Parse(text).RootElement;

        json.StringOf("text").Should().Be("Backend Engineer");
        json.GetProperty("categories").StringOf("location").Should().Be("Austin, TX");
        json.GetProperty("categories").StringOf("commitment").Should().Be("Full-time");
        json.StringOf("workplaceType").Should().Be("hybrid");
        var content = json.GetProperty("content");
        content.GetProperty("lists").EnumerateArray().Select(list => (list.StringOf("text"), list.StringOf("content"))).Should().Equal(
            ("What you'll do", "<li>Build <strong>services</strong> &amp; read <a href=\"https://example.com/notes\">our notes</a></li>"),
            ("What you bring", "<li>At least 5 years of experience</li>"));
        content.StringOf("closingHtml").Should().Be("<h3>About us</h3><p>We make maps.</p>");
        json.GetProperty("salaryRange").StringOf("interval").Should().Be("per-year-salary");
        notes.Should().BeEmpty();
    }

    [Fact]
    public void Ashby_gets_HTML_and_the_workplace()
    {
        var (text, notes) = AshbyExport.Write(JobDescriptionParser.Parse(Full));
        var json = JsonDocument.Parse(text).RootElement;

        json.StringOf("title").Should().Be("Backend Engineer");
        json.StringOf("workplaceType").Should().Be("Hybrid");
        json.GetProperty("description").StringOf("type").Should().Be("text/html");
        json.GetProperty("description").StringOf("content").Should().Contain("<p>We make maps.</p>");
        notes.Should().Contain(note => note.Contains("jobPostingId"));
    }

    private static JsonElement Posting(string text) => JsonDocument.Parse(JobPostingExport.Write(JobDescriptionParser.Parse(text)).Text).RootElement;
}
