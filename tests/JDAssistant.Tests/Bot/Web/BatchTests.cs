using System.IO.Pipelines;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace JDAssistant.Tests.Bot.Web;

public sealed class BatchTests(WebServer server) : IClassFixture<WebServer>
{
    private readonly HttpClient _client = server.CreateClient();

    [Fact]
    public async Task Each_line_gets_the_review_that_it_gets_alone_in_the_order_of_the_lines()
    {
        var texts = Enumerable.Range(1, 200).Select(number => $"# Porter {number}\n\n" + (number % 7 == 0 ? Posting.Flawed : "Two nights a week.")).ToList();
        var answers = await Batch(string.Concat(texts.Select((text, index) => JsonSerializer.Serialize(new { id = index, text }) + "\n")));

        answers.Select(answer => answer.GetProperty("id").GetInt32()).Should().Equal(Enumerable.Range(0, 200));
        var alone = await _client.PostAsync("/api/v1/review", new StringContent(texts[6], Encoding.UTF8, "text/plain"));
        answers[6].GetProperty("review").GetRawText().Should().Be(await alone.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_is_answered_in_its_place_and_the_rest_goes_on()
    {
        var answers = await Batch("{\"text\": \"# Cook\"}\r\n\n{\"id\": \"b\", \"text\": 3}\nnonsense\n{\"id\": [1], \"text\": \"# Porter\", \"asOf\": \"soon\"}\n{\"text\": \"# Guide\"}");

        answers.Select(answer => answer.GetProperty("line").GetInt32()).Should().Equal(1, 3, 4, 5, 6);
        answers.Select(Code).Should().Equal(null, "malformed-json", "malformed-json", "bad-date", null);
        answers[3].GetProperty("id").GetRawText().Should().Be("[1]");
        answers[1].GetProperty("problem").GetProperty("detail").GetString().Should().Contain("\"text\"");
    }

    [Fact]
    public async Task A_line_longer_than_any_job_description_is_refused_and_the_rest_goes_on()
    {
        var answers = await Batch("{\"text\": \"" + new string('a', 200_001) + "\"}\n{\"text\": \"# Cook\"}\n");

        answers.Select(Code).Should().Equal("too-long", null);
    }

    [Fact]
    public async Task A_line_larger_than_is_read_is_refused_once()
    {
        var answers = await Batch("{\"text\": \"" + new string('a', 11_000_000) + "\"}\n{\"text\": \"# Cook\"}\n");

        answers.Select(Code).Should().Equal("too-large", null);
    }

    [Fact]
    public async Task An_answer_comes_while_the_sender_is_still_sending()
    {
        var pipe = new Pipe();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/batch") { Content = new StreamContent(pipe.Reader.AsStream()) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        // A client that follows redirects keeps what it sends until it has all of it.
        using var client = server.CreateClient(new() { AllowAutoRedirect = false });
        var sending = client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await pipe.Writer.WriteAsync("{\"text\": \"# Cook\"}\n"u8.ToArray());

        using var reader = new StreamReader(await (await sending).Content.ReadAsStreamAsync());
        var first = await reader.ReadLineAsync();
        await pipe.Writer.WriteAsync("{\"text\": \"# Guide\"}\n"u8.ToArray());
        await pipe.Writer.CompleteAsync();
        var second = await reader.ReadLineAsync();

        first.Should().StartWith("{\"line\":1");
        second.Should().StartWith("{\"line\":2");
        (await reader.ReadLineAsync()).Should().BeNull();
    }

    [Fact]
    public async Task Another_media_type_is_explained()
    {
        var response = await _client.PostAsync("/api/v1/batch", new StringContent("{}", Encoding.UTF8, "application/json"));

        response.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
        (await response.Content.ReadAsStringAsync()).Should().Contain("application/x-ndjson");
    }

    private static string? Code(JsonElement answer) =>
        answer.TryGetProperty("problem", out var problem) ? problem.GetProperty("code").GetString() : null;

    private async Task<List<JsonElement>> Batch(string lines)
    {
        var response = await _client.PostAsync("/api/v1/batch", new StringContent(lines, Encoding.UTF8, new MediaTypeHeaderValue("application/x-ndjson")));
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return [.. (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
