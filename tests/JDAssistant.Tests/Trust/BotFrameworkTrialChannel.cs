using System.Text;
using System.Text.Json;
using JDAssistant.Bot.BotFramework;
using JDAssistant.Tests.Bot.Support;
using Microsoft.AspNetCore.Http;

namespace JDAssistant.Tests.Trust;

/// <summary>Teams, as far as its connector goes.</summary>
internal sealed class BotFrameworkTrialChannel : ITrialChannel
{
    private readonly ConnectorStub _connector;

    private BotFrameworkTrialChannel(ConnectorStub connector)
    {
        _connector = connector;
        connector.Keeps = false;
    }

    public string Name => "Bot Framework";

    public IReadOnlyList<string> Settings => [];

    public string Excuse => "the protocol has no key to tell by";

    public static async Task<BotFrameworkTrialChannel> StartAsync() => new(await ConnectorStub.StartAsync());

    public void Fill(AnswerLedger ledger) => _connector.Answer = (sent, response) =>
    {
        ledger.Take(sent.Body.GetProperty("replyToId").GetString()!, sent.Body.GetRawText());
        response.StatusCode = StatusCodes.Status201Created;
        return response.WriteAsJsonAsync(new { id = "sent" });
    };

    public string TextOf(string id, int kind) => kind == 0 ? "help" : Samples.JobDescription;

    public string NameOf(string id) => id;

    public async Task<bool> SendAsync(HttpClient client, string host, int conversation, string id, string text)
    {
        using var content = new StringContent(Activities.Message(_connector.Url, text, id, $"a:{conversation}"), Encoding.UTF8, "application/json");
        return (await client.PostAsync(host + "/api/messages", content)).IsSuccessStatusCode;
    }

    public string OnTheWire(string part) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize(part, ActivityJson.Wire.BotPart)!.Activity, ActivityJson.Wire.Activity);

    public ValueTask DisposeAsync() => _connector.DisposeAsync();
}
