using System.Globalization;
using System.Net;
using System.Text;
using JDAssistant.Bot.BotFramework.Authentication;
using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Slack;
using JDAssistant.Conversations.Replies;
using JDAssistant.Tests.Bot.Slack.Support;
using JDAssistant.Tests.Bot.Support;
using Microsoft.Extensions.DependencyInjection;

namespace JDAssistant.Tests.Trust;

/// <summary>Tokens and signatures that are forged, replayed, out of date or somebody else's: none is let in.</summary>
[Collection(TrustReport.Collection)]
public sealed class RefusalTests
{
    private const string ServiceUrl = "https://smba.example/emea/";
    private const string Base64Url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const int Forgeries = 200;

    [Fact]
    public async Task No_false_token_is_let_in()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        var key = issuer.Publish("one", "msteams");
        var answered = 0;
        await using var bot = new BotHost(
            services =>
            {
                services.AddSingleton<IBotTokens, NoTokens>();
                services.AddSingleton<Respond>((_, _) => Count(ref answered));
            },
            ("Teams:AppId", TokenIssuer.AppId), ("Teams:AppSecret", "not a real one"), ("Teams:TenantId", "contoso.example"), ("Teams:MetadataUrl", issuer.MetadataUrl));
        var good = TokenIssuer.Mint(key, ServiceUrl);
        var stranger = TokenIssuer.NewKey("one");
        (string Kind, IReadOnlyList<string> Tokens)[] kinds =
        [
            ("forged: one character changed", Altered(good)),
            ("forged: another key, no signature, the public key as a secret, encrypted",
            [
                TokenIssuer.Mint(stranger, ServiceUrl), TokenIssuer.Mint(TokenIssuer.NewKey("two"), ServiceUrl), TokenIssuer.Unsigned(ServiceUrl, "one"),
                TokenIssuer.SignedWithPublicKey(key, ServiceUrl), TokenIssuer.Encrypted(key, ServiceUrl), good + ".", good[..good.LastIndexOf('.')] + ".",
            ]),
            ("replayed: taken from a message to another address", [.. Addresses().Select(address => TokenIssuer.Mint(key, address))]),
            ("expired, or not valid yet", [.. Enumerable.Range(6, 60).SelectMany(minutes => new[] { TokenIssuer.Mint(key, ServiceUrl, notBefore: -90, expires: -minutes), TokenIssuer.Mint(key, ServiceUrl, notBefore: minutes, expires: 90) })]),
            ("foreign: another issuer, another bot",
            [
                TokenIssuer.Mint(key, ServiceUrl, issuer: "https://sts.windows.net/contoso/"), TokenIssuer.Mint(key, ServiceUrl, issuer: TokenIssuer.Issuer + "/"),
                TokenIssuer.Mint(key, ServiceUrl, issuer: ""), TokenIssuer.Mint(key, ServiceUrl, audience: Guid.NewGuid().ToString()),
                TokenIssuer.Mint(key, ServiceUrl, audience: TokenIssuer.AppId.ToUpperInvariant()), TokenIssuer.Mint(key, ServiceUrl, audience: ""),
            ]),
        ];

        (await bot.PostAsync(Activities.Message(ServiceUrl, "hi", "good"), good)).StatusCode.Should().Be(HttpStatusCode.Accepted, "a good one is let in");
        foreach (var (kind, tokens) in kinds)
        {
            var refused = 0;
            foreach (var token in tokens)
                refused += (await bot.PostAsync(Activities.Message(ServiceUrl, "hi"), token)).StatusCode == HttpStatusCode.Unauthorized ? 1 : 0;
            TrustReport.Add($"Tokens, {kind}: {refused} of {tokens.Count} refused");
            refused.Should().Be(tokens.Count, kind);
        }

        // Within its time a token may be used again; a message that comes again is the same message.
        for (var again = 0; again < Forgeries; again++)
            (await bot.PostAsync(Activities.Message(ServiceUrl, "hi", "good"), good)).StatusCode.Should().Be(HttpStatusCode.Accepted);
        await DrainedAsync(bot);
        TrustReport.Add($"Tokens, replayed with their own message {Forgeries} times: answered {answered} time");
        answered.Should().Be(1);
    }

    [Fact]
    public async Task No_false_signature_is_let_in()
    {
        await using var slack = await SlackStub.StartAsync();
        var answered = 0;
        await using var bot = new SlackBot(slack, (_, _) => Count(ref answered));
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var body = SlackBot.Envelope(SlackBot.Message("hi"), "EvGood");
        var good = Sign(SlackBot.Secret, now, body);
        (string Kind, IReadOnlyList<(string Signature, long Time, string Body)> Requests)[] kinds =
        [
            ("forged: one character changed", [.. Altered(good).Select(signature => (signature, now, body))]),
            ("forged: another secret, none, in capitals, another version",
            [
                (Sign(SlackBot.Secret + "0", now, body), now, body), (Sign("", now, body), now, body), ("", now, body), ("v0=", now, body),
                (good.ToUpperInvariant(), now, body), ("v1" + good[2..], now, body), (good[3..], now, body), (good + "0", now, body),
            ]),
            ("replayed: with another body, at another time",
            [
                .. Enumerable.Range(1, 100).Select(i => (good, now, SlackBot.Envelope(SlackBot.Message("hi"), "Ev" + i.ToString(CultureInfo.InvariantCulture)))),
                .. Enumerable.Range(1, 100).Select(i => (good, now - i, body)),
            ]),
            ("expired, or of the future", [.. Enumerable.Range(0, 100).SelectMany(i => new[] { now - 310 - (i * 60), now + 330 + (i * 60) }).Select(time => (Sign(SlackBot.Secret, time, body), time, body))]),
        ];

        (await bot.PostAsync(SlackEndpoints.EventsPath, body, signature: good, time: now)).StatusCode.Should().Be(HttpStatusCode.OK, "a good one is let in");
        foreach (var (kind, requests) in kinds)
        {
            var refused = 0;
            foreach (var (signature, time, sent) in requests)
                refused += (await bot.PostAsync(SlackEndpoints.EventsPath, sent, signature: signature, time: time)).StatusCode == HttpStatusCode.Unauthorized ? 1 : 0;
            TrustReport.Add($"Signatures, {kind}: {refused} of {requests.Count} refused");
            refused.Should().Be(requests.Count, kind);
        }

        for (var again = 0; again < Forgeries; again++)
            (await bot.PostAsync(SlackEndpoints.EventsPath, body, signature: good, time: now)).StatusCode.Should().Be(HttpStatusCode.OK);
        await DrainedAsync(bot.Host);
        TrustReport.Add($"Signatures, replayed as they were {Forgeries} times: answered {answered} time");
        answered.Should().Be(1);
    }

    private static Task<Reply> Count(ref int answered)
    {
        Interlocked.Increment(ref answered);
        return Task.FromResult(Reply.Silence);
    }

    private static async Task DrainedAsync(BotHost bot)
    {
        // Stopping waits for what is in hand; then nothing may be left.
        await bot.Services.GetRequiredService<DeliveryWorker>().StopAsync(CancellationToken.None);
        (await bot.Services.GetRequiredService<IDeliveryStore>().BacklogAsync(CancellationToken.None)).Should().Be(0);
    }

    private static string Sign(string secret, long time, string body) =>
        RequestSignature.Sign(secret, time.ToString(CultureInfo.InvariantCulture), Encoding.UTF8.GetBytes(body));

    /// <summary>The text with one character changed in each, all over it.</summary>
    private static IReadOnlyList<string> Altered(string text)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, Forgeries).Select(_ => Change(text, random)).Distinct()];
    }

    private static string Change(string text, Random random)
    {
        // The last character of a part may hold bits that mean nothing: changing those changes nothing.
        int at;
        do
            at = random.Next(text.Length - 1);
        while (text[at] is '.' || text[at + 1] is '.');
        char other;
        do
            other = Base64Url[random.Next(Base64Url.Length)];
        while (other == text[at]);
        return text[..at] + other + text[(at + 1)..];
    }

    private static IEnumerable<string> Addresses()
    {
        yield return "";
        yield return ServiceUrl.TrimEnd('/');
        yield return ServiceUrl.ToUpperInvariant();
        yield return ServiceUrl + "/";
        yield return ServiceUrl + "?";
        yield return ServiceUrl.Replace("https", "http", StringComparison.Ordinal);
        for (var i = 0; i < 50; i++)
            yield return ServiceUrl + i.ToString(CultureInfo.InvariantCulture);
    }

    private sealed class NoTokens : IBotTokens
    {
        public Task<string?> GetAsync(bool refresh, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
    }
}
