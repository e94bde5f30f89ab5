using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Bot.Delivery;
using JDAssistant.Tests.Bot.Support;
using JDAssistant.Tests.Conversations;

namespace JDAssistant.Tests.Bot.Conversations;

/// <summary>A talk over the Bot Framework's protocol, as Teams speaks it.</summary>
internal sealed class BotFrameworkTalk : ITalk
{
    private readonly ConnectorStub _connector;
    private readonly BotHost _bot;
    private readonly Dictionary<string, List<Sent>> _shown = [];
    private readonly List<Sent> _early = [];
    private string _said = "";

    private BotFrameworkTalk(ConnectorStub connector, Respond respond) => (_connector, _bot) = (connector, BotHost.With(respond));

    public static async Task<ITalk> StartAsync(Respond respond) => new BotFrameworkTalk(await ConnectorStub.StartAsync(), respond);

    public Task AddAsync() => PostAsync(Activities.Installed(_connector.Url, conversation: ConversationOf(Cast.You)), Cast.You);

    public Task SayAsync(string text, string person)
    {
        var words = string.Concat(Cast.Pieces(text).Select(piece => piece.Words ?? TagOf(piece.Person!)));
        var mentions = Cast.MentionedIn(text).Select(name => new { type = "mention", text = TagOf(name), mentioned = new { id = IdOf(name), name = Cast.NameOf(name) } });
        return PostAsync(Activities.Message(_connector.Url, words, conversation: ConversationOf(person), extra: $"\"entities\": {JsonSerializer.Serialize(mentions)}"), person);
    }

    public Task PressAsync(string label, string person)
    {
        var button = _shown[person].SelectMany(sent => Buttons(sent.Body)).First(button => ITalk.IsCalled(button.GetProperty("title").GetString(), label));
        return PostAsync(Activities.Pressed(_connector.Url, button.GetProperty("data").GetRawText(), ConversationOf(person)), person);
    }

    public async Task<string> AnswerAsync(string person, IReadOnlyList<string> labels)
    {
        var words = new StringBuilder();
        while (true)
        {
            var sent = await NextAsync(person);

            // Words that follow the buttons belong to the answer before.
            if (sent.Body.TryGetProperty("replyToId", out var answered) && answered.GetString() != _said)
                continue;
            _shown[person].Add(sent);
            words.Append(sent.Text ?? string.Concat(WordsOf(sent.Body))).Append('\n');
            if (labels.Count > 0 && !Buttons(sent.Body).Any(button => ITalk.IsCalled(button.GetProperty("title").GetString(), labels[0])))
                continue;
            return words.ToString();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _connector.DisposeAsync();
    }

    /// <summary>The next activity in somebody's conversation with the bot; what is for others waits.</summary>
    private async Task<Sent> NextAsync(string person)
    {
        _shown.TryAdd(person, []);
        var at = _early.FindIndex(IsTheirs);
        if (at >= 0)
        {
            var early = _early[at];
            _early.RemoveAt(at);
            return early;
        }

        while (true)
        {
            var sent = await _connector.NextAsync();
            if (IsTheirs(sent))
                return sent;
            if (!sent.Target.EndsWith("/v3/conversations", StringComparison.Ordinal))
                _early.Add(sent);
        }

        bool IsTheirs(Sent sent) => sent.Target.Contains($"/conversations/{Uri.EscapeDataString(ConversationOf(person))}/", StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> PostAsync(string activity, string person)
    {
        _shown[person] = [];
        var posted = JsonNode.Parse(activity)!;
        posted["from"] = new JsonObject { ["id"] = IdOf(person), ["name"] = Cast.NameOf(person) };
        _said = posted["id"]!.GetValue<string>();
        return _bot.PostAsync(posted.ToJsonString());
    }

    private static string IdOf(string person) => "29:" + Cast.NameOf(person).Split(' ')[0].ToLowerInvariant();

    private static string TagOf(string person) => $"<at>{Cast.NameOf(person)}</at>";

    private static string ConversationOf(string person) => ConnectorStub.ConversationWith(IdOf(person));

    private static IEnumerable<JsonElement> Buttons(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() is "Action.Execute" or "Action.Submit" => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => Buttons(field.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Buttons),
        _ => [],
    };

    private static IEnumerable<string> WordsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => field.Name == "text" && field.Value.ValueKind == JsonValueKind.String ? [field.Value.GetString()! + " "] : WordsOf(field.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(WordsOf),
        _ => [],
    };
}
