namespace JDAssistant.Tests.Cli;

public sealed class SettingsPolicyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("jd-settings-").FullName;

    public SettingsPolicyTests() =>
        File.WriteAllText(Path.Combine(_folder, "clerk.md"), "# Office Clerk\n\nHarbour Inn, Leeds\n\n## What you will do\n- Answer the telephone\n");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_policy_of_the_settings_file_beside_the_texts_holds()
    {
        Settings("""{"Policy": {"severities": {"JD206": "off"}}}""");

        (await Review()).Output.Should().NotContain("JD206").And.Contain("JD210");
    }

    [Fact]
    public async Task A_policy_file_that_is_named_wins_over_it()
    {
        Settings("""{"Policy": {"severities": {"JD206": "off"}}}""");
        File.WriteAllText(Path.Combine(_folder, "policy.json"), "{}");

        (await Review("--policy", Path.Combine(_folder, "policy.json"))).Output.Should().Contain("JD206");
    }

    [Theory]
    [InlineData("""{"Policy": {"severites": {}}}""", "severities")]
    [InlineData("""{"Policy": {"severities": {"JD2066": "off"}}}""", "JD206")]
    public async Task A_mistake_in_it_is_an_error_that_names_the_nearest(string settings, string nearest)
    {
        Settings(settings);

        var review = await Review();

        review.Exit.Should().Be(2);
        review.Error.Should().Contain("appsettings.json").And.Contain($"did you mean “{nearest}”");
    }

    private void Settings(string json) => File.WriteAllText(Path.Combine(_folder, "appsettings.json"), json);

    private Task<Jd> Review(params string[] args) => Jd.RunInAsync(_folder, ["review", "clerk.md", .. args]);
}
