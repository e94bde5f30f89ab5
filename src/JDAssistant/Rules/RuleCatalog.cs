using JDAssistant.Policies;
using JDAssistant.Rules.Completeness;
using JDAssistant.Rules.Form;
using JDAssistant.Rules.Inclusion;

namespace JDAssistant.Rules;

/// <summary>All rules, in the order of their ids: the only place that names them.</summary>
public static class RuleCatalog
{
    /// <summary>The rules with the options that <paramref name="policy"/> sets.</summary>
    public static IReadOnlyList<Rule> Create(Policy policy) =>
    [
        // Consistency

        // Completeness
        new MissingResponsibilities(),
        new PlaceholderLeft(),

        // Pay

        // Law

        // Inclusion
        new AgePreference(),
        new AgeHint(),
        new GenderedTitle(),
        new GenderedPronoun(),
        new SexPreference(),
        new AbleBodied(),
        new UnneededPhysicalDemand(),
        new NativeSpeaker(),
        new CitizensOnly(),
        new ReligionPreference(),
        new FamilyStatus(),
        new SalaryHistory(),
        new CriminalRecordBan(),
        new PersonalDetailsAsked(),
        new InflatedTitle(),
        new DegreeOnly(),
        new GenderCodedWording(),

        // Requirements

        // Clarity

        // Form
        new UnusableAllowance(),
    ];
}
