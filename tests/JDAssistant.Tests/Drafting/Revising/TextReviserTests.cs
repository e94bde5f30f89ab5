using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Revising;

namespace JDAssistant.Tests.Drafting.Revising;

public sealed class TextReviserTests
{
    private const string Posting = """
        # Backend Engineer

        Company: Tolvane
        Location: Leeds
        Salary: $140,000 - $160,000 per year

        Tolvane is hiring a Backend Engineer. This is an on-site role.

        ## What you'll do

        * Run the billing services
        * Review changes of others

        ## Requirements

        * Experience with Kotlin, Kafka and PostgreSQL
        * Bachelor's degree in computer science
        * Clear written English

        ## Benefits

        * 28 days of paid leave

        """;

    [Fact]
    public void Writes_pay_in_place_of_the_pay_that_stands_there() => Revised([Said(FactKind.Pay, "$150,000 to $170,000 per year")])
        .Should().Be(Posting.Replace("$140,000 - $160,000 per year", "$150,000 to $170,000 per year", StringComparison.Ordinal));

    [Fact]
    public void Writes_the_place_in_place_of_the_place() => Revised([Said(FactKind.Location, "York")])
        .Should().Be(Posting.Replace("Leeds", "York", StringComparison.Ordinal));

    [Fact]
    public void Renames_the_job_wherever_it_is_named() => Revised([Said(FactKind.Title, "Integration Engineer")])
        .Should().Be(Posting.Replace("a Backend Engineer", "an Integration Engineer", StringComparison.Ordinal).Replace("Backend Engineer", "Integration Engineer", StringComparison.Ordinal));

    [Fact]
    public void Says_remote_where_it_said_on_site() => Revised([Said(FactKind.Workplace, "Remote")])
        .Should().Be(Posting.Replace("an on-site role", "an remote role", StringComparison.Ordinal).Replace("an remote", "a remote", StringComparison.Ordinal));

    [Fact]
    public void Puts_what_has_no_place_yet_among_the_labelled_lines() => Revised([Said(FactKind.Hours, "37.5 hours a week")])
        .Should().Be(Posting.Replace("per year\n", "per year\nHours: 37.5 hours a week\n", StringComparison.Ordinal));

    [Fact]
    public void Makes_a_wish_of_one_entry_of_a_list()
    {
        var revision = new TextReviser(Posting).With("Kafka", Strength.Wish)!;

        revision.Problem.Should().BeNull();
        revision.Text.Should().Be(Posting
            .Replace("Kotlin, Kafka and PostgreSQL", "Kotlin and PostgreSQL", StringComparison.Ordinal)
            .Replace("written English\n", "written English\n\n## Nice to have\n\n* Experience with Kafka\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Drops_the_degree_and_nothing_else() => new TextReviser(Posting).Without("degree")!.Text
        .Should().Be(Posting.Replace("* Bachelor's degree in computer science\n", "", StringComparison.Ordinal));

    [Fact]
    public void Adds_a_benefit_in_the_manner_of_the_list() => Revised([Said(FactKind.Benefit, "16 weeks of parental leave")])
        .Should().Be(Posting.Replace("paid leave\n", "paid leave\n* 16 weeks of parental leave\n", StringComparison.Ordinal));

    [Fact]
    public void Keeps_line_ends_and_what_is_invisible()
    {
        var posting = Posting.Replace("\n", "\r\n", StringComparison.Ordinal).Replace("Run the", "Run\u200b the", StringComparison.Ordinal);

        new TextReviser(posting).With([Said(FactKind.Benefit, "Pension")]).Text
            .Should().Be(posting.Replace("paid leave\r\n", "paid leave\r\n* Pension\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Says_what_it_cannot_do_and_changes_nothing()
    {
        var posting = Posting.Replace("* Clear written English", "* You have run PostgreSQL and mentored juniors on Redis, at night too", StringComparison.Ordinal);
        var revision = new TextReviser(posting).Without("Redis")!;

        revision.Text.Should().Be(posting);
        revision.Problem.Should().Contain("language model").And.Contain("replace");
    }

    [Fact]
    public void Does_not_guess_which_of_two_amounts_is_meant()
    {
        var posting = Posting.Replace("on-site role.", "on-site role. In Austin we pay $120,000 - $130,000 per year.", StringComparison.Ordinal);
        var revision = new TextReviser(posting).With([Said(FactKind.Pay, "$150,000 per year")]);

        revision.Text.Should().Be(posting);
        revision.Problem.Should().Contain("several amounts");
    }

    [Fact]
    public void Finds_nothing_where_nothing_is() => new TextReviser(Posting).Without("forklift").Should().BeNull();

    [Fact]
    public void Shortens_by_leaving_out()
    {
        var posting = Posting.Replace("* Review changes of others", "* Review changes of others\n* Run the billing services", StringComparison.Ordinal);

        new TextReviser(posting).Shorter([]).Text.Should().Be(Posting);
        new TextReviser(Posting).Shorter([]).Problem.Should().Contain("for you to say");
    }

    private static string Revised(IReadOnlyList<Fact> facts)
    {
        var revision = new TextReviser(Posting).With(facts);
        revision.Problem.Should().BeNull();
        return revision.Text;
    }

    private static Fact Said(FactKind kind, string value) => new(kind, value, Strength.Must, "Ada", value);
}
