using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using JDAssistant.Tests.Bot.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JDAssistant.Tests.Bot.Hosting;

public sealed class LogsTests : IDisposable
{
    // No word of these stands in anything that a server writes of itself.
    private const string Posting = "# Quibblewick Snorkeler\n\nZanzibolt Marmalade\nGrumbleford | Hybrid | £29,000 a year\n\n## What you will do\n- Frobnicate the wombletrees\n- Youthful rockstarlings flumoxed by competitive skyhookery\n";

    private static readonly string[] Words = ["Quibblewick", "Snorkeler", "Zanzibolt", "Marmalade", "Grumbleford", "Frobnicate", "wombletrees", "rockstarlings", "skyhookery", "flumoxed", "29,000", "29:kim", "Kim Berg"];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Information")]
    [InlineData("Trace")]
    public async Task As_JSON_each_request_and_message_has_a_line_and_none_holds_a_word_of_a_text(string level)
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = await BotProcess.StartAsync("--Storage:Path=" + _folder.File("bot.db"), "--Logging:Console:FormatterName=json", "--Logging:LogLevel:Default=" + level, "--Logging:LogLevel:Microsoft.AspNetCore=" + level);
        using var client = new HttpClient { BaseAddress = new Uri(bot.Url) };

        foreach (var path in new[] { "review", "fix", "draft", "export?format=json-ld", "revise?change=drop+the+Quibblewick", "review/Quibblewick?q=Frobnicate", "export?format=Snorkeler" })
            await client.PostAsync("/api/v1/" + path, Text(Posting, "text/plain"));
        await client.PostAsync("/api/v1/review", Text($$"""{"text": "{{Posting[..20]}} """, "application/json"));
        await client.PostAsync("/api/v1/review", Text(string.Concat(Enumerable.Repeat(Posting, 1100)), "text/plain"));
        await client.GetAsync("/Quibblewick?wombletrees");
        await client.PostAsync("/api/messages", Text("""{"type": "message", "text": "Quibblewick" """, "application/json"));
        await client.PostAsync("/api/messages", Text(Activities.Message(connector.Url, Posting), "application/json"));
        await connector.NextAsync();
        await client.PostAsync("/api/messages", Text(Activities.Message("http://127.0.0.1:1", "draft Quibblewick Snorkeler, Grumbleford", conversation: "nowhere"), "application/json"));
        await client.PostAsync("/api/v1/chat", Text(JsonSerializer.Serialize(new { text = Posting }), "application/json"));
        await bot.TerminateAsync();

        var lines = bot.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var requests = lines.Where(line => line.GetProperty("Category").GetString() == "JDAssistant.Requests").Select(line => line.GetProperty("State")).ToList();
        requests.Select(state => $"{state.GetProperty("Route").GetString()} {state.GetProperty("Status")}").Should()
            .Contain(["/api/v1/review 200", "/api/v1/draft 200", "/api/v1/export 400", "/api/v1/revise 422", "/api/v1/review 400", "/api/v1/review 413", "none 404", "/api/messages 202", "/api/messages 400", "/api/v1/chat 200"]);
        requests.Should().OnlyContain(state => state.GetProperty("Id").GetString()!.Length > 0 && state.GetProperty("Milliseconds").GetDouble() >= 0);
        lines.Where(line => line.GetProperty("Category").GetString() == "JDAssistant.Bot.Delivery.DeliveryWorker").Select(line => line.GetProperty("State"))
            .Should().Contain(state => state.GetProperty("{OriginalFormat}").GetString()!.StartsWith("Message {Number} of {Channel} is done", StringComparison.Ordinal));
        bot.Output.Should().NotContainAny(Words);
    }

    [Fact]
    public async Task A_failure_that_quotes_a_text_is_told_without_its_words()
    {
        var written = new ConcurrentQueue<string>();
        await using var bot = new BotHost(services =>
        {
            services.AddSingleton<JDAssistant.Bot.Delivery.Respond>((message, _) => throw new InvalidOperationException(message.Text));
            services.AddSingleton<ILoggerProvider>(new Collector(written));
            services.Configure<LoggerFilterOptions>(options => options.MinLevel = LogLevel.Trace);
        });

        var answer = await bot.CreateClient().PostAsync("/api/v1/chat", Text(JsonSerializer.Serialize(new { text = Posting }), "application/json"));

        ((int)answer.StatusCode).Should().Be(500);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("went wrong").And.NotContainAny(Words);
        written.Should().Contain(line => line.Contains("InvalidOperationException", StringComparison.Ordinal), "whoever mends it must find the place");
        string.Concat(written).Should().NotContainAny(Words);
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_said_to_be_that()
    {
        await using var bot = new BotHost(services => services.AddSingleton<JDAssistant.Bot.Delivery.Respond>((_, _) => throw new Microsoft.Data.Sqlite.SqliteException("database or disk is full", 13)));

        var answer = await bot.CreateClient().PostAsync("/api/v1/chat", Text("""{"text": "help"}""", "application/json"));

        ((int)answer.StatusCode).Should().Be(503);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("store-away").And.Contain("in a minute");
    }

    [Fact]
    public async Task Another_format_is_named_in_one_line()
    {
        await using var bot = await BotProcess.RunAsync("--Logging:Console:FormatterName=xml");

        bot.ExitCode.Should().Be(2);
        bot.Output.Trim().Should().Be("jdassistant: Logging:Console:FormatterName: “xml” is neither simple nor json.");
    }

    private static StringContent Text(string text, string type) => new(text, Encoding.UTF8, type);

    private sealed class Collector(ConcurrentQueue<string> written) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            written.Enqueue(formatter(state, exception) + exception);
    }
}
