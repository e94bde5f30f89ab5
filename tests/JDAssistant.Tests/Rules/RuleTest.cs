using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Tests.Rules;

/// <summary>Runs one rule alone over marked texts.</summary>
internal sealed class RuleTest
{
    private readonly Reviewer _reviewer;

    private RuleTest(Policy policy, Rule rule) => _reviewer = new Reviewer(policy, [rule]);

    /// <summary>The test of a rule of the catalog.</summary>
    public static RuleTest For<TRule>(Policy? policy = null)
        where TRule : Rule =>
        For(typeof(TRule), policy);

    /// <summary>The test of the catalog's rule of this type.</summary>
    public static RuleTest For(Type rule, Policy? policy = null) =>
        new(policy ?? Policy.Default, RuleCatalog.Create(policy ?? Policy.Default).Single(candidate => candidate.GetType() == rule));

    /// <summary>The rule marks exactly what <c>[|…|]</c> encloses, and relates what <c>{|…|}</c> encloses if anything is so marked.</summary>
    public Flagged Flags(string marked)
    {
        var expected = MarkedText.Parse(marked);
        var findings = Findings(expected.Text);
        var related = expected.Related.Count > 0 ? findings.SelectMany(finding => finding.Related).Select(other => other.Span).Distinct() : [];
        MarkedText.Render(expected.Text, findings.Select(finding => finding.Span), related)
            .Should().Be(MarkedText.Render(expected.Text, expected.Spans, expected.Related));
        findings.Should().NotBeEmpty("a flagged text has at least one mark");
        return new Flagged(this, expected.Text, findings);
    }

    /// <summary>The rule finds nothing.</summary>
    public void Passes(string text) =>
        MarkedText.Render(text, Findings(text).Select(finding => finding.Span), []).Should().Be(text);

    private IReadOnlyList<Finding> Findings(string text) =>
        [.. _reviewer.Review(JobDescriptionParser.Parse(text)).Findings.Select(reviewed => reviewed.Finding)];

    /// <summary>A text in which the rule found what it should.</summary>
    internal sealed class Flagged(RuleTest test, string text, IReadOnlyList<Finding> findings)
    {
        /// <summary>The findings, what matters most first.</summary>
        public IReadOnlyList<Finding> Findings { get; } = findings;

        /// <summary>All fixes together make <paramref name="expected"/> of the text, and the rule finds nothing in it.</summary>
        public void FixedTo(string expected)
        {
            var result = new Fixer(test._reviewer, JobDescriptionParser.Parse).Apply(text, FixSafety.Unsafe);
            result.Text.Should().Be(expected);
            test.Passes(result.Text);
        }

        /// <summary>Every finding has this severity.</summary>
        public Flagged As(Severity severity)
        {
            Findings.Should().OnlyContain(finding => finding.Severity == severity);
            return this;
        }
    }
}
