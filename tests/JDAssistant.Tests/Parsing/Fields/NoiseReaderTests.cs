using JDAssistant.Documents;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing.Fields;

public sealed class NoiseReaderTests
{
    [Theory]
    [InlineData("Upload and Match Resume", "Teal")]
    [InlineData("Make Your Resume Now", "Teal")]
    [InlineData("© 2025 Teal Labs, Inc", "Teal")]
    [InlineData("Easy Apply", "LinkedIn")]
    [InlineData("Show more", "LinkedIn")]
    [InlineData("Be among the first 25 applicants", "LinkedIn")]
    [InlineData("Referrals increase your chances of interviewing at Acme by 2x", "LinkedIn")]
    [InlineData("Pulled from the full job description", "Indeed")]
    [InlineData("Powered by JazzHR", "JazzHR")]
    [InlineData("Powered by Greenhouse", "Greenhouse")]
    [InlineData("Software Powered by iCIMS", "iCIMS")]
    [InlineData("posted on: Posted Today", "Workday")]
    [InlineData("Click our Jobot logo and follow our LinkedIn page!", "Jobot")]
    [InlineData("If you have questions about this posting, please contact support@lensa.com", "Lensa")]
    [InlineData("Accept all cookies", null)]
    [InlineData("Posted 3 days ago", null)]
    [InlineData("Privacy PolicyTerms of Service", null)]
    [InlineData("**Back to search results**", null)]
    [InlineData("Get job search notifications", null)]
    [InlineData("Apply Now at Fernway", null)]
    public void Knows_the_lines_of_job_boards(string line, string? origin)
    {
        var job = JobDescriptionParser.Parse($"Payroll Clerk\n\nYou will prepare the payroll of four branches.\n\n{line}\n");

        var noise = job.Noise.Should().ContainSingle().Subject;
        noise.Kind.Should().Be(NoiseKind.Furniture);
        noise.Origin.Should().Be(origin);
        job.Slice(noise.Span).Should().Be(line);
    }

    [Theory]
    [InlineData("Apply now")]
    [InlineData("Privacy notice: we keep your application for six months.")]
    [InlineData("Benefits")]
    [InlineData("Job Type: Full-time")]
    [InlineData("Apply by email to jobs at our office.")]
    [InlineData("You save time for our customers and share what you learn.")]
    [InlineData("We use cookies in our bakery and eat them too.")]
    [InlineData("Industries\nRetail")]
    public void Leaves_a_companys_own_lines_alone(string line) =>
        JobDescriptionParser.Parse($"Payroll Clerk\n\nYou will prepare the payroll of four branches.\n\n{line}\n").Noise.Should().BeEmpty();

    [Fact]
    public void Takes_labels_and_values_of_a_boards_block_and_still_reads_them()
    {
        var job = JobDescriptionParser.Parse(
            "Payroll Clerk\n\nYou will prepare the payroll.\n\nWhat This Job Offers\n\nJob Type\n\nFull-time\n\nCareer Level\n\nSenior Level\n\nNumber of Employees\n\n51-100 employees\n");

        job.Noise.Where(noise => noise.Kind == NoiseKind.BoardField).Select(noise => job.Slice(noise.Span))
            .Should().Equal("Job Type", "Full-time", "Career Level", "Senior Level", "Number of Employees", "51-100 employees");
        job.Levels.Should().ContainSingle().Which.Level.Should().Be(Level.Senior);
    }

    [Fact]
    public void Takes_a_doubtful_line_beside_a_sure_one()
    {
        var job = JobDescriptionParser.Parse("Payroll Clerk\n\nYou will prepare the payroll.\n\nEasy Apply\nSave\nShare\n");

        job.Noise.Select(noise => job.Slice(noise.Span)).Should().Equal("Easy Apply", "Save", "Share");
    }

    [Theory]
    [InlineData("#LI-NA1", "#LI-NA1")]
    [InlineData("Come and join us. #LI-Hybrid", "#LI-Hybrid")]
    [InlineData("LinkedIn Tag: #LI-DNP", "LinkedIn Tag: #LI-DNP")]
    public void Finds_tracking_tags(string line, string tag)
    {
        var job = JobDescriptionParser.Parse($"Payroll Clerk\n\nYou will prepare the payroll.\n\n{line}\n");

        job.Noise.Should().ContainSingle().Which.Kind.Should().Be(NoiseKind.TrackingTag);
        job.Slice(job.Noise[0].Span).Should().Be(tag);
    }

    [Fact]
    public void Takes_the_adverts_below_similar_jobs_for_the_boards()
    {
        var job = JobDescriptionParser.Parse("Marine Engineer\nTarnhollow Ferries\nDuties\nMend engines\nTeach two apprentices\nWrite the log of every crossing\nSimilar jobs\nDeck Hand\nGannet Shipping\n£24,000 - £26,000 a year\n");

        job.Noise.Select(noise => job.Slice(noise.Span)).Should().Equal("Similar jobs", "Deck Hand", "Gannet Shipping", "£24,000 - £26,000 a year");
        job.Pay.Should().BeEmpty();
    }

    [Fact]
    public void Is_what_stands_above_the_title_of_a_page_and_below_its_last_words() =>
        JobDescriptionParser.Parse("Tidemark Home Page\n\nApply for this job\n\nDeckhand\n\nResponsibilities\n- Mend nets\n- Splice ropes\n\nRequirements\n- Two winters at sea\n- A ticket\n\nTidemark Home Page\n")
            .Noise.Select(noise => noise.Kind).Should().Equal(NoiseKind.Furniture, NoiseKind.Furniture, NoiseKind.Furniture);

    [Fact]
    public void Is_no_button_that_a_short_text_names() =>
        JobDescriptionParser.Parse("Apply for this job\n\nDeckhand\n\nYou mend nets and splice ropes.\n").Noise.Should().BeEmpty();
}
