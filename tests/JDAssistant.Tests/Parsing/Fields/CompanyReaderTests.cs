using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing.Fields;

public sealed class CompanyReaderTests
{
    [Theory]
    [InlineData("Baker\n\nCompany: Acme Bakeries\n\nYou will bake bread for the town.", "Acme Bakeries")]
    [InlineData("Baker\n\nAcme\n\nAcme is the bakery around the corner, and has been so for a century.", "Acme")]
    [InlineData("Baker\n\nBramble & Finch Bakeries\nLeeds | £14 an hour\n\nYou will bake bread for the town.", "Bramble & Finch Bakeries")]
    [InlineData("Baker\nAcme Bakeries – Leeds\n\nYou will bake bread for the town.", "Acme Bakeries")]
    [InlineData("Baker\n\nAbout Acme\n\nThe bakery around the corner needs your help to bake bread.", "Acme")]
    [InlineData("Baker\n\nYou will bake bread for the town.\n\nAcme, Inc. is an equal opportunity employer.", "Acme, Inc.")]
    [InlineData("Baker\n\nAt Acme, we bake bread for the town and we like it.", "Acme")]
    [InlineData("Acme Bakeries is looking for a Baker to join the night shift in Leeds.", "Acme Bakeries")]
    [InlineData("---\ntitle: Baker\ncompany: Acme\n---\n\nYou will bake bread.", "Acme")]
    public void Names_the_employer(string text, string company)
    {
        var job = JobDescriptionParser.Parse(text);

        job.Company?.Text.Should().Be(company);
        job.Slice(job.Company!.Span).Should().Be(company);
    }

    [Theory]
    [InlineData("Baker\n\nAbout the role\n\nThe Baker is responsible for the bread. Python is a plus. Experience is welcome.")]
    [InlineData("Baker\nLeeds\n\nYou will bake bread for the town and sell it.")]
    [InlineData("Baker\nFull-time\n\nAbout us\n\nWe are a bakery. We are an equal opportunity employer.")]
    [InlineData("Senior Engineer\n\nPosition summary\n\nLead the design of services. Java is our language. Kafka is a must.")]
    public void Names_none_where_the_text_names_none(string text) =>
        JobDescriptionParser.Parse(text).Company.Should().BeNull();
}
