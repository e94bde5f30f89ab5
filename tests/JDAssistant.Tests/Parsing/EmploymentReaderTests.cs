using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing;

public sealed class EmploymentReaderTests
{
    [Theory]
    [InlineData("Payroll Clerk\n\nJob Type: Full-time", "FullTime")]
    [InlineData("Payroll Clerk\n\nWhat This Job Offers\n\nJob Type\n\nFull-time\n\nCareer Level\n\nMid Level", "FullTime")]
    [InlineData("Payroll Clerk\n\nEmployment type: Part time", "PartTime")]
    [InlineData("Payroll Clerk\n\nType: ContractDuration: 6 months", "Contract")]
    [InlineData("Payroll Clerk\n\nThis is a full-time position.", "FullTime")]
    [InlineData("Payroll Clerk (Contract)\n\nYou keep the books.", "Contract")]
    [InlineData("Part-Time Payroll Clerk\n\nYou keep the books.", "PartTime")]
    [InlineData("Payroll Clerk\n\nWe offer a 6-month contract.", "Contract")]
    [InlineData("Payroll Clerk\n\nContract Type: Fixed-term", "Contract")]
    [InlineData("Marketing Intern\n\nThis internship runs from June to August.", "Internship,Internship")]
    [InlineData("Fruit Picker\n\nThis is a seasonal position on our farm.", "Seasonal")]
    [InlineData("Nurse\n\nSchedule: PRN", "PerDiem")]
    [InlineData("Volunteer Driver\n\nYou bring meals to people.", "Volunteer")]
    [InlineData("Payroll Clerk\n\nEmployment Type: FULL_TIME", "FullTime")]
    [InlineData("Payroll Clerk\n\nFull-time and part-time shifts", "FullTime,PartTime")]
    [InlineData("Payroll Clerk\n\n- on site\n- full-time\n\nDuties\n- Keep the books", "FullTime")]
    [InlineData("Payroll Clerk\n\nFull- or Part-Time: Full Time", "FullTime")]
    [InlineData("Payroll Clerk\n\nA temporary assignment to cover a leave.", "Temporary")]
    [InlineData("Buchhalter\n\nArt der Anstellung: Vollzeit", "FullTime")]
    [InlineData("Payroll Clerk\n\nCopper Isle Analytics (Series B) · Minneapolis, MN · Full-time\n\nYou keep the books.", "FullTime")]
    [InlineData("Payroll Clerk\n\nThis is a part or full-time position.", "PartTime,FullTime")]
    [InlineData("+++\ntitle = \"Payroll Clerk\"\na_job_type = [\"Full Time\"]\n+++\nYou keep the books.", "FullTime")]
    [InlineData("Payroll Clerk\n\nYou will be our first full-time clerk.", "FullTime")]
    [InlineData("Payroll Clerk\n\nAcme is looking for full-time and part-time clerks.", "FullTime,PartTime")]
    [InlineData("Payroll Clerk\n\nAcme is seeking a clerk for full-time employment in its office.", "FullTime")]
    [InlineData("Payroll Clerk\n\nPart time, 20 hours a week, £12.60 per hour and all the tea that anybody can drink.", "PartTime")]
    [InlineData("Payroll Clerk\n\nSalary £24,000Working patternFull-timeContractPermanent", "FullTime")]
    [InlineData("Payroll Clerk\n\nAcme is an equal opportunity employer. Job Types: Part-time, Internship", "PartTime,Internship")]
    public void Reads_the_terms_of_employment(string text, string expected) =>
        string.Join(',', JobDescriptionParser.Parse(text).Employment.Select(mention => mention.Employment)).Should().Be(expected);

    [Theory]
    [InlineData("We welcome full-time students.")]
    [InlineData("Full-time employees receive health insurance.")]
    [InlineData("Two years of full-time experience.")]
    [InlineData("You lead contract negotiations and contract management.")]
    [InlineData("You write smart contracts.")]
    [InlineData("You rent out temporary storage.")]
    [InlineData("You get three volunteer days a year.")]
    [InlineData("Internship experience is welcome.")]
    [InlineData("We pay a per diem allowance when you travel.")]
    [InlineData("You forecast seasonal sales.")]
    [InlineData("You supervise part-time staff.")]
    [InlineData("We offer a permanent contract.")]
    [InlineData("Employment: open-ended contract")]
    [InlineData("What we add depends on whether your position is full-time or part-time.")]
    public void Leaves_other_uses_of_the_words_alone(string sentence) =>
        JobDescriptionParser.Parse("Payroll Clerk\n\n" + sentence).Employment.Should().BeEmpty();

    [Theory]
    [InlineData("Contract Manager")]
    [InlineData("Contracts Administrator")]
    [InlineData("Volunteer Coordinator, Northern Branch")]
    public void Does_not_take_an_occupation_for_a_term(string title) =>
        JobDescriptionParser.Parse(title + "\n\nYou will run the department.").Employment.Should().BeEmpty();
}
