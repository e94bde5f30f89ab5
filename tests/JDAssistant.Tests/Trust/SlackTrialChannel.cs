using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using JDAssistant.Bot.Slack;
using JDAssistant.Tests.Bot.Slack.Support;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Trust;

/// <summary>Slack: signed events in threads of direct messages; the answers are messages, messages that grow, and files.</summary>
internal sealed partial class SlackTrialChannel : ITrialChannel
{
    private readonly SlackStub _slack;
    private readonly ConcurrentDictionary<string, string> _growing = [];

    private SlackTrialChannel(SlackStub slack) => _slack = slack;

    public string Name => "Slack";

    public IReadOnlyList<string> Settings => ["--Slack:SigningSecret=" + SlackBot.Secret, "--Slack:BotToken=" + SlackStub.BotToken, "--Slack:ApiUrl=" + _slack.ApiUrl];

    public string Excuse => "messages are looked for by their mark and never doubled, but files bear none";

    public static async Task<SlackTrialChannel> StartAsync() => new(await SlackStub.StartAsync());

    public void Fill(AnswerLedger ledger) => _slack.Taken = (call, answer) =>
    {
        switch (call.Method)
        {
            case "chat.postMessage":
                ledger.Take(NameIn(call.Words), "post " + NameIn(call.Words));
                break;
            case "chat.startStream":
                _growing[(string)answer["ts"]] = NameIn(call.Words);
                break;
            case "chat.stopStream":
                ledger.Take(_growing[call["ts"]!], "stream " + _growing[call["ts"]!]);
                break;
            case "files.completeUploadExternal":
                ledger.Take(NameIn(call["files"]!), "file " + NameIn(call["files"]!));
                break;
        }
    };

    // The answer must tell which message it answers: the words bear the message's name.
    public string TextOf(string id, int kind) => kind == 0
        ? $"draft: depot clerk {NameOf(id)}, Hull"
        : Samples.JobDescription.Replace("Dispatch Planner", "Dispatch Planner " + NameOf(id), StringComparison.Ordinal);

    public string NameOf(string id) => "z" + string.Concat(id.Select(c => char.IsAsciiDigit(c) ? (char)('a' + (c - '0')) : c == '-' ? 'x' : c));

    public async Task<bool> SendAsync(HttpClient client, string host, int conversation, string id, string text)
    {
        var body = Encoding.UTF8.GetBytes(SlackBot.Envelope(SlackBot.Message(text, thread: string.Create(CultureInfo.InvariantCulture, $"17{conversation + 1:D8}.000100")), "Ev" + id));
        var sent = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, host + SlackEndpoints.EventsPath) { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        request.Headers.Add(RequestSignature.TimeHeader, sent);
        request.Headers.TryAddWithoutValidation(RequestSignature.SignatureHeader, RequestSignature.Sign(SlackBot.Secret, sent, body));
        return (await client.SendAsync(request)).IsSuccessStatusCode;
    }

    public string OnTheWire(string part)
    {
        var read = JsonSerializer.Deserialize(part, SlackJson.Wire.SlackPart)!;
        return read.Kind switch
        {
            SlackPartKind.File => "file " + NameIn(read.FileName!),
            SlackPartKind.Stream => "stream " + NameIn(string.Concat(read.Pieces)),
            _ => "post " + NameIn(read.Blocks!.ToJsonString()),
        };
    }

    public ValueTask DisposeAsync() => _slack.DisposeAsync();

    private static string NameIn(string words) => Named().Match(words) is { Success: true } found ? found.Groups["name"].Value.ToLowerInvariant() : throw new InvalidOperationException("No name in: " + words);

    [GeneratedRegex(@"(?:Planner|Clerk|depot-clerk)[ -](?<name>z[a-z]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
