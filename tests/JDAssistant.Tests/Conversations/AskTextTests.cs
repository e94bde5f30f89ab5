using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Policies;

namespace JDAssistant.Tests.Conversations;

/// <summary>Questions about the text in hand: they are answered from it and change nothing.</summary>
public sealed class AskTextTests
{
    private const string Brief = "write me a jd for a dental nurse at Quay Dental in Truro, Mon-Thu 8 to 5, £13 an hour, GDC registration must, implants experience nice to have, reports to the practice manager, 28 days holiday";

    private const string Posting = """
        # Dental Nurse

        Quay Dental, Truro · On-site · Part-time

        Pay: £13 per hour

        ## About the role

        You will join our surgery of five and report to the Practice Manager.

        ## What you'll do

        - Set up the surgery before each patient

        ## What you need

        - GDC registration
        - 2 years at the chairside

        ## Nice to have

        - Experience with implants

        ## Benefits

        - 28 days of holiday

        ## How to apply

        Send your CV to people@quay.example by 3 May.
        """;

    [Theory]
    [InlineData("who do they report to?", "practice manager")]
    [InlineData("what's the pay again", "£13 per hour")]
    [InlineData("what did I say about hours?", "8 to 5")]
    [InlineData("is GDC registration a must or a nice to have?", "is a must")]
    [InlineData("is implants experience required?", "is nice to have")]
    [InlineData("how many days holiday do they get?", "28 days holiday")]
    [InlineData("does it say anything about parking?", "nothing of “parking”")]
    [InlineData("what are the nice to haves?", "mplants")]
    [InlineData("when does it start?", "Nothing is said of that yet")]
    public async Task A_draft_answers_from_what_was_said(string question, string answer) => await Expect(Brief, question, answer);

    [Theory]
    [InlineData("who's the manager?", "Practice Manager")]
    [InlineData("what does it pay?", "£13 per hour")]
    [InlineData("did we mention a driving licence?", "nothing of “driving licence”")]
    [InlineData("how many years do we ask for?", "2 years at the chairside")]
    [InlineData("is it full time or part time?", "Part-time")]
    [InlineData("what's the deadline?", "3 May")]
    [InlineData("how long is it?", "words")]
    [InlineData("where is it?", "Truro")]
    public async Task A_pasted_text_answers_from_what_stands_in_it(string question, string answer) => await Expect(Posting, question, answer);

    [Theory]
    [InlineData("can you make the pay £14?")]
    [InlineData("why is the pay flagged?")]
    [InlineData("what should the pay be?")]
    [InlineData("is the pay range required in Colorado?")]
    [InlineData("the pay is £14 an hour")]
    public void Other_sentences_are_no_such_question(string words) => TextQuestion.Of(words).Should().BeNull();

    [Theory]
    [InlineData("we're not hybrid", "The text says nothing of “hybrid”", "Remote")]
    [InlineData("it's not on-site", "Which is it?", "Hybrid")]
    public async Task What_the_workplace_is_not_asks_what_it_is(string words, string answer, string button)
    {
        var (assistant, before) = await Take(Posting);

        var reply = await assistant.ReplyAsync(Message.Said("c", "Ada", words), TestContext.Current.CancellationToken);
        Text(reply).Should().Contain(answer);
        reply.Parts.OfType<DocumentPart>().Should().BeEmpty("nothing is changed");

        var press = reply.Suggestions.Single(suggestion => suggestion.Label == button);
        var after = await assistant.ReplyAsync(Message.Pressed("c", "Ada", press.Action, press.Data), TestContext.Current.CancellationToken);
        after.Parts.OfType<DocumentPart>().Single().Markdown.Should().Contain(button).And.NotBe(before);
    }

    private static async Task Expect(string first, string question, string answer)
    {
        var (assistant, before) = await Take(first);

        var reply = await assistant.ReplyAsync(Message.Said("c", "Ada", question), TestContext.Current.CancellationToken);

        Text(reply).Should().Contain(answer);
        reply.Parts.OfType<DocumentPart>().Should().BeEmpty("a question changes nothing");
        var shown = await assistant.ReplyAsync(Message.Said("c", "Ada", "show it"), TestContext.Current.CancellationToken);
        shown.Parts.OfType<DocumentPart>().Single().Markdown.Should().Be(before);
    }

    private static async Task<(Assistant Assistant, string Text)> Take(string first)
    {
        var assistant = new Assistant(new InMemoryConversationStore(), Policy.Default);
        await assistant.ReplyAsync(Message.Said("c", "Ada", first), TestContext.Current.CancellationToken);
        var shown = await assistant.ReplyAsync(Message.Said("c", "Ada", "show it"), TestContext.Current.CancellationToken);
        return (assistant, shown.Parts.OfType<DocumentPart>().Single().Markdown);
    }

    private static string Text(Reply reply) => string.Concat(reply.Parts.OfType<TextPart>().Select(part => part.Markdown));
}
