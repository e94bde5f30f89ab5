using System.Runtime.CompilerServices;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Tests.Rules;

/// <summary>Every rule has a page in one form, and every example on it is true.</summary>
public sealed class RuleDocTests
{
    private const int LeastInnocentLines = 5;

    private static readonly string[] Headings = ["Why", "Examples", "Options", "Not flagged because", "Sources"];

    private static readonly string[] OptionalHeadings = ["Options"];

    private static readonly IReadOnlyList<Rule> Catalog = RuleCatalog.Create(Policy.Default);

    public static TheoryData<string> RuleNames => [.. Catalog.Select(rule => rule.GetType().Name)];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Page_has_the_fixed_headings(string name)
    {
        var rule = RuleOf(name);
        var page = RulePages.Of(rule);

        page.Title.Should().Be($"{rule.Info.Id} {rule.Info.Name}");
        page.Summary.Should().Be(rule.Info.Summary, "{0}.md and RuleInfo.Summary say the same", name);
        page.Headings.Should().Equal(Headings.Where(heading => page.Headings.Contains(heading) || !OptionalHeadings.Contains(heading)),
            "{0}.md has these headings in this order", name);
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Page_shows_what_is_flagged_and_what_passes(string name)
    {
        var examples = RulePages.Of(RuleOf(name)).Examples;

        examples.Should().Contain(example => example.Kind == RuleExampleKind.Flagged, "{0}.md needs a ```jd flagged block", name);
        examples.Where(example => example.Kind == RuleExampleKind.Passes)
            .SelectMany(example => example.Text.Split('\n'))
            .Count(line => !string.IsNullOrWhiteSpace(line))
            .Should().BeGreaterThanOrEqualTo(LeastInnocentLines, "{0}.md needs {1} innocent lines in ```jd passes blocks", name, LeastInnocentLines);
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Examples_are_true(string name)
    {
        RuleTest.Flagged? flagged = null;
        foreach (var example in RulePages.Of(RuleOf(name)).Examples)
        {
            var test = RuleTest.For(RuleOf(name).GetType(), PolicyOf(example));
            using var scope = new FluentAssertions.Execution.AssertionScope($"{name}.md:{example.Line}");
            switch (example.Kind)
            {
                case RuleExampleKind.Flagged:
                    flagged = test.Flags(example.Text);
                    break;
                case RuleExampleKind.Fixed:
                    flagged.Should().NotBeNull("a ```jd fixed block follows a ```jd flagged one");
                    flagged!.FixedTo(example.Text);
                    flagged = null;
                    break;
                default:
                    test.Passes(example.Text);
                    break;
            }
        }
    }

    [Fact]
    public void Every_page_belongs_to_a_rule() =>
        RulePages.All.Select(page => page.Name).Except(Catalog.Select(rule => rule.GetType().Name))
            .Should().BeEmpty("RuleCatalog.cs names every rule that has a page");

    [Fact]
    public void Every_rule_is_in_the_catalog() =>
        typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
            .Except(Catalog.Select(rule => rule.GetType()))
            .Should().BeEmpty("RuleCatalog.cs names every rule");

    [Fact]
    public void Ids_and_names_are_used_once_and_stand_in_order()
    {
        Catalog.Select(rule => rule.Info.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        Catalog.Select(rule => rule.Info.Name).Should().OnlyHaveUniqueItems();
        Catalog.Select(rule => rule.Info.Id).Should().OnlyContain(id => id.Length == 5 && id.StartsWith("JD"));
    }

    [Fact]
    public void Rules_stand_in_the_folder_of_their_category()
    {
        foreach (var rule in Catalog)
        {
            rule.GetType().Namespace.Should().Be($"JDAssistant.Rules.{rule.Info.Category}", "{0} is {1}", rule.Info.Id, rule.Info.Name);
            File.Exists(Path.Combine(SourceFolder(), rule.Info.Category, rule.GetType().Name + ".md"))
                .Should().BeTrue("{0}.md stands beside {0}.cs", rule.GetType().Name);
        }
    }

    [Fact]
    public void Evidence_caps_severity() =>
        Catalog.Where(rule => rule.Info.Severity > rule.Info.Ceiling).Select(rule => rule.Info.Id)
            .Should().BeEmpty("only contradiction, law and platform can be an error");

    private static Rule RuleOf(string name) => Catalog.Single(rule => rule.GetType().Name == name);

    private static Policy PolicyOf(RuleExample example)
    {
        if (example.Policy is null)
            return Policy.Default;
        var (policy, problems) = PolicyReader.Read(example.Policy);
        return policy ?? throw new FormatException(string.Join("; ", problems));
    }

    private static string SourceFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/JDAssistant/Rules"));
}
