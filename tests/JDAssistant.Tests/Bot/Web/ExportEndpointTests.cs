using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace JDAssistant.Tests.Bot.Web;

public sealed class ExportEndpointTests(WebServer server) : IClassFixture<WebServer>
{
    private readonly HttpClient _client = server.CreateClient();

    [Theory]
    [InlineData("markdown", "text/markdown", "office-manager.md")]
    [InlineData("html", "text/html", "office-manager.html")]
    [InlineData("word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "office-manager.docx")]
    [InlineData("json-ld", "application/ld+json", "office-manager.jsonld")]
    [InlineData("LEVER", "application/json", "office-manager.lever.json")]
    public async Task The_answer_is_the_file(string format, string type, string name)
    {
        var response = await Post($"/api/v1/export?format={format}", new StringContent(Posting.Flawed, Encoding.UTF8, "text/plain"));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be(type);
        response.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        response.Content.Headers.ContentDisposition.FileName!.Trim('"').Should().Be(name);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Should().NotBeEmpty();
    }

    [Fact]
    public async Task Notes_come_with_the_file_where_JSON_is_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/export") { Content = JsonContent.Create(new { text = Posting.Flawed, format = "json-ld" }) };
        request.Headers.Accept.ParseAdd("application/json");

        var answer = await (await _client.SendAsync(request, TestContext.Current.CancellationToken)).Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        answer.GetProperty("format").GetString().Should().Be("json-ld");
        JsonDocument.Parse(answer.GetProperty("content").GetString()!).RootElement.GetProperty("title").GetString().Should().Be("Office Manager");
        answer.GetProperty("notes").EnumerateArray().Select(note => note.GetString()).Should().Contain(note => note!.StartsWith("Google requires datePosted"));
    }

    [Fact]
    public async Task An_unknown_format_is_a_problem_that_names_the_known()
    {
        var response = await Post("/api/v1/export", JsonContent.Create(new { text = Posting.Flawed, format = "pdf" }));

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        problem.GetProperty("code").GetString().Should().Be("unknown-format");
        problem.GetProperty("detail").GetString().Should().Contain("greenhouse");
    }

    private Task<HttpResponseMessage> Post(string path, HttpContent content) => _client.PostAsync(path, content, TestContext.Current.CancellationToken);
}
