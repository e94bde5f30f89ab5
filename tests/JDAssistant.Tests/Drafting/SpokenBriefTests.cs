using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Tests.Drafting;

/// <summary>Briefs as busy people type them: what is left over is no demand, what is taken back does not hold.</summary>
public sealed class SpokenBriefTests
{
    [Theory]
    [InlineData("need a plasterer in Hull, three shifts, must have a CSCS card", "Plasterer|Hull|three shifts|CSCS card")]
    [InlineData("Barista, York, £12.90 an hour, Sat-Sun and evenings only so part time, latte art is a bonus", "Barista|York|£12.90 per hour|Sat-Sun|evenings only|Part-time|Latte art")]
    [InlineData("care worker, Hull, 4x12s, 12,75 an hour, must be 21+", "Care Worker|Hull|4x12s|12,75 per hour|21+")]
    [InlineData("Platform engineer in Oslo. Not a junior job: 6+ years running Postgres. Go needed Rust is a plus", "Platform Engineer|Oslo|Not a junior job|6+ years running PostgreSQL|Go|Rust")]
    [InlineData("we need a welder lol, Tyne Dock, graveyard shift, MIG obviously", "Welder|Tyne Dock|graveyard shift|MIG")]
    [InlineData("site joiner, Perth, must have an A grade ticket, apprenticeship completed", "Site Joiner|Perth|A grade ticket|Apprenticeship completed")]
    [InlineData("solicitor, family team, Leeds, 2 years handling PERM cases", "Solicitor|Leeds|the family team|2 years handling PERM cases")]
    [InlineData("vet nurse, Alder Vets in Truro, 36.5 hrs over 4 days, 1 in 3 saturdays, RVN registered", "Vet Nurse|Alder Vets|Truro|36.5 hours over 4 days|1 in 3 Saturdays|RVN registered")]
    [InlineData("night nurse, Leeds, 36 hours over three nights, permanent, NMC pin", "Night Nurse|Leeds|36 hours over three nights|Permanent|NMC pin")]
    [InlineData("truck driver out of Akron, home weekends, 58 cpm, clean mvr", "Truck Driver|Akron|home weekends|58 cpm|Clean mvr")]
    [InlineData("looking for someone to run the till in a tea room, Truro, tue thu 9 to 3, £12 an hour, till experience a must and good with people", "Run the till in a tea room|Truro|Tue Thu 9 to 3|£12 per hour|Till experience|Good with people")]
    [InlineData("Need: CNC setter. Where: Akron. Pay: 24-29/hr. Shift: 2nd. Not temp, direct hire", "CNC Setter|Akron|24 to 29 per hour|2nd|Direct hire")]
    [InlineData("IT trainer, Oslo, 48 000 SEK/month, hybrid - 2 days home", "IT Trainer|Oslo|SEK 48,000 per month|Hybrid|2 days home")]
    [InlineData("backend developer, remote but within 2 hours of CET, options, a team of 5 engineers", "Backend Developer|Remote|Within 2 hours of CET|Options|a team of 5 engineers")]
    [InlineData("night nurse, Leeds, ward of 24 beds, must have NMC pin, split shifts unfortunately", "Night Nurse|Leeds|Ward of 24 beds|NMC pin|split shifts")]
    [InlineData("baker, York. 31-36k dep on exp. uniform provided", "Baker|York|31,000 to 36,000 depending on experience|Uniform provided")]
    [InlineData("cook in Hull, 42 grand, kitchen experience, will be doing prep and grill", "Hull|Cook|42,000|Kitchen experience|Do prep and grill")]
    [InlineData("call handler, Goole, 26,500, 14 agents", "Call Handler|Goole|26,500|14 agents")]
    [InlineData("ruby dev, remote, 45-55", "Ruby Developer|Remote|45,000 to 55,000")]
    [InlineData("dental nurse Truro 40 hours 30-33k CPD allowance £400 and 27 days hol", "Dental Nurse|Truro|40 hours|30,000 to 33,000|CPD allowance £400|27 days holiday")]
    [InlineData("welder, Hull, it's a fixed-term contract for two years, 3 years of welding", "Welder|Hull|Fixed-term contract for two years|3 years of welding")]
    [InlineData("welder, Hull, it's a two year contract", "Welder|Hull|Two year contract")]
    [InlineData("paralegal, Hull, 5 years contract law", "Paralegal|Hull|5 years contract law")]
    [InlineData("teaching assistant, maternity cover 1 year from Feb, York", "Teaching Assistant|York|February|Maternity cover, 1 year")]
    [InlineData("I need a jd for a product manager in our Oslo office, payments background is a big plus", "Product Manager|Oslo office|Payments background")]
    [InlineData("head chef, Truro, must have run own kitchen", "Head Chef|Truro|Experience of having run own kitchen")]
    [InlineData("data analyst intern summer 2027, Leeds", "Data Analyst Intern|Leeds|Summer 2027")]
    [InlineData("grant writer, Portland Oregon, $28-32 an hour", "Grant Writer|Portland Oregon|$28 to $32 per hour")]
    [InlineData("cook, Hull, time and a half at weekends", "Cook|Hull|Time and a half at weekends")]
    [InlineData("payroll clerk, Akron, there's a $2,000 sign-on bonus", "Payroll Clerk|Akron|$2,000 sign-on bonus")]
    [InlineData("clerk - 1 year's experience - Hull", "Clerk|1 year's experience|Hull")]
    [InlineData("foreman, Hull, 41-46k plus van", "Foreman|Hull|41,000 to 46,000|Van")]
    [InlineData("night auditor, Hull, pay by collective agreement", "Night Auditor|Hull|by collective agreement")]
    [InlineData("ward clerk, Hull, 22.5h, rotating lates", "Ward Clerk|Hull|22.5 hours|Rotating lates")]
    [InlineData("cook, Hull, experience running a canteen min 2 yrs", "Cook|Hull|Min 2 years of experience running a canteen")]
    [InlineData("nurse, Leeds or York, must be NMC registered and hold a full driving licence", "Nurse|Leeds or York|NMC registered|Full driving licence")]
    [InlineData("porter, May to September, near Hexham, 0.6 wte", "Porter|From May to September|Hexham|0.6 wte")]
    [InlineData("basically we had Ann on the till and she has left, so what we want is a shop assistant, Hull", "Shop Assistant|Hull")]
    [InlineData("We are a small bakery in York looking for a cook, 20 hours a week, car driver desirable, 5 weeks holiday", "Cook|20 hours a week|Car driver|5 weeks holiday|York|We are a small bakery in York.")]
    [InlineData("Bus drivers x12, Hull, full time 37.5, no on-call, indemnity paid", "Bus Driver|12|Hull|Full-time|37.5 hours a week|no on-call|Indemnity paid")]
    [InlineData("welder/fabricator MIG TIG Goole 39hrs 16-18ph", "Welder/Fabricator|MIG TIG|Goole|39 hours|16 to 18 per hour")]
    [InlineData("Sandwich maker, early starts 5am, Mon-Sat, min wage, city centre Belfast", "Sandwich Maker|early starts 5am|Mon-Sat|min wage|City centre Belfast")]
    [InlineData("gardener, Hull, own transport, £16 an hour", "Gardener|Hull|Own transport|£16 per hour")]
    [InlineData("gardener 2 days a week big house nr Tetbury own transport £16 an hour", "Gardener|2 days a week|Big house|Tetbury|Own transport|£16 per hour")]
    [InlineData("senior, Go developer, Berlin", "Senior Go Developer|Berlin")]
    [InlineData("teacher at Fern School in Lewes, PGCE with QTS", "Teacher|Fern School|Lewes|PGCE with QTS")]
    [InlineData("cook, Hull, fixed term 12 months, reports to Ana Ruiz, head of catering, 4 days, apply by 3 March to cook@fern.example", "Cook|Hull|Fixed term, 12 months|Ana Ruiz (head of catering)|4 days a week|3 March|Send your application to cook@fern.example.")]
    [InlineData("optician in Hull, 4 days inc alternate saturdays, dog friendly", "Optician|Hull|4 days including alternate Saturdays|Dog friendly")]
    [InlineData("bookkeeper in Hull, 20hrs over 3 or 4 days, 25 days hols", "Bookkeeper|Hull|20 hours over 3 or 4 days|25 days holiday")]
    [InlineData("analyst in Hull, SQL and Excel musts, 8y+", "Analyst|Hull|SQL|Excel|8+ years of experience")]
    [InlineData("night porter in Hull. Must lift cases, speak decent English.", "Night Porter|Hull|Lift cases|Speak decent English")]
    public void Reads_each_piece_as_what_it_is(string words, string facts) => Values(words).Should().BeEquivalentTo(facts.Split('|'));

    [Theory]
    [InlineData("Paralegal, York. £28k - no wait, make that £30k to 33k a year", FactKind.Pay, "£30,000 to £33,000 per year")]
    [InlineData("Buyer, hybrid, 3 days in the office, sorry, 2 days, Leeds", FactKind.OfficeDays, "2 days in the office")]
    [InlineData("Teacher in Hull scratch that Teacher in Goole", FactKind.Location, "Goole")]
    [InlineData("cook, no wait, sous chef in Bath", FactKind.Title, "Sous Chef")]
    [InlineData("clerk covering mat leave 12 months in Hull, or actually make it 14 months", FactKind.Employment, "Covering maternity leave, 14 months")]
    [InlineData("care home manager, Paisley, 60 beds, wait sorry it's 48 beds not 60", FactKind.Detail, "48 beds")]
    [InlineData("welder in Goole, no weekends, MIG", FactKind.Hours, "no weekends")]
    public void A_later_word_holds_where_the_earlier_is_taken_back(string words, FactKind kind, string value)
    {
        var brief = BriefReader.Read(words, "Ada");

        brief.Of(kind).Select(fact => fact.Value).Should().Equal(value);
        brief.Facts.Should().NotContain(fact => fact.Value.Contains("wait", StringComparison.OrdinalIgnoreCase) || fact.Value.Contains("sorry", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_demand_that_is_taken_back_is_a_wish()
    {
        var brief = BriefReader.Read("nurse in Cork, Polish a must since many patients speak it, sorry not Polish must, just nice to have", "Ada");

        brief.Wishes.Select(fact => fact.Value).Should().Equal("Polish");
        brief.Musts.Should().BeEmpty();
    }

    [Theory]
    [InlineData("cook, Hull, needs 2 years in a pub, sorry forgot: own knives", "2 years in a pub|Own knives")]
    [InlineData("cook, Hull, 2 years in a pub, no degree needed, good with people", "2 years in a pub|No degree needed|Good with people")]
    public void Nothing_else_is_taken_back(string words, string musts) =>
        BriefReader.Read(words, "Ada").Musts.Select(fact => fact.Value).Should().Equal(musts.Split('|'));

    [Theory]
    [InlineData("Waiter in Bath. Not remote, it's on site", "On-site")]
    [InlineData("Buyer, Swansea or remote in Wales", "Remote possible")]
    [InlineData("Buyer, Leeds, hybrid twice a week on site", "Hybrid")]
    [InlineData("Buyer, Leeds, mostly on site but one day from home is fine", "Mostly on-site")]
    [InlineData("Clerk, Leeds, not hybrid", null)]
    public void The_workplace_is_what_was_said(string words, string? workplace) =>
        BriefReader.Read(words, "Ada").Of(FactKind.Workplace).Select(fact => fact.Value).Should().Equal(workplace is null ? [] : [workplace]);

    [Theory]
    [InlineData("pastry cook for Chez Amélie in Ghent", "Chez Amélie")]
    [InlineData("Controller at Fern Foods plc, Ghent", "Fern Foods plc")]
    [InlineData("Bookkeeper in Ghent. we're a small brewery called Kettle Row", "Kettle Row")]
    [InlineData("driver for Christmas, Ghent", null)]
    [InlineData("developer for Python, Ghent", null)]
    [InlineData("nurse for our night ward, Ghent", null)]
    public void Whom_somebody_works_for_is_the_employer(string words, string? company) =>
        BriefReader.Read(words, "Ada").First(FactKind.Company).Should().Be(company);

    [Fact]
    public void Whom_somebody_replaces_names_the_job_and_is_not_named()
    {
        var brief = BriefReader.Read("so I want to replace Anna who left, she was our office manager. 4 days a week, Leeds", "Ada");

        brief.First(FactKind.Title).Should().Be("Office Manager");
        brief.Facts.Should().NotContain(fact => fact.Value.Contains("Anna"));
    }

    private static IEnumerable<string> Values(string words) => BriefReader.Read(words, "Ada").Facts.Where(fact => fact.Kind != FactKind.Level).Select(fact => fact.Value);
}
