using System.Text;
using System.Text.Json;
using JDAssistant.Bot.Delivery;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.Conversations;

/// <summary>A talk over the Bot Framework's protocol, as Teams speaks it.</summary>
internal sealed class BotFrameworkTalk : ITalk
{
    private const string Conversation = "a:1talk";

    private readonly ConnectorStub _connector;
    private readonly BotHost _bot;
    private readonly List<Sent> _shown = [];
    private string _said = "";

    private BotFrameworkTalk(ConnectorStub connector, Respond respond) => (_connector, _bot) = (connector, BotHost.With(respond));

    public static async Task<ITalk> StartAsync(Respond respond) => new BotFrameworkTalk(await ConnectorStub.StartAsync(), respond);

    public Task AddAsync() => PostAsync(Activities.Installed(_connector.Url, conversation: Conversation));

    public Task SayAsync(string text) => PostAsync(Activities.Message(_connector.Url, text, conversation: Conversation));

    public Task PressAsync(string label)
    {
        var button = _shown.SelectMany(sent => Buttons(sent.Body)).First(button => button.GetProperty("title").GetString() == label);
        return PostAsync(Activities.Pressed(_connector.Url, button.GetProperty("data").GetRawText(), Conversation));
    }

    public async Task<string> AnswerAsync(IReadOnlyList<string> labels)
    {
        var words = new StringBuilder();
        while (true)
        {
            var sent = await _connector.NextAsync();

            // Words that follow the buttons belong to the answer before.
            if (sent.Body.TryGetProperty("replyToId", out var answered) && answered.GetString() != _said)
                continue;
            _shown.Add(sent);
            words.Append(sent.Text ?? string.Concat(WordsOf(sent.Body))).Append('\n');
            if (labels.Count > 0 && !Buttons(sent.Body).Any(button => button.GetProperty("title").GetString() == labels[0]))
                continue;
            return words.ToString();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _connector.DisposeAsync();
    }

    private Task<HttpResponseMessage> PostAsync(string activity)
    {
        _shown.Clear();
        _said = JsonSerializer.Deserialize<JsonElement>(activity).GetProperty("id").GetString()!;
        return _bot.PostAsync(activity);
    }

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
