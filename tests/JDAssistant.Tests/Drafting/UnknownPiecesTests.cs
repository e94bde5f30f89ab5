using JDAssistant.Drafting;

namespace JDAssistant.Tests.Drafting;

/// <summary>What nothing tells but what stands beside it: no word alone becomes a demand, and no sentence about the house does.</summary>
public sealed class UnknownPiecesTests
{
    [Theory]
    [InlineData("sales rep, biotech, Lyon, €40k", "Detail:Biotech")]
    [InlineData("cook in Hull, £14 an hour, live-out", "Detail:Live-out")]
    [InlineData("joiner in Cork, pension, Laya", "Benefit:Laya")]
    [InlineData("joiner in Cork, £40k + tool money", "Benefit:Tool money")]
    [InlineData("analyst in Cork, SQL, zorblax, Excel", "Skill:Zorblax")]
    [InlineData("tester in Cork. zorblax, quux. permanent", "Skill:Zorblax|Skill:Quux")]
    [InlineData("cook in Hull. the kitchen feeds 90 covers a night", "AboutCompany:The kitchen feeds 90 covers a night.")]
    [InlineData("cook in Hull. there are two other cooks", "Purpose:There are two other cooks.")]
    [InlineData("cook, small catering business, Hull", "AboutCompany:We are a small catering business.")]
    [InlineData("nurse, nursing home Torquay", "Location:Torquay|AboutCompany:We are a nursing home.")]
    [InlineData("cook, Hull. answer the phone, rotas", "Duty:Answer the phone|Duty:Rotas")]
    public void Are_what_stands_beside_them(string words, string facts) => Told(words).Should().Contain(facts.Split('|'));

    [Theory]
    [InlineData("cook in Hull. must know HACCP, 2 days off. uniform", "Skill:Knowledge of HACCP")]
    [InlineData("nurse in Hull, pay 30k. bonus up to 5%. 2 yrs ward work", "Benefit:Bonus up to 5%")]
    [InlineData("clerk in Hull. reports to the FD. start 3 May. no agencies", "ReportsTo:the FD|StartDate:3 May")]
    [InlineData("clerk in Hull. python + power bi preferred", "Skill?:Python|Skill?:Power BI")]
    [InlineData("clerk in Hull. english + french fluent", "Language:English fluent|Language:French fluent")]
    [InlineData("clerk in Hull. car preferred as the bus is slow", "Skill?:Car")]
    [InlineData("clerk in Hull. sage experience nice but we can teach it", "Skill?:Sage experience")]
    [InlineData("clerk in Hull, hybrid 3 days in", "OfficeDays:3 days in the office")]
    [InlineData("clerk in Pune, WFO 4 days", "OfficeDays:4 days in the office")]
    [InlineData("clerk in Bonn, 2 days home office per week, unlimited contract", "OfficeDays:2 days at home per week|Employment:Unlimited contract")]
    [InlineData("clerk in Hull, we're hybrid, come in tuesdays", "OfficeDays:Tuesdays in the office")]
    [InlineData("clerk in Hull. don't need a degree", "Skill:No degree needed")]
    [InlineData("clerk in Hull, 3+ yrs payroll, 1+ supervising", "Experience:3+ years payroll|Experience:1+ years supervising")]
    [InlineData("barman wanted, downtown Austin. the bar is called The Tin Roof", "Location:Downtown Austin|Company:The Tin Roof")]
    [InlineData("clerk in Hull. Jo in accounts is the manager", "ReportsTo:Jo in accounts")]
    [InlineData("cook for sept, Hull, thurs-sat", "StartDate:September|Hours:Thurs-Sat")]
    [InlineData("nurse in Hull, 1 yr ward work min. sign on bonus £1k", "Experience:1 year ward work|Benefit:Sign on bonus £1k")]
    [InlineData("cook in Hull, £30,500, room in the house £40 a week", "Pay:£30,500|Detail:Room in the house £40 a week")]
    [InlineData("cook for our pub in Hull (we're called Anchor Arms), £30k", "Company:Anchor Arms")]
    [InlineData("web designer 3 month freelance contract, €300 a day", "Title:Web Designer|Employment:3 month freelance contract")]
    [InlineData("sales rep selling roof tiles, Hull", "Title:Sales Rep")]
    [InlineData("cook in Hull. casual to start, breakfast shifts", "Employment:Casual to start|Hours:breakfast shifts")]
    [InlineData("buyer in Hull, hybrid after probation", "Workplace:Hybrid|Detail:Hybrid after probation")]
    [InlineData("planner in Gent, 2800-3200 euro gross per month", "Pay:EUR 2800 to EUR 3200 gross per month")]
    [InlineData("planner in Lodz, 20-24k PLN + VAT per month", "Pay:PLN 20,000 to PLN 24,000 + VAT per month")]
    [InlineData("porter in Hull. weekly pay. lates", "Detail:Weekly pay|Hours:lates")]
    [InlineData("analyst, remote UK with monthly trip to Hull HQ", "Travel:Monthly trip to Hull HQ.")]
    [InlineData("maths teacher, Croydon academy of 900 pupils. A level teaching experience essential", "Location:Croydon|Skill:A level teaching experience")]
    [InlineData("DevOps engineer in Hull. Terraform AWS k8s", "Skill:Terraform|Skill:AWS|Skill:Kubernetes")]
    [InlineData("RN for wards nights 7p-7a, Hull", "Hours:nights|Hours:7p-7a")]
    [InlineData("joiner in Hull. 3 month job maybe longer, start feb", "Employment:3 month job maybe longer|StartDate:February")]
    [InlineData("joiner, Newcastle area, £19 an hour", "Location:Newcastle area")]
    [InlineData("driver in Mesa, CDL class B with P and S endorsements", "Licence:CDL class B with P and S endorsements")]
    [InlineData("driver in Mesa, benefits eligible", "Benefit:Benefits eligible")]
    [InlineData("cook in Hull. pub is The Tin Whistle", "Company:The Tin Whistle")]
    [InlineData("sales manager in Bonn, 70k fix + 30k variable", "Pay:70,000 fix|Benefit:30k variable")]
    [InlineData("lab tech, Hull, HPLC ideal", "Title:Lab Tech|Skill?:HPLC")]
    [InlineData("team leader in our call centre (Belfast), shifts between 8am and 8pm, 1 sat in 3", "Location:Belfast|Hours:shifts between 8am and 8pm|Hours:1 Sat in 3")]
    [InlineData("nurse in Hull, £38k, training budget £600", "Pay:£38,000|Benefit:Training budget £600")]
    [InlineData("tester in Pune, 20-24 lakhs", "Pay:20 to 24 lakhs")]
    [InlineData("web developer, Deno + TypeScript, Pune", "Location:Pune|Skill:Deno|Skill:TypeScript")]
    [InlineData("assistant in Hull, 2 years of admin, travel booking", "Skill:Travel booking")]
    [InlineData("installer, Leeds and Hull, van", "Location:Leeds and Hull")]
    [InlineData("night porter, Hull, 5 over 7, 11pm - 7am", "Hours:5 over 7|Hours:11pm - 7am")]
    [InlineData("Head of People, Leeds, team of 9 recruiters", "Title:Head of People|Team:a team of 9 recruiters")]
    public void Sentences_end_before_small_letters_too(string words, string facts) => Told(words).Should().Contain(facts.Split('|'));

    private static IEnumerable<string> Told(string words) =>
        BriefReader.Read(words, "Ada").Facts.Select(fact => $"{fact.Kind}{(fact.Strength == Strength.Wish ? "?" : "")}:{fact.Value}");
}
