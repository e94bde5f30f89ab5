using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Templates;
using JDAssistant.Policies;

namespace JDAssistant.Tests.Drafting;

/// <summary>Briefs in which more than one thing stands in one word, or one thing in many.</summary>
public sealed class OddBriefTests
{
    [Theory]
    [InlineData("two baristas, Leeds", "Barista", "Two")]
    [InlineData("we need 3 night nurses in Hull", "Night Nurse", "3")]
    [InlineData("need baristas in York", "Barista", null)]
    [InlineData("head of sales, London", "Head of Sales", null)]
    public void Names_one_person_and_how_many_are_sought(string words, string title, string? openings)
    {
        var brief = BriefReader.Read(words, "Ada");

        brief.First(FactKind.Title).Should().Be(title);
        brief.First(FactKind.Openings).Should().Be(openings);
    }

    [Theory]
    [InlineData("need a nurse in leeds asap, 18 to 20 an hour, must have NMC registration and a driving licence", "As soon as possible|Nurse|Leeds|18 to 20 per hour|NMC registration|Driving licence")]
    [InlineData("hgv driver class 1, based felixstowe, £17ph, cpc and digi tacho card needed", "HGV Driver Class 1|Felixstowe|£17 per hour|CPC|Digi tacho card")]
    [InlineData("3 chefs de partie for our new restaurant in Lyon, 39h/week, €2100 net per month", "Chef de Partie|3|our new restaurant|Lyon|39 hours a week|€2100 net per month")]
    [InlineData("accountant, Toronto, hybrid (3 days), 75-90k CAD, 5 yrs in public practice", "Accountant|Toronto|Hybrid|3 days a week in the office|CAD 75,000 to CAD 90,000|5 years in public practice")]
    [InlineData("Senior Java dev @ Brightwater - remote - 80k to 95k eur - kafka / nice: k8s, aws", "Senior Java Developer|Brightwater|Remote|EUR 80,000 to EUR 95,000|Kafka|Kubernetes|AWS")]
    [InlineData("Lab technician - Basel - CHF 85'000 - 80-100% - HPLC", "Lab Technician|Basel|CHF 85'000|80-100%|HPLC")]
    [InlineData("Electrician (JIB gold card) Manchester area, van + fuel card", "Electrician|JIB gold card|Manchester|Van|Fuel card")]
    [InlineData("SDR x2, Austin TX, 55k base 85k OTE, 401k match", "SDR|2|Austin TX|55,000 base|85,000 OTE|401k match")]
    [InlineData("Warehouse ppl wanted!! Tilburg, no exp needed", "Warehouse Person|Tilburg|No experience needed")]
    [InlineData("ops mgr in Columbus Ohio. salary ninety to one hundred and five thousand", "Operations Manager|Columbus Ohio|90,000 to 105,000")]
    [InlineData("social media person for our ngo in nairobi, swahili & english, 60,000 KES a month", "Social Media Person|our ngo|Nairobi|Swahili|English|KES 60,000 per month")]
    [InlineData("experienced buyer, experience in reading contracts, nice manners", "Experienced Buyer|Experience in reading contracts|Nice manners")]
    [InlineData("Hi, can you do a job ad for me? We need a receptionist at our dental practice in Harrogate (Parkside Dental). Mon-Thu 8 till 5.30, £12.50ph. Nice if they've worked in a surgery before. They report to Julie the practice manager", "Receptionist|our dental practice|Harrogate|Parkside Dental|Mon-Thu 8 till 5.30|£12.50 per hour|Worked in a surgery before|Julie the practice manager")]
    [InlineData("housing officer, Camden council, scale PO2 £41,442-£44,598, closes 30 november", "Housing Officer|Camden council|£41,442 to £44,598|scale PO2|30 November")]
    [InlineData("Product Designer / remote EU (we're Tallwood) / 65-80k eur + equity / Figma / no visa sponsorship", "Product Designer|Tallwood|Remote|EU|EUR 65,000 to EUR 80,000|Equity|Figma|No visa sponsorship.")]
    [InlineData("Data engineer (contract, outside IR35) - £550/day - 6 months - Terraform useful - start asap", "Data Engineer|Contract, 6 months|Outside IR35|£550 per day|Terraform|As soon as possible")]
    [InlineData("chef de partie wanted asap, The Plough, live in available, level 2 food hygiene", "Chef de Partie|As soon as possible|The Plough|Live in available|Level 2 food hygiene")]
    [InlineData("volunteer coordinator, Norwich, £24,800 pro rata, training will be given", "Volunteer Coordinator|Norwich|£24,800 pro rata|Training will be given")]
    [InlineData("Senior analyst in Dublin 2, hybrid 2/3, £75-85k + 10% bonus", "Senior Analyst|Dublin 2|Hybrid 2/3|£75,000 to £85,000|10% bonus")]
    [InlineData("Our welder retires. So: MIG/TIG welder, Grimsby, overtime when busy, early finish friday", "MIG/TIG Welder|Grimsby|Overtime when busy|Early finish friday")]
    [InlineData("Site manager, Exeter, £55k-£62k, car allowance £5,500, 26 days + bank hols", "Site Manager|Exeter|£55,000 to £62,000|Car allowance £5,500|26 days + bank holidays")]
    [InlineData("class teacher, maternity cover from 5 Jan to end of July, St Bede's Primary in Gateshead", "Class Teacher|Maternity cover from 5 Jan to end of July|St Bede's Primary|Gateshead")]
    [InlineData("Fullstack dev wanted for a 6 ppl startup in Berlin. German not needed", "Fullstack Developer|a 6 people startup|Berlin|German not needed")]
    [InlineData("Cleaner. Evenings 5-7 mon to fri. 12.21. No exp needed", "Cleaner|Evenings|5-7 Mon to Fri|12.21|No experience needed")]
    [InlineData("quality engineer, Bristol, AS9100, 42-47", "Quality Engineer|Bristol|AS9100|42-47")]
    [InlineData("nanny 3 days per week in Clapham, 17 net per hour, driver preferred", "Nanny|3 days per week|Clapham|17 net per hour|Driver")]
    [InlineData("payroll clerk to run payroll for 300 people in Sage, Hull", "Payroll Clerk|Run payroll for 300 people in Sage|Hull")]
    public void Reads_what_is_typed_in_haste(string words, string facts)
    {
        var brief = BriefReader.Read(words, "Ada");

        brief.Facts.Where(fact => fact.Kind != FactKind.Level).Select(fact => fact.Value).Should().BeEquivalentTo(facts.Split('|'));
        brief.Facts.Should().OnlyContain(fact => words.Contains(fact.Words, StringComparison.Ordinal), "the words are those that were said");
    }

    [Theory]
    [InlineData("senior paralegal, our Exeter office, need 3 yrs conveyancing and knowing Leap would be great", "Title:Senior Paralegal|Location:Exeter office|Experience:3 years conveyancing|Skill?:Knowing Leap")]
    [InlineData("bricklayer, Dublin 8 site, SEO rates, start straight away, about 9 months work", "Title:Bricklayer|Location:Dublin 8 site|Pay:SEO rates|StartDate:As soon as possible|Employment:About 9 months work")]
    [InlineData("data engineer, Toronto or Ottawa, reports to Head of Data (Priya)", "Title:Data Engineer|Location:Toronto or Ottawa|ReportsTo:the Head of Data (Priya)")]
    [InlineData("two drivers for our depot in Tilburg, NL, tramping not required", "Title:Driver|Location:Tilburg, NL|Openings:Two|Team:our depot|Skill:Tramping not required")]
    [InlineData("head chef, 38k plus tips, 45 hr week, sunday and monday off, 3 years running a kitchen", "Title:Head Chef|Pay:38,000 plus tips|Hours:45 hours a week|Hours:Sunday and Monday off|Experience:3 years running a kitchen")]
    [InlineData("teacher year 4, one year maternity cover, MPS/UPS, Leicester", "Title:Teacher Year 4|Employment:One year maternity cover|Pay:MPS/UPS|Location:Leicester")]
    [InlineData("registered nurse, dialysis unit, Auckland, 0.8 FTE, renal exp preferred not essential", "Title:Registered Nurse|Detail:Dialysis unit|Location:Auckland|Hours:0.8 FTE|Skill?:Renal experience")]
    [InlineData("teacher in Zug, CHF 85-98k x13", "Title:Teacher|Location:Zug|Pay:CHF 85,000 to CHF 98,000, x13")]
    [InlineData("security guard SIA licensed, Croydon retail park, £12.21/hr weekends £13, own transport pref", "Title:Security Guard|Licence:SIA licensed|Location:Croydon retail park|Pay:£12.21 per hour weekends £13|Skill?:Own transport")]
    [InlineData("Product designer (mid), Lagos, NGN 900k-1.2m monthly, one day a week Victoria Island office", "Title:Mid-level Product Designer|Location:Lagos|Pay:NGN 900,000 to NGN 1,200,000 per month|OfficeDays:one day a week Victoria Island office")]
    [InlineData("Office cleaner Berlin Mitte, 20 Std/Woche, 14,25 €/h", "Title:Office Cleaner|Location:Berlin Mitte|Hours:20 Std/Woche|Pay:14,25 € per hour")]
    [InlineData("care home manager, Hill Top House, 42 beds, registered with Social Care Wales", "Title:Care Home Manager|Company:Hill Top House|Detail:42 beds|Licence:Registered with Social Care Wales")]
    [InlineData("executive assistant to the CEO, Dubai", "Title:Executive Assistant to the CEO|Location:Dubai")]
    [InlineData("I'd like a posting for a Warehouse Team Leader please. It's at our Daventry site. They'd look after around 15 pickers", "Title:Warehouse Team Leader|Location:Daventry site|Duty:Look after around 15 pickers")]
    [InlineData("Title: Grants Officer. Where: Nairobi, at the Rift Trust. What: manages small grants, writes reports. Wish: French", "Title:Grants Officer|Location:Nairobi|Company:Rift Trust|Duty:Manage small grants|Duty:Write reports|Language?:French")]
    [InlineData("We're a 12 person studio in Copenhagen (Studio Fjeld) and need a project architect w/ Revit. 48-54.000 DKK/month", "Title:Project Architect|Skill:Revit|Pay:DKK 48.000 to DKK 54.000 per month|Location:Copenhagen|Company:Studio Fjeld|AboutCompany:We're a 12 person studio in Copenhagen.")]
    [InlineData("Fwd: hiring\nFrom: Tom Okafor\nTo: HR\nHi both, board have signed off the finance manager role. ACCA, 5 years post qual ideally in charities, Bristol with 2 days wfh. Reports to me (Director of Finance). Thanks, Tom", "Title:Finance Manager|Licence:ACCA|Experience:5 years post qual|Skill?:In charities|OfficeDays:2 days wfh|Location:Bristol|ReportsTo:the Director of Finance")]
    [InlineData("so basically we need a receptionist at our practice in Harrogate it's four days a week not wednesdays 12.90 an hour they should be good on the phone we can train them on the rest", "Title:Receptionist|Location:Harrogate|Team:our practice|Hours:four days a week|Hours:not Wednesdays|Pay:12.90 per hour|Skill:Good on the phone|Benefit:We can train them on the rest")]
    [InlineData("bookkeeper (16-20 hrs) for our vet practice, Xero essential, VAT returns too", "Title:Bookkeeper|Hours:16-20 hours|Team:our vet practice|Skill:Xero|Skill:VAT returns")]
    [InlineData("lead nurse - hospice, Derry, 1 in 5 weekend on call. ta, Niamh", "Title:Lead Nurse|Detail:Hospice|Location:Derry|Hours:1 in 5 weekend on call")]
    [InlineData("ML engineer, Zürich, PhD nice but not needed", "Title:ML Engineer|Location:Zürich|Degree?:PhD")]
    [InlineData("need a dog groomer, Brighton, 13 quid an hour", "Title:Dog Groomer|Location:Brighton|Pay:£13 per hour")]
    [InlineData("bus driver, Hull depot, £15.10/h rising to £16.20 after 12 months, full training if you hold a car licence for 2 years, free bus travel for family", "Title:Bus Driver|Location:Hull depot|Pay:£15.10 per hour rising to £16.20 after 12 months|Benefit:Full training if you hold a car licence for 2 years|Benefit:Free bus travel for family")]
    [InlineData("ship's cook, week on week off, €720 a week, HMO from day 1, US hours", "Title:Ship's Cook|Hours:week on week off|Pay:€720 per week|Benefit:HMO from day 1|Hours:US hours")]
    public void Tells_what_each_piece_is(string words, string facts)
    {
        var brief = BriefReader.Read(words.Replace("\\n", "\n", StringComparison.Ordinal), "Ada");

        brief.Facts.Where(fact => fact.Kind != FactKind.Level).Select(fact => $"{fact.Kind}{(fact.Strength == Strength.Wish ? "?" : "")}:{fact.Value}").Should().BeEquivalentTo(facts.Split('|'));
    }

    [Fact]
    public async Task What_is_said_of_the_workplace_stands_among_the_facts_and_not_among_the_demands()
    {
        var brief = BriefReader.Read("care home manager, Swansea, 42 beds, NVQ level 5", "Ada");

        var draft = await new Drafter(TemplateSet.Default, Policy.Default).DraftAsync(brief, TestContext.Current.CancellationToken);

        draft.Markdown.Should().Contain("- **Good to know:** 42 beds").And.NotContain("\n- 42 beds");
    }

    [Theory]
    [InlineData("need a senior backend dev in berlin 80-95k hybrid 2 days python postgres must, k8s nice", "Senior Backend Developer|Berlin|80,000 to 95,000|Hybrid|2 days a week in the office|Python|PostgreSQL|Kubernetes")]
    [InlineData("looking for a part time receptionist in Bath 20 hours a week £12.50 an hour must be good with people some weekends", "Receptionist|Part-time|Bath|20 hours a week|£12.50 per hour|Good with people|some weekends")]
    [InlineData("we need an hgv driver leeds depot £38k nights class 1 licence digital tacho card", "HGV Driver|Leeds depot|£38,000|nights|Class 1 licence|Digital tacho card")]
    [InlineData("marketing manager london 55-65k hybrid 3 days b2b saas experience hubspot a plus", "Marketing Manager|London|55,000 to 65,000|Hybrid|3 days a week in the office|B2B SaaS experience|HubSpot")]
    [InlineData("hiring 2 warehouse operatives in Daventry £12.20ph nights 6pm-6am forklift licence desirable temp to perm", "Warehouse Operative|2|Daventry|£12.20 per hour|nights|6pm-6am|Forklift licence|Temp to perm")]
    [InlineData("chef de partie Edinburgh 32k plus tips 45 hours 4 days on 3 off needs level 2 hygiene and 2 years in a fresh kitchen", "Chef de Partie|Edinburgh|32,000 plus tips|45 hours|4 days on 3 off|Level 2 hygiene|2 years in a fresh kitchen")]
    [InlineData("junior accountant in dublin 35k eur full time aat studier xero experience nice to have reports to the finance director", "Junior Accountant|Dublin|EUR 35,000|Full-time|AAT studier|Xero experience|the finance director")]
    [InlineData("electrician wanted bristol area £22/hr 18th edition and own van essential start asap", "Electrician|Bristol area|£22 per hour|18th edition and own van|As soon as possible")]
    [InlineData("data analyst remote uk 45k sql and tableau required python would be a bonus 28 days holiday", "Data Analyst|Remote|UK|45,000|SQL|Tableau|Python|28 days holiday")]
    [InlineData("account executive nyc $90k base plus commission 5 yrs saas sales salesforce remote ok", "Account Executive|NYC|$90,000 base|Commission|5 years of experience|SaaS sales|Salesforce|Remote")]
    [InlineData("care assistant in Hove £12.60 per hour 30 hours a week weekends alternate driving licence essential no experience needed", "Care Assistant|Hove|£12.60 per hour|30 hours a week|weekends alternate|Driving licence|No experience needed")]
    [InlineData("product designer for our payments team in Lisbon €50-60k figma and design systems must portfolio please", "Product Designer|our payments team|Lisbon|€50,000 to €60,000|Figma and design systems|Portfolio")]
    [InlineData("store manager for our new Cardiff shop 30 to 34 thousand a year 40 hrs retail management experience", "Store Manager|our new Cardiff shop|Cardiff|30,000 to 34,000 per year|40 hours|Retail management experience")]
    public void Parts_what_is_said_in_one_breath(string words, string facts)
    {
        var brief = BriefReader.Read(words, "Ada");

        brief.Facts.Where(fact => fact.Kind != FactKind.Level).Select(fact => fact.Value).Should().BeEquivalentTo(facts.Split('|'));
        brief.Facts.Should().OnlyContain(fact => words.Contains(fact.Words, StringComparison.Ordinal), "the words are those that were said");
        BriefOpening.Of(words).WantsDraft.Should().BeTrue();
    }

    [Theory]
    [InlineData("the store manager in Leeds left last week and now works remote in Hull")]
    [InlineData("lorry driver in York earns £14 an hour on nights at our depot")]
    public void Leaves_sentences_whole(string words) => BriefOpening.Of(words).WantsDraft.Should().BeFalse();

    [Fact]
    public void Takes_the_job_out_of_a_forwarded_mail()
    {
        const string Mail = """
            ---------- Forwarded message ---------
            From: Sarah Lund <sarah@northfold.example>
            Date: Tue, 10 Nov 2026 at 09:12
            Subject: Re: new hire for the lab
            To: Tom

            Hi Tom,

            as discussed we have budget for a lab technician from February. It's 12 months fixed term, £26,500, in Didcot. They'd be running the mass spectrometer, and keeping the lab book up to date. They need a chemistry degree. A driving licence would be handy. Can you get something out by Friday?

            Thanks
            Sarah
            """;
        var brief = BriefReader.Read(Mail, "Ada");

        BriefOpening.Of(Mail).WantsDraft.Should().BeTrue();
        brief.Facts.Where(fact => fact.Kind != FactKind.Level).Select(fact => fact.Value).Should().BeEquivalentTo(
            "Lab Technician", "February", "12 months fixed term", "£26,500", "Didcot", "Running the mass spectrometer", "Keeping the lab book up to date", "Chemistry degree", "Driving licence");
        brief.Wishes.Should().ContainSingle().Which.Value.Should().Be("Driving licence");
    }

    [Fact]
    public void Takes_two_skills_beside_and_for_two() =>
        BriefReader.Read("backend engineer, Austin, Kotlin and Kafka", "Ada").Musts.Select(fact => fact.Value).Should().Equal("Kotlin", "Kafka");

    [Fact]
    public void Takes_what_belongs_together_for_one() =>
        BriefReader.Read("shop manager, Austin, till skills, health and safety", "Ada").Musts.Select(fact => fact.Value).Should().Equal("Till skills", "Health and safety");

    [Theory]
    [InlineData("between £18 and £20 an hour", "£18 to £20 per hour")]
    [InlineData("£18 and a pension", "£18")]
    public void Takes_and_for_no_day(string said, string pay) =>
        BriefReader.Read($"night nurse, Leeds, {said}", "Ada").First(FactKind.Pay).Should().Be(pay);

    [Fact]
    public void Takes_base_and_target_for_pay()
    {
        var brief = BriefReader.Read("account manager, Chicago, $65,000 base, OTE $95,000", "Ada");

        brief.Of(FactKind.Pay).Select(fact => fact.Value).Should().Equal("$65,000 base", "OTE $95,000");
        brief.Musts.Should().BeEmpty();
    }

    [Fact]
    public void Begins_from_an_old_job_description()
    {
        const string old = """
            write a new one from this:
            # Ward Nurse

            Harbourline is looking for a ward nurse for its clinic in Hull. The pay is £32,000 to £36,000 per year, full-time.

            ## What you'll do

            - Plan the care of the patients on the ward
            - Give medicines and write down what was given
            - Hand over to the next shift and to the families at home

            ## What you need

            - NMC registration
            - Two years on a medical ward

            ## Benefits

            - 28 days of paid leave
            - A pension that we pay half of
            """;

        var brief = BriefReader.Read(old, "Ada");

        brief.First(FactKind.Title).Should().Be("Ward Nurse");
        brief.Musts.Select(fact => fact.Value).Should().Equal("NMC registration", "Two years on a medical ward");
        brief.Of(FactKind.Duty).Should().HaveCount(3);
        brief.Of(FactKind.Benefit).Should().HaveCount(2);
        BriefOpening.Of(old).WantsDraft.Should().BeTrue();
    }
}
