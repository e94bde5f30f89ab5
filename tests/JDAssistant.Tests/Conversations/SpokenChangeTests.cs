using JDAssistant.Conversations;
using JDAssistant.Policies;

namespace JDAssistant.Tests.Conversations;

/// <summary>Changes as people say them in passing, on a draft and on a pasted text.</summary>
public sealed class SpokenChangeTests
{
    private const string Brief = "write me a jd for a press operator at Fern Foundry in Essen, 31k to 36k eur a year, CNC must, welding nice to have, reports to the shift lead, start 1 May, pension, 28 days holiday";

    private const string Posting = """
        # Regional Buyer

        Fern Foods · Truro · Hybrid, 3 days in the office · Full-time

        Salary: £34,000 to £39,000 per year

        ## About the role

        You will join the buying team of seven and report to the Head of Stores.

        ## What you'll do

        - Agree prices with growers

        ## What you need

        - Degree in business or a related field
        - Advanced Excel

        ## Nice to have

        - Forklift certificate
        """;

    [Theory]
    [InlineData("call it Lead Press Operator|go back to the old title", "# Press Operator")]
    [InlineData("call it Lead Press Operator|back to Press Operator", "# Press Operator")]
    [InlineData("lose the pension|put the pension back", "- Pension")]
    [InlineData("take the pay out|actually put the pay back in", "EUR 31,000 to EUR 36,000 per year")]
    [InlineData("report to the plant manager|restore the old reporting line", "report to the shift lead")]
    [InlineData("bump the top end to 38", "EUR 31,000 to EUR 38,000 per year")]
    [InlineData("make the minimum 32k", "EUR 32,000 to EUR 36,000 per year")]
    [InlineData("make CNC nice to have and welding a must", "## What you need\n\n- Welding")]
    [InlineData("we need someone with a crane licence too", "- Crane licence")]
    [InlineData("add: you'll train two apprentices every summer", "- Train two apprentices every summer")]
    [InlineData("the pay's wrong, it's 33 to 38", "EUR 33,000 to EUR 38,000 per year")]
    [InlineData("we also do free parking", "- Free parking")]
    [InlineData("not permanent, 6 months to start with", "- **Employment:** 6 months to start with")]
    public async Task Changes_a_draft(string sentences, string there) => (await AfterAsync(Brief, sentences)).Should().Contain(there);

    [Theory]
    [InlineData("bump the top end to 42", "Salary: £34,000 to £42,000 per year\n")]
    [InlineData("report to the Operations Director instead of the head of stores", "report to the Operations Director.")]
    [InlineData("actually four days in the office, not three", "Hybrid, four days in the office ·")]
    [InlineData("we're fully on site now", "· On-site · Full-time")]
    [InlineData("swap the degree for 5 years of experience", "- 5 years of experience\n- Advanced Excel")]
    [InlineData("move the forklift certificate to must haves", "Excel\n- Forklift certificate")]
    [InlineData("change the title to Buyer|change the title back to Regional Buyer", "# Regional Buyer")]
    [InlineData("make the title Senior Buyer|put the old title back", "# Regional Buyer")]
    [InlineData("remove Advanced Excel|put the Excel back", "- Advanced Excel")]
    [InlineData("the office is in Bath now", "Fern Foods · Bath · Hybrid")]
    [InlineData("we need a team of nine, not seven", "team of nine and")]
    [InlineData("knock the salary down to 32 to 36", "Salary: £32,000 to £36,000 per year")]
    public async Task Changes_a_pasted_text(string sentences, string there) => (await AfterAsync(Posting, sentences)).Should().Contain(there);

    [Theory]
    [InlineData("put the car allowance back")]
    [InlineData("go back to the old title")]
    [InlineData("add a line that we're happy to talk about job shares")]
    [InlineData("bump the top end")]
    [InlineData("we need someone to look at this")]
    [InlineData("back to work now")]
    public async Task Changes_nothing_where_it_cannot_tell(string sentence) => (await AfterAsync(Posting, sentence)).Should().Be(Posting);

    private static async Task<string> AfterAsync(string first, string sentences)
    {
        var assistant = new Assistant(new InMemoryConversationStore(), Policy.Default);
        foreach (var said in sentences.Split('|').Prepend(first).Append("show it"))
        {
            var reply = await assistant.ReplyAsync(Message.Said("c", "p", said), TestContext.Current.CancellationToken);
            if (said == "show it")
                return reply.Parts.OfType<DocumentPart>().Single().Markdown;
        }

        return "";
    }
}
