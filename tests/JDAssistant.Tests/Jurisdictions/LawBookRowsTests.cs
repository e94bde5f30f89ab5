using JDAssistant.Jurisdictions;

namespace JDAssistant.Tests.Jurisdictions;

/// <summary>Every row says all that a lawyer would ask of it.</summary>
public sealed class LawBookRowsTests
{
    private static readonly IReadOnlyList<(Jurisdiction Place, LegalProvision Row)> Rows =
        [.. LawBook.Jurisdictions.SelectMany(place => place.Provisions.Select(row => (place, row)))];

    [Fact]
    public void Every_place_has_an_id_of_its_own_and_at_least_one_row()
    {
        LawBook.Jurisdictions.Should().HaveCountGreaterThan(60);
        LawBook.Jurisdictions.Select(place => place.Id).Should().OnlyHaveUniqueItems();
        LawBook.Jurisdictions.Should().OnlyContain(place => place.Provisions.Count > 0 && place.Name.Length > 0 && place.Country.Length == 2);
        LawBook.Jurisdictions.Where(place => place.IsLocal).Should().OnlyContain(place => place.Region != null);
        LawBook.Jurisdictions.Should().OnlyContain(place => place.Region == null || place.Id.StartsWith($"{place.Country}-{place.Region}") || place.Id == "GB-NIR");
    }

    [Fact]
    public void Every_row_says_where_it_comes_from_and_when_it_was_checked()
    {
        Rows.Where(pair => pair.Row.Citation.Length == 0 || pair.Row.Source.Length == 0 || pair.Row.Checked < new DateOnly(2026, 1, 1)).Should().BeEmpty();
        Rows.Where(pair => pair.Row.Until < pair.Row.From || pair.Row.EnforcedFrom < pair.Row.From).Should().BeEmpty();
        Rows.Where(pair => pair.Row.Employees.Least < 0 || pair.Row.Employees.LeastThere > pair.Row.Employees.Least).Should().BeEmpty();
    }

    [Fact]
    public void A_row_about_pay_says_what_the_pay_must_look_like_and_no_other_does() =>
        Rows.Where(pair => (pair.Row.Range is not null) != (pair.Row is { Topic: LegalTopic.PayRange, Demand: Demand.Contain })).Should().BeEmpty();

    [Fact]
    public void What_is_due_elsewhere_or_not_at_all_says_why() =>
        Rows.Where(pair => pair.Row.Demand == Demand.Elsewhere && pair.Row.Note.Length == 0).Should().BeEmpty();

    [Fact]
    public void A_row_in_force_that_was_seen_in_a_source_says_since_when_it_demands_pay() =>
        Rows.Where(pair => pair.Row is { Topic: LegalTopic.PayRange, Demand: Demand.Contain, Status: ProvisionStatus.InForce, From: null }).Should().BeEmpty();

    [Fact]
    public void Only_a_row_in_force_seen_in_a_source_and_of_high_confidence_is_certain()
    {
        var certain = Rows.Where(pair => pair.Row.Weight == Weight.Certain).Select(pair => pair.Row).ToList();

        certain.Should().NotBeEmpty().And.OnlyContain(row => row.Status == ProvisionStatus.InForce && row.Mark != Mark.GeneralKnowledge
            && row.Confidence == Confidence.High && (row.Demand == Demand.Contain || row.Demand == Demand.Omit));
        Rows.Where(pair => pair.Row.Status == ProvisionStatus.Proposed || pair.Row.Confidence == Confidence.Low)
            .Should().OnlyContain(pair => pair.Row.Weight == Weight.Advice);
    }

    [Fact]
    public void Nothing_believed_only_is_told_as_seen() =>
        Rows.Where(pair => pair.Row.Source == "general knowledge" && pair.Row.Mark != Mark.GeneralKnowledge).Should().BeEmpty();

    [Fact]
    public void Every_topic_has_words_of_its_own()
    {
        var words = Enum.GetValues<LegalTopic>().Select(LegalTopicWords.Of).ToList();

        words.Should().OnlyHaveUniqueItems().And.OnlyContain(word => word.Length > 0);
    }

    [Theory]
    [InlineData("US-CO", "US-CO")]
    [InlineData("colorado", "US-CO")]
    [InlineData("CO", "US-CO")]
    [InlineData("New York City", "US-NY-NYC")]
    [InlineData("nyc", "US-NY-NYC")]
    [InlineData("Ontario", "CA-ON")]
    [InlineData("Italy", "IT")]
    [InlineData("EU", "EU")]
    [InlineData("Atlantis", null)]
    public void A_place_is_found_by_id_and_by_name(string name, string? id) => LawBook.Find(name)?.Id.Should().Be(id);
}
