using System.Text.Json;
using System.Xml.Linq;
using JDAssistant.Documents;
using JDAssistant.Exporting.Reports;
using JDAssistant.Rules;

namespace JDAssistant.Tests.Exporting.Reports;

public sealed class ReportTests
{
    private static readonly ReviewedFile File = Reviewed.File("jds/a, b: 100%.md", Reviewed.Flawed);

    [Fact]
    public void GitHub_commands_say_file_place_and_message_escaped()
    {
        var lines = new GitHubReport().Part(File).TrimEnd('\n').Split('\n');

        lines.Should().HaveCount(File.Findings.Count).And.OnlyContain(line => line.StartsWith("::", StringComparison.Ordinal));
        lines.Should().Contain(line => line.StartsWith("::error file=jds/a%2C b%3A 100%25.md,line=1,endLine=1,col=3,endColumn=9,title=JD101 title-level-conflict::", StringComparison.Ordinal)
            && line.Contains("%0ALine 4: “Junior” here.", StringComparison.Ordinal));
    }

    [Fact]
    public void GitHub_columns_are_left_out_where_a_finding_ends_on_another_line()
    {
        var finding = File.Review.Findings[0];
        var wide = finding with { Finding = finding.Finding with { Span = new JDAssistant.Text.TextSpan(2, 60), Message = "100%\r\nwide" } };

        var line = new GitHubReport().Part(ReviewedFile.Of("a.md", File.Review with { Findings = [wide] }));

        line.Should().Contain("line=1,endLine=3,title=").And.Contain("::100%25%0D%0Awide");
    }

    [Fact]
    public void GitHub_counts_what_is_known_and_does_not_annotate_it()
    {
        var known = Reviewed.File("a.md", Reviewed.Flawed, File.Fingerprints.ToHashSet());

        var whole = Reviewed.With(new GitHubReport(), known);

        whole.Should().NotContain("::").And.Contain($"{File.Findings.Count} known from the baseline");
    }

    [Fact]
    public void JUnit_has_a_case_for_each_finding_and_counts_that_agree()
    {
        var known = new HashSet<string> { File.Fingerprints[0] };
        var report = new JUnitReport(Severity.Warning);
        var files = new[] { Reviewed.File("b.md", Reviewed.Flawed, known), File };
        var summary = Reviewed.Summary(files);
        summary.Add("bad\u0001.txt", new InputProblem("binary", "This is \u0002 not text."));

        var suites = XDocument.Parse(report.Whole([.. files.Select(report.Part), report.Part("bad\u0001.txt", new InputProblem("binary", "This is \u0002 not text."))], summary)).Root!;

        foreach (var (attribute, element) in new[] { ("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped") })
        {
            ((int)suites.Attribute(attribute)!).Should().Be(suites.Descendants(element).Count()).And.BePositive();
            foreach (var suite in suites.Elements("testsuite"))
                ((int)suite.Attribute(attribute)!).Should().Be(suite.Descendants(element).Count());
        }

        suites.Descendants("skipped").Select(each => (string)each.Attribute("message")!).Should().Contain(message => message.StartsWith("known", StringComparison.Ordinal))
            .And.Contain("allowed: the union's table is posted beside it");
    }

    [Fact]
    public void JUnit_fails_nothing_where_nothing_is_to_fail_and_a_clean_file_passes()
    {
        var clean = ReviewedFile.Of("clean.md", File.Review with { Findings = [], Suppressed = [] });

        var suites = XDocument.Parse(Reviewed.With(new JUnitReport(null), File, clean)).Root!;

        suites.Descendants("failure").Should().BeEmpty();
        suites.Elements("testsuite").Last().Elements("testcase").Single().Elements().Should().BeEmpty();
    }

    [Fact]
    public void Markdown_shows_figures_and_keeps_the_words_of_the_text_from_acting()
    {
        var hostile = Reviewed.File("a|b.md", "# Salesman\n\nPay: TBD <img src=x onerror=alert(1)> [[Add: `x` | @everyone]]\n\n## Duties\n- Sell bread\n");

        var markdown = Reviewed.With(new MarkdownReport(), hostile);

        markdown.Should().Contain("| File | Score |").And.Contain(@"| `a\|b.md` |");
        Markdig.Markdown.ToHtml(markdown).Should().NotContain("<img");
    }

    [Fact]
    public void Markdown_stays_within_what_a_comment_holds_and_counts_the_rest()
    {
        var files = Enumerable.Range(0, 200).Select(i => Reviewed.File($"jds/{i}.md", Reviewed.Flawed)).ToArray();

        var markdown = Reviewed.With(new MarkdownReport(), files);

        markdown.Length.Should().BeLessThan(65_536);
        markdown.Should().MatchRegex(@"… and the findings of \d+ files more").And.Contain("150 files more");
    }

    [Fact]
    public void A_json_line_holds_the_path_and_the_object_of_the_contract()
    {
        var known = new HashSet<string> { File.Fingerprints[1] };

        var line = new JsonLinesReport().Part(Reviewed.File("a.md", Reviewed.Flawed, known));

        line.Should().EndWith("}\n").And.Match(text => text.IndexOf('\n') == text.Length - 1);
        using var json = JsonDocument.Parse(line);
        json.RootElement.GetProperty("path").GetString().Should().Be("a.md");
        json.RootElement.GetProperty("version").GetInt32().Should().Be(1);
        json.RootElement.GetProperty("known").EnumerateArray().Select(each => each.GetInt32()).Should().Equal(1);
    }

    [Fact]
    public void Json_of_many_files_is_one_array()
    {
        using var json = JsonDocument.Parse(Reviewed.With(new JsonReport(isOne: false), File, File));

        json.RootElement.EnumerateArray().Should().HaveCount(2);
    }

    [Fact]
    public void Text_has_colour_only_where_asked_for()
    {
        Reviewed.With(new TextReport(useColour: false, isOne: false), File, File).Should().NotContain("\u001b");
        Reviewed.With(new TextReport(useColour: true), File).Should().Contain("\u001b[31merror\u001b[0m");
    }
}
