using JDAssistant.Documents;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text without a section that the company requires.</summary>
public sealed class MissingRequiredSection(Policy policy) : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD214", "missing-required-section", Severity.Warning, Evidence.Convention,
        "A section that the company requires is missing.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job) =>
        from kind in policy.RequiredSections
        where !job.SectionsOf(kind).Any()
        select ReportMissing(job, $"Your policy asks for a section on {KebabName.Of(kind).Replace('-', ' ')}: add it{Wording(kind)}.");

    private string Wording(SectionKind kind) =>
        (kind switch
        {
            SectionKind.Eeo => policy.Texts.Eeo,
            SectionKind.Accommodation => policy.Texts.Accommodation,
            SectionKind.Benefits => policy.Texts.Benefits,
            _ => null,
        }) is { } text
            ? $", in your own words: “{text}”"
            : "";
}
