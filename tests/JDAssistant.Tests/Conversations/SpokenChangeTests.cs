using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
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
    [InlineData("33k to 37k", "EUR 33,000 to EUR 37,000 per year")]
    [InlineData("33 to 37", "EUR 33,000 to EUR 37,000 per year")]
    [InlineData("actually make it 35k", "EUR 35,000 per year")]
    [InlineData("bump the holiday to 30 days", "- 30 days holiday")]
    [InlineData("30 days holiday", "- 30 days holiday\n\n")]
    [InlineData("its lead press operator", "# Lead Press Operator")]
    [InlineData("make it senior|drop senior from the title", "# Press Operator")]
    [InlineData("call it Tool Setter instead", "# Tool Setter\n")]
    [InlineData("add duty: sweep the floor|add duty: oil the press|combine the first two duties", "- Sweep the floor and oil the press")]
    [InlineData("less corporate", "You'll report to the shift lead")]
    [InlineData("sound a bit friendlier", "You'll report to the shift lead")]
    [InlineData("add responsibility: train the apprentices", "- Train the apprentices")]
    [InlineData("add german is a plus", "- Welding\n- German")]
    [InlineData("add a bit about who we are: a foundry since 1921", "## About us\n\nA foundry since 1921.")]
    [InlineData("mention that we're closed in august", "## About us\n\nWe're closed in august.")]
    [InlineData("we can sponsor visas", "We can sponsor visas.")]
    [InlineData("don't mention the pension", "[[Add")]
    [InlineData("team is 9 now", "to join a team of 9")]
    [InlineData("its actually in Bochum not Essen", "- **Location:** Bochum")]
    [InlineData("can we do 33 to 38k", "EUR 33,000 to EUR 38,000 per year")]
    [InlineData("push the start back to june", "- **Start:** June")]
    [InlineData("welding should be a must", "- CNC\n- Welding")]
    [InlineData("no pension any more, it's a savings plan", "## Benefits\n\n- Savings plan")]
    [InlineData("welding isn't a plus, it's required", "- CNC\n- Welding")]
    [InlineData("holiday is 30 days plus bank holidays", "- 30 days holiday plus bank holidays")]
    [InlineData("30 days not 28", "- 30 days holiday")]
    [InlineData("reports to the plant manager now", "report to the plant manager.")]
    [InlineData("make sure it says full time permanent", "- **Employment:** Full-time permanent\n")]
    [InlineData("need 4 years of pressing|we're flexible on the 4 years, 2 would do", "2 years of pressing")]
    [InlineData("night shifts|no more night shifts", "- **Pay:** EUR 31,000 to EUR 36,000 per year\n- **Start:** 1 May")]
    [InlineData("sounds too stuffy", "You'll report")]
    [InlineData("add a line saying we're a family of foundries", "## About us\n\nWe're a family of foundries.")]
    [InlineData("make it 35.5k", "EUR 35,500 per year")]
    [InlineData("change reports to plant manager", "report to the plant manager.")]
    [InlineData("4 years in a foundry|they should have 5 yrs experience", "- 5 years in a foundry")]
    [InlineData("make it fixed term for a year", "- **Employment:** Fixed term for a year")]
    [InlineData("add excel and power bi to the must haves", "Excel and Power BI")]
    [InlineData("the closing date is 30 november", "Apply by 30 November.")]
    [InlineData("4 days inc alternate saturdays|make it 5 days", "- **Hours:** 5 days including alternate Saturdays")]
    [InlineData("days, Mon-Fri|1 in 4 saturdays", "Mon-Fri, 1 in 4 Saturdays")]
    [InlineData("title Lead Press Operator", "# Lead Press Operator")]
    [InlineData("add that we pay the guild fees", "- We pay guild fees")]
    [InlineData("it's not on site any more, it's hybrid", "- **Workplace:** Hybrid")]
    public async Task Changes_a_draft(string sentences, string there) => (await AfterAsync(Brief, sentences)).Should().Contain(there);

    [Theory]
    [InlineData("add a line about the canteen dog")]
    [InlineData("change the moon to cheese")]
    [InlineData("add a ping-pong table")]
    [InlineData("2 to 3")]
    [InlineData("title should be plural")]
    [InlineData("the duties sound a bit odd")]
    [InlineData("welding or soldering, either is fine")]
    [InlineData("we're flexible on the shape")]
    [InlineData("add a line saying the cat stays")]
    [InlineData("35 hours a week|make it 33")]
    public async Task Asks_rather_than_guess(string sentence) => (await AfterAsync(Brief, sentence)).Should().Be(await AfterAsync(Brief, sentence.Contains('|', StringComparison.Ordinal) ? sentence.Split('|')[0] : "is it good?"));

    [Theory]
    [InlineData("mention that we're closed in august", "## About us\n\nWe're closed in august.\n\n## About the role")]
    [InlineData("add private health insurance after 90 days|private health insurance from day one", "- Private health insurance from day one")]
    [InlineData("add a requirement: some travel to Ely|take out the bit about travel", "- Advanced Excel\n\n## Nice")]
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

    private const string Sales = """
        # Sales Lead

        **Location:** Truro (hybrid)
        **Pay:** £40,000 base, £60,000 OTE
        **Closing date:** 12 March 2027 at noon

        Fern Foods · permanent · 32-40 hours, 1 in 4 weekends

        ## About us

        We are a two-site grocer. The Echo named us Shop of the Year. You report to Jess Trew, our Head of Trade.

        ## Duties

        - Present to growers every month
        - Forecast with two sample plans

        ## Requirements

        - 3+ years in warehouse sales
        - Experience with a till (Epos preferred)
        - Cooking over fire

        ## Benefits

        - Staff discount
        - Five weeks of holiday plus your birthday

        ## Apply

        Mail your CV to jobs@fern.example. Questions: Sam Rowe, 01872 555 010.
        """;

    [Theory]
    [InlineData("change OTE to 65k", "**Pay:** £40,000 base, £65,000 OTE")]
    [InlineData("base is 42k", "**Pay:** £42,000 base, £60,000 OTE")]
    [InlineData("location is Bude", "**Location:** Bude (hybrid)")]
    [InlineData("closing date is 19 March", "**Closing date:** 19 March 2027 at noon")]
    [InlineData("36 hours", "Fern Foods · permanent · 36 hours, 1 in 4")]
    [InlineData("remove the birthday", "- Five weeks of holiday\n")]
    [InlineData("no experience needed", "## Requirements\n\n- Experience with a till")]
    [InlineData("we're based in Bude", "**Location:** Bude (hybrid)")]
    [InlineData("we're a three-site grocer now", "We are a three-site grocer.")]
    [InlineData("delete the bit about the Echo", "grocer. You report")]
    [InlineData("they report to the COO, not Jess", "You report to the COO.")]
    [InlineData("leave out the presenting to growers", "## Duties\n\n- Forecast")]
    [InlineData("one sample plan is enough", "with one sample plan\n")]
    [InlineData("5 years instead of 3", "- 5+ years in warehouse sales")]
    [InlineData("10 years in warehousing", "- 10+ years in warehouse sales")]
    [InlineData("Epos is a must", "- Experience with a till (Epos)")]
    [InlineData("add SEN experience as desirable", "- SEN experience\n")]
    [InlineData("add free lunch instead of the staff discount", "## Benefits\n\n- Free lunch")]
    [InlineData("contact is Tom Bray now", "Questions: Tom Bray, 01872 555 010.")]
    [InlineData("change the phone number to 01872 555 099", "Sam Rowe, 01872 555 099.")]
    [InlineData("add commuter benefits", "plus your birthday\n- Commuter benefits")]
    public async Task Changes_what_stands_where_it_stands(string sentence, string there) => (await AfterAsync(Sales, sentence)).Should().Contain(there);

    [Theory]
    [InlineData("change the grocer to 160k")]
    [InlineData("1 in 5 weekends of the year")]
    [InlineData("fish experience instead of fire")]
    [InlineData("add free lunch instead of the canteen")]
    public async Task Leaves_what_it_would_break(string sentence) => (await AfterAsync(Sales, sentence)).Should().Be(Sales);

    private const string Mill = """
        # Shift Fitter (9-month FTC)

        **Hours:** 39 per week, 5 out of 7, mostly 5am–1pm
        **Salary:** £31,000 – £35,000 depending on experience

        **Rates:** £14.60/hour (days) or £16.20/hour (nights)

        Tarn Mill · Kendal · £2,000 bonus + van | On site

        You work one to one with two apprentices on the presses and in the stores of the mill. We check two lines once a week. £250 a year towards boots.

        ## Your day

        - Mend two presses
        - Cover the pump house when the greaser is off
        - Move from Fleet 20 to Fleet 30
        - One week in the stores
        - File the monthly report by noon on Mondays

        ## What you need

        - IOSH or equivalent
        - Kafka or NATS

        ## Extra points

        - Crane licence

        ## Apply

        Perks: canteen; boots; gym. 90 people, 12 presses, one cat.

        Call Ms Bray on 01539 555 010 or write to jobs@tarn.example. No cover letters. Interviews are online. Closing date: 3 May 2027.
        """;

    [Theory]
    [InlineData("it's a 12 month contract", "# Shift Fitter (12 month contract)")]
    [InlineData("no weekends", "5 out of 7, mostly 5am–1pm, no weekends\n")]
    [InlineData("start is 6am to 2pm", "39 per week, 5 out of 7, 6am to 2pm\n")]
    [InlineData("take out depending on experience", "£31,000 – £35,000\n")]
    [InlineData("no van", "£2,000 bonus | On site")]
    [InlineData("they mend three presses, not two", "- Mend three presses\n")]
    [InlineData("we check the lines twice a week", "We check two lines twice a week.")]
    [InlineData("boots allowance is £300", "£300 a year towards boots.")]
    [InlineData("replace the bit about the pump house with \"Help the greaser\"", "- Help the greaser\n")]
    [InlineData("we're moving to Fleet 40, not Fleet 30", "- Move from Fleet 20 to Fleet 40\n")]
    [InlineData("the crane licence is compulsory", "- Kafka or NATS\n- Crane licence\n")]
    [InlineData("Kafka only, not NATS", "- Kafka\n")]
    [InlineData("IOSH is now NEBOSH", "- NEBOSH or equivalent\n")]
    [InlineData("call the office on 01539 555 020 instead", "Call the office on 01539 555 020 or")]
    [InlineData("swap Ms Bray for Mr Tew, same number", "Call Mr Tew on 01539 555 010 or")]
    [InlineData("contact is hr@tarn.example", "or write to hr@tarn.example.")]
    [InlineData("deadline's been pushed to 10 May", "Closing date: 10 May 2027.")]
    [InlineData("the title should be Night Fitter", "# Night Fitter (9-month FTC)")]
    [InlineData("add relocation help of up to £900", "- Relocation help of up to £900")]
    [InlineData("add an on-site gym", "- On-site gym")]
    [InlineData("say that we sponsor skilled worker visas", "We sponsor skilled worker")]
    [InlineData("nights pay is now £16.75", "£14.60/hour (days) or £16.75/hour (nights)")]
    [InlineData("reports are due Tuesdays", "- File the monthly report by noon on Tuesdays\n")]
    [InlineData("the report is weekly", "- File the weekly report by noon on Mondays\n")]
    [InlineData("drop the boots", "Perks: canteen; gym.")]
    [InlineData("remove \"one cat\"", "90 people, 12 presses.")]
    [InlineData("lead shift fitter", "# Lead Shift Fitter (9-month FTC)")]
    [InlineData("add: first aid is a plus", "- Crane licence\n- First aid\n")]
    public async Task Takes_words_for_what_they_stand_for(string sentence, string there) => (await AfterAsync(Mill, sentence)).Should().Contain(there);

    [Theory]
    [InlineData("interviews will be in person in our office")]
    [InlineData("cover letter welcome")]
    [InlineData("IOSH level 2 or above please")]
    [InlineData("presses should be mended the same day")]
    [InlineData("remove the one to one bit")]
    [InlineData("drop the languages")]
    [InlineData("we check every sixth week")]
    [InlineData("no more nights")]
    public async Task Asks_what_they_stand_for(string sentence) => (await AfterAsync(Mill, sentence)).Should().Be(Mill);

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
