using System.IO.Compression;
using System.Text;
using System.Text.Json;
using JDAssistant.Bot.BotFramework;
using JDAssistant.Bot.BotFramework.Files;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.BotFramework.Files;

public sealed class FilesTests
{
    [Fact]
    public async Task A_shared_file_is_fetched_without_a_token_and_reviewed()
    {
        await using var connector = await ConnectorStub.StartAsync();
        connector.Files["posting.md"] = Encoding.UTF8.GetBytes(Samples.JobDescription);
        await using var bot = new BotHost();

        await bot.PostAsync(Activities.Message(connector.Url, "what do you think", extra: Shared($"{connector.Url}/files/posting.md")));

        (await connector.NextAsync()).Card.Should().Contain("Dispatch Planner");
    }

    [Fact]
    public async Task A_Word_file_is_read()
    {
        await using var connector = await ConnectorStub.StartAsync();
        connector.Files["posting.docx"] = Word(Samples.JobDescription);
        await using var bot = new BotHost();

        await bot.PostAsync(Activities.Message(connector.Url, "", extra: Shared($"{connector.Url}/files/posting.docx")));

        (await connector.NextAsync()).Card.Should().Contain("of 100 points");
    }

    [Theory]
    [InlineData("%PDF-1.7\n%…", "This is a PDF file.*paste that.")]
    [InlineData("GIF89a", "This is a picture file.*")]
    [InlineData("", "There is no text.*")]
    public async Task A_file_that_cannot_be_read_is_answered_with_what_to_do(string content, string answer)
    {
        await using var connector = await ConnectorStub.StartAsync();
        connector.Files["posting"] = Encoding.UTF8.GetBytes(content);
        await using var bot = new BotHost();

        await bot.PostAsync(Activities.Message(connector.Url, "", extra: Shared($"{connector.Url}/files/posting")));

        (await connector.NextAsync()).Text.Should().Match(answer);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_not_read_to_its_end()
    {
        await using var connector = await ConnectorStub.StartAsync();
        connector.Files["posting"] = new byte[20 * 1024 * 1024];
        await using var bot = new BotHost();

        await bot.PostAsync(Activities.Message(connector.Url, "", extra: Shared($"{connector.Url}/files/posting")));

        (await connector.NextAsync()).Text.Should().Contain("at most 5,242,880 are read");
    }

    [Theory]
    [InlineData("https://evil.example/files/posting.md")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("{url}/files/to=http%3A%2F%2F169.254.169.254%2F")]
    [InlineData("{url}/files/missing")]
    [InlineData("")]
    public async Task Nothing_is_fetched_from_elsewhere(string address)
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();

        await bot.PostAsync(Activities.Message(connector.Url, "", extra: Shared(address.Replace("{url}", connector.Url, StringComparison.Ordinal))));

        (await connector.NextAsync()).Text.Should().StartWith("I cannot get at that file");
    }

    [Theory]
    [InlineData("https://contoso-my.sharepoint.com/personal/kim/_layouts/15/download.aspx?UniqueId=1", true)]
    [InlineData("https://contoso.sharepoint.us/x", true)]
    [InlineData("https://sharepoint.com.evil.example/x", false)]
    [InlineData("https://evilsharepoint.com/x", false)]
    [InlineData("http://contoso.sharepoint.com/x", false)]
    [InlineData("https://contoso.sharepoint.com:8443/x", false)]
    [InlineData("https://contoso.sharepoint.com@evil.example/x", false)]
    [InlineData("https://kim@contoso.sharepoint.com/x", false)]
    [InlineData("https://localhost/x", false)]
    public void Only_the_places_of_Teams_files_are_followed(string address, bool isFollowed) =>
        FileHosts.Has(new Uri(address), new Activity { ServiceUrl = "https://smba.trafficmanager.net/emea/" }).Should().Be(isFollowed);

    [Fact]
    public async Task Several_files_are_asked_for_one_by_one()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();
        var file = """{"contentType": "application/vnd.microsoft.teams.file.download.info", "content": {"downloadUrl": "https://contoso.sharepoint.com/a"}}""";

        await bot.PostAsync(Activities.Message(connector.Url, "", extra: $"\"attachments\": [{file}, {file}]"));

        (await connector.NextAsync()).Text.Should().StartWith("Please share one file at a time");
    }

    [Fact]
    public async Task A_picture_is_answered_alone_and_passed_over_beside_words()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();
        const string Picture = """ "attachments": [{"contentType": "image/png", "contentUrl": "https://smba.trafficmanager.net/emea/v3/attachments/1/views/original"}] """;

        await bot.PostAsync(Activities.Message(connector.Url, "", extra: Picture));
        await bot.PostAsync(Activities.Message(connector.Url, "help", extra: Picture));

        (await connector.NextAsync()).Text.Should().StartWith("This is a picture");
        (await connector.NextAsync()).Text.Should().StartWith("What I can do");
    }

    [Fact]
    public async Task The_HTML_copy_of_a_message_brings_its_layout_back_without_the_mention()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = BotHost.Echo();
        const string Extra =
            """
            "entities": [{"type": "mention", "mentioned": {"id": "28:jd", "name": "JD Assistant"}, "text": "<at>JD Assistant</at>"}],
            "attachments": [{"contentType": "text/html", "content": "<p><span itemscope itemtype=\"http://schema.skype.com/Mention\" itemid=\"0\">JD Assistant</span>&nbsp;check this</p><h2>Porter</h2><ul><li>Lift &amp; carry</li></ul>"}]
            """;

        await bot.PostAsync(Activities.Message(connector.Url, "<at>JD Assistant</at> check this\nPorter\nLift & carry", extra: Extra));

        (await connector.NextAsync()).Text.Should().StartWith("check this").And.Contain("**Porter**").And.Contain("- Lift & carry");
    }

    [Fact]
    public async Task The_text_is_offered_as_a_file_and_put_where_the_person_allows_it()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();
        await bot.PostAsync(Activities.Message(connector.Url, Samples.JobDescription));
        await connector.NextAsync();
        await bot.PostAsync(Activities.Message(connector.Url, "export"));
        var question = await QuestionAsync(connector);

        question.GetProperty("name").GetString().Should().Be("dispatch-planner.md");
        var content = question.GetProperty("content");
        await bot.PostAsync(Decision(connector.Url, "accept", content.GetProperty("acceptContext"), $"{connector.Url}/files/up"));
        var link = (await connector.NextAsync()).Body.GetProperty("attachments")[0];

        var (text, range) = connector.Uploads["up"];
        var length = Encoding.UTF8.GetByteCount(text);
        text.Should().Contain("# Dispatch Planner");
        length.Should().Be(content.GetProperty("sizeInBytes").GetInt32());
        range.Should().Be($"bytes 0-{length - 1}/{length}");
        link.GetProperty("contentType").GetString().Should().Be("application/vnd.microsoft.teams.card.file.info");
        link.GetProperty("contentUrl").GetString().Should().Be("https://contoso-my.sharepoint.com/personal/kim/dispatch-planner.md");
        link.GetProperty("content").GetProperty("uniqueId").GetString().Should().Be("U1");
    }

    [Theory]
    [InlineData("{url}/files/refused")]
    [InlineData("https://evil.example/up")]
    public async Task A_file_that_is_not_taken_is_told(string address)
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();
        await bot.PostAsync(Activities.Message(connector.Url, "draft: depot clerk, Hull, nights"));
        var question = await QuestionAsync(connector);

        await bot.PostAsync(Decision(connector.Url, "accept", question.GetProperty("content").GetProperty("acceptContext"), address.Replace("{url}", connector.Url, StringComparison.Ordinal)));

        (await connector.NextAsync()).Text.Should().StartWith("Your OneDrive did not take the file");
    }

    [Fact]
    public async Task A_text_that_changed_meanwhile_is_not_saved()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();
        await bot.PostAsync(Activities.Message(connector.Url, "draft: depot clerk, Hull, nights"));
        var question = await QuestionAsync(connector);
        await bot.PostAsync(Activities.Message(connector.Url, "pay is £14 an hour"));

        await bot.PostAsync(Decision(connector.Url, "accept", question.GetProperty("content").GetProperty("acceptContext"), $"{connector.Url}/files/up"));

        var sent = await connector.NextAsync();
        for (; sent.Text?.StartsWith("The text in hand is another one by now", StringComparison.Ordinal) != true; sent = await connector.NextAsync())
            sent.Body.GetRawText().Should().NotContain("file.consent", "a change asks for no file");
        connector.Uploads.Should().BeEmpty();
    }

    [Fact]
    public async Task A_no_is_taken_in_silence()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = BotHost.Echo();
        using var none = JsonDocument.Parse("{}");

        (await bot.PostAsync(Decision(connector.Url, "decline", none.RootElement, ""))).StatusCode.Should().Be(System.Net.HttpStatusCode.OK);
        await bot.PostAsync(Activities.Message(connector.Url, "porter"));

        (await connector.NextAsync()).Text.Should().Be("porter");
    }

    [Theory]
    [InlineData("msteams", "groupChat")]
    [InlineData("webchat", "personal")]
    public async Task Elsewhere_the_text_itself_is_all(string channel, string conversationType)
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();

        await bot.PostAsync(Activities.Message(connector.Url, "draft: depot clerk, Hull, nights", channel: channel).Replace("\"personal\"", $"\"{conversationType}\"", StringComparison.Ordinal));
        await bot.PostAsync(Activities.Message(connector.Url, "help", channel: channel));

        var seen = new List<Sent>();
        while (seen.Count == 0 || seen[^1].Text?.StartsWith("What I can do", StringComparison.Ordinal) != true)
            seen.Add(await connector.NextAsync());
        seen.Should().NotContain(sent => sent.Body.GetRawText().Contains("file.consent", StringComparison.Ordinal));
        seen.Any(sent => sent.Body.GetRawText().Contains("Depot Clerk", StringComparison.Ordinal)).Should().Be(conversationType == "personal", "in a group the text is for whoever asked");
    }

    private static async Task<JsonElement> QuestionAsync(ConnectorStub connector)
    {
        while (true)
        {
            var sent = await connector.NextAsync();
            if (sent.Body.TryGetProperty("attachments", out var attachments) && attachments[0].GetProperty("contentType").GetString() == "application/vnd.microsoft.teams.card.file.consent")
                return attachments[0];
        }
    }

    private static string Shared(string address) => $$$"""
        "attachments": [
          {"contentType": "text/html", "content": "<p>what do you think</p>"},
          {"contentType": "application/vnd.microsoft.teams.file.download.info", "contentUrl": "https://contoso.sharepoint.com/posting.md", "name": "posting.md",
           "content": {"downloadUrl": "{{{address}}}", "uniqueId": "U0", "fileType": "md"}}]
        """;

    private static string Decision(string serviceUrl, string action, JsonElement context, string uploadUrl) => Activities.Invoke(serviceUrl, "fileConsent/invoke", $$$"""
        {"type": "fileUpload", "action": "{{{action}}}", "context": {{{context.GetRawText()}}},
         "uploadInfo": {"contentUrl": "https://contoso-my.sharepoint.com/personal/kim/dispatch-planner.md", "name": "dispatch-planner.md", "uploadUrl": "{{{uploadUrl}}}", "uniqueId": "U1", "fileType": "md"}}
        """);

    private static byte[] Word(string text)
    {
        var paragraphs = string.Concat(text.Split('\n').Select(line => $"<w:p><w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(line.TrimStart('#', ' '))}</w:t></w:r></w:p>"));
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Add("_rels/.rels", """<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            Add("word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{paragraphs}</w:body></w:document>");

            void Add(string name, string content)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
