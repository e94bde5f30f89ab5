using JDAssistant.Drafting;

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
    [InlineData("Hi, can you do a job ad for me? We need a receptionist at our dental practice in Harrogate (Parkside Dental). Mon-Thu 8 till 5.30, £12.50ph. Nice if they've worked in a surgery before. They report to Julie the practice manager", "Receptionist|our dental practice|Harrogate|Parkside Dental|Mon-Thu|8 till 5.30|£12.50 per hour|Worked in a surgery before|Julie the practice manager")]
    [InlineData("housing officer, Camden council, scale PO2 £41,442-£44,598, closes 30 november", "Housing Officer|Camden council|Scale PO2|£41,442 to £44,598|30 november")]
    [InlineData("Product Designer / remote EU (we're Tallwood) / 65-80k eur + equity / Figma / no visa sponsorship", "Product Designer|Tallwood|Remote|EU|EUR 65,000 to EUR 80,000|Equity|Figma|No visa sponsorship.")]
    [InlineData("Data engineer (contract, outside IR35) - £550/day - 6 months - Terraform useful - start asap", "Data Engineer|Contract, 6 months|Outside IR35|£550 per day|Terraform|As soon as possible")]
    [InlineData("chef de partie wanted asap, The Plough, live in available, level 2 food hygiene", "Chef de Partie|As soon as possible|The Plough|Live in available|Level 2 food hygiene")]
    [InlineData("volunteer coordinator, Norwich, £24,800 pro rata, training will be given", "Volunteer Coordinator|Norwich|£24,800 pro rata|Training will be given")]
    [InlineData("Senior analyst in Dublin 2, hybrid 2/3, £75-85k + 10% bonus", "Senior Analyst|Dublin 2|Hybrid 2/3|£75,000 to £85,000|10% bonus")]
    [InlineData("Our welder retires. So: MIG/TIG welder, Grimsby, overtime when busy, early finish friday", "MIG/TIG Welder|Grimsby|Overtime when busy|Early finish friday")]
    [InlineData("Site manager, Exeter, £55k-£62k, car allowance £5,500, 26 days + bank hols", "Site Manager|Exeter|£55,000 to £62,000|Car allowance £5,500|26 days + bank holidays")]
    [InlineData("class teacher, maternity cover from 5 Jan to end of July, St Bede's Primary in Gateshead", "Class Teacher|Maternity cover from 5 Jan to end of July|St Bede's Primary|Gateshead")]
    [InlineData("Fullstack dev wanted for a 6 ppl startup in Berlin. German not needed", "Fullstack Developer|a 6 people startup|Berlin|German")]
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
        BriefReader.Read("shop manager, Austin, health and safety", "Ada").Musts.Select(fact => fact.Value).Should().Equal("Health and safety");

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
