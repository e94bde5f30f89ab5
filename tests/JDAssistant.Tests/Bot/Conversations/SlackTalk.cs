using System.Text;
using JDAssistant.Bot.Delivery;
using JDAssistant.Tests.Bot.Slack.Support;

namespace JDAssistant.Tests.Bot.Conversations;

/// <summary>A talk in Slack's direct messages.</summary>
internal sealed class SlackTalk : ITalk
{
    private readonly SlackStub _slack;
    private readonly SlackBot _bot;
    private readonly string _thread = SlackBot.NextTime();
    private SlackCall? _last;

    private SlackTalk(SlackStub slack, Respond respond) => (_slack, _bot) = (slack, new SlackBot(slack, respond));

    public static async Task<ITalk> StartAsync(Respond respond) => new SlackTalk(await SlackStub.StartAsync(), respond);

    public Task AddAsync() => _bot.EventAsync(new { type = "app_home_opened", user = SlackBot.User, channel = SlackStub.DirectChannel, tab = "messages" });

    public Task SayAsync(string text) => _bot.SayAsync(text, _thread, extra: new
    {
        // Slack always sends the words as blocks too: they tell stars that were typed from bold words.
        blocks = new[] { new { type = "rich_text", elements = new[] { new { type = "rich_text_section", elements = new[] { new { type = "text", text } } } } } },
    });

    public Task PressAsync(string label) => _bot.PressAsync(_last!.Button(label), _thread);

    public async Task<string> AnswerAsync(IReadOnlyList<string> labels)
    {
        var words = new StringBuilder();
        while (true)
        {
            var call = await _slack.NextAsync();
            call.Error.Should().BeNull("Slack takes {0} {1}", call.Method, call.Arguments);
            if (!call.Method.StartsWith("chat.", StringComparison.Ordinal))
                continue;
            words.Append(call.Words.Replace("\\", "", StringComparison.Ordinal)).Append('\n');
            var isLast = call.Method is not ("chat.startStream" or "chat.appendStream") && (labels.Count == 0 || call.Labels.Contains(labels[0]));
            if (!isLast)
                continue;
            _last = call;
            // A form stands behind a button of Slack's own: there it opens over the conversation.
            labels.Except(call.Labels).Should().BeEmpty();
            return words.ToString();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _slack.DisposeAsync();
    }
}
