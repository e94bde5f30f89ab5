using JDAssistant.Reviewing;

namespace JDAssistant.Tests.Cli;

public sealed class PolicyTellTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("jd-policy-").FullName;

    private string File => Path.Combine(_folder, "policy.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task An_answer_is_kept_and_the_next_review_knows_it()
    {
        System.IO.File.WriteAllText(File, """{"company": {"name": "Harbour Inn", "places": [{"place": "US-CO", "headCount": 3}]}, "severities": {"JD701": "off"}}""");
        System.IO.File.WriteAllText(Path.Combine(_folder, "clerk.md"), "# Office Clerk\n\nDenver, CO\n\n## What you will do\n- Answer the telephone\n");

        var told = await Jd.RunInAsync(_folder, "policy", "tell", "policy.json", "we employ 40 people in Colorado");
        await Jd.RunInAsync(_folder, "policy", "tell", "policy.json", "we use no AI in hiring");

        told.Exit.Should().Be(0);
        told.Output.Should().Contain("40 people in Colorado");
        var policy = PolicyReader.Read(System.IO.File.ReadAllText(File)).Policy!;
        policy.Company.Places.Should().ContainSingle().Which.HeadCount.Should().Be(40);
        policy.Company.Name.Should().Be("Harbour Inn");
        policy.Company.UsesAiInHiring.Should().BeFalse();
        policy.Severities.Should().ContainKey("JD701");
        (await Jd.RunInAsync(_folder, "policy", "check", File)).Exit.Should().Be(0);
    }

    [Fact]
    public async Task Without_a_file_a_policy_is_begun()
    {
        await Jd.RunInAsync(_folder, "policy", "tell", "policy.json", "we have 120 employees");

        PolicyReader.Read(System.IO.File.ReadAllText(File)).Policy!.Company.HeadCount.Should().Be(120);
    }

    [Theory]
    [InlineData("we employ 40 people in Atlantis", "Atlantis")]
    [InlineData("we like cats", "we employ 40 people in Colorado")]
    public async Task What_decides_nothing_is_refused_and_nothing_is_written(string words, string says)
    {
        var told = await Jd.RunInAsync(_folder, "policy", "tell", "policy.json", words);

        told.Exit.Should().Be(2);
        told.Error.Should().Contain(says);
        System.IO.File.Exists(File).Should().BeFalse();
    }

    [Fact]
    public async Task A_policy_with_a_mistake_is_left_as_it_is()
    {
        System.IO.File.WriteAllText(File, """{"compny": {}}""");

        var told = await Jd.RunInAsync(_folder, "policy", "tell", "policy.json", "we have 120 employees");

        told.Exit.Should().Be(2);
        told.Error.Should().Contain("company");
        System.IO.File.ReadAllText(File).Should().Be("""{"compny": {}}""");
    }
}
