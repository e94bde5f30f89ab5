using JDAssistant.Documents;
using JDAssistant.Jurisdictions;

namespace JDAssistant.Tests.Jurisdictions;

/// <summary>What is known with high confidence, written down a second time and by hand: each has its row.</summary>
public sealed class LawBookCoverageTests
{
    // place, topics of what a posting must hold
    private const string Contain = """
        US-CA pay-range
        US-CO pay-range other-compensation benefits deadline how-to-apply
        US-CT pay-range benefits
        US-DE pay-range benefits other-compensation
        US-HI pay-range
        US-IL pay-range benefits other-compensation
        US-MD pay-range benefits other-compensation
        US-MA pay-range
        US-MN pay-range benefits other-compensation
        US-NJ pay-range benefits other-compensation
        US-NY pay-range job-description
        US-VT pay-range
        US-VA pay-range
        US-WA pay-range benefits other-compensation
        US-DC pay-range
        US-NY-NYC pay-range
        US-NY-ITHACA pay-range
        US-NJ-JERSEY-CITY pay-range benefits
        US-OH-CLEVELAND pay-range
        US-OH-COLUMBUS pay-range
        CA-ON pay-range vacancy-statement ai-statement
        CA-BC pay-range
        CA-PE pay-range
        CA-QC french-text language-reasons
        IT pay-range
        LT pay-range
        LV pay-range
        AT minimum-pay
        AU piece-rate-period
        US contractor-tagline eeo-statement
        US-CA-LA-COUNTY fair-chance-statement check-duties
        US-CA-LA fair-chance-statement
        US-CA-SF fair-chance-statement
        US-PA-PHILADELPHIA individualized-assessment
        """;

    private const string Omit = """
        CA-ON canadian-experience age sex
        CA-PE salary-history
        IT gendered-title salary-history
        PL gendered-title salary-history
        LV sex age
        AU pay-below-minimum
        US age sex race military-status
        US-CA-LA-COUNTY criminal-record passed-check
        US-CA criminal-record
        US-NY-NYC criminal-record background-check
        US-NJ criminal-record current-employment
        US-CO criminal-record
        US-WA criminal-record
        US-NV salary-history
        US-OR current-employment
        US-DC current-employment
        US-IL-CHICAGO current-employment
        US-OH-CINCINNATI salary-history
        US-OH-TOLEDO salary-history
        DE age sex gendered-title
        IE age sex gendered-title
        """;

    private const string Justify = """
        US citizenship religion
        US-CA drivers-licence
        US-WA drivers-licence
        LV foreign-language
        GB-GBN age sex gendered-title national-origin
        """;

    private const string Avoid = "US disability national-origin gendered-title family-status unpaid-work";

    private const string Elsewhere = """
        US-NV pay-range
        US-RI pay-range
        US-OH-CINCINNATI pay-range
        US-OH-TOLEDO pay-range
        US-DC benefits
        EU pay-range
        PL pay-range
        GB pay-range eeo-statement
        AU pay-range
        US job-listing accommodation-statement eeo-statement
        US-MA lie-detector-notice
        US-MD lie-detector-notice
        US-NY-NYC ai-statement
        US-IL ai-statement
        US-CT ai-statement
        """;

    [Theory]
    [InlineData(Demand.Contain, Contain)]
    [InlineData(Demand.Omit, Omit)]
    [InlineData(Demand.Justify, Justify)]
    [InlineData(Demand.Avoid, Avoid)]
    [InlineData(Demand.Elsewhere, Elsewhere)]
    public void Has_a_row_of_high_confidence_for_it(Demand demand, string list)
    {
        var known = LawBook.Jurisdictions.SelectMany(place => place.Provisions
            .Where(row => row.Demand == demand && row.Confidence == Confidence.High)
            .Select(row => $"{place.Id} {KebabName.Of(row.Topic)}")).ToHashSet();
        var wanted = from line in list.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                     let words = line.Trim().Split(' ')
                     from topic in words.Skip(1)
                     select $"{words[0]} {topic}";

        wanted.Except(known).Should().BeEmpty();
    }

    [Theory]
    [InlineData("US-CA", "2023-01-01", 15)]
    [InlineData("US-CO", "2021-01-01", 1)]
    [InlineData("US-CT", "2026-10-01", 1)]
    [InlineData("US-DE", "2027-09-26", 26)]
    [InlineData("US-HI", "2024-01-01", 50)]
    [InlineData("US-IL", "2025-01-01", 15)]
    [InlineData("US-ME", "2026-07-13", 10)]
    [InlineData("US-MD", "2024-10-01", 0)]
    [InlineData("US-MA", "2025-10-29", 25)]
    [InlineData("US-MN", "2025-01-01", 30)]
    [InlineData("US-NJ", "2025-06-01", 10)]
    [InlineData("US-NY", "2023-09-17", 4)]
    [InlineData("US-VT", "2025-07-01", 5)]
    [InlineData("US-VA", "2026-07-01", 0)]
    [InlineData("US-WA", "2023-01-01", 15)]
    [InlineData("US-DC", "2024-06-30", 1)]
    [InlineData("US-NY-NYC", "2022-11-01", 4)]
    [InlineData("US-NY-WESTCHESTER", "2022-11-06", 4)]
    [InlineData("US-NY-ITHACA", "2022-09-01", 4)]
    [InlineData("US-NJ-JERSEY-CITY", "2022-04-13", 5)]
    [InlineData("US-OH-CLEVELAND", "2025-10-27", 15)]
    [InlineData("US-OH-COLUMBUS", "2025-12-03", 15)]
    [InlineData("CA-ON", "2026-01-01", 25)]
    [InlineData("CA-BC", "2023-11-01", 0)]
    [InlineData("CA-PE", "2022-06-01", 0)]
    [InlineData("IT", "2026-06-07", 0)]
    [InlineData("LT", "2019-07-27", 0)]
    public void Pay_is_due_from_this_day_and_this_size(string id, string from, int least)
    {
        var row = LawBook.Find(id)!.Provisions.First(row => row is { Topic: LegalTopic.PayRange, Demand: Demand.Contain });

        row.From.Should().Be(DateOnly.Parse(from));
        row.Employees.Least.Should().Be(least);
    }
}
