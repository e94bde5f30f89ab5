using JDAssistant.Documents;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing;

/// <summary>Sections that begin at words which stand in no list, or at none.</summary>
public sealed class UnlistedHeadingTests
{
    private const string Sail = "Tarnhollow Ferries carries cars and cattle to the islands all year round, and each of its eleven boats has ropes to mend.";

    [Theory]
    [InlineData("How We Look After YouYou will sail with four others, and none of you is ever alone at night.", SectionKind.Benefits, "How We Look After You")]
    [InlineData("Essential Qualifications, Skills And ExperienceA ticket for the engine room, and two winters at sea.", SectionKind.Requirements, "Essential Qualifications, Skills And Experience")]
    [InlineData("Tasks And ResponsibilitiesSplice ropes on all of our eleven boats and bargesMend the nets of the harbour", SectionKind.Responsibilities, "Tasks And Responsibilities")]
    [InlineData("The right applicant will:Know knots and splices by heartLove the rain of the islands", SectionKind.Requirements, "The right applicant will")]
    [InlineData("As a Rigger, you will:Splice ropes on all of our eleven boats and barges, and mend themMend the nets of the harbour", SectionKind.Responsibilities, "As a Rigger, you will")]
    [InlineData("Duties include, but are not limited to:Splice ropes on all of our eleven boats and barges, and mend themMend the nets of the harbour", SectionKind.Responsibilities, "Duties include, but are not limited to")]
    [InlineData("About TarnNetTarnNet makes the nets that half of the fleet fishes with, and has done so for ninety years.", SectionKind.AboutCompany, "About TarnNet")]
    [InlineData("Preferred/Additional QualificationsPhD in knots, or anything else that shows how long you can sit still.", SectionKind.Preferred, "Preferred/Additional Qualifications")]
    [InlineData("Who We AreA member of the island group, Tarnhollow has carried cars and cattle for ninety years.", SectionKind.AboutCompany, "Who We Are")]
    [InlineData("Required Technical Skills And ExperienceVHF (fixed and handheld) for as long as anybody has been at sea with one.", SectionKind.Requirements, "Required Technical Skills And Experience")]
    [InlineData("Ropes have to be logged (TFR)Secondary ResponsibilitiesIn winter you mend the nets of the harbour, and sail with the mail.", SectionKind.Responsibilities, "Secondary Responsibilities")]
    [InlineData("Reference 18-24146Key ResponsibilitiesSplice ropes on all of our eleven boats and barges, and mend them", SectionKind.Responsibilities, "Key Responsibilities")]
    [InlineData("KEY DUTIES OF THE RIGGERSplice ropes on all of our eleven boats and bargesMend the nets of the harbour", SectionKind.Responsibilities, "KEY DUTIES OF THE RIGGER")]
    [InlineData("What's This Boat About?It has carried cars and cattle for ninety years, and you keep it afloat.", SectionKind.Other, "What's This Boat About?")]
    [InlineData("About The Rigger Role At TarnhollowAs a rigger you sail with four others, and none of you is ever alone.", SectionKind.Summary, "About The Rigger Role At Tarnhollow")]
    [InlineData("The boat requires the following qualifications:A ticket for the engine room, and two winters at sea.", SectionKind.Requirements, "The boat requires the following qualifications")]
    [InlineData("Primary responsibilities include, but are not limited to the following:Splice ropes on all of our eleven boats and bargesMend the nets of the harbour", SectionKind.Responsibilities, "Primary responsibilities include, but are not limited to the following")]
    [InlineData("None of it is dangerousRESPONSIBILITIESSplice ropes on all of our eleven boats and bargesMend the nets of the harbour", SectionKind.Responsibilities, "RESPONSIBILITIES")]
    public void Begin_at_words_that_no_list_knows_where_line_ends_were_lost(string part, SectionKind kind, string heading)
    {
        var job = JobDescriptionParser.Parse("Rigger\n\n" + Sail + "We pay by the weekWe feed everybody on boardWe bring you home for each of the holidays and for the birthdays of your children." + part);

        job.Sections.Where(section => section.Heading is not null).Select(section => (section.Kind, job.Slice(section.Heading!.Value))).Should().Equal((kind, heading));
    }

    [Fact]
    public void Begin_at_a_question_before_which_only_a_blank_was_left() =>
        Headings("Rigger\n\n" + Sail + "Responsibilities:Splice ropesMend netsHand over what you have found Why Tarnhollow?At Tarnhollow we have sailed for ninety years.").Should().Equal("Responsibilities", "Why Tarnhollow?");

    [Theory]
    [InlineData("Duties include, but are not limited to", SectionKind.Responsibilities)]
    [InlineData("As a Rigger you will", SectionKind.Responsibilities)]
    [InlineData("Requirements for the role", SectionKind.Requirements)]
    [InlineData("Nice to Have, But Not Required", SectionKind.Preferred)]
    public void Begin_at_words_that_a_colon_and_a_blank_part_from_what_they_head(string words, SectionKind kind)
    {
        var job = JobDescriptionParser.Parse("Rigger " + Sail + " " + words + ": Splice ropes on all of our eleven boats. Mend the nets of the harbour. Check each knot before the tide turns and again behind it.");

        job.Sections.Where(section => section.Heading is not null).Select(section => (section.Kind, job.Slice(section.Heading!.Value))).Should().Equal((kind, words));
    }

    [Theory]
    [InlineData("Please CALL US IF YOU HAVE ANY QUESTIONS! We are there all night, and whoever hears it ring picks it up.")]
    [InlineData("Our mission: ropes that hold for whoever hangs on them. We are there all night, and whoever hears it ring picks it up.")]
    [InlineData("It is the kind of work where you LOVE WHAT YOU DO. We are there all night, and whoever hears it ring picks it up.")]
    [InlineData("Sea Legs: You keep your feet in a swell, by night too.")]
    [InlineData("You know the plotter (seaView and others) and the old charts (fishMap too), and the islands (northRock and southRock).")]
    public void Do_not_begin_in_the_middle_of_a_sentence(string part) =>
        Headings("Rigger " + Sail + " " + part + " We pay by the week and feed everybody on board, and bring you home for the birthdays of your children.").Should().BeEmpty();

    [Fact]
    public void Begin_between_glued_bullets_where_others_stand_above_the_first()
    {
        var job = JobDescriptionParser.Parse("Rigger " + Sail + "We pay by the weekKey ResponsibilitiesRopes & Splices• Splice ropes on all of our boats• Order twineHarbour and Nets• Mend the nets of the harbour• Check each knot");

        job.Sections.Where(section => section.Heading is not null).Select(section => (section.Kind, job.Slice(section.Heading!.Value))).Should()
            .Equal((SectionKind.Responsibilities, "Key Responsibilities"), (SectionKind.Responsibilities, "Ropes & Splices"), (SectionKind.Responsibilities, "Harbour and Nets"));
    }

    [Fact]
    public void Begin_at_a_long_line_between_two_lists() =>
        Headings("Rigger\n\n" + Sail + "\n\nResponsibilities\n· Splice ropes on all of our boats\n· Order twine\nLook after the nets that the whole harbour fishes with\n· Mend nets\n· Check each knot\n")
            .Should().Equal("Responsibilities", "Look after the nets that the whole harbour fishes with");

    [Fact]
    public void Are_of_the_job_that_a_rank_and_its_field_name() =>
        JobDescriptionParser.Parse("# Riggers\n\n## Hiring Process\n\n- We meet on the quay\n\n### Manager, Ropes and Nets\n\nYou sail with four others, and see to it that all of them come home again.\n\n#### Manager, Ropes and Nets Job Grade\n\nThis is grade 8.\n")
            .SectionsOf(SectionKind.HowToApply).Should().ContainSingle();

    [Theory]
    [InlineData("Summary You will sail with four others, and none of you is ever alone. We pay by the week and feed everybody on board, and bring you home for each birthday.", "Summary")]
    [InlineData("We pay by the weekWe feed everybody on boardWe bring you home for each of the holidays, and none of it costs you anything About TarnhollowRead more about the boats on our pages, or come and see them.", "About Tarnhollow")]
    [InlineData("Sail with us. Essential Duties and Responsibilities include the following. Other duties may be assigned. Splice ropes on all of our eleven boats, and mend the nets of the harbour.", "Essential Duties and Responsibilities")]
    [InlineData("Sail with us. Rigger Required Experience and Skills: * Two winters at sea on whatever boat you had. * A ticket for the engine room. * Patience with whoever comes late.", "Experience and Skills")]
    public void Begin_with_all_their_words(string text, string heading) => Headings(text).Should().Equal(heading);

    [Fact]
    public void Do_not_go_on_behind_the_code_of_a_state() =>
        JobDescriptionParser.Parse("Rigger\n\nLocation: Port Alder, ALThe harbour is one of the oldest of the whole coast, and none of its boats is younger than ninety years.We pay by the weekWe feed everybody on boardWe bring you home for each of the holidays.")
            .Sections.Should().Contain(section => section.Kind == SectionKind.Summary || section.Kind == SectionKind.AboutCompany);

    [Fact]
    public void Do_not_begin_at_the_signature_of_a_letter() =>
        Headings("Rigger\n\nResponsibilities\n- Splice ropes\n- Order twine\n\nWrite to me by May.\n\nKim\n--\nKim Marlow\nHarbour Master\n").Should().Equal("Responsibilities");

    [Fact]
    public void Begin_at_the_object_that_a_heading_names() =>
        Headings("Rigger " + Sail + " We pay by the week. Verification of Education: We may ask you for the paper that shows where you have learned it and how long.").Should().Equal("Verification of Education");

    [Fact]
    public void Begin_twice_at_words_that_end_and_go_on_alike() =>
        Headings("Rigger\n\n" + Sail + "We pay by the weekRopework SkillsAbility to splice whatever the winter tears, by hand and at night.Sailing SkillsAbility to keep your feet in a swell.We feed everybody on board")
            .Should().Equal("Ropework Skills", "Sailing Skills");

    [Fact]
    public void Do_not_begin_at_the_labels_of_a_list_below_a_heading()
    {
        var job = JobDescriptionParser.Parse("# Rigger\n\nQualifications\nExperience: Two winters at sea, on whatever boat you had and with whatever crew.\nRope Skills: You splice whatever the winter tears, by hand and in the dark.\nPatience: You wait for the tide, and for whoever comes late to the boat.\n");

        job.Sections.Where(section => section.Heading is not null).Select(section => job.Slice(section.Heading!.Value)).Should().Equal("Qualifications");
        job.SectionsOf(SectionKind.Requirements).Single().Items.Should().HaveCountGreaterThan(1);
    }

    [Fact]
    public void Do_not_take_in_the_value_of_the_label_before_them() =>
        Headings("Tarnhollow Ferries Job Title: Head RiggerDepartment: Ropes and NetsLocation: San Jose CAWhat We DoThe crew keeps eleven boats in rope, and carries cars and cattle to the islands all year round, in whatever weather the islands have.Educational Qualification A ticket for the engine room.")
            .Should().Equal("What We Do", "Educational Qualification");

    [Theory]
    [InlineData(". ", "- ")]
    [InlineData(".", "•")]
    public void Begin_at_numbers_above_bullets_and_are_about_what_the_heading_above_is(string number, string bullet)
    {
        var job = JobDescriptionParser.Parse("Rigger\n\n" + Sail + "\n\nKey Responsibilities:\n\n1" + number + "Ropes & Splices\n" + bullet + "Splice ropes on all of our boats\n" + bullet + "Order twine\n\n2" + number + "Supporting the Harbour\n" + bullet + "Mend the nets of the harbour\n" + bullet + "Check each knot\n");

        job.Sections.Where(section => section.Heading is not null).Select(section => (section.Kind, job.Slice(section.Heading!.Value)))
            .Should().Equal((SectionKind.Responsibilities, "Key Responsibilities"), (SectionKind.Responsibilities, "Ropes & Splices"), (SectionKind.Responsibilities, "Supporting the Harbour"));
    }

    [Theory]
    [InlineData("1. Ropes\n2. Nets and Twine\n3. Tar")]
    [InlineData("1. Ropes and Nets\n   - Splice them\n   - Mend them\n2. Twine")]
    public void Do_not_begin_at_the_items_of_a_numbered_list(string list) =>
        Headings("# Rigger\n\n## Responsibilities\n\n" + list + "\n").Should().Equal("Responsibilities");

    [Fact]
    public void Do_not_begin_at_capitals_that_are_all_of_a_list() =>
        Headings("# Rigger\n\n" + Sail + "\n\nCredentials:\nKNOTS - MATE OR MASTER\n\nResponsibilities:\nSplice ropes\nMend nets\n").Should().Equal("Credentials", "Responsibilities");

    [Fact]
    public void Begin_at_the_first_word_in_capitals() =>
        Headings("SUMMARY Tarnhollow Ferries is looking for a Rigger who wants to sail with four others, and who is never alone at night. Nobody else on the sound has as many boats.WHAT YOU'LL DOManage ropes on all of our eleven boats and barges. Mend the nets of the harbour.WHAT TO BRING Two winters at sea.")
            .Should().Equal("SUMMARY", "WHAT YOU'LL DO", "WHAT TO BRING");

    [Fact]
    public void Are_about_what_a_long_sentence_ends_in_and_not_what_it_names() =>
        JobDescriptionParser.Parse("# Rigger\n\n" + Sail + "\n\nReporting to the Head of Sailing Experience, you will be responsible for:\n\n- Ropes\n- Nets\n- Tar\n")
            .SectionsOf(SectionKind.Responsibilities).Should().ContainSingle();

    [Fact]
    public void Do_not_begin_at_a_question_of_a_form() =>
        Headings("# Rigger\n\n" + Sail + "\n\nQuestion 4: Tell us of your experience with one of the following:\n\nRopes.\nNets.\n").Should().BeEmpty();

    [Fact]
    public void Begin_at_a_sentence_of_known_words_alone() =>
        Headings("Tarnhollow needs a Rigger for its boats. The work is done in all weathers and in three harbours. Essential Functions. Splices ropes and mends nets on each of the boats. Orders twine and tar for the winter. Required Qualifications. Two winters at sea, and a ticket for the engine room.")
            .Should().Equal("Essential Functions", "Required Qualifications");

    [Fact]
    public void Do_not_begin_at_the_name_of_a_trait_that_explains_itself() =>
        Headings("Rigger\n\n" + Sail + "Requirements:Steady Hand – you splice whatever the winter tears.Communication Skills – speak with the harbour and the crew in one morning.Patience – wait for the tide.Good Humour – laugh at the rain.")
            .Should().Equal("Requirements");

    [Fact]
    public void Are_of_the_job_that_a_heading_below_them_names()
    {
        var job = JobDescriptionParser.Parse("# Rigger\n\n## Requirements\n\n- A ticket for the engine room\n\n### Senior Rigger (Islands)\n\nThe Senior Rigger answers for four boats.\n\n#### Job Grade\n\nThis is grade 7.\n\n#### Senior Rigger Requirements\n\n- Ten winters at sea\n");

        job.Sections.Select(section => section.Kind).Should().Equal(SectionKind.Requirements, SectionKind.Other, SectionKind.Other, SectionKind.Requirements);
    }

    [Theory]
    [InlineData("Competitive Salary And BenefitsThirty days of leave and a berth of your own on each of the boats")]
    [InlineData("Strong Communication SkillsYou speak with the harbour, the crew and the passengers, all in one morning")]
    [InlineData("Closing Date:22/02/30Interview Date:W/C 23/02/30We may close this advert before it ends, where many apply")]
    public void Do_not_begin_at_an_item_with_capitals(string part) =>
        JobDescriptionParser.Parse("Rigger\n\n" + Sail + "We pay by the weekWe feed everybody on boardWe bring you home for each of the holidays and for the birthdays of your children." + part)
            .Sections.Where(section => section.Heading is not null).Select(section => section.Kind).Should().NotContain([SectionKind.Benefits, SectionKind.Requirements, SectionKind.Compensation]);

    [Theory]
    [InlineData("What success looks like\n\nThe nets hold.\n\nYou know the boats.", "What success looks like")]
    [InlineData("Why does this matter to us?\n\nTo bring cattle over the sound in winter, each rope has to hold, and each of us has to know that it does.", "Why does this matter to us?")]
    [InlineData("ABOUT TARNHOLLOW...\n\nWe carry cars and cattle.", "ABOUT TARNHOLLOW")]
    [InlineData("About T5\n\nT5 carries cars and cattle to the islands all year round, and each of its eleven boats has ropes to mend.", "About T5")]
    [InlineData("Why join the Tarnhollow, Islands and Sound fleet?\nDo you like boats?\nDo you like rain?", "Why join the Tarnhollow, Islands and Sound fleet?")]
    [InlineData("As a Rigger and Splicer of the whole fleet you will:\nSplice ropes\nMend nets\nOrder twine", "As a Rigger and Splicer of the whole fleet you will")]
    [InlineData("It would also be a plus if you match some of the following:\n\nA ticket for the engine room.\nA winter on a tug.", "It would also be a plus if you match some of the following")]
    [InlineData("When You Sail With Us, You Can Expect:\n\nA berth of your own.\nThirty days of leave.", "When You Sail With Us, You Can Expect")]
    [InlineData("Qualifying Rope Knowledge, Skills & Abilities\n\nKnots and splices, by hand and in the dark, with four others who have done so for years, and tar, twine and nets in all weathers.", "Qualifying Rope Knowledge, Skills & Abilities")]
    [InlineData("Night, Weekend and Holiday Benefits: We pay for the night and for the weekend, and for each of the holidays that the island has. Nobody sails on Sundays, and nobody sails in a storm, and whoever has sailed for nine nights in a row sleeps for the three that follow, at our cost.", "Night, Weekend and Holiday Benefits")]
    [InlineData("A bit about sailing at Tarnhollow: We are part of the harbour, and we see to it that whoever comes in the morning finds a boat. There are nine of us.", "A bit about sailing at Tarnhollow")]
    [InlineData("WORK LOCATION(S): You sail from the old harbour, and sell at the market behind it. Once a month you help at the office by the station.", "WORK LOCATION(S)")]
    [InlineData("Special Notes\nYou attach a copy of each ticket that you have, and of the book in which you have counted your days at sea.", "Special Notes")]
    [InlineData("Rope and Twine Work• Splice ropes on all of our boats, by hand and at night, with four others who have done so for years and years.• Order twine from the mainland, and tar from wherever it is cheap.• Mend the nets of the harbour before the tide turns.", "Rope and Twine Work")]
    [InlineData("Education/Skills: A ticket for the engine room, and two winters at sea in whatever boat you had.", "Education/Skills")]
    public void Begin_at_a_line_that_asks_or_names(string part, string heading) =>
        Headings("# Rigger\n\n" + Sail + "\n\nYou sail with four others, and none of you is ever alone.\n\n" + part + "\n").Should().Equal(heading);

    [Fact]
    public void Tell_the_duties_below_what_the_job_is_about_apart()
    {
        var job = JobDescriptionParser.Parse("# Rigger\n\n## Job description\n\nYou keep eleven boats in rope, with four others who have done so for years.\n\nNobody sails alone.\n\n- Repairs ropes\n- Mends the nets of the harbour\n- Checks each knot before the boats leave\n- Orders twine\n- Other tasks as they come\n");

        job.Sections.Select(section => section.Kind).Should().Equal(SectionKind.Summary, SectionKind.Responsibilities);
        job.Sections[1].Items.Should().HaveCount(5);
    }

    [Fact]
    public void Find_duties_in_lines_without_bullets_and_headings() =>
        JobDescriptionParser.Parse("# Rigger\n\n" + Sail + "\n\nPrepare ropes for the season\nRepair the nets of the harbour\nCheck each knot before the boats leave\nOrder twine and tar\n\nTwo winters at sea and a ticket for the engine room are needed.\n")
            .SectionsOf(SectionKind.Responsibilities).Should().ContainSingle().Which.Items.Should().HaveCount(4);

    [Fact]
    public void Are_about_duties_where_guessed_words_head_a_list_of_them() =>
        JobDescriptionParser.Parse("# Rigger\n\n## Application of tar\n\n- Prepare the hulls\n- Check the seams\n- Report what leaks\n").Sections.Should().ContainSingle().Which.Kind.Should().Be(SectionKind.Responsibilities);

    [Theory]
    [InlineData("REPORTS TO: THE MASTER OF THE FLEET")]
    [InlineData("WE SAIL IN ALL WEATHERS")]
    public void Do_not_begin_at_a_last_line_in_capitals(string line) =>
        Headings("# Rigger\n\nYou sail with four others, and none of you is ever alone.\n\n" + line + "\n").Should().BeEmpty();

    [Fact]
    public void Begin_in_mid_line_before_the_sign_of_an_item() =>
        Headings("Rigger\n\n" + Sail + "We pay by the weekWe feed everybody on boardWe bring you home for each of the holidays.Responsibilities \u00b7         Splicing ropes\u00b7         Mending nets\u00b7         Ordering twine").Should().Equal("Responsibilities");

    [Fact]
    public void Go_on_wishing_below_a_heading_that_wishes() =>
        JobDescriptionParser.Parse("# Rigger\n\nPREFERRED QUALIFICATIONS:\n\nRelevant Work Experience\nA winter on a ferry.\nA summer on a tug.\n").Sections.Select(section => section.Kind).Should().Equal(SectionKind.Preferred, SectionKind.Preferred);

    [Fact]
    public void Part_the_story_of_the_employer_from_the_job_below_an_unknown_heading() =>
        JobDescriptionParser.Parse("WE HELP ISLANDS THRIVE!\n\nTarnhollow Ferries was founded in 1931 and is the leading carrier of cattle, with 300 employees in nine harbours and an award for each of them.\n\nWe are looking for a Rigger to join us, who splices ropes and mends nets in all weathers.\n")
            .Sections.Select(section => section.Kind).Should().Equal(SectionKind.AboutCompany, SectionKind.Summary);

    [Theory]
    [InlineData("Skills Preferred", SectionKind.Preferred)]
    [InlineData("Experience/Skills Preferred", SectionKind.Preferred)]
    [InlineData("Experience Desired", SectionKind.Preferred)]
    [InlineData("Why TN2", SectionKind.AboutCompany)]
    [InlineData("Ready to Take the Next Step", SectionKind.HowToApply)]
    public void Begin_at_a_line_with_a_word_more_than_the_lists_know(string heading, SectionKind kind)
    {
        var job = JobDescriptionParser.Parse("# Rigger\n\n" + Sail + "\n\n" + heading + "\n\n" + "Two winters on a ferry, or three on a tug that was out in all weathers, and a ticket for the engine room of either.\n");

        job.Sections.Where(section => section.Heading is not null).Select(section => (section.Kind, job.Slice(section.Heading!.Value))).Should().Equal((kind, heading));
    }

    [Fact]
    public void Begin_at_the_last_line_of_a_paragraph_that_is_underlined() =>
        Headings("# Rigger\n\n" + Sail + "\nWe're excited about you because…\n------------------------------------\n\nYou know ropes.\n").Should().Equal("We're excited about you because");

    [Fact]
    public void Tell_of_the_employer_below_an_overview_of_it() =>
        JobDescriptionParser.Parse("# Rigger\n\n## Overview\n\nTarnhollow Ferries is a leading carrier of cattle. Founded in 1931, we have offices in nine harbours.\n\n## Duties\n\n- Splice ropes\n- Mend nets\n").Sections[0].Kind.Should().Be(SectionKind.AboutCompany);

    [Fact]
    public void Tell_of_the_job_below_an_overview_that_speaks_to_the_reader() =>
        JobDescriptionParser.Parse("# Rigger\n\n## Overview\n\nTarnhollow Ferries is a leading carrier of cattle. Founded in 1931, we have offices in nine harbours. As rigger you mend the ropes of all of them.\n\n## Duties\n\n- Splice ropes\n- Mend nets\n").Sections[0].Kind.Should().Be(SectionKind.Summary);

    [Fact]
    public void Begin_before_a_dot_that_is_the_sign_of_items() =>
        Headings("Rigger. " + Sail + "   Qualifications \u00b7 \u00a0 \u00a0 3+ winters on a ferry \u00b7 \u00a0 \u00a0 A ticket for the engine room").Should().Equal("Qualifications");

    [Fact]
    public void Do_not_begin_at_a_sentence_however_loud() =>
        Headings("# Rigger\n\n" + Sail + "\n\n**APPLICATIONS REQUIRE THAT THE QUESTIONS BE ANSWERED.**\n\nYou know ropes.\n\n**About Tarnhollow Ferries of the North, Inc.**\n\nTarnhollow carries cattle.\n").Should().Equal("About Tarnhollow Ferries of the North, Inc");

    [Fact]
    public void Do_not_begin_above_a_rule() =>
        Headings("# Rigger\n\n" + Sail + "\nCall us\n--------------------------------------------------------------------------\n\nYou know ropes.\n").Should().BeEmpty();

    [Fact]
    public void Begin_at_the_end_of_a_line() =>
        Headings("Rigger\n\nWe sail.\n" + Sail + " The work is done in all weathers, by day and by night, and in each of the harbours of the islands, and paid by the week in cash. Qualifications\nTwo winters on a ferry.\n").Should().Equal("Qualifications");

    [Fact]
    public void Begin_before_the_first_sign_of_a_list() =>
        Headings("Rigger\n\n" + Sail + " The ropes are kept in Tarnby Essential Functions\u2022 Splice ropes on all of our eleven boats and barges. \u2022 Mend nets with knowledge of Job Requirements\u2022 Test each knot before the tide turns.\n").Should().Equal("Essential Functions");

    [Fact]
    public void Begin_at_the_employers_name_above_what_it_does() =>
        JobDescriptionParser.Parse("# Rigger\n\n### TarnNet\nTarnNet knots what half of the fleet fishes with.\n\n### Duties\n- Splice ropes\n- Mend nets\n").Sections[0].Kind.Should().Be(SectionKind.AboutCompany);

    [Fact]
    public void Begin_at_a_bare_line_among_lines_that_are_sentences()
    {
        var job = JobDescriptionParser.Parse("# Rigger\n\nResponsibilities\nSplice the ropes of our eleven boats and barges by hand.\nMend the nets of the harbour for whoever brings them in.\nSails & Rigging\nUnderstand what a sail does in each of the winds of the islands.\nBuild masts for the boats that lost theirs in the winter.\nTest each knot before the tide turns, and again behind it.\nRepair whatever the ice has broken on our eleven boats.\nDesign the sails of the twelfth, which is yet to be built.\n");

        job.Sections.Select(section => (section.Kind, section.Heading is { } heading ? job.Slice(heading) : null)).Should().Equal((SectionKind.Responsibilities, "Responsibilities"), (SectionKind.Responsibilities, "Sails & Rigging"));
    }

    [Theory]
    [InlineData("A ticket for the engine room, or two winters on a ferry and a letter of its master.\nProficient in C/C++\nA summer on a tug that was out in all weathers, and a letter of its master.")]
    [InlineData("A ticket for the engine room, or two winters on a ferry and a letter of its master.\nFlexible Spending Accounts\nShort Leave.")]
    public void Do_not_begin_at_an_item_among_sentences(string lines) => Headings("# Rigger\n\nRequirements\n" + lines + "\n").Should().Equal("Requirements");

    [Fact]
    public void Begin_at_labels_of_sentences_below_one_that_is_listed() =>
        Headings("# Rigger\n\nYou sail with four others, and none of you is ever alone.\n\nEducation: A ticket for the engine room from a school by the sea, or two winters on a ferry and a letter of its master.\n\nSubstitution for Education: Two more winters on a ferry, or three on a tug that was out in all weathers with a crew of its own.\n")
            .Should().Equal("Education", "Substitution for Education");

    [Theory]
    [InlineData("We sail in all weathers.\n\nTARNHOLLOW FERRIES IS AN EQUAL OPPORTUNITY EMPLOYER\n\nTo hear more of it, call the harbour.", null)]
    [InlineData("We sail in all weathers.\n\nAPPOINTMENT AND BENEFITS - This is for all of the winter, and you eat on board for nothing.", "APPOINTMENT AND BENEFITS")]
    [InlineData("We sail in all weathers.\n\nPAY: 20 - Nothing more is paid, and nothing less, to whoever is on board at night.", null)]
    public void Begin_at_capitals_that_head_something_only(string text, string? heading) =>
        Headings("# Rigger\n\n" + text + "\n").Should().Equal(heading is null ? [] : [heading]);

    [Theory]
    [InlineData("Qualifications High School Diploma. Two winters on a ferry.", "Qualifications")]
    [InlineData("Must have skillsets: 3+ winters on a ferry, and a letter of its master.", "Must have skillsets")]
    public void Begin_in_mid_line_before_a_degree_or_a_number(string part, string heading) =>
        Headings("Rigger. " + Sail + "   " + part).Should().Equal(heading);

    [Theory]
    [InlineData("What we are looking forTwo winters on a ferry, or three on a tug that was out in all weathers.", "What we are looking for")]
    [InlineData("Key Responsibilities Include, But Are Not Limited To Splicing ropes on boats and barges Mending nets", "Key Responsibilities Include, But Are Not Limited To")]
    [InlineData("Responsibilities Support Sails and Rigging through daily checks of ropes", "Responsibilities")]
    [InlineData("Requirements Of The RoleTo have two winters on a ferry behind you", "Requirements Of The Role")]
    [InlineData("WHAT WE WOULD LIKE TO SEE:Two winters on a ferry, or three on a tug that was out in all weathers.", "WHAT WE WOULD LIKE TO SEE")]
    [InlineData("What You've Accomplished3+ years on a ferry, or on a tug that was out in all weathers.", "What You've Accomplished")]
    [InlineData("The Place: Tarnhollow is nestled between mountains and the sea, and its people like both.", "The Place")]
    [InlineData("What You'll Be Doing…Splice ropes on all of our eleven boats and bargesMend the nets", "What You'll Be Doing")]
    [InlineData("Requirements Experience in splicing ropes on boats and bargesPatience", "Requirements")]
    [InlineData("Health & WellnessWe have a doctor on board of the biggest of our boats, and a dentist in the harbour.", "Health & Wellness")]
    public void Begin_at_words_before_an_ellipsis_or_experience(string part, string heading) =>
        Headings("Rigger\n\n" + Sail + "We pay by the weekWe feed everybody on boardWe bring you home for each of the holidays and for the birthdays of your children." + part).Should().Equal(heading);

    private static IEnumerable<string> Headings(string text)
    {
        var job = JobDescriptionParser.Parse(text);
        return job.Sections.Where(section => section.Heading is not null).Select(section => job.Slice(section.Heading!.Value));
    }
}
