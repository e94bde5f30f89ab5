using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Policies;

namespace JDAssistant.Tests.Conversations;

/// <summary>Changes of a pasted text in the words that people use; what cannot be told changes nothing.</summary>
public sealed class PlainWordsTests
{
    private const string Posting = """
        # Senior Warehouse Team Leader

        Brightwell Foods, Swindon

        - **Location:** Swindon
        - **Workplace:** On-site
        - **Pay:** £31,000 to £34,000 a year
        - **Employment:** Full-time, permanent

        ## About the role

        We are looking for a rockstar who will look after the late shift. You are the right hand of the operations manager.

        ## What you'll do

        - Plan the shift with a team of twelve
        - Check goods in and out and keep the stock right
        - Train new colleagues

        ## Requirements

        - 3 years of experience in a warehouse
        - A forklift licence
        - A degree in logistics

        ## Nice to have

        - Experience with SAP

        ## Benefits

        - 25 days of paid leave
        - Staff discount

        ## How to apply

        Send your CV to jobs@brightwell.example by 15 January 2027.
        """;

    [Theory]
    [InlineData("change 3 years to 2 years", "- 3 years of", "- 2 years of experience in a warehouse")]
    [InlineData("2 yrs exp is enough", "- 3 years of", "- 2 years of experience in a warehouse")]
    [InlineData("5 years please", "- 3 years of", "- 5 years of experience in a warehouse")]
    [InlineData("replace Swindon with Reading", "Swindon", "Brightwell Foods, Reading")]
    [InlineData("it's in Reading not Swindon", "Swindon", "- **Location:** Reading")]
    [InlineData("say team lead instead of team leader", "Team Leader", "# Senior Warehouse Team Lead")]
    [InlineData("rockstar -> experienced leader", "rockstar", "for an experienced leader who")]
    [InlineData("in the benefits, put 28 days instead of 25", "25 days", "- 28 days of paid leave")]
    [InlineData("change the email to hr@brightwell.example", "jobs@", "Send your CV to hr@brightwell.example by")]
    [InlineData("typo: should be Brightwell Food not Foods", "Foods", "Brightwell Food, Swindon")]
    [InlineData("remove the second bullet under requirements", "A forklift licence", "- A degree in logistics")]
    [InlineData("can we lose the degree please", "degree", "- A forklift licence")]
    [InlineData("we don't offer staff discount any more", "Staff discount", "- 25 days of paid leave")]
    [InlineData("we're also happy with people without a degree", "degree", "- A forklift licence")]
    [InlineData("delete the part about the right hand", "right hand", "the late shift.\n")]
    [InlineData("remove everything under nice to have", "SAP", "## Benefits")]
    [InlineData("remove all benefits", "## Benefits", "SAP")]
    [InlineData("also mention free parking", "Mention", "- Free parking")]
    [InlineData("under requirements add driving licence", "nder requirements", "- Driving licence")]
    [InlineData("add a bullet: Lead the daily stand-up", "ullet", "- Lead the daily stand-up")]
    [InlineData("they also need a reach truck licence", "They", "- Reach truck licence")]
    [InlineData("pay is now £33,000 - £36,500", "£31,000", "- **Pay:** £33,000 to £36,500 a year")]
    [InlineData("salary 32-35k now", "£31,000", "- **Pay:** £32,000 to £35,000 a year")]
    [InlineData("its actually part time, 24 hours a week", "Its actually", "- **Employment:** Part-time")]
    [InlineData("they can work from home one day a week", "On-site", "- **Workplace:** Hybrid, one day a week from home")]
    [InlineData("the deadline moved to 31 January", "15 January", "by 31 January 2027.")]
    [InlineData("can you put the closing date as 20 January", "15 January", "by 20 January 2027.")]
    [InlineData("the location is wrong, should be Reading", "Swindon", "- **Location:** Reading")]
    [InlineData("no agencies", "No agencies.\n", "15 January 2027. No agencies.")]
    [InlineData("swap the first and second duty", "- Plan the shift with a team of twelve\n- Check", "- Check goods in and out and keep the stock right\n- Plan the shift")]
    [InlineData("put the benefits at the top", "## Nice to have\n\n- Experience with SAP\n\n## Benefits", "## Benefits\n\n- 25 days of paid leave\n- Staff discount\n\n## About the role")]
    [InlineData("Nice to have should be called Bonus points", "## Nice to have", "## Bonus points\n\n- Experience with SAP")]
    [InlineData("the salary's 32 to 36", "£31,000", "- **Pay:** £32,000 to £36,000 a year")]
    [InlineData("train new colleagues should be at the top of the list", "stock right\n- Train", "- Train new colleagues\n- Plan the shift with a team of twelve")]
    [InlineData("make the forklift licence the first requirement", "- 3 years of experience in a warehouse\n- A forklift", "- A forklift licence\n- 3 years of experience in a warehouse\n- A degree")]
    [InlineData("put the discount above the leave", "- 25 days of paid leave\n- Staff", "- Staff discount\n- 25 days of paid leave\n")]
    [InlineData("train new colleagues should come first", "stock right\n- Train", "- Train new colleagues\n- Plan the shift with a team of twelve")]
    [InlineData("the degree isn't needed any more, experience is fine", "degree", "- A forklift licence")]
    [InlineData("can we say diploma in logistics instead of degree in logistics", "degree", "- A diploma in logistics")]
    [InlineData("forklift licence is handy, not essential", "- 3 years of experience in a warehouse\n- A forklift", "- Experience with SAP\n- A forklift licence")]
    [InlineData("they also get free parking and a uniform", "They also", "- Free parking")]
    [InlineData("there's a £500 sign-on bonus", "There's", "- £500 sign-on bonus")]
    [InlineData("the range should top out at 36k", "£34,000", "- **Pay:** £31,000 to £36,000 a year")]
    [InlineData("the money should be 32 to 36", "£31,000", "- **Pay:** £32,000 to £36,000 a year")]
    [InlineData("take the discount off please, we lost it", "Staff discount", "- 25 days of paid leave")]
    [InlineData("the job's moved to Reading", "Swindon", "- **Location:** Reading")]
    [InlineData("we've decided on 35k", "£31,000", "- **Pay:** £35,000 a year")]
    [InlineData("two days from home, rest in the office", "On-site", "- **Workplace:** Hybrid, two days from home")]
    [InlineData("deadline 3 Feb, and drop the degree thing", "degree", "by 3 February")]
    [InlineData("swap the last two benefits", "leave\n- Staff", "- Staff discount\n- 25 days of paid leave")]
    [InlineData("call the benefits What you get", "## Benefits", "## What you get")]
    [InlineData("no degree, they'll learn it here", "degree", "- A forklift licence")]
    [InlineData("cn you chnage teh salary to 36k", "£31,000", "- **Pay:** £36,000 a year")]
    [InlineData("we don't sponsor visas btw", "don't", "- **Visa:** We do not sponsor visas.")]
    [InlineData("nudge the top of the range to 35k", "£34,000", "- **Pay:** £31,000 to £35,000 a year")]
    [InlineData("make the 3 years 2 and drop the degree", "degree", "- 2 years of experience in a warehouse")]
    [InlineData("we'd take someone without the forklift licence", "warehouse\n- A forklift", "- Experience with SAP\n- A forklift licence")]
    [InlineData("can't do on-site any more, everyone is remote", "On-site", "- **Workplace:** Remote")]
    [InlineData("move SAP up to the requirements", "## Nice to have", "- A degree in logistics\n- Experience with SAP")]
    [InlineData("get rid of everything about the degree", "degree", "- A forklift licence")]
    [InlineData("add under benefits: paid volunteering day, gym", "Add under", "- Paid volunteering day\n- Gym")]
    [InlineData("could it say \"colleague\" rather than \"rockstar\"?", "rockstar", "for a colleague who")]
    [InlineData("delete the degree, keep the discount", "degree", "- Staff discount")]
    [InlineData("it's shift lead not team leader", "Team Leader", "# Senior Warehouse Shift Lead")]
    [InlineData("pay is 33k, full stop", "Full stop", "- **Pay:** £33,000 a year")]
    [InlineData("contract, outside IR35, 6 months", "IR35", "- **Employment:** Contract, 6 months")]
    [InlineData("put the pay at the top", "On-site\n- **Pay", "Swindon\n\n- **Pay:** £31,000 to £34,000 a year\n- **Location:** Swindon")]
    [InlineData("move the workplace below the pay", "Swindon\n- **Workplace", "a year\n- **Workplace:** On-site\n- **Employment")]
    [InlineData("how to apply should come first", "paid leave\n- Staff discount\n\n## How", "## How to apply\n\nSend your CV to jobs@brightwell.example by 15 January 2027.\n\n## About the role")]
    [InlineData("move the nice to have bit to the end", "SAP\n\n## Benefits", "2027.\n\n## Nice to have")]
    [InlineData("swap the order of benefits and requirements", "colleagues\n\n## Requirements", "colleagues\n\n## Benefits")]
    [InlineData("rename nice to have to bonus points", "## Nice", "## Bonus points")]
    [InlineData("can you bump the pay to 36k", "£31,000", "- **Pay:** £36,000 a year")]
    [InlineData("make the title Shift Lead", "# Senior Warehouse", "# Shift Lead")]
    [InlineData("take the degree thing out", "degree", "- A forklift licence")]
    [InlineData("the forklift licence isn't essential", "warehouse\n- A forklift", "- Experience with SAP\n- A forklift licence")]
    [InlineData("SAP isn't needed after all", "SAP", "- A degree in logistics")]
    [InlineData("add docker as a nice to have", "as a nice", "- Experience with SAP\n- Docker")]
    [InlineData("change Swindon to Didcot everywhere", "Swindon", "Brightwell Foods, Didcot")]
    [InlineData("the leave is 28 days not 25", "25 days", "- 28 days of paid leave")]
    [InlineData("swap the first two duties", "- Plan the shift with a team of twelve\n- Check", "- Check goods in and out and keep the stock right\n- Plan the shift")]
    [InlineData("swap the benefits and requirements sections", "colleagues\n\n## Requirements", "colleagues\n\n## Benefits")]
    [InlineData("we changed our name to Oakfield Foods", "Brightwell Foods", "Oakfield Foods, Swindon")]
    [InlineData("and say we do flexible hours", "say", "- Staff discount\n- Flexible hours")]
    [InlineData("can we say \"person\" instead of \"rockstar\"", "rockstar", "for a person who")]
    [InlineData("team is 9 people now", "team of twelve", "with a team of 9")]
    [InlineData("it is now a 12 month FTC", "A 12 month", "12 month FTC")]
    [InlineData("rename the benefits section to What we offer", "## Benefits", "## What we offer")]
    [InlineData("apply by phone: 0117 000 000", "Deadline", "Apply by phone: 0117 000 000.")]
    [InlineData("a team of nine people not twelve", "twelve", "with a team of nine")]
    [InlineData("drop the whole benefits section", "## Benefits", "SAP")]
    [InlineData("replace Brightwell with Oakfield", "Brightwell Foods", "jobs@brightwell.example")]
    [InlineData("SAP isn't really needed, take it off", "SAP", "- A degree in logistics")]
    [InlineData("drop the degree and the staff discount", "degree", "- 25 days of paid leave\n\n##")]
    [InlineData("add Excel and Power BI to the nice to haves", "Add Excel", "- Experience with SAP\n- Excel\n- Power BI")]
    [InlineData("can the title be just Shift Lead, no senior", "# Senior Warehouse", "# Shift Lead\n")]
    [InlineData("it can't be remote I'm afraid, it's hybrid 3 days a week", "On-site", "- **Workplace:** Hybrid")]
    [InlineData("don't mention the salary", "**Pay:**", "- **Employment:** Full-time")]
    [InlineData("they'd report to Maya Ortiz, head of stores", "Head of stores", "- **Reports to:** Maya Ortiz (head of stores)")]
    [InlineData("forklift license can go, nobody drives", "A forklift licence", "- A degree in logistics")]
    [InlineData("pls add that we pay for the first aid course", "pls", "- Staff discount\n- We pay for the first aid course")]
    [InlineData("we'll pay for the forklift licence btw", "btw", "- We pay for the forklift licence")]
    [InlineData("no wait, 32 to 36", "£31,000", "- **Pay:** £32,000 to £36,000 a year")]
    [InlineData("drop the degree and also the bit about the discount", "degree", "- 25 days of paid leave\n\n##")]
    [InlineData("the cv should go to hr@brightwell.example instead", "jobs@", "Send your CV to hr@brightwell.example by")]
    [InlineData("no closing date", "by 15 January", "Send your CV to jobs@brightwell.example.")]
    [InlineData("deadline is end of feb", "15 January", "by end of February.")]
    [InlineData("applications close on the 31st", "15 January", "by 31 January 2027.")]
    public async Task Changes_what_was_meant(string sentence, string gone, string there)
    {
        var text = await AfterAsync(sentence);

        text.Should().NotContain(gone).And.Contain(there);
    }

    [Theory]
    [InlineData("fix the rockstar")]
    [InlineData("get rid of the rockstar bit")]
    [InlineData("why is rockstar bad?")]
    [InlineData("raise the pay by a thousand")]
    [InlineData("train new colleagues should be the first bullet")]
    [InlineData("its a friendly place")]
    [InlineData("forget it")]
    [InlineData("they would be looking after 12 bays")]
    [InlineData("don't say rockstar")]
    [InlineData("is this ok to publish?")]
    [InlineData("email this to Ana")]
    [InlineData("that is not what I asked for")]
    [InlineData("we need to talk about this with the team first")]
    [InlineData("make the forklift licence the first thing in the list")]
    [InlineData("add something about shifts, one in four")]
    [InlineData("SAP Hana is essential")]
    [InlineData("the candidate yesterday had no forklift licence, funny story")]
    [InlineData("on call is one week in eight")]
    [InlineData("great stuff, will share with the team")]
    [InlineData("we now also do 30 days hols plus bank holidays instead of 25")]
    [InlineData("can the warehouse lead be a nurse, Leeds, nights?")]
    public async Task Leaves_the_text_where_it_cannot_tell(string sentence) => (await AfterAsync(sentence)).Should().Be(Posting);

    [Theory]
    [InlineData("phlebotomy is essential actually", "- 2 years on a ward\n- Phlebotomy")]
    [InlineData("make the pay 36 to 42", "£36,000 to £42,000 per year")]
    [InlineData("add: weekend shifts", "- **Hours:** Weekend shifts")]
    [InlineData("we need two of them", "- **Openings:** Two")]
    [InlineData("one year on a ward is fine", "- one year on a ward")]
    [InlineData("dont need the NMC registration", "- 2 years on a ward")]
    [InlineData("part time, 4 days", "- **Hours:** 4 days a week")]
    public async Task Changes_a_draft(string sentence, string there)
    {
        var assistant = new Assistant(new InMemoryConversationStore(), Policy.Default);
        await assistant.ReplyAsync(Message.Said("c", "p", "night nurse in Leeds, £34,000 to £41,000 a year, must have NMC registration, 2 years on a ward, phlebotomy nice to have"), TestContext.Current.CancellationToken);
        var reply = await assistant.ReplyAsync(Message.Said("c", "p", sentence), TestContext.Current.CancellationToken);

        reply.Parts.OfType<DocumentPart>().Should().ContainSingle().Which.Markdown.Should().Contain(there);
    }

    [Theory]
    [InlineData("Hours: 37.5 a week, days and alternate weekends", "hours are 36 a week", "Hours: 36 a week, days, alternate weekends")]
    [InlineData("Hours: 37.5 hours a week, Monday to Friday", "hours: 36", "Hours: 36 hours a week, Monday to Friday")]
    [InlineData("Hours: 4 days a week", "hours are 9am to 3pm", "Hours: 4 days a week, 9am to 3pm")]
    [InlineData("Hours: 9am to 5pm", "hours are 10am to 6pm", "Hours: 10am to 6pm")]
    [InlineData("Hours: 37.5 a week, days and alternate weekends", "nights only now, no weekends", "Hours: 37.5 a week, nights only, no weekends")]
    [InlineData("Competitive salary, £28,000 to £32,000 a year.", "pay is 34 to 36", "\n£34,000 to £36,000 a year.")]
    [InlineData("We offer a competitive salary and free lunch. Pay: £28,000 a year", "pay is 34k", "We offer free lunch. Pay: £34,000 a year")]
    [InlineData("We offer a competitive salary of £28,000 a year.", "pay is 34k", "We offer a salary of £34,000 a year.")]
    [InlineData("It is a fast-paced and ambitious place.", "drop “fast-paced”", "It is an ambitious place.")]
    [InlineData("Send your CV to a@b.example by 28 February.", "the deadline is 4 March", "by 4 March.")]
    [InlineData("Write to Maya at a@b.example by 28 February.", "closing date 4 March", "by 4 March.")]
    [InlineData("- Take part in the rota, one week in six\n- Bread", "lose the rota stuff", "- Bread")]
    [InlineData("## What you need\n\n- Knowledge of Excel and Word", "Word's optional", "- Knowledge of Excel\n")]
    [InlineData("Hours: 37.5 hours a week, Monday to Friday", "35 hour week", "Hours: 35 hours a week, Monday to Friday")]
    [InlineData("- A pension, with 6% from us\n- Bread", "make the pension 8", "- A pension, with 8% from us")]
    [InlineData("Pay: £12.60 an hour", "pay is 12.60 weekdays and 13.60 weekends", "Pay: £12.60 an hour weekdays and £13.60 an hour weekends")]
    [InlineData("You report to the Stores Manager.", "they'll report to the COO not the Stores Manager", "You report to the COO.")]
    [InlineData("You travel to customers in Kent.", "make travel occasional", "You occasionally travel to customers in Kent.")]
    public async Task Keeps_what_a_change_says_nothing_of(string line, string sentence, string there)
    {
        var revised = await new TextDesk(Policy.Default).ReviseAsync(Posting.Replace("- **Pay:** £31,000 to £34,000 a year\n", "", StringComparison.Ordinal).Replace(" by 15 January 2027", "", StringComparison.Ordinal) + "\n" + line + "\n", [sentence], TestContext.Current.CancellationToken);

        revised.Problem.Should().BeNull();
        revised.Text.Should().Contain(there);
    }

    [Fact]
    public async Task Asks_which_of_two_lines_of_one_kind_is_meant()
    {
        var revised = await new TextDesk(Policy.Default).ReviseAsync(Posting.Replace("## About", "- **Contract:** One year\n\n## About", StringComparison.Ordinal), ["contract is two years"], TestContext.Current.CancellationToken);

        revised.Problem.Should().NotBeNull();
        revised.Text.Should().Contain("One year").And.Contain("Full-time, permanent");
    }

    [Fact]
    public async Task Puts_back_what_shall_stay_after_all() => (await AfterAsync("kill the degree thing", "actually keep the degree")).Should().Contain("- A degree in logistics");

    [Fact]
    public async Task Takes_the_last_change_back() => (await AfterAsync("kill the degree thing", "undo that last bit")).Should().Be(Posting);

    [Fact]
    public async Task Goes_back_to_the_start() => (await AfterAsync("kill the degree thing", "pay is 40k", "go back to how it was at the start")).Should().Be(Posting);

    [Fact]
    public async Task Puts_back_a_part_as_it_was()
    {
        var text = await AfterAsync("fix it", "replace “rockstar” with “person”", "put back the old intro");

        text.Should().Contain("for a rockstar who");
    }

    [Fact]
    public async Task Takes_the_place_of_one_draft_for_the_next()
    {
        var assistant = new Assistant(new InMemoryConversationStore(), Policy.Default);
        await assistant.ReplyAsync(Message.Said("c", "p", "night nurse in Leeds, £34,000 a year, NMC registration"), TestContext.Current.CancellationToken);
        var reply = await assistant.ReplyAsync(Message.Said("c", "p", "another one for a receptionist, same place, £13 an hour"), TestContext.Current.CancellationToken);

        reply.Parts.OfType<DocumentPart>().Should().ContainSingle().Which.Markdown.Should().Contain("# Receptionist").And.Contain("- **Location:** Leeds").And.NotContain("Same place");
    }

    [Fact]
    public async Task A_job_without_a_title_is_asked_for_it_and_keeps_its_level()
    {
        var assistant = new Assistant(new InMemoryConversationStore(), Policy.Default);
        var asked = await assistant.ReplyAsync(Message.Said("c", "p", "mid level, Go, Berlin"), TestContext.Current.CancellationToken);
        var reply = await assistant.ReplyAsync(Message.Said("c", "p", "backend developer"), TestContext.Current.CancellationToken);

        asked.Parts.OfType<TextPart>().Should().ContainSingle().Which.Markdown.Should().Contain("What is the job called?").And.Contain("level: Mid").And.Contain("must have: Go");
        reply.Parts.OfType<DocumentPart>().Should().ContainSingle().Which.Markdown.Should().StartWith("# Mid-level Backend Developer").And.Contain("- **Location:** Berlin").And.Contain("- Go\n");
    }

    [Fact]
    public async Task Says_what_it_left_out()
    {
        var revised = new Assistant(new InMemoryConversationStore(), Policy.Default);
        await revised.ReplyAsync(Message.Said("c", "p", Posting), TestContext.Current.CancellationToken);
        var reply = await revised.ReplyAsync(Message.Said("c", "p", "hybrid, 3 days in, 2 at home"), TestContext.Current.CancellationToken);

        reply.Parts.OfType<TextPart>().Last().Markdown.Should().Contain("I left out “2 at home”");
    }

    [Fact]
    public async Task Makes_all_of_a_change_or_nothing_where_nobody_can_be_told()
    {
        var revised = await new TextDesk(Policy.Default).ReviseAsync(Posting, ["hybrid, 3 days in, 2 at home"], TestContext.Current.CancellationToken);

        revised.Problem.Should().StartWith("I left out “2 at home”");
        revised.Text.Should().Be(Posting);
    }

    [Fact]
    public async Task A_number_changed_in_a_draft_is_no_edit_by_hand()
    {
        var store = new InMemoryConversationStore();
        var assistant = new Assistant(store, Policy.Default);
        await assistant.ReplyAsync(Message.Said("c", "p", "night nurse in Leeds, £34,000 a year, NMC registration, benefits: 25 days of leave"), TestContext.Current.CancellationToken);
        await assistant.ReplyAsync(Message.Said("c", "p", "28 days not 25"), TestContext.Current.CancellationToken);
        var state = (await store.FindAsync("c", "p", TestContext.Current.CancellationToken))!;

        state.Text.Should().Contain("- 28 days of leave");
        state.IsEdited.Should().BeFalse("the facts alone write it so");
    }

    private static async Task<string> AfterAsync(params string[] sentences)
    {
        var store = new InMemoryConversationStore();
        var assistant = new Assistant(store, Policy.Default);
        await assistant.ReplyAsync(Message.Said("c", "p", Posting), TestContext.Current.CancellationToken);
        foreach (var sentence in sentences)
            await assistant.ReplyAsync(Message.Said("c", "p", sentence), TestContext.Current.CancellationToken);
        return (await store.FindAsync("c", "p", TestContext.Current.CancellationToken))!.Text!.ReplaceLineEndings("\n");
    }
}
