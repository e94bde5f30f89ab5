using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Rules;
using JDAssistant.Rules.Law;
using JDAssistant.Tests.Conventions;

namespace JDAssistant.Tests.Rules.Law;

/// <summary>Every row of every place, on both sides of its days and its size, kept and broken.</summary>
public sealed class LawCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly Dictionary<string, string> Locations = Table("places.tsv").ToDictionary(cells => cells[0], cells => cells[1]);

    private static readonly Dictionary<string, (string Breaks, string Keeps)> Topics =
        Table("topics.tsv").ToDictionary(cells => cells[0], cells => (cells[1], cells[2]));

    /// <summary>What a text shows or leaves open; whether it is due, something else decides.</summary>
    private static readonly LegalTopic[] Undecided =
    [
        LegalTopic.OtherCompensation, LegalTopic.HowToApply, LegalTopic.JobDescription, LegalTopic.AiStatement, LegalTopic.FrenchText,
        LegalTopic.StrikeNotice, LegalTopic.PayBelowMinimum,
    ];

    public static TheoryData<string> Places => [.. LawBook.Jurisdictions.Select(place => place.Id)];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_job_there_is_asked_about_on_the_first_day_and_not_the_day_before(string id)
    {
        foreach (var row in LawBook.Find(id)!.Provisions)
        {
            Answer(id, row, row.From ?? row.Until ?? Today, "").Should().NotBeNull("{0} {1} binds", id, row.Topic);
            if (row.From is { } from)
                Answer(id, row, from.AddDays(-1), "").Should().BeNull("{0} {1} does not bind yet", id, row.Topic);
            if (row.Until is { } until)
            {
                Answer(id, row, until, "").Should().NotBeNull();
                Answer(id, row, until.AddDays(1), "").Should().BeNull("{0} {1} has ended", id, row.Topic);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Size_decides_on_both_sides_of_the_threshold(string id)
    {
        foreach (var row in LawBook.Find(id)!.Provisions.Where(row => row.Employees.Least > 0))
        {
            var day = row.EnforcedFrom ?? row.From ?? Today;

            Applies(Company(id, row.Employees.Least)).Should().Be(LawBook.Find(id)!.PartOnly is null ? true : null, "{0} {1} binds {2} people", id, row.Topic, row.Employees.Least);
            Applies(Company(id, row.Employees.Least - 1)).Should().Be(row.Employees.Least == 1,
                "{0} {1} binds from {2} people", id, row.Topic, row.Employees.Least);
            if (row.Employees.Least > 1)
                Applies(new CompanyFacts { IsFederalContractor = true }).Should().BeNull("nobody said how many people there are");

            bool? Applies(CompanyFacts company) => Answer(id, row, day, "", company)!.Applicable.Applies;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_text_that_breaks_a_row_is_seen_and_one_that_keeps_it_is_not(string id)
    {
        foreach (var row in LawBook.Find(id)!.Provisions.Where(row => row.Demand != Demand.Elsewhere))
        {
            if (Undecided.Contains(row.Topic))
                continue;
            Topics.Should().ContainKey(KebabName.Of(row.Topic), "texts try every topic");
            var texts = Topics[KebabName.Of(row.Topic)];
            var day = row.EnforcedFrom ?? row.From ?? row.Until ?? Today;

            var broken = Answer(id, row, day, texts.Breaks)!;
            var kept = Answer(id, row, day, texts.Keeps.Replace("{range}", row.Range?.WidestPerYear is null ? "$21 - $24 an hour" : "CAD 60,000 - 70,000 a year", StringComparison.Ordinal))!;

            kept.IsShort.Should().BeFalse("{0} {1} is kept by “{2}”", id, row.Topic, texts.Keeps);
            kept.State.Should().BeOneOf([LawState.Met, LawState.NotRequired], "{0} {1} is kept by “{2}”", id, row.Topic, texts.Keeps);
            broken.IsShort.Should().BeTrue("{0} {1} is broken by “{2}”", id, row.Topic, texts.Breaks);
            broken.Severity.Should().Be(row.Weight switch
            {
                Weight.Certain when LawBook.Find(id)!.PartOnly is null => Severity.Error,
                Weight.Certain => Severity.Warning,
                Weight.Likely => Severity.Warning,
                _ => Severity.Notice,
            }, "{0} {1} has that weight", id, row.Topic);
        }
    }

    [Theory]
    [InlineData("US-CO", LegalTopic.OtherCompensation, "You are on time.", LawState.Unknown)]
    [InlineData("US-CO", LegalTopic.OtherCompensation, "You are paid a yearly bonus.", LawState.Met)]
    [InlineData("US-CO", LegalTopic.HowToApply, "You are on time.", LawState.Unknown)]
    [InlineData("US-CO", LegalTopic.HowToApply, "You answer the telephone and keep our website online.", LawState.Unknown)]
    [InlineData("US-CO", LegalTopic.HowToApply, "Send your resume to jobs@harbour.example.", LawState.Met)]
    [InlineData("US-NY", LegalTopic.JobDescription, "You are on time.", LawState.Unknown)]
    [InlineData("US-NY", LegalTopic.JobDescription, "## Duties\n\n- Answer the telephone\n- Keep the files\n", LawState.Met)]
    [InlineData("US-CA", LegalTopic.StrikeNotice, "You are on time.", LawState.NotRequired)]
    [InlineData("US-CA", LegalTopic.StrikeNotice, "A strike is in progress at this site.", LawState.Met)]
    [InlineData("AU", LegalTopic.PayBelowMinimum, "You are on time.", LawState.NotRequired)]
    [InlineData("AU", LegalTopic.PayBelowMinimum, "Pay: AUD 20 an hour", LawState.Unknown)]
    [InlineData("CA-QC", LegalTopic.FrenchText, "You are on time.", LawState.Unknown)]
    [InlineData("CA-ON", LegalTopic.AiStatement, "You are on time.", LawState.Unknown)]
    [InlineData("CA-ON", LegalTopic.AiStatement, "You are on time.", LawState.Missing, true)]
    [InlineData("CA-ON", LegalTopic.AiStatement, "You are on time.", LawState.NotRequired, false)]
    [InlineData("CA-ON", LegalTopic.AiStatement, "## How we hire\n\nWe use artificial intelligence to screen applicants.", LawState.Met, true)]
    public void What_the_text_alone_cannot_break_is_met_or_left_open(string id, LegalTopic topic, string line, LawState state, bool? usesAi = null)
    {
        var row = LawBook.Find(id)!.Provisions.Single(row => row.Topic == topic);

        var answer = Answer(id, row, Today, line, Company(id, 500) with { UsesAiInHiring = usesAi })!;

        answer.State.Should().Be(state);
        Undecided.Should().Contain(topic);
    }

    [Fact]
    public void A_French_text_is_in_French()
    {
        var row = LawBook.Find("CA-QC")!.Provisions.Single(row => row.Topic == LegalTopic.FrenchText);
        var job = JobDescriptionParser.Parse("# Commis de bureau\n\nLieu : Montreal, QC, Canada\n\nVous tenez les livres et vous répondez aux clients avec soin. Nous cherchons une personne qui aime le travail bien fait et qui sait parler avec les gens.\n");

        LawCheck.Ask(job, Policy.Default with { AsOf = Today, Company = Company("CA-QC", 500) }, row.Topic).Single().State.Should().Be(LawState.Met);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void What_need_not_stand_in_a_posting_is_said_with_its_reason(string id)
    {
        foreach (var row in LawBook.Find(id)!.Provisions.Where(row => row.Demand == Demand.Elsewhere))
        {
            var answer = Answer(id, row, row.From ?? Today, "")!;

            answer.State.Should().Be(LawState.NotRequired);
            answer.Why.Should().NotBeEmpty();
            answer.Severity.Should().BeNull();
        }
    }

    [Fact]
    public void Every_place_has_a_location_to_test_it_with() =>
        Locations.Keys.Should().BeEquivalentTo(LawBook.Jurisdictions.Select(place => place.Id), "fixtures/law/places.tsv says how a posting names each place");

    private static CompanyFacts Company(string id, int heads) => new()
    {
        HeadCount = heads, IsFederalContractor = true, Places = [new CompanyPlace { Place = id, HeadCount = heads }],
    };

    private static LawAnswer? Answer(string id, LegalProvision row, DateOnly day, string line, CompanyFacts? company = null)
    {
        var job = JobDescriptionParser.Parse($"# Office Clerk\n\nLocation: {Locations[id]}\n\n## Requirements\n- You keep the books in order.\n- {(line.Length > 0 && line[0] != '#' ? line : "You are on time.")}\n\n{(line.StartsWith("Pay:", StringComparison.Ordinal) || line.StartsWith('#') ? line : "")}\n");
        var policy = Policy.Default with { AsOf = day, Company = company ?? Company(id, 500) };
        return LawCheck.Ask(job, policy, row.Topic).SingleOrDefault(answer => ReferenceEquals(answer.Provision, row));
    }

    private static IEnumerable<string[]> Table(string name) =>
        File.ReadLines(Repository.PathOf("tests/JDAssistant.Tests/fixtures/law", name)).Skip(1).Select(line => line.Split('\t'));
}
