using JDAssistant.Documents;
using JDAssistant.Parsing;
using JDAssistant.Parsing.Places;
using JDAssistant.Terms;

namespace JDAssistant.Tests.Parsing;

public sealed class PlaceReaderTests
{
    [Theory]
    [InlineData("Clerk\n\nLocation: Leeds", "Leeds/ENG/GB")]
    [InlineData("Clerk\n\nWork Location: Bozeman, MT", "Bozeman/MT/US")]
    [InlineData("Clerk\n\nWe are looking for a clerk to join our team in Tarnby, Essex .The work is varied.", "Tarnby/ENG/GB")]
    [InlineData("Clerk\n\n## About us\n\nFernway Bank is one of the oldest banks of the bay and has an opening for a Clerk in Tarnby, CA.", "Tarnby/CA/US")]
    [InlineData("Clerk\n\nLocation: Tarnby, Surrey", "Tarnby/ENG/GB")]
    [InlineData("# Clerk\n\nAcme Parcels | Tarnby, Essex | On-site", "Tarnby/ENG/GB")]
    [InlineData("Clerk\n\nThe primary work location for this position is Tarnby, CA.", "Tarnby/CA/US")]
    [InlineData("Clerk\n\nFernway is seeking a clerk for one of our clients in Tarnby, VA.", "Tarnby/VA/US")]
    [InlineData("Clerk\n\nThis is a Rochester, MN based position.", "Rochester/MN/US")]
    [InlineData("Clerk\n\nWe seek a clerk with experience in ledgers to join us at our Irvine, CA office.", "Irvine/CA/US")]
    [InlineData("# Clerk\n\n## Perks\n\n- Free bread\n\nThese roles are located in Tarnby, MO.", "Tarnby/MO/US")]
    [InlineData("Clerk\n\nLocation: UAE (Dubai)", "Dubai//AE")]
    [InlineData("Clerk\n\nThis position is based in Hoxton, London.", "London/ENG/GB")]
    [InlineData("Clerk\n\nYou will work in our Canary Lane, Leeds office.", "Leeds/ENG/GB")]
    [InlineData("Leeds based, Fernway Mills is currently seeking a Clerk for its ledgers.", "Leeds/ENG/GB")]
    [InlineData("Clerk\n\nYou must be willing to work out of an office located in Leeds.", "Leeds/ENG/GB")]
    [InlineData("# Clerk\n\n## Benefits\n\nWe pay for your lunch. You will be based in Leeds, and may sleep there.", "Leeds/ENG/GB")]
    [InlineData("Clerk\n\nLocation\n\nPortland, Maine", "Portland/ME/US")]
    [InlineData("Clerk\n\n**Location:** Austin, TX or Denver, CO", "Austin/TX/US; Denver/CO/US")]
    [InlineData("Clerk\n\nLocations:\n- Berlin\n- Munich", "Berlin//DE; Munich//DE")]
    [InlineData("Clerk\n\nLocation\n1 vacancy in the following location:\nHelena, MT\nRemote job\nNo", "Helena/MT/US")]
    [InlineData("Clerk\n\nOur client, a maker of sails based in Slough, is currently recruiting a clerk.", "Slough/ENG/GB")]
    [InlineData("Clerk\n\nOur client, a maker of sails based in Slough, was founded in 1950.", "")]
    [InlineData("Clerk\n\nLocation: Bavaria", "/BY/DE")]
    [InlineData("Clerk\n\nLocations: CA, NY or WA", "/CA/US; /NY/US; /WA/US")]
    [InlineData("Clerk\n\nLocations:\n1. Austin, TX\n2. Denver, CO", "Austin/TX/US; Denver/CO/US")]
    [InlineData("Clerk\n\nAvailable locations: 1. Austin, TX 2. Denver, CO", "Austin/TX/US; Denver/CO/US")]
    [InlineData("Clerk\n\nLocation: Remote (CA, NY, WA)", "/CA/US; /NY/US; /WA/US")]
    [InlineData("+++\ntitle = \"Clerk\"\nlocation = \"Leeds\"\n+++\nYou keep the books.", "Leeds/ENG/GB")]
    [InlineData("Clerk\n\nWe are looking for a clerk to join our growing Bristol team.", "Bristol/ENG/GB")]
    [InlineData("Clerk\n\nThis role reports to our Head Clerk and is based in Auckland.This is a chance.", "Auckland//NZ")]
    [InlineData("Clerk\n\nWe are looking for a clerk to start in our office in Berlin-Wedding, Germany.", "Berlin//DE")]
    [InlineData("Clerk\n\nHiring clerks throughout the Houston Metro area.", "Houston/TX/US")]
    [InlineData("Clerk\n\nA busy maker of ovens in Tucson needs 2 clerks who like the heat.", "Tucson/AZ/US")]
    [InlineData("The Institute for Bread in Rostock, a member of the Rye Union, is looking for a\n\nClerk\n\nYou keep the books.", "Rostock//DE")]
    [InlineData("Clerk\n\nFernway Mill is a bakery in Asheville with nine ovens. You keep the books.", "Asheville/NC/US")]
    [InlineData("Clerk\nFernway Mill · Kansas City Metropolitan Area (Hybrid)\n\nYou keep the books.", "Kansas City/MO/US")]
    [InlineData("Clerk\n\nYou will join our small team covering Hexham and its valley.", "Hexham/ENG/GB")]
    [InlineData("Clerk\n\nPlace of Posting: Jaipur", "Jaipur//IN")]
    [InlineData("Clerk\n\nOur roles are located in our main office in Oakland, CA.", "Oakland/CA/US")]
    [InlineData("Clerk\n\nLocation: North Charleston, SC", "North Charleston/SC/US")]
    [InlineData("Clerk\n\nLocation: Ireland", "//IE")]
    [InlineData("Clerk\n\nLocation: US-CA-San Mateo", "San Mateo/CA/US")]
    [InlineData("Clerk\n\nWe are in Seattle. You keep the books.", "Seattle/WA/US")]
    [InlineData("Clerk\n\nA maker of ovens seeks a clerk to join their headquarters in Leeds!", "Leeds/ENG/GB")]
    [InlineData("Clerk\n\nFernway is looking for a registered clerk to join our practice in Kendal, Cumbria.", "Kendal/ENG/GB")]
    [InlineData("Clerk\n\nYou keep the books.\n\nFernway is an equal opportunity employer and welcomes people of every race, sex and age. The work is done on site in Tyler, Texas.", "Tyler/TX/US")]
    [InlineData("Clerk\n\nFernway keeps books for bakers. We have just set up a new office in Leeds.", "Leeds/ENG/GB")]
    [InlineData("Clerk\n\nFernway keeps books for bakers. Our team of nine works out of a studio in Leeds, and sells to a studio in Bristol.", "")]
    [InlineData("Clerk\n\nLocation: Perth, WA", "Perth/WA/AU")]
    [InlineData("Clerk\n\nLocation: Toronto, ON, Canada", "Toronto/ON/CA")]
    [InlineData("Clerk\n\nLocation: Paris, Texas", "Paris/TX/US")]
    [InlineData("Clerk\n\nLocation: Atlanta, Georgia", "Atlanta/GA/US")]
    [InlineData("Clerk\n\nLocation: Washington, DC", "Washington/DC/US")]
    [InlineData("Clerk\n\nLocation: Seattle, Washington", "Seattle/WA/US")]
    [InlineData("Clerk\n\nLocation: Cambridge, MA", "Cambridge/MA/US")]
    [InlineData("Clerk\n\nLocation: Cambridge, England", "Cambridge/ENG/GB")]
    [InlineData("Clerk\n\nLocation: NYC", "New York/NY/US")]
    [InlineData("Clerk\n\nCity: Tampa\nState: FL\nCountry: USA", "Tampa/FL/US")]
    [InlineData("Clerk\n\nState: TX", "/TX/US")]
    [InlineData("Nurse – Leeds\n\nYou care for people.", "Leeds/ENG/GB")]
    [InlineData("Nurse (Glasgow)\n\nYou care for people.", "Glasgow/SCT/GB")]
    [InlineData("Nurse\nSt Mary's – Cork, Ireland\n\nYou care for people.", "Cork//IE")]
    [InlineData("Nurse\nSt Mary's - Leeds (hybrid)\n\nYou care for people.", "Leeds/ENG/GB")]
    [InlineData("Nurse\nSt Mary's - Leeds\n\nYou care for people.", "Leeds/ENG/GB")]
    [InlineData("Nurse\nSt Mary's (Leeds, hybrid)\n\nYou care for people.", "Leeds/ENG/GB")]
    [InlineData("Nurse\nSt Mary's, Leeds (hybrid)\n\nYou care for people.", "Leeds/ENG/GB")]
    [InlineData("Nurse\nSt Mary's, Leeds. Full-time, permanent.\n\nYou care for people.", "Leeds/ENG/GB")]
    [InlineData("Nurse\nLeeds office, hybrid\n\nYou care for people.", "Leeds/ENG/GB")]
    [InlineData("Nurse\nJersey City, NJ\n\nYou care for people.", "Jersey City/NJ/US")]
    [InlineData("Nurse\n\nThis role is based in Ithaca, NY.", "Ithaca/NY/US")]
    [InlineData("Nurse\n\nBased in Cleveland, you will care for people.", "Cleveland/OH/US")]
    [InlineData("Nurse\n\nYou will work in our Berlin office.", "Berlin//DE")]
    [InlineData("Nurse\n\nWe are looking for a nurse to join our team in San Diego.", "San Diego/CA/US")]
    [InlineData("Nurse\n\nThe position is located in Reading.", "Reading/ENG/GB")]
    [InlineData("Nurse\n\nThis position will require relocation to Tulsa, OK.", "Tulsa/OK/US")]
    [InlineData("Clerk\n\nAcme Freight, Singapore\n\nYou keep the books.", "Singapore//SG")]
    [InlineData("Clerk\n\nLocation: County of San Diego, CA", "San Diego/CA/US")]
    [InlineData("Clerk\n\nLocation: Walnut Grove CA", "Walnut Grove/CA/US")]
    [InlineData("Clerk\n\nLocation: Walnut Grove CA 95690", "Walnut Grove/CA/US")]
    [InlineData("Nurse\n\nThe role is Seattle based with little travel.", "Seattle/WA/US")]
    [InlineData("Nurse\n\nNote: by applying for this position you are put forward for the following locations: Tulsa, OK, USA; Denver, CO, USA", "Tulsa/OK/US; Denver/CO/US")]
    [InlineData("Nurse\n\nYou may work in one of the following locations: Tulsa, OK; Denver, CO; Austin, TX", "Tulsa/OK/US; Denver/CO/US; Austin/TX/US")]
    [InlineData("Clerk\n\nYou keep the books of a mill and of the four farms that bring their grain to it. You write the bills, you pay the hands, and at the end of the month you tell the miller what is left over for flour bags.\n\nLocation: Nether Wallopley", "Nether Wallopley")]
    [InlineData("Clerk\n\nWe look for a clerk. Based in our Leeds office.", "Leeds/ENG/GB")]
    [InlineData("Clerk\n\nLocations: Leeds, York", "Leeds/ENG/GB; York/ENG/GB")]
    [InlineData("Clerk\n\nFernway is looking for a clerk in the Texas area.", "/TX/US")]
    [InlineData("Clerk\n\nFernway sits in Leeds. This position reports to the Head of Ovens, located at our new plant in Hexham. You keep the books.", "Hexham/ENG/GB")]
    [InlineData("Clerk\n\nThis position reports to the Head of Ovens, located at the plant in Hexham. You keep our books.", "")]
    public void Reads_where_the_job_is(string text, string expected) =>
        Told(JobDescriptionParser.Parse(text)).Should().Be(expected);

    [Theory]
    [InlineData("Clerk\n\nLocation: Remote (US)", "//US")]
    [InlineData("Clerk\n\nLocation: Remote - Canada", "//CA")]
    [InlineData("Clerk\n\nLocation: Poland - Remote", "//PL")]
    [InlineData("Clerk\n\nThis is a fully remote position. You can work from anywhere in the EU.", "EU")]
    [InlineData("Clerk\n\nThis role is fully remote within the UK.", "//GB")]
    [InlineData("Clerk\n\nThis is a fully remote role. You overlap with CET ±2 hours.", "CET")]
    public void Reads_from_where_remote_work_may_be_done(string text, string expected)
    {
        var place = JobDescriptionParser.Parse(text).Places.Should().ContainSingle().Subject;

        place.IsRemoteScope.Should().BeTrue();
        Told(place).Should().Be(expected);
    }

    [Theory]
    [InlineData("We serve clients across Europe and the United States.")]
    [InlineData("Acme is headquartered in Boston, MA.")]
    [InlineData("Acme has offices in London and New York.")]
    [InlineData("With 50 million downloads in the U.S. and more every day, we grow.")]
    [InlineData("For Applicants Based in California - California Job Applicant Privacy Notice")]
    [InlineData("Pursuant to the San Francisco Fair Chance Ordinance, we consider all applicants.")]
    [InlineData("A degree from the University of California is welcome.")]
    [InlineData("You must be authorized to work in the United States.")]
    [InlineData("You work with Phoenix and build mobile apps; Reading is your hobby.")]
    [InlineData("You have experience with projects in Berlin.")]
    [InlineData("You will collaborate with our teams in Paris and Tokyo.")]
    [InlineData("Founded in Chicago in 1901, Acme makes locks.")]
    [InlineData("The salary range for this role in New York, NY is $60,000 to $70,000.")]
    [InlineData("Nice to have: an orange belt, a cork board, a bath.")]
    [InlineData("Austin, our founder, and Jordan, our cook, will meet you.")]
    [InlineData("Call us by 5 p.m. EST.")]
    [InlineData("We made the Boston Business Journal's list.")]
    [InlineData("Not based in China.")]
    [InlineData("Location: near the University of Texas")]
    public void Leaves_places_alone_where_the_job_is_not(string sentence) =>
        JobDescriptionParser.Parse("Payroll Clerk\n\nYou keep the books of a small firm.\n\n" + sentence).Places.Should().BeEmpty();

    [Theory]
    [InlineData("IN A HURRY, OR NOT AT ALL")]
    [InlineData("TELL ME, HI, OK, OR GO")]
    public void Does_not_take_words_in_capitals_for_codes(string line) =>
        JobDescriptionParser.Parse("Payroll Clerk\n\n" + line).Places.Should().BeEmpty();

    [Theory]
    [InlineData("Software Engineer, Mobile")]
    [InlineData("Developer – Phoenix")]
    [InlineData("Teacher – Reading")]
    [InlineData("Buyer – Nice")]
    public void Does_not_take_a_subject_in_the_title_for_a_city(string title) =>
        JobDescriptionParser.Parse(title + "\n\nYou will do good work every day.").Places.Should().BeEmpty();

    [Fact]
    public void Does_not_guess_between_places_of_one_name()
    {
        var places = JobDescriptionParser.Parse("Clerk\n\nLocation: Springfield").Places;

        places.Should().ContainSingle().Which.Should().Match<Place>(place => place.City == "Springfield" && place.Region == null && place.Country == "US");
    }

    [Theory]
    [InlineData("Clerk\n\nLocation: Birmingham\n\nPay: £24,000", "ENG")]
    [InlineData("Clerk\n\nLocation: Birmingham\n\nPay: $24,000", "AL")]
    public void Tells_places_of_one_name_apart_by_the_money(string text, string region) =>
        JobDescriptionParser.Parse(text).Places.Should().ContainSingle().Which.Region.Should().Be(region);

    [Fact]
    public void Names_a_place_once()
    {
        var job = JobDescriptionParser.Parse("Clerk\n\nLocation: Leeds, UK\n\nThis role is based in Leeds. You will work in our Leeds office.");

        job.Slice(job.Places.Should().ContainSingle().Subject.Span).Should().Be("Leeds, UK");
    }

    [Fact]
    public void Every_name_in_the_list_can_be_read()
    {
        var names = TermIndex.Default.List("places").Terms.Where(term => !term.IsInnocent).Select(Gazetteer.Of).ToList();

        names.Should().HaveCountGreaterThan(1500);
        names.Where(name => name.Kind is not (PlaceKind.Area or PlaceKind.Zone)).Should().OnlyContain(name => name.At.Count > 0);
        names.SelectMany(name => name.At).Should().OnlyContain(at => at.Country.Length == 2 && at.Country.All(char.IsAsciiLetterUpper));
    }

    private static string Told(JobDescription job) => string.Join("; ", job.Places.Select(Told));

    private static string Told(Place place) =>
        place.Country is null ? place.Area ?? place.City ?? "" : $"{place.City}/{place.Region}/{place.Country}";
}
