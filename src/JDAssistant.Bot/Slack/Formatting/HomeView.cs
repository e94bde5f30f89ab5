using System.Text.Json.Nodes;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.Slack.Formatting;

/// <summary>The app's home: what one can do here, and one's job descriptions.</summary>
internal static class HomeView
{
    private const int MostDrafts = 20;

    /// <summary>The home of the person, from the answer that lists what is kept of them.</summary>
    public static SlackPart Of(SlackMessage message, Reply reply)
    {
        var blocks = new List<JsonObject>
        {
            Block.Header("Job descriptions"),
            Block.Section("Paste one into the Messages tab and I check it, or tell me a job in a few words and I write a draft."),
            Block.Actions([new ReplyAction("Check a job description", SlackForms.OpenReview), new ReplyAction("Write a draft", SlackForms.OpenBrief)]),
            Block.Divider(),
        };
        foreach (var text in reply.Parts.OfType<TextPart>())
            blocks.AddRange(MarkdownBlocks.Of(text.Markdown, keepLinks: true));
        foreach (var row in reply.Suggestions.Where(action => action.Action == Actions.OpenDraft).Take(MostDrafts).Chunk(5))
            blocks.Add(Block.Actions(row));
        return new SlackPart { Kind = SlackPartKind.Home, Tenant = message.Tenant, User = message.User, Blocks = new JsonArray([.. blocks]) };
    }
}
