using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Bot.BotFramework;
using JDAssistant.Bot.BotFramework.Formatting;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;
using JDAssistant.Text;

namespace JDAssistant.Tests.Bot.BotFramework.Formatting;

public sealed class ReplyFormatterTests
{
    private const string Hostile = "[Approve](https://evil.test) <at>Everyone</at> **bold** {{DATE(2026-01-01T00:00:00Z)}} \u202Edab";

    private static readonly RuleInfo Info = new("JD101", "test-rule", Severity.Error, Evidence.Contradiction, "For tests.");

    [Fact]
    public void A_review_is_a_card_with_the_exact_words_and_the_buttons()
    {
        var activity = ReplyFormatter.Format(new Reply([new ReviewPart(ReviewOf("# Night Porter\n\nCalm nights.", "Calm nights", 4))], [new ReplyAction("Show all 4", Actions.ShowAll)]), "msteams").Single();
        var card = activity.Attachments!.Single().Content!;
        var text = TextOf(card);

        card["version"]!.GetValue<string>().Should().Be("1.5");
        activity.Summary.Should().StartWith("“Night Porter” is not ready to post");
        text.Should().Contain("“Calm nights”").And.Contain("Line 3 · JD101").And.Contain("And 1 more finding.");
        card["actions"]![0]!["type"]!.GetValue<string>().Should().Be("Action.Execute");
        card["actions"]![0]!["verb"]!.GetValue<string>().Should().Be("show-all");
        card["actions"]![0]!["fallback"]!["type"]!.GetValue<string>().Should().Be("Action.Submit");
        card["actions"]![0]!["fallback"]!["data"]!["jdAction"]!.GetValue<string>().Should().Be("show-all");
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("directline")]
    [InlineData("emulator")]
    public void Clients_that_do_not_know_execute_get_submit(string channel)
    {
        var card = ReplyFormatter.Format(new Reply([new ReviewPart(ReviewOf("# Porter\n\nx", "x", 1))], [new ReplyAction("Export", Actions.Export)]), channel).Single().Attachments!.Single().Content!;

        card["actions"]![0]!["type"]!.GetValue<string>().Should().Be("Action.Submit");
    }

    [Fact]
    public void Words_of_a_job_description_stand_in_plain_runs_only()
    {
        var review = ReviewOf($"# Porter {Hostile}\n\n{Hostile}", Hostile, 1, message: $"“{Hostile}” is wrong.");
        var parts = new ReplyPart[] { new ReviewPart(review), new DocumentPart(Hostile, $"# {Hostile}\n\n{Hostile}") };

        var activities = ReplyFormatter.Format(new Reply(parts, []), "msteams");

        foreach (var card in activities.SelectMany(activity => activity.Attachments ?? []).Select(attachment => attachment.Content!))
        {
            Nodes(card).Where(node => node["type"]?.GetValue<string>() is "TextBlock" or "Fact" or "Image" or "Media" or "Action.OpenUrl").Should().BeEmpty();
            Nodes(card).Where(node => node["type"]?.GetValue<string>() == "TextRun").Select(node => node["text"]!.GetValue<string>())
                .Should().OnlyContain(text => !text.Contains("{{") && !text.Contains('\u202E'));
        }

        activities.Should().OnlyContain(activity => activity.Entities == null);
        activities.Where(activity => activity.Text != null).Should().OnlyContain(activity => !activity.Text!.Contains("<at>") && !activity.Text.Contains("](") && activity.TextFormat == "markdown");
    }

    [Fact]
    public void A_document_can_be_read_in_the_chat_and_copied_exactly_from_the_card()
    {
        const string Markdown = "# Porter\n\n- one\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";

        var activities = ReplyFormatter.Format(new Reply([new DocumentPart("Porter", Markdown)], [new ReplyAction("Check this draft", Actions.ReviewAgain)]), "msteams");

        activities.Should().HaveCount(2);
        activities[0].Text.Should().StartWith("**Porter**");
        var field = Nodes(activities[1].Attachments!.Single().Content!).Single(node => node["type"]?.GetValue<string>() == "Input.Text");
        field["value"]!.GetValue<string>().Should().Be(Markdown);
        field["id"]!.GetValue<string>().Should().Be("text");
    }

    [Fact]
    public void A_long_document_comes_in_several_messages_below_the_limit()
    {
        var markdown = string.Concat(Enumerable.Range(0, 3000).Select(number => $"- Duty n° {number} of the porter – £9\n"));

        var activities = ReplyFormatter.Format(new Reply([new DocumentPart("Porter", markdown)], []), "msteams");

        activities.Should().HaveCountGreaterThan(3);
        activities.Should().OnlyContain(activity => JsonSerializer.Serialize(activity, ActivityJson.Wire.Activity).Length * 2 < 100_000);
    }

    [Fact]
    public void Buttons_stand_on_the_last_card_even_when_words_follow()
    {
        var reply = new Reply([new TextPart("Here:"), new DocumentPart("Porter", "# Porter"), new TextPart("Notes")], [new ReplyAction("Check this draft", Actions.ReviewAgain)]);

        var activities = ReplyFormatter.Format(reply, "msteams");

        activities.Select(activity => activity.Attachments is null ? "text" : "card").Should().Equal("text", "text", "card", "text");
        TextOf(activities[2].Attachments![0].Content!).Should().Contain("Check this draft");
    }

    [Fact]
    public void Buttons_without_a_card_get_one_of_their_own()
    {
        var activities = ReplyFormatter.Format(Reply.Says("Hello", new ReplyAction("Help", Actions.Help)), "msteams");

        activities.Should().HaveCount(2);
        activities[1].Attachments!.Single().Content!["actions"]!.AsArray().Should().HaveCount(1);
    }

    [Fact]
    public void Channels_without_cards_get_words_and_what_to_say_next()
    {
        var reply = new Reply([new ReviewPart(ReviewOf("# Porter\n\nCalm nights.", "Calm nights", 1))], [new ReplyAction("Show all 4", Actions.ShowAll), new ReplyAction("Export", Actions.Export)]);

        var activities = ReplyFormatter.Format(reply, "sms");

        activities.Should().OnlyContain(activity => activity.Attachments == null);
        activities[0].Text.Should().Contain("Calm nights");
        activities[1].Text.Should().Be("You can say: “show all”, “export”");
    }

    [Fact]
    public void Silence_is_silence() => ReplyFormatter.Format(Reply.Silence, "msteams").Should().BeEmpty();

    private static Review ReviewOf(string text, string words, int findings, string message = "This is wrong.")
    {
        var start = text.LastIndexOf(words, StringComparison.Ordinal);
        var review = new Reviewer(Policy.Default).Review(JobDescriptionParser.Parse(text));
        var finding = new Finding(Info, Severity.Error, message, new TextSpan(start, start + words.Length), [], null);
        return review with { Findings = [.. Enumerable.Repeat(new ReviewedFinding(finding, new LinePosition(3, 1), -10), findings)] };
    }

    private static string TextOf(JsonNode card) => string.Join('\n', Nodes(card).SelectMany(node => new[] { node["text"], node["title"] }).OfType<JsonValue>().Select(value => value.GetValue<string>()));

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject value => value.Select(member => member.Value).SelectMany(Nodes).Prepend(value),
        JsonArray list => list.SelectMany(Nodes),
        _ => [],
    };
}
