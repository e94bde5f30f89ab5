using System.Text.Json;
using JDAssistant.Cli;
using JDAssistant.Tests.Models.Support;

namespace JDAssistant.Tests.Cli;

public sealed class JdCommandTests : IDisposable
{
    private const string Flawed = """
        # Night Baker

        Salary: lorem ipsum

        ## What you'll do
        - Bake bread for the morning
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("jd-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Alone_says_what_it_can_do()
    {
        var jd = await Jd.RunAsync();

        jd.Exit.Should().Be(ExitCode.Clean);
        jd.Output.Should().Contain("jd review FILE").And.Contain("jd draft").And.Contain("jd explain");
    }

    [Theory]
    [InlineData("revieww", "x.md")]
    [InlineData("review")]
    [InlineData("review", "x.md", "--format", "yaml")]
    [InlineData("review", "x.md", "--as-of", "tomorrow")]
    public async Task Wrong_use_says_so_and_ends_with_two(params string[] args)
    {
        var jd = await Jd.RunAsync(args);

        jd.Exit.Should().Be(ExitCode.Usage);
        jd.Error.Should().StartWith("jd: ").And.Contain("--help");
        jd.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData]
    [InlineData("review")]
    [InlineData("explain")]
    [InlineData("export")]
    public async Task Help_fits_on_a_screen(params string[] command)
    {
        var jd = await Jd.RunAsync([.. command, "--help"]);

        jd.Exit.Should().Be(ExitCode.Clean);
        jd.Output.Split('\n').Should().HaveCountLessThan(30).And.AllSatisfy(line => line.TrimEnd().Length.Should().BeLessThan(250));
    }

    [Fact]
    public async Task Review_shows_line_column_words_and_caret()
    {
        var jd = await Jd.RunAsync("review", Write("baker.md", Flawed));

        jd.Exit.Should().Be(ExitCode.Findings);
        var lines = jd.Output.Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains("Salary: lorem ipsum", StringComparison.Ordinal));
        lines[at - 1].Should().Contain("3:9").And.Contain("JD2");
        var caret = lines[at + 1].IndexOf('^', StringComparison.Ordinal);
        lines[at].Substring(caret, lines[at + 1].Count(c => c == '^')).Should().Be("lorem ipsum");
        jd.Output.Should().Contain("Score ");
    }

    [Fact]
    public async Task Review_prints_the_json_of_the_contract()
    {
        var jd = await Jd.RunAsync("review", Write("baker.md", Flawed), "--format", "json");

        using var json = JsonDocument.Parse(jd.Output);
        json.RootElement.GetProperty("version").GetInt32().Should().Be(1);
        var finding = json.RootElement.GetProperty("findings").EnumerateArray().First(each => each.GetProperty("span")[1].GetInt32() > each.GetProperty("span")[0].GetInt32());
        Flawed[finding.GetProperty("span")[0].GetInt32()..finding.GetProperty("span")[1].GetInt32()].Should().Be("lorem ipsum");
    }

    [Theory]
    [InlineData("never", ExitCode.Clean)]
    [InlineData("notice", ExitCode.Findings)]
    public async Task Fail_on_decides_the_exit_code(string failOn, int exit)
    {
        var jd = await Jd.RunWithInputAsync(Flawed, "review", "-", "--fail-on", failOn);

        jd.Exit.Should().Be(exit);
    }

    [Theory]
    [InlineData("", "Paste the whole job description")]
    [InlineData("%PDF-1.7 …", "PDF")]
    [InlineData("\0\0\0\0\u0001binary", "not text")]
    public async Task Unreadable_input_says_what_to_do(string content, string said)
    {
        var jd = await Jd.RunAsync("review", Write("input", content));

        jd.Exit.Should().Be(ExitCode.Usage);
        jd.Error.Should().Contain(said);
    }

    [Fact]
    public async Task A_file_of_more_than_5_MB_is_refused_before_it_is_read()
    {
        var jd = await Jd.RunAsync("review", Write("long.md", new string('x', (5 * 1024 * 1024) + 1)));

        jd.Exit.Should().Be(ExitCode.Usage);
        jd.Error.Should().Contain("5,242,880");
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        var jd = await Jd.RunAsync("review", Path.Combine(_folder, "missing.md"));

        jd.Exit.Should().Be(ExitCode.Usage);
        jd.Error.Should().Contain("missing.md").And.Contain("no such file");
    }

    [Fact]
    public async Task Something_else_than_a_job_description_is_said_to_be_that()
    {
        var jd = await Jd.RunAsync("review", Write("soup.txt", "Leek soup\n\nCut two leeks, sweat them in butter, add a litre of stock and simmer. Season with salt and nutmeg and serve hot with bread."));

        jd.Error.Should().Contain("does not look like a job description");
    }

    [Fact]
    public async Task For_another_language_it_says_what_was_not_judged()
    {
        const string German = """
            # Bäcker für die Nacht (m/w/d)

            Wir suchen für unsere Bäckerei in Freiburg einen Menschen, der mit uns in der Nacht das Brot für die Stadt backt und sich auf den Morgen freut.

            ## Aufgaben
            - Sie backen Brot und Brötchen und halten die Backstube sauber
            - Sie nehmen die Lieferungen an und prüfen, ob alles da ist

            ## Anforderungen
            - Sie haben eine Ausbildung als Bäcker oder mindestens drei Jahre Erfahrung
            """;

        var jd = await Jd.RunWithInputAsync(German, "review", "-");

        jd.Output.Should().Contain("not judged").And.Contain("“de”");
    }

    [Fact]
    public async Task An_unknown_setting_in_the_policy_is_named_with_the_nearest()
    {
        var jd = await Jd.RunAsync("review", Write("baker.md", Flawed), "--policy", Write("policy.json", """{ "severties": {} }"""));

        jd.Exit.Should().Be(ExitCode.Usage);
        jd.Error.Should().Contain("severties");
    }

    [Fact]
    public async Task Drafts_with_templates_of_the_companys_own()
    {
        var folder = Directory.CreateTempSubdirectory("jdassistant-test-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "roles"));
        await File.WriteAllTextAsync(Path.Combine(folder, "roles", "lighthouse-keeper.yaml"), "name: lighthouse keeper\nfamily: coast\npurpose: keep the light burning\nduties:\n  - Clean and trim the lamp\n");

        var jd = await Jd.RunAsync("draft", "--templates", folder, "lighthouse keeper, Hull, £14 an hour");
        var none = await Jd.RunAsync("draft", "--templates", Path.Combine(folder, "nothing"), "lighthouse keeper");

        jd.Output.Should().Contain("# Lighthouse Keeper\n").And.Contain("- Clean and trim the lamp\n");
        none.Exit.Should().Be(2);
    }

    [Fact]
    public async Task Draft_prints_markdown_and_says_what_is_open()
    {
        var jd = await Jd.RunAsync("draft", "night baker, Leeds, £14.50 an hour");

        jd.Exit.Should().Be(ExitCode.Clean);
        jd.Output.Should().Contain("Night Baker").And.Contain("Leeds").And.Contain("14.50").And.Contain("[[Add:");
        jd.Error.Should().Contain("still open");
    }

    [Fact]
    public async Task Draft_asks_about_what_the_model_added_and_takes_it_once_it_is_said()
    {
        const string Request = "night baker, Leeds, £14.50 an hour";
        const string Duty = "Train two new drivers in Hull";
        await using var stub = await ModelStub.StartAsync();
        stub.Answer = (ask, context) => ModelStub.SayAsync(context, ask, ask.Section == "What you'll do" && !ask.Plain.Contains(Duty, StringComparison.Ordinal) ? $"{ask.Plain}\n- {Duty}" : ask.Plain);
        var model = stub.Configuration().ToDictionary(setting => setting.Name["Model:".Length..], setting => setting.Value);
        model["KeyFile"] = Write("key", "sk-test");
        var settings = Write("settings.json", JsonSerializer.Serialize(new { Model = model }));

        var asked = await Jd.RunAsync("draft", "--settings", settings, Request);
        var said = await Jd.RunAsync("draft", "--settings", settings, $"{Request}\n{Duty}");

        asked.Exit.Should().Be(ExitCode.Clean);
        asked.Output.Should().NotContain("Hull");
        asked.Error.Should().Contain($"nobody said it, so it is left out. Is it true? Then say so in the request, and draft again:\n  - {Duty}\n");
        said.Output.Should().Contain($"- {Duty}\n");
        said.Error.Should().NotContain("left out");
    }

    [Fact]
    public async Task Fix_prints_the_mended_text_and_review_finds_it_mended()
    {
        var path = Write("baker.md", "# Night Baker\n\n## What you'll do\n- Bake bread\n\n#LI-AB1\n");

        var jd = await Jd.RunAsync("fix", path, "--write");

        jd.Exit.Should().Be(ExitCode.Clean);
        jd.Output.Should().BeEmpty();
        var again = await Jd.RunAsync("fix", path);
        again.Output.Should().Be(await File.ReadAllTextAsync(path));
        again.Error.Should().Contain("nothing to fix");
    }

    [Fact]
    public async Task Explain_prints_the_page_of_a_rule_by_id_and_by_name()
    {
        var byId = await Jd.RunAsync("explain", "jd221");
        var byName = await Jd.RunAsync("explain", "placeholder-left");
        var all = await Jd.RunAsync("rules");
        var unknown = await Jd.RunAsync("explain", "JD999");

        all.Output.Should().Contain("| Rule | Name |");
        unknown.Exit.Should().Be(ExitCode.Usage);
        unknown.Error.Should().Contain("JD999");
        byId.Output.Should().StartWith("# JD221 placeholder-left");
        byName.Output.Should().Be(byId.Output);
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
