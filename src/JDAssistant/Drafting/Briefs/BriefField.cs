namespace JDAssistant.Drafting.Briefs;

/// <summary>Something that a posting should say: what it is called, how it is asked for, and where it stands in a form.</summary>
/// <param name="Kind">The fact that it is.</param>
/// <param name="Id">Its name in a form's data.</param>
/// <param name="Label">What stands over its field in a form.</param>
/// <param name="Example">What an answer may look like.</param>
/// <param name="Ask">The question.</param>
public sealed record BriefField(FactKind Kind, string Id, string Label, string Example, string Ask)
{
    /// <summary>True where it takes several entries, one on each line.</summary>
    public bool IsList { get; init; }

    /// <summary>True for wishes: the field asks for requirements that are none.</summary>
    public bool IsWish { get; init; }

    /// <summary>All fields, in the order of their worth to whoever reads the posting; the title first.</summary>
    public static IReadOnlyList<BriefField> All { get; } =
    [
        new(FactKind.Title, "title", "Job title", "Night nurse", "Which job is it?"),
        new(FactKind.Pay, "pay", "Pay", "£18 an hour", "What does it pay? A range is fine: “£18 to £20 an hour”."),
        new(FactKind.Location, "place", "Place", "Leeds", "Where is it? A city, or from where one may work remotely."),
        new(FactKind.Skill, "musts", "What somebody must have, one per line", "NMC registration", "What must somebody have or know on the first day, and nothing else?") { IsList = true },
        new(FactKind.Company, "company", "Company", "Brightwater", "What is the company called?"),
        new(FactKind.Workplace, "workplace", "On-site, hybrid or remote", "Hybrid, two days a week in the office", "Is it on-site, hybrid or remote? For hybrid: how many days a week in the office?"),
        new(FactKind.Employment, "employment", "Full-time or part-time, and for how long", "Full-time, permanent", "Is it full-time or part-time, and for how long?"),
        new(FactKind.Duty, "duties", "What fills most of the week, one per line", "Plan the care of each patient", "What three to six things fill most of the week?") { IsList = true },
        new(FactKind.Benefit, "benefits", "What you offer beside pay, one per line", "28 days of paid leave", "What do you offer beside pay: paid leave, a pension, health cover?") { IsList = true },
        new(FactKind.HowToApply, "apply", "How to apply", "Write to jobs@example.com", "How does one apply: an address, a link?"),
        new(FactKind.Hours, "hours", "Hours", "Nights, 36 hours a week", "Which hours?"),
        new(FactKind.ReportsTo, "manager", "Reports to", "The ward manager", "To whom does the person report?"),
        new(FactKind.StartDate, "start", "Start", "3 March", "When does it start?"),
        new(FactKind.Skill, "wishes", "What would be nice, one per line", "Experience on a surgical ward", "What would be nice to have?") { IsList = true, IsWish = true },
    ];

    /// <summary>The fields that are asked about in a conversation; the others are asked for in a form alone.</summary>
    public static IEnumerable<BriefField> Questions => All.Take(10).Skip(1);

    /// <summary>The field that asks for <paramref name="kind"/>; null where none does.</summary>
    public static BriefField? Of(FactKind kind) => All.FirstOrDefault(field => field.Kind == kind && !field.IsWish);

    /// <summary>True where <paramref name="brief"/> says it.</summary>
    public bool IsIn(Brief brief) => Kind switch
    {
        FactKind.Skill when IsWish => brief.Wishes.Any(),
        FactKind.Skill => brief.Musts.Any(),
        FactKind.Workplace => brief.Has(FactKind.Workplace) || brief.Has(FactKind.OfficeDays),
        FactKind.Employment => brief.Has(FactKind.Employment),
        _ => brief.Has(Kind),
    };
}
