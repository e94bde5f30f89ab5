using JDAssistant.Documents;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;
using JDAssistant.Text;

namespace JDAssistant.Tests.Reviewing;

public sealed class ReviewerTests
{
    private const string Text = "# Baker\n\nInsert company name bakes bread.\n";

    [Fact]
    public void Gives_spans_into_the_text_as_given()
    {
        const string Given = "\uFEFF# Ba\u00ADker\r\n\r\nInsert com\u200Bpany name bakes bread.";

        var finding = Review(Given).Findings.Single(found => found.Finding.Rule.Id == "JD221");

        Given[finding.Finding.Span.Start..finding.Finding.Span.End].Should().Be("Insert com\u200Bpany name");
        finding.Position.Should().Be(new LinePosition(3, 1));
    }

    [Fact]
    public void Puts_what_matters_most_first()
    {
        var review = new Reviewer(Policy.Default, [new Mark("b", Severity.Notice), new Mark("c", Severity.Error), new Mark("a", Severity.Error)])
            .Review(JobDescriptionParser.Parse("a b c"));

        review.Findings.Select(found => found.Finding.Message).Should().Equal("a", "c", "b");
    }

    [Fact]
    public void Lets_the_text_allow_a_rule_with_a_reason()
    {
        var review = Review(Text + "\n<!-- jd-allow JD221: shown on purpose -->");

        review.Findings.Should().NotContain(found => found.Finding.Rule.Id == "JD221");
        review.Suppressed.Should().ContainSingle(found => found.Finding.Rule.Id == "JD221").Which.Reason.Should().Be("shown on purpose");
    }

    [Fact]
    public void Allows_nothing_without_a_reason()
    {
        var review = Review(Text + "\n<!-- jd-allow JD221 -->");

        review.Findings.Select(found => found.Finding.Rule.Id).Should().Contain(["JD221", "JD890"]);
    }

    [Fact]
    public void Takes_severities_from_the_policy()
    {
        var policy = Policy.Default with
        {
            Severities = new Dictionary<string, RuleLevel> { ["JD221"] = RuleLevel.Notice, ["missing-responsibilities"] = RuleLevel.Off },
        };

        var review = new Reviewer(policy).Review(JobDescriptionParser.Parse(Text));

        review.Findings.Should().NotContain(found => found.Finding.Rule.Id == "JD204");
        review.Findings.Single(found => found.Finding.Rule.Id == "JD221").Finding.Severity.Should().Be(Severity.Notice);
    }

    [Fact]
    public void Makes_one_finding_of_one_problem()
    {
        var review = new Reviewer(Policy.Default,
                [new Mark("one", Severity.Error, "same", "two"), new Mark("two", Severity.Warning, "same"), new Mark("three", Severity.Warning, "same")])
            .Review(JobDescriptionParser.Parse("one two three"));

        review.Findings.Select(found => found.Finding.Message).Should().Equal("one", "three");
        review.Findings[0].Finding.Related.Should().ContainSingle();
    }

    [Fact]
    public void Does_not_judge_wording_in_another_language()
    {
        var rules = new Rule[] { new Mark("eins", Severity.Warning), new Mark("zwei", Severity.Warning, needsEnglish: true) };

        var review = new Reviewer(Policy.Default, rules).Review(JobDescriptionParser.Parse("eins zwei") with { Language = "de" });

        review.Findings.Should().ContainSingle().Which.Finding.Message.Should().Be("eins");
        review.NotJudged.Should().Equal(rules[1].Info);
    }

    [Fact]
    public void Accounts_for_every_point_of_the_score()
    {
        var review = Review(Text);

        review.Findings.Should().OnlyContain(found => found.Points == Score.PointsOf(found.Finding.Severity));
        review.Score.Total.Should().Be(
            Score.Base + review.Strengths.Sum(strength => strength.Points) + review.Findings.Sum(found => found.Points));
    }

    [Fact]
    public void Counts_only_three_findings_of_a_rule()
    {
        var review = new Reviewer(Policy.Default, [new Mark("a", Severity.Warning)]).Review(JobDescriptionParser.Parse("a a a a a"));

        review.Findings.Select(found => found.Points).Should().Equal(-4, -4, -4, 0, 0);
    }

    [Fact]
    public void Has_a_checklist_that_never_calls_the_unknown_present()
    {
        var review = Review("# Baker\n\nWork from anywhere.");

        review.Checklist.Select(item => item.Item).Should().Equal(
            "title", "employer", "pay-range", "location", "workplace", "employment-type", "responsibilities", "requirements",
            "benefits", "how-to-apply", "eeo-statement", "accommodation");
        review.Checklist.Single(item => item.Item == "how-to-apply").State.Should().Be(CheckState.Unknown);
        review.Checklist.Should().OnlyContain(item => item.Why.Length > 0);
    }

    [Fact]
    public void Names_the_version_of_the_rules_and_of_the_policy()
    {
        var other = new Reviewer(Policy.Default with { AsOf = new DateOnly(2026, 1, 1) });

        new Reviewer(Policy.Default).Review(JobDescriptionParser.Parse(Text)).RulePack.Should().Be(Review("anything").RulePack).And.MatchRegex(@"^\d+\.\d+\.\d+\+[0-9a-f]{12}$");
        other.Review(JobDescriptionParser.Parse(Text)).RulePack.Should().NotBe(Review(Text).RulePack);
    }

    [Fact]
    public void Hashes_the_text_as_given() =>
        Review("a").InputHash.Should().Be("sha256:ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");

    private static Review Review(string text) => new Reviewer(Policy.Default).Review(JobDescriptionParser.Parse(text));

    /// <summary>Marks a word wherever it stands.</summary>
    private sealed class Mark(string word, Severity severity, string? problem = null, string? other = null, bool needsEnglish = false) : Rule
    {
        public override RuleInfo Info { get; } =
            new("JD1" + word, word, severity, Evidence.Contradiction, word) { Problem = problem, NeedsEnglish = needsEnglish };

        public override IEnumerable<Finding> Check(JobDescription job) =>
            from found in job.Words
            where job.Slice(found.Span) == word
            select Report(found.Span, word, null, Related(job));

        private RelatedSpan[] Related(JobDescription job) =>
            [.. job.Words.Where(found => job.Slice(found.Span) == other).Select(found => new RelatedSpan("other", found.Span))];
    }
}
