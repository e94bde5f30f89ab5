using System.Text.Json.Nodes;
using JDAssistant.Bot.BotFramework;
using JDAssistant.Bot.BotFramework.Extension;
using JDAssistant.Bot.BotFramework.Formatting;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Exporting;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.BotFramework.Formatting;

/// <summary>Every card that is sent, judged by the renderer that Teams' own is made of.</summary>
public sealed class CardsTests
{
    private const string Hostile = "[Approve](https://evil.test) <at>Everyone</at> **bold** {{DATE(2026-01-01T00:00:00Z)}} \u202Edab www.evil.test";

    [Fact]
    public async Task Every_card_fits_version_1_5_and_renders()
    {
        Assert.SkipWhen(AdaptiveCards.Missing is not null, AdaptiveCards.Missing ?? "");
        var cards = All(Samples.JobDescription + "\n\nWe want a rockstar. [Insert name] #LI-DNI\n").ToList();

        var rendered = await AdaptiveCards.RenderAsync(cards);

        rendered.SelectMany(card => card.Problems).Should().BeEmpty();
        rendered.Should().OnlyContain(card => card.Text.Length > 0);
        rendered.Should().Contain(card => card.Inputs == BriefField.All.Count, "the form has all fields");
    }

    [Fact]
    public async Task Words_of_a_job_description_are_shown_and_do_nothing()
    {
        Assert.SkipWhen(AdaptiveCards.Missing is not null, AdaptiveCards.Missing ?? "");
        var cards = All($"# Planner {Hostile}\n\n{Hostile}\n\n## Your tasks\n\n- {Hostile}\n- Plan the day\n\n## You bring\n\n- Five years of {Hostile}\n").ToList();

        var rendered = await AdaptiveCards.RenderAsync(cards);

        rendered.SelectMany(card => card.Problems).Should().BeEmpty();
        rendered.Should().OnlyContain(card => card.Links == 0);
        foreach (var node in cards.SelectMany(Nodes))
        {
            new[] { "TextBlock", "Fact", "Image", "Media", "Action.OpenUrl" }.Should().NotContain(node["type"]?.ToString());
            if (node["type"]?.ToString() == "TextRun")
                node["text"]!.ToString().Should().NotContain("{{").And.NotContain("\u202E");
        }
    }

    [Fact]
    public async Task The_check_finds_what_is_wrong()
    {
        Assert.SkipWhen(AdaptiveCards.Missing is not null, AdaptiveCards.Missing ?? "");

        var rendered = await AdaptiveCards.RenderAsync([JsonNode.Parse("""{"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlok"}, {"type": "Input.Text"}]}""")!]);

        rendered[0].Problems.Should().HaveCountGreaterThan(1);
    }

    private static IEnumerable<JsonNode> All(string text)
    {
        var review = new Reviewer(Policy.Default).Review(JobDescriptionParser.Parse(text));
        ReplyAction[] buttons = [new("Fix all 2 safe ones", Actions.FixSafe), new("Show all 9", Actions.ShowAll), new("Why JD101?", Actions.Explain, new Dictionary<string, string> { ["rule"] = "JD101" }), new("Export", Actions.Export)];
        var short_ = new Reply([new ReviewPart(review)], buttons);
        var whole = new Reply([new TextPart("Two **fixes** made:\n\n- one\n- two"), new DocumentPart("Planner", text), new ReviewPart(review, ShowsAll: true)], buttons);
        var ask = new Reply([new TextPart("Which job is it?"), FormPart.ForBrief(new Brief([new Fact(FactKind.Title, Hostile, JDAssistant.Drafting.Briefs.Strength.Must, "Kim", Hostile)]))], []);
        var changed = new Reply([new TextPart("Changed."), ChangesPart.Between(text, text.Replace("nine", "ten", StringComparison.Ordinal) + "\n- Call the depot\n")!, new DocumentPart("Planner", text)], [new("Undo", Actions.Undo), new("Check it", Actions.ReviewAgain)]);
        var exported = new Reply(
            [new DocumentPart("Planner", text) { Again = Format("markdown") }], [.. ExportFormats.All.Skip(1).Select(format => Format(format.Name))]);
        var alone = Activity("personal");
        var group = Activity("groupChat");
        var pressed = new CardAction(Actions.ReviewAgain, new Dictionary<string, string>());
        return new[] { "msteams", "webchat" }.SelectMany(channel => new[] { short_, whole, ask, changed, exported }.SelectMany(reply => ReplyParts.Of(alone with { ChannelId = channel }, reply)))
            .Concat(ReplyParts.Of(group, short_))
            .Select(part => part.Activity)
            .Append(PrivateCard.View(pressed, short_))
            .Append(PrivateCard.View(pressed, whole))
            .Append(PrivateCard.View(pressed, ask))
            .Append(PrivateCard.View(pressed, changed))
            .Append(PrivateCard.View(pressed, exported))
            .Append(FormDialog.Of(ask.Parts.OfType<FormPart>().Single()))
            .Append(WholeCard.Of(whole, [], canExecute: true, canPress: false, lead: "Shared by Kim"))
            .Append(WholeCard.Of(whole, MessageExtension.Buttons(whole), canExecute: false))
            .Append(MessageExtension.Found(whole))
            .SelectMany(activity => activity.Attachments ?? [])
            .Where(attachment => attachment.ContentType == Card.ContentType)
            .Select(attachment => attachment.Content!);
    }

    private static ReplyAction Format(string name) => new($"Export as {name}", Actions.Export, new Dictionary<string, string> { ["format"] = name });

    private static Activity Activity(string conversationType) => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = "msteams",
        From = new ChannelAccount { Id = "29:kim", Name = $"Kim {Hostile}" },
        Conversation = new ConversationAccount { Id = "19:x", ConversationType = conversationType },
    };

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject value => value.Select(member => member.Value).SelectMany(Nodes).Prepend(value),
        JsonArray list => list.SelectMany(Nodes),
        _ => [],
    };
}
