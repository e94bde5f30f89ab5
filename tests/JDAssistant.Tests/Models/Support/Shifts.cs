namespace JDAssistant.Tests.Models.Support;

/// <summary>Lies that lose a fact, or make it stronger or weaker.</summary>
internal static class Shifts
{
    private const string Role = "About the role";
    private const string Duties = "What you'll do";
    private const string Needs = "What you need";
    private const string Wishes = "Nice to have";

    public static IReadOnlyList<Lie> All { get; } =
    [
        // A demand is lost, or weaker
        Lie.In(Needs, "drops a demand", plain => plain.Replace("- Kotlin\n", "", StringComparison.Ordinal)),
        Lie.In(Needs, "drops all demands but one", _ => "- Kotlin"),
        Lie.Changes(Needs, "- Kotlin", "- Kotlin is a plus", "a plus"),
        Lie.Changes(Needs, "- Kotlin", "- Ideally Kotlin", "Ideally"),
        Lie.Changes(Needs, "- Kotlin", "- Basic Kotlin", "Basic"),
        Lie.Changes(Needs, "- Kotlin", "- Kotlin or Scala", "Scala"),
        Lie.Changes(Needs, "- Kotlin", "- Kotlin, or the will to learn it", "will to learn"),
        Lie.Adds(Role, "Kotlin is not needed."),
        Lie.Adds(Role, "Kotlin is nice to have.", "Kotlin is nice"),
        new("moves a demand to the wishes", (ask, context) => ModelStub.SayAsync(context, ask, ask.Section switch
        {
            Needs => ask.Plain.Replace("- Kotlin\n", "", StringComparison.Ordinal),
            Wishes => ask.Plain + "\n- Kotlin",
            _ => ask.Plain,
        }), ["Nice to have\n\n- Kafka\n- Kotlin"]),

        // A wish is lost, or a demand
        Lie.Adds(Needs, "Kafka", "- Kafka\n\n## Nice"),
        Lie.Changes(Wishes, "- Kafka", "- Kafka is required", "required"),
        Lie.Changes(Wishes, "- Kafka", "- Strong Kafka", "Strong"),
        Lie.In(Wishes, "drops a wish", _ => "- Working with people"),
        Lie.Adds(Role, "You must know Kafka."),
        Lie.Adds(Duties, "Run our services on Kafka"),

        // Stronger
        Lie.Changes(Needs, "Familiar with Terraform", "Expert in Terraform", "Expert"),
        Lie.Changes(Needs, "Familiar with Terraform", "Terraform", "- Terraform\n"),
        Lie.Changes(Needs, "Familiar with Terraform", "Very familiar with Terraform"),
        Lie.Changes(Needs, "- Kotlin", "- Deep knowledge of Kotlin", "Deep"),
        Lie.Changes(Needs, "- Kotlin", "- Proven track record with Kotlin", "Proven"),
        Lie.Changes(Needs, "Go or Java", "Go and Java"),
        Lie.Changes(Needs, "Go or Java", "Java", "- Java\n"),
        Lie.Adds(Needs, "Go", "- Go\n"),
        Lie.Changes(Needs, "5 years", "7 years"),
        Lie.Changes(Needs, "5 years", "5+ years", "5+"),
        Lie.Changes(Needs, "5 years", "At least 5 years", "At least"),
        Lie.Changes(Needs, "5 years", "5 to 10 years", "to 10"),
        Lie.Changes(Needs, "5 years of backend work", "5 years of Kotlin and backend work", "years of Kotlin"),
        Lie.Changes(Needs, "5 years", "Some years", "Some years"),
        Lie.Changes(Needs, "5 years", "5 months", "5 months"),
    ];
}
