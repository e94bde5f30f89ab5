using System.Text;
using System.Text.Json.Nodes;
using JDAssistant.Bot.Delivery;
using JDAssistant.Tests.Bot.Slack.Support;
using JDAssistant.Tests.Conversations;

namespace JDAssistant.Tests.Bot.Conversations;

/// <summary>A talk in Slack's direct messages.</summary>
internal sealed class SlackTalk : ITalk
{
    private readonly SlackStub _slack;
    private readonly SlackBot _bot;
    private readonly Dictionary<string, string> _threads = [];
    private readonly Dictionary<string, SlackCall> _last = [];
    private readonly List<SlackCall> _early = [];

    private SlackTalk(SlackStub slack, Respond respond) => (_slack, _bot) = (slack, new SlackBot(slack, respond));

    public static async Task<ITalk> StartAsync(Respond respond) => new SlackTalk(await SlackStub.StartAsync(), respond);

    public Task AddAsync() => _bot.EventAsync(new { type = "app_home_opened", user = SlackBot.User, channel = SlackStub.DirectChannel, tab = "messages" });

    public Task SayAsync(string text, string person)
    {
        // Slack always sends the words as blocks too: they tell stars that were typed from bold words.
        var pieces = Cast.Pieces(text).Select(piece => piece.Person is { } named
            ? new JsonObject { ["type"] = "user", ["user_id"] = IdOf(named) }
            : new JsonObject { ["type"] = "text", ["text"] = piece.Words });
        var section = new JsonObject { ["type"] = "rich_text_section", ["elements"] = new JsonArray([.. pieces]) };
        return _bot.SayAsync(text, ThreadOf(person), user: IdOf(person), channel: SlackStub.DirectChannelOf(IdOf(person)), extra: new
        {
            blocks = new JsonArray(new JsonObject { ["type"] = "rich_text", ["elements"] = new JsonArray(section) }),
        });
    }

    public Task PressAsync(string label, string person) =>
        _bot.PressAsync(_last[person].Button(_last[person].Labels.First(shown => ITalk.IsCalled(shown, label))), ThreadOf(person), IdOf(person), SlackStub.DirectChannelOf(IdOf(person)));

    public async Task<string> AnswerAsync(string person, IReadOnlyList<string> labels)
    {
        var words = new StringBuilder();
        while (true)
        {
            var call = await NextAsync(person);
            words.Append(call.Words.Replace("\\", "", StringComparison.Ordinal)).Append('\n');
            var isLast = call.Method is not ("chat.startStream" or "chat.appendStream") && (labels.Count == 0 || call.Labels.Any(shown => ITalk.IsCalled(shown, labels[0])));
            if (!isLast)
                continue;
            _last[person] = call;

            // A form stands behind a button of Slack's own: there it opens over the conversation.
            labels.Where(label => !call.Labels.Any(shown => ITalk.IsCalled(shown, label))).Should().BeEmpty();
            return words.ToString();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _slack.DisposeAsync();
    }

    /// <summary>The next message in somebody's talk with the app; what is for others waits.</summary>
    private async Task<SlackCall> NextAsync(string person)
    {
        var channel = SlackStub.DirectChannelOf(IdOf(person));
        var at = _early.FindIndex(call => call["channel"] == channel);
        if (at >= 0)
        {
            var early = _early[at];
            _early.RemoveAt(at);
            return early;
        }

        while (true)
        {
            var call = await _slack.NextAsync();
            call.Error.Should().BeNull("Slack takes {0} {1}", call.Method, call.Arguments);
            if (!call.Method.StartsWith("chat.", StringComparison.Ordinal))
                continue;
            if (call["channel"] == channel)
                return call;
            _early.Add(call);
        }
    }

    private string ThreadOf(string person) => _threads.TryGetValue(person, out var thread) ? thread : _threads[person] = SlackBot.NextTime();

    private static string IdOf(string person) => "U0" + Cast.NameOf(person).Split(' ')[0].ToUpperInvariant();
}
