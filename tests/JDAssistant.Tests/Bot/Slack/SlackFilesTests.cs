using System.Text;
using JDAssistant.Tests.Bot.Slack.Support;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.Slack;

public sealed class SlackFilesTests
{
    [Fact]
    public async Task A_shared_file_is_fetched_with_the_token_and_reviewed()
    {
        await using var slack = await SlackStub.StartAsync();
        slack.Files["posting.md"] = (Encoding.UTF8.GetBytes(Samples.JobDescription), "text/plain; charset=utf-8");
        await using var bot = new SlackBot(slack);

        await bot.SayAsync("here it is, what do you think", extra: Shared($"{slack.Url}/files/posting.md"));

        var fetched = await slack.NextAsync("file");
        fetched.Token.Should().Be(SlackStub.BotToken);
        (await slack.NextAsync()).Words.Should().Contain("Dispatch Planner");
    }

    [Theory]
    [InlineData("make it shorter please", "Nothing stands twice")]
    [InlineData("the pay is £35,000 a year", "Nothing else is changed")]
    [InlineData("export as plain text", "The text without marks")]
    [InlineData("Dispatch planner, Hull", "can be better")]
    [InlineData("here is the one for the Hull depot, thanks", "can be better")]
    [InlineData("draft", "can be better")]
    public async Task A_note_beside_a_file_is_what_is_done_with_it(string note, string answer)
    {
        await using var slack = await SlackStub.StartAsync();
        slack.Files["posting.md"] = (Encoding.UTF8.GetBytes(Samples.JobDescription + "\n\nWe want a rockstar.\n"), "text/plain");
        await using var bot = new SlackBot(slack);

        await bot.SayAsync(note, extra: Shared($"{slack.Url}/files/posting.md"));

        await slack.NextAsync("file");
        (await slack.NextAsync()).Words.Should().Contain(answer);
    }

    [Fact]
    public async Task A_file_of_another_workspace_is_asked_for_by_its_id()
    {
        await using var slack = await SlackStub.StartAsync();
        slack.Files["posting.md"] = (Encoding.UTF8.GetBytes(Samples.JobDescription), "text/plain");
        await using var bot = new SlackBot(slack);

        await bot.SayAsync("can you check this?", extra: new { subtype = "file_share", files = new[] { new { id = "F1", mode = "file_access", file_access = "check_file_info" } } });

        (await slack.NextAsync()).Method.Should().Be("files.info");
        await slack.NextAsync("file");
        (await slack.NextAsync()).Words.Should().Contain("Dispatch Planner");
    }

    [Theory]
    [InlineData("https://files.slack.com.evil.example/files-pri/T01-F1/posting.md")]
    [InlineData("https://evil.example/files/posting.md")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("file:///etc/passwd")]
    public async Task The_token_is_sent_to_nobody_else(string address)
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);

        await bot.SayAsync("", extra: Shared(address));

        (await slack.NextAsync()).Words.Should().StartWith("Slack does not let me see that file");
    }

    [Fact]
    public async Task What_cannot_be_read_is_answered_with_what_to_do()
    {
        await using var slack = await SlackStub.StartAsync();
        slack.Files["scan.pdf"] = ("%PDF-1.7 …"u8.ToArray(), "application/pdf");
        slack.Files["lying.md"] = (new byte[(5 * 1024 * 1024) + 10], "text/plain");
        await using var bot = new SlackBot(slack);

        await bot.SayAsync("", extra: Shared($"{slack.Url}/files/scan.pdf"));
        await slack.NextAsync("file");
        (await slack.NextAsync()).Words.Should().Contain("PDF");

        await bot.SayAsync("", extra: Shared($"{slack.Url}/files/lying.md"));
        await slack.NextAsync("file");
        (await slack.NextAsync()).Words.Should().Contain("at most 5,242,880 are read");

        await bot.SayAsync("", extra: Shared($"{slack.Url}/files/gone.md"));
        await slack.NextAsync("file");
        (await slack.NextAsync()).Words.Should().StartWith("Slack does not let me see that file");

        await bot.SayAsync("", extra: Shared($"{slack.Url}/files/posting.md", size: 50_000_000));
        (await slack.NextAsync()).Words.Should().Contain("50,000,000 bytes");

        await bot.SayAsync("", extra: new { subtype = "file_share", files = new object[] { new { id = "F1" }, new { id = "F2" } } });
        (await slack.NextAsync()).Words.Should().Contain("one file at a time");

        await bot.SayAsync("", extra: new { subtype = "file_share", files = new object[] { new { id = "F1", is_external = true, url_private = "https://docs.google.com/document/d/1" } } });
        (await slack.NextAsync()).Words.Should().Contain("outside of Slack");
    }

    private static object Shared(string address, long size = 1000) => new
    {
        subtype = "file_share",
        files = new[] { new { id = "F1", name = "posting.md", size, url_private = address, url_private_download = address } },
    };
}
