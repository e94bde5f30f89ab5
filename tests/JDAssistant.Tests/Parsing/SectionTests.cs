using JDAssistant.Documents;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing;

public sealed class SectionTests
{
    [Theory]
    [InlineData("## What you'll do\n- Bake bread", SectionKind.Responsibilities, "What you'll do")]
    [InlineData("**Requirements:**\n- A licence", SectionKind.Requirements, "Requirements")]
    [InlineData("NICE TO HAVE\n- Latte art", SectionKind.Preferred, "NICE TO HAVE")]
    [InlineData("=== PAY AND BENEFITS ===\nA pension", SectionKind.Benefits, "PAY AND BENEFITS")]
    [InlineData("💰 Salary range\n£20,000 to £25,000 a year", SectionKind.Compensation, "Salary range")]
    [InlineData("What’s in it for you?\n• A pension", SectionKind.Benefits, "What's in it for you?")]
    [InlineData("About Tidewater Foods\nWe smoke fish on the quay and have done so for three generations of the same family.", SectionKind.AboutCompany, "About Tidewater Foods")]
    [InlineData("Equal Opportunity Employer\nEverybody is welcome.", SectionKind.Eeo, "Equal Opportunity Employer")]
    [InlineData("1. Key responsibilities\nYou run the night shift and hand over in the morning.", SectionKind.Responsibilities, "Key responsibilities")]
    [InlineData("## What would help\n- Latte art", SectionKind.Preferred, "What would help")]
    [InlineData("## Helpful but not essential\n- Latte art", SectionKind.Preferred, "Helpful but not essential")]
    [InlineData("## How you\u2019ll spend your time\n- Bake bread", SectionKind.Responsibilities, "How you'll spend your time")]
    [InlineData("## Everyone is welcome\nWe hire whoever bakes well.", SectionKind.Eeo, "Everyone is welcome")]
    [InlineData("## What it pays\n£20,000 to £25,000 a year", SectionKind.Compensation, "What it pays")]
    [InlineData("We bake at night and sleep by day, which suits the people who like quiet streets and warm rooms.\nWhat you will typically be responsible for:\nBaking bread\nCleaning ovens", SectionKind.Responsibilities, "What you will typically be responsible for")]
    [InlineData("We bake bread.\n\nAbout Fernway, Inc.\n\nWe sell our bread in our own shops along the coast.", SectionKind.AboutCompany, "About Fernway, Inc")]
    [InlineData("The work – examples of work\nBakes bread at night;\nCleans the ovens;\nHands over in the morning;", SectionKind.Responsibilities, "The work – examples of work")]
    [InlineData("Skills & Tools Required\nYou know the oven, the scales and the mixer, and you can take each of them apart and put it together again.", SectionKind.Requirements, "Skills & Tools Required")]
    [InlineData("We bake.\n\nYour mission is to:\nBake bread\nClean ovens\nSell cakes", SectionKind.Responsibilities, "Your mission is to")]
    [InlineData("We bake.\n\nTHIS JOB IS FOR YOU IF\n- You like the night", SectionKind.Requirements, "THIS JOB IS FOR YOU IF")]
    [InlineData("We bake.\nQualifications What you bring\nA licence\nA strong back\nGood eyes", SectionKind.Requirements, "Qualifications What you bring")]
    [InlineData("We bake.\n\nJob description Responsibilities\n- Bake bread", SectionKind.Responsibilities, "Job description Responsibilities")]
    [InlineData("We bake.\n\nAdded bonus if you have\nFrench\nA licence", SectionKind.Preferred, "Added bonus if you have")]
    [InlineData("We bake.\n\nNice If You Have:\nFrench\nA licence", SectionKind.Preferred, "Nice If You Have")]
    [InlineData("## What do you get from working for Fernway?\n- Bread", SectionKind.Benefits, "What do you get from working for Fernway?")]
    [InlineData("Nice to have:\nScrum experience\nExperience with flour\nLove of rye", SectionKind.Preferred, "Nice to have")]
    [InlineData("Preferred to have:\n\n-Experience with rye\n\n-Familiarity with Ovens/Stoves\n\n-Knowledge of a variety of flours, and of what can be baked from each of them in one night", SectionKind.Preferred, "Preferred to have")]
    [InlineData("What to expect\nYou bake at night in the old harbour and sell in the morning at the market.", SectionKind.Summary, "What to expect")]
    [InlineData("We bake.\n\nWhat to expect\nWe call you within a week and ask you to bake a loaf with us.", SectionKind.HowToApply, "What to expect")]
    [InlineData("## What you ll do\n- Bake bread", SectionKind.Responsibilities, "What you ll do")]
    [InlineData("## Nous vous proposons\n- Du pain", SectionKind.Benefits, "Nous vous proposons")]
    [InlineData("Main duties of the night shift\n1. To bake bread.\n2. To sell cakes.", SectionKind.Responsibilities, "Main duties of the night shift")]
    [InlineData("## Recommended skills\n- Latte art", SectionKind.Preferred, "Recommended skills")]
    [InlineData("## Über Fernweg\nWir backen seit drei Generationen Brot am Hafen und verkaufen es in der ganzen Stadt.", SectionKind.AboutCompany, "Über Fernweg")]
    [InlineData("## Fernway Values\nHonest flour and warm rooms, for everybody who comes through the door.", SectionKind.AboutCompany, "Fernway Values")]
    [InlineData("## What can Fernway offer you?\n- Bread", SectionKind.Benefits, "What can Fernway offer you?")]
    [InlineData("PHYSICAL DEMANDS FOR THE DUTIES OF A BAKER\n- Lifts sacks", SectionKind.Requirements, "PHYSICAL DEMANDS FOR THE DUTIES OF A BAKER")]
    [InlineData("We bake.\n\nBeyond that, you'll need:\n- A licence", SectionKind.Requirements, "Beyond that, you'll need")]
    [InlineData("We bake.\n\nWork schedule: You bake from ten at night to six in the morning, five nights a week. In December and before Easter the whole house bakes on Sundays too.", SectionKind.Other, "Work schedule")]
    public void Recognises_a_heading_however_it_is_written(string body, SectionKind kind, string words)
    {
        var job = JobDescriptionParser.Parse("Shift Baker\n\n" + body);

        var section = job.Sections.Should().ContainSingle(each => each.Heading != null).Subject;
        section.Kind.Should().Be(kind);
        job.Slice(section.Heading!.Value).Should().Be(words);
        section.Blocks.Should().NotBeEmpty();
    }

    [Fact]
    public void Parts_the_application_form_below_an_advert_from_its_last_section()
    {
        var job = JobDescriptionParser.Parse("""
            Shift Baker

            Benefits
            - Bread for the whole family

            01

            How did you hear about this opportunity?

            A friend

            02

            Do you have a year of experience with ovens?

            Yes

            No

            Required Question
            """);

        job.Sections.Select(section => (section.Kind, section.Heading is null)).Should().Equal((SectionKind.Benefits, false), (SectionKind.Other, true));
        job.Slice(job.Sections[1].Span).Should().StartWith("01").And.EndWith("Required Question");
        job.Sections[0].Items.Should().ContainSingle();
    }

    [Fact]
    public void Takes_the_end_of_a_broken_sentence_for_no_heading()
    {
        var job = JobDescriptionParser.Parse("Shift Baker\n\nExperience\n\nTwo years with ovens of any kind.\nA diploma in baking may be taken for the experience\nrequirement.\nTwo years with rye.");

        job.Sections.Should().ContainSingle().Which.Kind.Should().Be(SectionKind.Requirements);
    }

    [Fact]
    public void Takes_numbers_above_headings_for_ornament()
    {
        var job = JobDescriptionParser.Parse("Shift Baker\n\n01\n\n## Your work\n\n- Bake bread\n\n02\n\n## Your profile\n\n- A licence\n\n03\n\n## Benefits\n\n- Bread");

        job.Sections.Select(section => section.Kind).Should().EndWith(SectionKind.Benefits).And.Contain(SectionKind.Requirements);
    }

    [Theory]
    [InlineData("Requirements\n\nExperience with industrial ovens\nKnowledge of food safety\nStrong communication skills")]
    [InlineData("Requirements\n\n- Experience with industrial ovens\n- Knowledge of food safety\n- Strong communication skills")]
    [InlineData("Requirements\n➤ Experience with industrial ovens\n➤ Knowledge of food safety\n➤ Strong communication skills")]
    [InlineData("Requirements:\n1) Experience with industrial ovens\n2) Knowledge of food safety\n3) Strong communication skills")]
    public void Takes_lines_below_a_heading_for_items_and_not_for_headings(string body)
    {
        var job = JobDescriptionParser.Parse("Shift Baker\n\n" + body);

        var section = job.Sections.Should().ContainSingle().Subject;
        section.Items.Select(item => job.Slice(item.Content)).Should()
            .Equal("Experience with industrial ovens", "Knowledge of food safety", "Strong communication skills");
    }

    [Fact]
    public void Finds_what_is_asked_below_the_duties_where_no_heading_parts_them()
    {
        var job = JobDescriptionParser.Parse("""
            Shift Baker

            Responsibilities
            - Bake the bread for nine shops
            - Clean the ovens on Fridays
            - Experience with industrial ovens
            - Knowledge of food safety
            - Ability to lift sacks of 20 kg
            - French is a plus
            """);

        job.Sections.Select(section => section.Kind).Should().Equal(SectionKind.Responsibilities, SectionKind.Requirements);
        job.Sections[1].Heading.Should().BeNull();
        job.Requirements.Should().HaveCount(4);
    }

    [Theory]
    [InlineData("Responsibilities\n- Ability to plan the rota\n- Ability to order flour\n- Ability to run the ovens\n- Sweep the floor\n- Open the shop\n- Count the till\n- Feed the cat")]
    [InlineData("Working conditions\nYou work at night.\nMust be able to stand for hours\nMust be able to lift sacks\nMust be able to bear the heat")]
    [InlineData("Questions\nHow long have you baked?\n1 year of baking\n2 years of baking\n3+ years of baking\nHow did you hear of us?")]
    public void Leave_what_reads_like_demands_where_it_stands_under_another_heading(string body) =>
        JobDescriptionParser.Parse("Shift Baker\n\n" + body).Sections.Should().NotContain(section => section.Kind == SectionKind.Requirements);

    [Fact]
    public void An_unknown_heading_above_nothing_but_demands_heads_them()
    {
        var job = JobDescriptionParser.Parse("Shift Baker\n\n## Craft\n- 3 years or more at an oven\n- Experience with rye\n- Knowledge of food safety\n- Strong hands");

        job.Sections.Should().ContainSingle().Which.Kind.Should().Be(SectionKind.Requirements);
    }

    [Fact]
    public void Headings_below_an_empty_one_are_parts_of_it()
    {
        var job = JobDescriptionParser.Parse("Shift Baker\n\n**Key responsibilities**\n\n**Ovens**\nLight them at four.\n\n**Shop**\nFill the shelves at six.\n\n**Benefits**\nBread.\n\n**Our street**\nIt is quiet.");

        job.Sections.Select(section => section.Kind).Should()
            .Equal(SectionKind.Responsibilities, SectionKind.Responsibilities, SectionKind.Responsibilities, SectionKind.Benefits, SectionKind.Other);
    }

    [Theory]
    [InlineData("<ul><li><div>Steady hands</div></li><li><div><div>\nEarly hours</div></div></li></ul>")]
    [InlineData("<ul><li><p>Steady hands</p></li> <li><p> Early hours</p></li></ul>")]
    [InlineData("<ul><li><br/>Steady hands</li><li> <div>Early hours</div></li></ul>")]
    public void Items_that_a_page_wraps_once_more_are_items(string list)
    {
        var job = JobDescriptionParser.Parse("<h1>Shift Baker</h1><h2>Requirements</h2>" + list + "<h2>Benefits</h2><p>Bread every day.</p>");

        job.SectionsOf(SectionKind.Requirements).Should().ContainSingle().Which.Items.Select(item => job.Slice(item.Content)).Should().Equal("Steady hands", "Early hours");
    }

    [Fact]
    public void Find_no_pay_in_a_name_that_is_said_twice() =>
        JobDescriptionParser.Parse("We lend to those whom nobody else lends to, and we have done so for eleven years in three countries, with forty people and one dog.About PayFernPayFern began in a garage in Leeds with two desks and one telephone, and now has a floor of its own above the market hall. We ring back within a day.")
            .Sections.Should().NotContain(section => section.Kind == SectionKind.Compensation);

    [Theory]
    [InlineData("Essential Job Duties And ResponsibilitiesBake the bread of nine shops before six.Clean the ovens on Fridays.", "Essential Job Duties And Responsibilities")]
    [InlineData("Experience and Skills RequiredTwo winters at an oven.A food hygiene certificate.Early hours do not frighten you.", "Experience and Skills Required")]
    public void A_heading_of_two_headings_keeps_both_where_the_line_end_was_lost(string line, string heading)
    {
        const string Opening = "We smoke fish on the quay and have done so for three generations, and our customers come back for it every week of the year. Nobody here wears a tie, and everybody goes home at two.";

        var job = JobDescriptionParser.Parse(Opening + line + " We close in August, and the whole street is quieter for it, which you will learn to like.");

        var section = job.Sections.Should().ContainSingle(each => each.Heading != null).Subject;
        job.Slice(section.Heading!.Value).Should().Be(heading);
    }

    [Fact]
    public void Know_of_an_item_that_begins_as_some_headings_do()
    {
        var job = JobDescriptionParser.Parse("Requirements: Steady hands, early hours and a food hygiene certificate, and somebody who likes to explain to young people why the dough must rest before it is shaped.Knowledge of Danish pastry.Ability to count the till at six in the evening, when all the others have gone home, and to lock the door.");

        job.Sections.Should().ContainSingle(section => section.Heading != null);
    }

    [Fact]
    public void Finds_headings_and_items_where_the_line_ends_were_lost()
    {
        const string Text = "We smoke fish on the quay and have done so for three generations, and our customers come back for it every week of the year."
            + "What You'll DoClean and fillet fish for the counterServe customers with patienceKeep the cold store tidy"
            + "RequirementsA food hygiene certificateSteady hands with a sharp knifeEarly mornings do not frighten youBenefitsFree fish on Fridays";

        var job = JobDescriptionParser.Parse(Text);

        job.Sections.Select(section => section.Kind).Should()
            .Equal(SectionKind.Summary, SectionKind.Responsibilities, SectionKind.Requirements, SectionKind.Benefits);
        job.SectionsOf(SectionKind.Requirements).Single().Items.Select(item => job.Slice(item.Content)).Should()
            .Equal("A food hygiene certificate", "Steady hands with a sharp knife", "Early mornings do not frighten you");
    }

    [Fact]
    public void The_last_of_a_list_of_words_heads_nothing()
    {
        const string Text = "# Researcher\n\n## What you will run\n- Focus groups\n- Workshops\n- Interviews\n\nWe pay for the room.\n";

        Headings(Text).Should().Equal("What you will run");
    }

    [Fact]
    public void Labels_above_their_values_head_no_section()
    {
        const string Text = "Fishmonger\nJob details\nPay\n£12.90 an hour\nJob type\nPart-time\nFull job description\nWe smoke fish on the quay.\nDuties:\n- Fillet\n- Serve\n";

        Headings(Text).Should().Equal("Job details", "Full job description", "Duties");
    }

    [Fact]
    public void Labels_in_a_line_head_no_section()
    {
        const string Text = "Role: Fishmonger   Location: Hull (on site)   Duration: 6 months   Must have skills:   Two years at a counter   Steady hands with a sharp knife   Day to day:   "
            + "Fillet what the boats bring in and smoke the rest of it for the week   Serve customers with patience and keep the cold store tidy at all times of the day and night";

        Headings(Text).Should().Equal("Must have skills", "Day to day");
    }

    [Theory]
    [InlineData("## Fishmonger\n\nWe smoke fish.\n\n## Location\n\nHull\n", "Location")]
    [InlineData("Fishmonger\n\n**Location**\n\nHull\n\n**Duties**\n\n- Fillet\n", "Location")]
    [InlineData("Fishmonger\n\nTravel\n\nYou go to the markets of the north coast every week, and you stay two nights in an inn of your choice there.\n", "Travel")]
    public void Headings_that_are_marked_or_have_a_body_stay(string text, string heading) => Headings(text).Should().Contain(heading);

    [Theory]
    [InlineData("Pay and benefits\n\n- £12.90 to £14 an hour\n- Free fish\n", SectionKind.Compensation)]
    [InlineData("Pay and benefits\n\n- A fair wage\n- Free fish\n", SectionKind.Benefits)]
    public void Pay_and_benefits_are_about_pay_where_they_tell_some(string body, SectionKind kind) =>
        JobDescriptionParser.Parse("Fishmonger\n\nWe smoke fish on the quay.\n\n" + body).Sections[^1].Kind.Should().Be(kind);

    [Fact]
    public void Joins_lines_that_were_wrapped_by_hand()
    {
        const string Text = """
            Harbour Pilot

            You bring ships of every size safely through the channel and to their
            berth, by day and by night, in weather that keeps others at home, and
            you pass on what you know to the pilots who come after you. You work in
            a crew of four and report to the harbour master, who has done the same
            work for many years.
            """;

        var job = JobDescriptionParser.Parse(Text);

        job.Blocks.Should().HaveCount(2);
    }

    [Fact]
    public void Reads_html_as_it_is_seen_and_points_into_its_source()
    {
        const string Html = "<h1>Shift Baker</h1><p>Bread &amp; rolls for the town.</p><p><b>Requirements:</b></p><ul><li>A steady hand</li><li>Early&nbsp;mornings</li></ul><script>alert('Benefits')</script>";

        var job = JobDescriptionParser.Parse(Html);

        job.Source.Text.Should().NotContain("alert").And.Contain("Bread & rolls");
        var requirements = job.SectionsOf(SectionKind.Requirements).Should().ContainSingle().Subject;
        requirements.Items.Should().HaveCount(2);
        var last = job.Source.ToOriginal(requirements.Items.Last().Content);
        Html[last.Start..last.End].Should().Be("Early&nbsp;mornings");
    }

    [Fact]
    public void Sections_hold_every_block_once_and_do_not_overlap()
    {
        var job = JobDescriptionParser.Parse("Shift Baker\n\nRequirements\n- One\n- Two\n\nBenefits\nThree\n\n# Four\n| a | b |\n|---|---|\n| c | d |\n");

        var spans = job.Sections.Select(section => section.Span).ToList();
        spans.Should().BeInAscendingOrder();
        spans.Zip(spans.Skip(1)).Should().OnlyContain(pair => pair.First.End <= pair.Second.Start);
    }

    private static IEnumerable<string> Headings(string text)
    {
        var job = JobDescriptionParser.Parse(text);
        return job.Sections.Where(section => section.Heading is not null).Select(section => job.Slice(section.Heading!.Value));
    }

    [Theory]
    [InlineData("Responsibilities Mend the nets and the ropes of eleven boats, plan the winter's repairs, and teach two apprentices how to splice wire and rope.", "Responsibilities")]
    [InlineData("Basic Qualifications Two winters on a working boat, a steady hand and a head for heights in the rigging of the old ships that we keep.", "Basic Qualifications")]
    public void Are_headed_by_the_words_that_a_long_line_begins_with(string line, string heading) =>
        Headings("Net Mender\n\nTarnhollow Ferries carries cars and cattle.\n\n" + line + "\n").Should().Contain(heading);

    [Theory]
    [InlineData("Roles & Responsibilities:", "Roles & Responsibilities")]
    [InlineData("Education, Skills and Experience:", "Education, Skills and Experience")]
    [InlineData("Who May Apply:", "Who May Apply")]
    [InlineData("JavaScript Developer Requirements:", "Requirements")]
    public void Have_all_words_of_a_heading_in_mid_line(string written, string heading) =>
        Headings("Net Mender\n\nTarnhollow Ferries carries cars and cattle to the islands all year round, and each of its eleven boats has nets to mend. " + written
            + " Two winters on a working boat, a steady hand and a head for heights in the rigging of the old ships that we keep. We teach the rest ourselves, in the loft above the slip.\n")
            .Should().Equal(heading);

    [Fact]
    public void Do_not_begin_at_emphasis_that_was_broken_onto_a_line_of_its_own() =>
        Headings("Net Mender\n\nTarnhollow Ferries carries cars.\n\nThe following\nEXAMPLES OF DUTIES\nare not a whole list of what the loft asks of its people.\n").Should().NotContain("EXAMPLES OF DUTIES");

    [Theory]
    [InlineData("Why Tarnhollow?", SectionKind.AboutCompany)]
    [InlineData("We are Tarnhollow Ferries", SectionKind.AboutCompany)]
    [InlineData("What you will gain", SectionKind.Benefits)]
    [InlineData("Ideal qualifications", SectionKind.Preferred)]
    public void Are_known_by_what_their_heading_announces(string heading, SectionKind kind)
    {
        var job = JobDescriptionParser.Parse("Net Mender\n\nDuties\n\nMend nets\nSplice ropes\nTeach apprentices\n\n" + heading + "\nA winter in the loft above the slip\nA boat of your own\n");

        job.Sections.Should().Contain(section => section.Kind == kind && section.Heading != null && job.Slice(section.Heading.Value) == heading);
    }

    [Fact]
    public void Hold_no_lines_of_tags()
    {
        var job = JobDescriptionParser.Parse("Net Mender\n\n<dl class=\"summary\">\n<dt>\nGrade\n</dt>\n</dl>\n\nYou mend the nets of eleven boats and teach two apprentices how to do it.\n");

        job.Blocks.Where(block => block.Kind != BlockKind.Other).Select(block => job.Slice(block.Content)).Should().NotContain(words => words.Contains('<'));
    }

    [Theory]
    [InlineData("As an apprentice, you will", SectionKind.Responsibilities)]
    [InlineData("You should have", SectionKind.Requirements)]
    [InlineData("It would be lovely if you had", SectionKind.Preferred)]
    [InlineData("Your mission", SectionKind.Responsibilities)]
    public void Are_headed_by_words_that_lead_up_to_a_list(string heading, SectionKind kind)
    {
        var job = JobDescriptionParser.Parse("Net Mender\n\nTarnhollow Ferries carries cars and cattle to the islands all year round.\n\n" + heading + "\n▸ Mend nets\n▸ Splice ropes\n▸ Steer a boat\n");

        job.Sections.Should().ContainSingle(section => section.Heading != null).Which.Kind.Should().Be(kind);
    }

    [Fact]
    public void Do_not_begin_at_bold_words_that_were_broken_off_their_sentence()
    {
        var job = JobDescriptionParser.Parse("**Marine Engineer**\n\n**About us**\n\nWe carry\n**cars**\nand\n**cattle**\nto the islands.\n\n**What you need**\n\n* At least\n**three winters**\nof work on a boat\n* Patience\n");

        job.Sections.Select(section => section.Heading is { } heading ? job.Slice(heading) : null).Should().Equal("About us", "What you need");
        job.SectionsOf(SectionKind.Requirements).Single().Items.Should().HaveCount(2);
    }

    [Fact]
    public void Do_not_begin_at_the_employer_in_capitals_below_the_title() =>
        Headings("NET MENDER (331B)\n\nTARNHOLLOW FERRIES\nOban, Scotland\n\nDUTIES\n1. Mend nets.\n2. Splice ropes.\n").Should().Equal("DUTIES");

    [Fact]
    public void Are_about_equal_opportunity_where_nothing_else_is_said() =>
        JobDescriptionParser.Parse("# Net Mender\n\n## Our promise\n\nWe consider every applicant on merit and do not discriminate on grounds of age, race or religion.\n")
            .Sections.Should().ContainSingle().Which.Kind.Should().Be(SectionKind.Eeo);

    [Fact]
    public void Are_about_duties_where_a_list_below_an_unknown_heading_tells_them() =>
        JobDescriptionParser.Parse("# Rigger\n\n## The ropes\n\n- Mend what the winter broke\n- Checking knots\n- Maintain the store of twine\n")
            .Sections.Should().ContainSingle().Which.Kind.Should().Be(SectionKind.Responsibilities);

    [Fact]
    public void Are_no_duties_where_the_candidate_is_told_what_to_send() =>
        JobDescriptionParser.Parse("# Rigger\n\n## Papers\n\n- Send a letter\n- Send your papers\n- Give two names\n")
            .Sections.Should().ContainSingle().Which.Kind.Should().Be(SectionKind.Other);

    [Fact]
    public void Go_on_below_a_line_that_leads_up_to_a_list() =>
        Headings("# Rigger\n\n## Your profile\n\nYou know ropes.\n\nHere are some particulars:\n\n- Knots\n- Splices\n").Should().Equal("Your profile");

    [Fact]
    public void Do_not_begin_at_the_value_of_a_label() =>
        Headings("Rigger\n\nTarnhollow Ferries carries cars and cattle to the islands all year round, and each of its eleven boats has ropes to mend. Shift: Day Department: Application Development and Maintenance, which keeps the booking of crossings alive for all who cross. Travel: No, and nobody has asked for it in ninety years of ferries.\n")
            .Should().NotContain("Application");

    [Fact]
    public void A_heading_in_mid_line_goes_on_to_its_colon()
    {
        var job = JobDescriptionParser.Parse("Shift Baker\n\n" + Glued);

        job.Sections.Where(section => section.Heading is not null).Select(section => (section.Kind, job.Slice(section.Heading!.Value))).Should()
            .Equal((SectionKind.Requirements, "Required Qualifications"), (SectionKind.Preferred, "Nice to have Skills (not required)"));
    }

    private const string Glued = "We bake for the whole coast, with fifty people and nine ovens in three houses along the harbour and one more up the hill. Now we look for one who bakes at night."
        + "Required Qualifications:Two years at an ovenA licence for vansStrong hands and good eyesNice to have Skills (not required):French breadA second language";
}
