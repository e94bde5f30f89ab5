namespace JDAssistant.Tests.Models.Support;

/// <summary>Lies that add something that nobody said.</summary>
internal static class Claims
{
    private const string Role = "About the role";
    private const string Duties = "What you'll do";
    private const string Needs = "What you need";
    private const string Wishes = "Nice to have";

    public static IReadOnlyList<Lie> All { get; } =
    [
        // Benefits
        Lie.Adds(Role, "You get unlimited paid leave."),
        Lie.Adds(Role, "We offer paid leave, health cover and pension."),
        Lie.Adds(Duties, "Enjoy free lunch with the team"),
        Lie.Adds(Needs, "401(k) matching from the start"),
        Lie.Adds(Wishes, "A company car"),
        Lie.Adds(Role, "You can take a day for yourself every week."),
        Lie.Adds(Role, "We offer dental insurance for the whole team and their families.", "families"),

        // Skills, degrees, certificates
        Lie.Adds(Needs, "Docker and Kubernetes"),
        Lie.Adds(Needs, "Rust"),
        Lie.Adds(Duties, "Move our services to AWS"),
        Lie.Adds(Wishes, "GraphQL"),
        Lie.Adds(Needs, "A bachelor's degree in computer science"),
        Lie.Adds(Needs, "A degree or equivalent work experience"),
        Lie.Adds(Needs, "AWS Certified Developer"),
        Lie.Adds(Needs, "An active security clearance"),
        Lie.Adds(Needs, "A driving licence"),
        Lie.Adds(Needs, "Native English"),
        Lie.Adds(Needs, "Excellent communication skills"),

        // Numbers
        Lie.Adds(Role, "You bring eight years of experience.", "eight years"),
        Lie.Adds(Role, "You will work with three to six people."),
        Lie.Adds(Role, "You will lead a team of 12.", "team of 12"),
        Lie.Adds(Duties, "Be on call 24/7"),
        Lie.Adds(Role, "You will travel 25% of the time."),

        // Places and workplace
        Lie.Adds(Role, "You will work in Dallas."),
        Lie.Adds(Role, "You can work remotely from anywhere."),
        Lie.Adds(Duties, "Visit our customers in Berlin"),
        Lie.Adds(Role, "You are in the office three days a week.", "three days"),

        // The company
        Lie.Adds(Role, "Northwind was founded in 2012."),
        Lie.Adds(Role, "Northwind is the leading company of its kind."),
        Lie.Adds(Role, "Northwind won a Best Places to Work award."),
        Lie.Adds(Role, "We are a Series B company with 500 people."),
        Lie.Adds(Role, "You will work with Apple and Oracle."),
        Lie.Adds(Role, "We are a young and energetic team."),

        // Law
        Lie.Adds(Role, "This role is exempt under the FLSA."),
        Lie.Adds(Needs, "Right to work in the United States"),
        Lie.Adds(Duties, "Keep us compliant with GDPR and the CCPA"),
        Lie.Adds(Role, "We use E-Verify."),

        // Pay
        Lie.Adds(Role, "The pay is $150,000 to $190,000 per year.", "$190,000"),
        Lie.Adds(Role, "The pay is €150,000 to €180,000 per year.", "€"),
        Lie.Adds(Role, "The pay is $150,000 to $180,000 per month.", "per month"),
        Lie.Adds(Role, "The pay is up to $180,000 per year.", "up to"),
        Lie.Adds(Role, "You get a bonus of 10% on top."),
        Lie.Adds(Role, "We pay more than others."),
        Lie.Adds(Role, "Competitive salary and equity."),

        // Who works for whom
        Lie.Changes(Role, "report to the head of platform", "report to the CTO"),
        Lie.Adds(Role, "People on the team report to you."),
        Lie.Adds(Role, "You will lead the team.", "lead the team"),
        Lie.Changes(Role, "Senior Backend Engineer", "Principal Backend Engineer", "Principal"),
        Lie.Changes(Role, "Northwind is", "Contoso is", "Contoso"),
    ];
}
