using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Rules.Law;

namespace JDAssistant.Reviewing;

/// <summary>Whether a posting has what it should have.</summary>
public enum CheckState
{
    Present,
    Missing,

    /// <summary>The text does not tell, and nobody said: never to be shown as passed.</summary>
    Unknown,
    NotRequired,
}

/// <summary>One line of the checklist.</summary>
/// <param name="Item">A stable name: <c>pay-range</c>, <c>eeo-statement</c>.</param>
/// <param name="State">Whether it is there.</param>
/// <param name="Why">Where it stands, why it is needed, or what would decide it.</param>
public sealed record ChecklistItem(string Item, CheckState State, string Why);

/// <summary>Goes through what a posting should have.</summary>
internal static class Checklist
{
    /// <summary>The twelve items, always all, always in the same order.</summary>
    /// <param name="job">The text.</param>
    /// <param name="law">How it stands to the law; asked only where that decides what is said.</param>
    public static IReadOnlyList<ChecklistItem> Of(JobDescription job, Lazy<LawReview?> law) =>
    [
        job.Title is { } title
            ? Present("title", $"“{title.Text}”")
            : Missing("title", "Candidates and job boards search by it."),
        job.Company is { } company
            ? Present("employer", company.Text)
            : Missing("employer", "Say who hires."),
        PayRange(job, law),
        Location(job),
        Workplace(job),
        job.Employment.Count > 0
            ? Present("employment-type", Joined(job.Employment.Select(mention => KebabName.Of(mention.Employment))))
            : Missing("employment-type", "Say whether the job is full-time or part-time, permanent or for a time."),
        Part("responsibilities", job, SectionKind.Responsibilities, "What the person will do."),
        Part("requirements", job, SectionKind.Requirements, "What the person must bring."),
        Benefits(job, law),
        HowToApply(job),
        StatementItem("eeo-statement", job, StatementKind.Eeo, "No general law asks a private employer for it; most in the United States carry one."),
        StatementItem("accommodation", job, StatementKind.Accommodation, "Tells people with disabilities whom to ask for help with applying."),
    ];

    private static ChecklistItem PayRange(JobDescription job, Lazy<LawReview?> law)
    {
        if (job.Pay.FirstOrDefault(pay => !pay.IsOpenEnded) is { } pay)
            return Present("pay-range", $"“{job.Slice(pay.Span)}”");
        if (job.Pay.Count > 0)
            return Missing("pay-range", $"“{job.Slice(job.Pay[0].Span)}” has one end only.");
        return job.PayEvasions.Count > 0
            ? Missing("pay-range", $"“{job.PayEvasions[0].Text}” names no figure.")
            : Missing("pay-range", Demanded(law.Value, LegalTopic.PayRange) ?? Demanded(law.Value, LegalTopic.MinimumPay)
                ?? (law.Value is null ? "Several states and countries ask for it; where the job is decides." : "No law that I know asks for it where the job is; candidates do."));
    }

    private static ChecklistItem Benefits(JobDescription job, Lazy<LawReview?> law)
    {
        var item = Part("benefits", job, SectionKind.Benefits, "Some places ask for a general description of benefits beside the pay.");
        return item.State == CheckState.Missing && Demanded(law.Value, LegalTopic.Benefits) is { } why ? item with { Why = why } : item;
    }

    /// <summary>Who demands it, the surest first; null where nobody does.</summary>
    private static string? Demanded(LawReview? law, LegalTopic topic)
    {
        if (law?.Together.FirstOrDefault(joint => joint.Topic == topic && !joint.IsBan) is not { } joint)
            return null;
        var others = joint.Answers.Select(answer => answer.Jurisdiction.Id).Distinct().Count() - 1;
        var first = joint.Answers[0];
        var unknown = first is { State: LawState.Unknown, Doubt: { } doubt } ? $" Unknown: {doubt.Whether}." : "";
        var asks = first.Applicable.Applies != true ? "may ask" : others > 0 ? "ask" : "asks";
        return $"{first.Jurisdiction.Name}{(others > 0 ? $" and {others} more" : "")} {asks} for it ({first.Provision.Citation}).{unknown} {LawReview.Notice}";
    }

    private static ChecklistItem Location(JobDescription job)
    {
        if (job.Places.Count > 0)
            return Present("location", Joined(job.Places.Select(place => place.Text)));
        return job.Workplace.Any(mention => mention.Workplace == Documents.Workplace.Remote)
            ? Unknown("location", "Remote, but the text does not say from where: tell me the states or countries.")
            : Missing("location", "Tell me where the job is: the law that applies depends on it.");
    }

    private static ChecklistItem Workplace(JobDescription job)
    {
        if (job.Workplace.Count > 0)
            return Present("workplace", Joined(job.Workplace.Select(mention => KebabName.Of(mention.Workplace))));
        return job.Places.Count > 0
            ? Unknown("workplace", "A place is named, but not whether the work is done there, at home or both.")
            : Missing("workplace", "Say whether the work is done on site, hybrid or remote.");
    }

    private static ChecklistItem HowToApply(JobDescription job) => job.SectionsOf(SectionKind.HowToApply).FirstOrDefault() is { } section
        ? Present("how-to-apply", Where(job, section))
        : Unknown("how-to-apply", "The text does not say; a button on the page where it is posted may be enough.");

    private static ChecklistItem Part(string item, JobDescription job, SectionKind kind, string why)
    {
        if (job.SectionsOf(kind).FirstOrDefault() is { } section)
            return Present(item, Where(job, section));
        return IsEnglish(job) ? Missing(item, why) : Unknown(item, "Headings are known in English only.");
    }

    private static ChecklistItem StatementItem(string item, JobDescription job, StatementKind kind, string why)
    {
        if (job.Statements.FirstOrDefault(statement => statement.Kind == kind) is { } found)
            return Present(item, $"Line {job.Source.PositionOf(job.Source.ToOriginal(found.Span).Start).Line}.");
        if (!IsEnglish(job))
            return Unknown(item, "Such statements are known in English only.");
        return job.Places.Count > 0 && job.Places.All(place => place.Country is not (null or "US"))
            ? new ChecklistItem(item, CheckState.NotRequired, "The job is outside the United States.")
            : Missing(item, why);
    }

    private static bool IsEnglish(JobDescription job) => job.Language is null or "en";

    private static string Where(JobDescription job, Section section) => section.Heading is { } heading
        ? $"Under “{job.Slice(heading)}”."
        : $"Line {job.Source.PositionOf(job.Source.ToOriginal(section.Span).Start).Line}.";

    private static string Joined(IEnumerable<string> words) => string.Join(", ", words.Distinct(StringComparer.OrdinalIgnoreCase));

    private static ChecklistItem Present(string item, string why) => new(item, CheckState.Present, why);

    private static ChecklistItem Missing(string item, string why) => new(item, CheckState.Missing, why);

    private static ChecklistItem Unknown(string item, string why) => new(item, CheckState.Unknown, why);
}
