using System.Text.Json;
using JDAssistant.Bot.Slack;
using JDAssistant.Tests.Conventions;

namespace JDAssistant.Tests.Bot.Slack;

public sealed class SlackManifestTests
{
    [Fact]
    public async Task The_file_is_what_the_command_prints() =>
        (await File.ReadAllTextAsync(Repository.PathOf("src/JDAssistant.Bot/Slack/manifest.json"))).TrimEnd().Should().Be(SlackManifest.Write("https://jd.example.com"));

    [Fact]
    public void Keeps_to_Slacks_limits()
    {
        var manifest = JsonSerializer.Deserialize<JsonElement>(SlackManifest.Write("https://jd.example.com/"));

        var shown = manifest.GetProperty("display_information");
        shown.GetProperty("name").GetString()!.Length.Should().BeLessThanOrEqualTo(35);
        shown.GetProperty("description").GetString()!.Length.Should().BeLessThanOrEqualTo(140);
        shown.GetProperty("long_description").GetString()!.Length.Should().BeInRange(174, 4000);
        var agent = manifest.GetProperty("features").GetProperty("agent_view");
        agent.GetProperty("agent_description").GetString()!.Length.Should().BeLessThanOrEqualTo(300);
        agent.GetProperty("suggested_prompts").GetArrayLength().Should().BeInRange(1, 4);
        manifest.GetProperty("features").TryGetProperty("assistant_view", out _).Should().BeFalse();
        foreach (var shortcut in manifest.GetProperty("features").GetProperty("shortcuts").EnumerateArray())
            shortcut.GetProperty("description").GetString()!.Length.Should().BeLessThanOrEqualTo(150);
        manifest.GetProperty("features").GetProperty("slash_commands")[0].GetProperty("url").GetString().Should().Be("https://jd.example.com/slack/commands");
    }

    [Fact]
    public void Names_no_address_for_Socket_Mode()
    {
        var manifest = SlackManifest.Write(null);

        manifest.Should().NotContain("https://").And.Contain("\"socket_mode_enabled\": true");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0, "https://jd.example.com")]
    [InlineData(2, "http://jd.example.com")]
    [InlineData(2, "jd.example.com")]
    [InlineData(2, "https://a.example", "https://b.example")]
    public void Prints_or_says_how_to_call_it(int code, params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();

        SlackManifest.Print(arguments, output, errors).Should().Be(code);

        (code == 0 ? output : errors).ToString().Should().NotBeEmpty();
    }
}
