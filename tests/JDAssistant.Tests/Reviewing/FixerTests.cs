using FsCheck;
using FsCheck.Fluent;
using JDAssistant.Documents;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;
using JDAssistant.Text;

namespace JDAssistant.Tests.Reviewing;

public sealed class FixerTests
{
    private static readonly string[] Pieces =
    [
        "# Senior Salesman", "# Sr. Barista II", "## Requirements", "## Duties", "- 5+ years of experience", "- young and strong",
        "<!-- a note -->", "Upload and Match Resume", "#LI-AB1", "**Bold** text.", "Pay: $20 - $30 an hour", "[Company] is hiring.",
        "", "", "\t", "he or she", "\u200B", "\r", "We are an equal opportunity employer.", "| a | b |", "Career Level", "Mid Level",
    ];

    private static readonly Reviewer Reviewer = new(Policy.Default);

    private static readonly Fixer Fixer = new(Reviewer, JobDescriptionParser.Parse);

    [Fact]
    public void Applies_safe_fixes_only_where_asked_for_safe_ones()
    {
        var fixer = With(new Replace("a", "b", FixSafety.Safe), new Replace("x", "y", FixSafety.Unsafe));

        fixer.Apply("a x", FixSafety.Safe).Text.Should().Be("b x");
        fixer.Apply("a x", FixSafety.Unsafe).Text.Should().Be("b y");
    }

    [Fact]
    public void Goes_on_until_nothing_is_left()
    {
        var result = With(new Replace("a", "b", FixSafety.Safe), new Replace("b", "c", FixSafety.Safe)).Apply("a", FixSafety.Safe);

        result.Text.Should().Be("c");
        result.After.Findings.Should().BeEmpty();
        result.Applied.Should().HaveCount(2);
    }

    [Fact]
    public void Stops_where_two_fixes_undo_each_other() =>
        With(new Replace("a", "b", FixSafety.Safe), new Replace("b", "a", FixSafety.Safe)).Apply("a", FixSafety.Safe)
            .Applied.Should().HaveCount(1);

    [Fact]
    public void Leaves_a_text_alone_that_a_fix_would_only_make_longer() =>
        With(new Replace("a", "a a", FixSafety.Safe)).Apply("a", FixSafety.Safe).Text.Should().Be("a");

    [Theory]
    [InlineData("&lte</p></p></p></p>Take samples &ampamp;T")]
    [InlineData("&&ampamp;</p></p></p></p></p><")]
    [InlineData("Company:Vn rts to:** Nurs draft] [ExportFull-time, work from offi ya")]
    public void Fixes_mangled_marks_once_or_not_at_all(string text)
    {
        var once = Fixer.Apply(text, FixSafety.Safe).Text;

        Fixer.Apply(once, FixSafety.Safe).Text.Should().Be(once);
    }

    [Fact]
    public void Applies_chosen_findings_and_no_others()
    {
        var reviewer = new Reviewer(Policy.Default, [new Replace("a", "bb", FixSafety.Unsafe)]);
        var review = reviewer.Review(JobDescriptionParser.Parse("a a a"));

        new Fixer(reviewer, JobDescriptionParser.Parse).Apply(review, [review.Findings[1]]).Text.Should().Be("a bb a");
    }

    [Fact]
    public void Fixing_is_idempotent_and_never_lowers_the_score() =>
        Prop.ForAll(Texts(), text =>
        {
            var before = Reviewer.Review(JobDescriptionParser.Parse(text));
            foreach (var level in new[] { FixSafety.Safe, FixSafety.Unsafe })
            {
                var once = Fixer.Apply(text, level);
                Fixer.Apply(once.Text, level).Text.Should().Be(once.Text);
                once.After.Score.Total.Should().BeGreaterThanOrEqualTo(before.Score.Total);
            }
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Fixing_one_finding_touches_only_its_own_words() =>
        Prop.ForAll(Texts(), text =>
        {
            var review = Reviewer.Review(JobDescriptionParser.Parse(text));
            foreach (var reviewed in review.Findings.Where(found => found.Finding.Fix is not null))
            {
                var expected = TextEdits.Apply(text, [reviewed.Finding.Fix!.Edits]).Text;
                Fixer.Apply(review, [reviewed]).Text.Should().Be(expected);
            }
        }).Check(Config.QuickThrowOnFailure);

    private static Arbitrary<string> Texts() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join('\n', pieces)).ToArbitrary();

    private static Fixer With(params Rule[] rules) => new(new Reviewer(Policy.Default, rules), JobDescriptionParser.Parse);

    /// <summary>Replaces one word by another.</summary>
    private sealed class Replace(string word, string other, FixSafety safety) : Rule
    {
        public override RuleInfo Info { get; } = new("JD1" + word, word, Severity.Warning, Evidence.Convention, word);

        public override IEnumerable<Finding> Check(JobDescription job) =>
            from found in job.Words
            where job.Slice(found.Span) == word
            select Report(found.Span, word, new Fix(safety, other, [new TextEdit(found.Span, other)]));
    }
}
