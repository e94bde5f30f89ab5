using JDAssistant.Text;

namespace JDAssistant.Documents;

/// <summary>How firmly something is asked for.</summary>
public enum RequirementStrength
{
    Must,
    Wish,
}

/// <summary>How well a skill is to be mastered, lowest first.</summary>
public enum SkillLevel
{
    Basic,
    Working,
    Proficient,
    Expert,
}

/// <summary>Levels of degrees, lowest first.</summary>
public enum DegreeLevel
{
    School,
    Associate,
    Bachelor,
    Master,
    Doctor,
}

/// <summary>A technology, tool or trained skill that an item names.</summary>
/// <param name="Name">Its usual name, the same for all spellings: "Kubernetes" for "K8s".</param>
/// <param name="Span">Where the words stand.</param>
public sealed record SkillMention(string Name, TextSpan Span);

/// <summary>A degree that an item names.</summary>
public sealed record DegreeMention(DegreeLevel Level, TextSpan Span);

/// <summary>One requirement or wish: an item of a list, a line or a sentence of a section about what the candidate brings.</summary>
/// <param name="Span">Its words, without the bullet.</param>
/// <param name="Strength">From the words of the item where they tell, otherwise from its section.</param>
/// <param name="Section">The kind of section that it stands in: <see cref="SectionKind.Requirements"/> or <see cref="SectionKind.Preferred"/>.</param>
public sealed record RequirementItem(TextSpan Span, RequirementStrength Strength, SectionKind Section)
{
    /// <summary>Words that make a wish of the item or of a part of it ("preferably Kafka"), in order.</summary>
    public IReadOnlyList<TextSpan> WishWords { get; init; } = [];

    /// <summary>The level that it asks for ("familiar with", "expert"); null where it does not say.</summary>
    public SkillLevel? Level { get; init; }

    /// <summary>The years that it asks for; each is also in <see cref="JobDescription.Experience"/>.</summary>
    public IReadOnlyList<ExperienceDemand> Experience { get; init; } = [];

    public IReadOnlyList<SkillMention> Skills { get; init; } = [];

    public IReadOnlyList<DegreeMention> Degrees { get; init; } = [];

    /// <summary>True where something else is accepted in place of the degree: "or equivalent experience".</summary>
    public bool AcceptsEquivalent { get; init; }

    /// <summary>Licences and certificates.</summary>
    public IReadOnlyList<Mention> Licences { get; init; } = [];

    /// <summary>Languages that people speak.</summary>
    public IReadOnlyList<Mention> Languages { get; init; } = [];
}
