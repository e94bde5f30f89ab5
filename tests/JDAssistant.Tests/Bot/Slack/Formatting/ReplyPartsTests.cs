using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Bot.Slack;
using JDAssistant.Bot.Slack.Formatting;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Tests.Bot.Slack.Support;

namespace JDAssistant.Tests.Bot.Slack.Formatting;

public sealed class ReplyPartsTests
{
    private const string Hostile =
        """
        # <!channel> *Salesman* <@U123|boss> <https://evil.example|Approve>

        Ring <!here> or &lt;!everyone&gt; for a rockstar. [Insert company name] [Click](https://evil.example/x) @channel

        ## What you will do

        - <https://evil.example|Delete my data>
        - `code` and ```` ``` ````
        - Sell sell sell

        ## Requirements

        - 5 years of <@UBOT> experience
        - {"type":"button"}
        """;

    private static readonly SlackMessage Direct = new() { Kind = SlackMessageKind.Text, Tenant = "T01", User = "U0KIM", Channel = "D01", Thread = "1.2", IsDirect = true };
    private static readonly SlackMessage InChannel = Direct with { Channel = "C01", Thread = null, IsDirect = false };

    [Fact]
    public void A_text_can_mention_nobody_link_nowhere_and_make_no_buttons()
    {
        var review = new Reviewer(Policy.Default).Review(JobDescriptionParser.Parse(Hostile));
        var reply = new Reply([new TextPart("See " + Quote.Of(Hostile)), new DocumentPart("<!channel>", Hostile), new ReviewPart(review, ShowsAll: true)], [new ReplyAction("Export", Actions.Export)]);

        foreach (var part in ReplyParts.Of(InChannel, reply).Concat(ReplyParts.Of(Direct, reply)).Where(part => part.Kind != SlackPartKind.File))
        {
            part.Text.Should().NotContain("<");
            foreach (var piece in part.Pieces.Select(StreamMarkdown.Of))
                piece.Should().NotContain("<").And.NotContain("://").And.NotContain("](");
            Texts(part.Blocks, "mrkdwn").Should().BeEmpty("only text that is shown as it is holds somebody's words");
            Objects(part.Blocks).Select(json => (string?)json["type"]).Should().NotContain(["link", "user", "broadcast", "usergroup", "channel", "date", "image"]);
            Objects(part.Blocks).Where(json => (string?)json["type"] == "button").Select(json => (string?)json["text"]!["text"]).Should().BeSubsetOf(["Export", "Share here"]);
        }
    }

    [Fact]
    public void Whatever_is_said_fits_into_Slacks_limits()
    {
        var words = string.Join(' ', Enumerable.Repeat("lorem-ipsum_dolor*sit*", 3000));
        var list = string.Concat(Enumerable.Range(1, 900).Select(number => $"- item number {number} of a long list\n"));
        var longLabel = new string('x', 500);
        Reply[] replies =
        [
            Reply.Says(words, new ReplyAction(longLabel, Actions.Help, new Dictionary<string, string> { ["text"] = new string('y', 5000) })),
            Reply.Says(list),
            Reply.Says("```\n" + words + "\n```"),
            Reply.Says(new string('w', 30_000)),
            Reply.Says("# " + words),
            Reply.Says("| a | b |\n| --- | --- |\n" + string.Concat(Enumerable.Repeat("| one | two |\n", 400))),
            new([new DocumentPart(longLabel, list + words)], [.. Enumerable.Range(0, 40).Select(number => new ReplyAction($"Button {number}", Actions.Help))]),
            new([new ReviewPart(new Reviewer(Policy.Default).Review(JobDescriptionParser.Parse(string.Concat(Enumerable.Repeat(Hostile + "\n\n", 30)))), ShowsAll: true)], []),
        ];

        foreach (var message in new[] { Direct, InChannel, Direct with { Thread = null } })
        {
            foreach (var part in replies.SelectMany(reply => ReplyParts.Of(message, reply)))
            {
                if (part.Kind == SlackPartKind.File)
                    continue;
                var blocks = JsonSerializer.SerializeToElement(part.Blocks);
                BlockKit.Problem(blocks).Should().BeNull();
                part.Text.Length.Should().BeLessThan(4000);
                part.Pieces.All(piece => StreamMarkdown.Of(piece).Length <= 12_000).Should().BeTrue();
            }
        }
    }

    [Fact]
    public void Lists_headings_and_emphasis_are_Slacks_own()
    {
        var blocks = MarkdownBlocks.Of("# Night *Nurse*\n\nWork **at night**, in `A1`.\n\n- one\n- two\n  - deeper\n\n1. first\n2. second\n\n[page](https://example.com/a)", keepLinks: true);

        JsonSerializer.Serialize(blocks).Should().Be(JsonSerializer.Serialize(JsonNode.Parse("""
            [{"type":"rich_text","elements":[
              {"type":"rich_text_section","elements":[
                {"type":"text","text":"Night ","style":{"bold":true}},{"type":"text","text":"Nurse","style":{"bold":true,"italic":true}},
                {"type":"text","text":"\n"},{"type":"text","text":"\n"},
                {"type":"text","text":"Work "},{"type":"text","text":"at night","style":{"bold":true}},{"type":"text","text":", in "},{"type":"text","text":"A1","style":{"code":true}},{"type":"text","text":"."}]},
              {"type":"rich_text_list","style":"bullet","indent":0,"elements":[
                {"type":"rich_text_section","elements":[{"type":"text","text":"one"}]},
                {"type":"rich_text_section","elements":[{"type":"text","text":"two"}]}]},
              {"type":"rich_text_list","style":"bullet","indent":1,"elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"deeper"}]}]},
              {"type":"rich_text_list","style":"ordered","indent":0,"elements":[
                {"type":"rich_text_section","elements":[{"type":"text","text":"first"}]},
                {"type":"rich_text_section","elements":[{"type":"text","text":"second"}]}]},
              {"type":"rich_text_section","elements":[{"type":"text","text":"\n"},{"type":"link","url":"https://example.com/a","text":"page"}]}]}]
            """)));
    }

    private static IEnumerable<string?> Texts(JsonNode? node, string type) => Objects(node).Where(json => (string?)json["type"] == type).Select(json => (string?)json["text"]);

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject json => [json, .. json.SelectMany(field => Objects(field.Value))],
        JsonArray array => array.SelectMany(Objects),
        _ => [],
    };
}
