using JDAssistant.Policies;
using JDAssistant.Rules.Clarity;
using JDAssistant.Rules.Completeness;
using JDAssistant.Rules.Consistency;
using JDAssistant.Rules.Form;
using JDAssistant.Rules.Inclusion;
using JDAssistant.Rules.Law;
using JDAssistant.Rules.Pay;
using JDAssistant.Rules.Requirements;

namespace JDAssistant.Rules;

/// <summary>All rules, in the order of their ids: the only place that names them.</summary>
public static class RuleCatalog
{
    /// <summary>The rules with the options that <paramref name="policy"/> sets.</summary>
    public static IReadOnlyList<Rule> Create(Policy policy) =>
    [
        // Consistency
        new TitleLevelConflict(),
        new TwoLevelsInTitle(),
        new TitleAgainstYears(policy),
        new TitleAgainstScope(),
        new TitleRoleConflict(),
        new DifferentYearCounts(),
        new DifferentPay(),
        new WorkplaceConflict(),
        new OfficeDaysConflict(),
        new EmploymentConflict(),
        new RequiredAndPreferred(),
        new DegreeOrEquivalent(),
        new EmployerNamedTwice(),
        new DeadlinePast(policy),
        new NumberDisagrees(),
        new PlaceConflict(),
        new ReportingLineConflict(),
        new TitleAgainstReportingLine(),
        new FactsDisagree(),

        // Completeness
        new MissingTitle(),
        new MissingEmployer(policy),
        new MissingPurpose(),
        new MissingResponsibilities(),
        new MissingRequirements(),
        new MissingPay(),
        new MissingPlace(),
        new MissingWorkplace(),
        new MissingEmploymentType(),
        new MissingBenefits(),
        new MissingHowToApply(),
        new MissingEeoStatement(),
        new MissingAccommodation(),
        new MissingRequiredSection(policy),
        new MissingHiringProcess(),
        new SectionOrder(policy),
        new PlaceholderLeft(),
        new EmptySection(),

        // Pay
        new OpenEndedPay(),
        new InvertedPay(),
        new WidePayRange(policy),
        new PayWithoutPeriod(),
        new PayWithoutCurrency(),
        new EvasivePay(),
        new NoSalary(),
        new OnTargetOnly(),
        new PayOutsideBand(policy),
        new BelowMinimumWage(),

        // Law
        new MissingRequiredPay(policy),
        new UnlawfulPayForm(policy),
        new MissingRequiredBenefits(policy),
        new MissingDeadline(policy),
        new MissingVacancyStatement(policy),
        new MissingAiStatement(policy),
        new MissingFrench(policy),
        new MissingLanguageReason(policy),
        new MissingContractorTagline(policy),
        new MissingFairChanceStatement(policy),
        new ForbiddenRecordWording(policy),
        new CanadianExperience(policy),
        new LicenceWithoutReason(policy),
        new ForbiddenPayQuestion(policy),
        new ForbiddenGenderedTitle(policy),
        new ForbiddenPreference(policy),
        new ForbiddenDemand(policy),

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
        new TooManyRequirements(),
        new MixedRequirements(),
        new WishAmongMusts(),
        new RepeatedRequirement(),
        new ImpossibleYears(policy),
        new UnverifiableTrait(),
        new UnusedLicence(),
        new SeveralJobs(),

        // Clarity
        new TooShort(),
        new TooLong(),
        new LongSentences(),
        new HardToRead(),
        new WallOfText(),
        new TooManyBullets(),
        new UnexplainedAcronym(),
        new Jargon(),
        new ThirdPerson(),
        new Shouting(),
        new RepeatedParagraph(),
        new VagueDuty(),
        new PassiveVoice(),
        new HouseTerms(policy),

        // Form
        new PastedFurniture(),
        new TrackingTag(),
        new BrokenMarkdown(),
        new HeadingJump(),
        new RawHtml(),
        new TrackingLink(),
        new BrokenLink(),
        new PrivateContact(),
        new RequisitionInTitle(),
        new ClutteredTitle(),
        new LongTitle(),
        new NamedPerson(),
        new GarbledCharacters(),
        new UnusableAllowance(),
        new CodeName(policy),
    ];
}
