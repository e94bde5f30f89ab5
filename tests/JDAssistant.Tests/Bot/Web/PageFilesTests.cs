using System.Net;
using System.Text.RegularExpressions;

namespace JDAssistant.Tests.Bot.Web;

public sealed partial class PageFilesTests(WebServer server) : IClassFixture<WebServer>
{
    private readonly HttpClient _client = server.CreateClient();

    [Fact]
    public async Task The_page_allows_nothing_but_its_own_files()
    {
        var response = await _client.GetAsync("/");

        response.Content.Headers.ContentType!.ToString().Should().Be("text/html; charset=utf-8");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.Should().Contain("default-src 'none'").And.Contain("script-src 'self'").And.Contain("style-src 'self'")
            .And.Contain("connect-src 'self'").And.Contain("img-src 'self' data:").And.Contain("frame-ancestors 'none'")
            .And.NotContain("unsafe");
        response.Headers.GetValues("X-Content-Type-Options").Single().Should().Be("nosniff");
        response.Headers.GetValues("Referrer-Policy").Single().Should().Be("no-referrer");
    }

    [Fact]
    public async Task The_page_is_under_100_KB_and_has_no_inline_code()
    {
        var html = await _client.GetStringAsync("/");
        var size = 0;
        var open = new Queue<string>(Links().Matches(html).Select(match => match.Groups["path"].Value));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out var path))
        {
            if (!seen.Add(path))
                continue;
            var text = await _client.GetStringAsync(path);
            size += System.Text.Encoding.UTF8.GetByteCount(text);
            foreach (var import in Imports().Matches(text).Select(match => match.Groups["path"].Value))
                open.Enqueue("/js/" + import);
        }

        seen.Should().HaveCountGreaterThan(20);
        size.Should().BeLessThan(100 * 1024);
        html.Should().NotMatchRegex(@"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|https?://(?!www\.w3\.org)");
    }

    [Fact]
    public async Task A_file_that_did_not_change_is_not_sent_again()
    {
        var first = await _client.GetAsync("/js/main.js");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/js/main.js");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        (await _client.SendAsync(again)).StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await _client.GetAsync("/js/../Program.cs")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [GeneratedRegex("""(?:href|src)="(?<path>/[^"#]+\.(?:css|js))["]""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();

    [GeneratedRegex("""from "\./(?<path>[a-z-]+\.js)";""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Imports();
}
