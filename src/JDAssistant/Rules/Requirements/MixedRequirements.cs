using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Requirements;

/// <summary>Flags one list under a heading that promises both demands and wishes.</summary>
/// <remarks>Reasons, sources and examples are in MixedRequirements.md; its examples run as tests.</remarks>
public sealed class MixedRequirements : Rule
{
    private const int FewestItems = 3;

    private const int FewestWishes = 2;

    public override RuleInfo Info { get; } =
        new("JD602", "mixed-requirements", Severity.Warning, Evidence.FieldStudy, "One list holds demands and wishes, and nobody can tell which is which.") { Problem = "wishes-among-demands" };

    public override IEnumerable<Finding> Check(JobDescription job) => Promised(job).Concat(Strewn(job));

    /// <summary>Two wishes or more strewn among the demands of a text that has no place for wishes.</summary>
    private IEnumerable<Finding> Strewn(JobDescription job)
    {
        if (MustItems.HasWishSection(job))
            yield break;
        foreach (var section in MustItems.Sections(job))
        {
            if (section.Heading is not { } heading)
                continue;
            var wishes = section.Items.Where(item => WishAmongMusts.Wish(job, item) is not null).ToArray();
            if (wishes.Length < FewestWishes || section.Items.Count() - wishes.Length < FewestWishes)
                continue;
            yield return Report(
                heading,
                $"“{job.Slice(heading)}” holds {wishes.Length} wishes among its demands: list them apart, so that nobody takes them for demands.",
                null,
                [.. wishes.Select(item => new RelatedSpan("A wish.", WishAmongMusts.Wish(job, item)!.Value))]) with { Severity = Severity.Notice };
            yield break;
        }
    }

    private IEnumerable<Finding> Promised(JobDescription job) =>
        from section in job.Sections
        where section.Kind is SectionKind.Requirements or SectionKind.Preferred
        let heading = section.Heading
        where heading is not null && NamesBoth(job, heading.Value) && section.Items.Count() >= FewestItems && !AreMarked(job, section)
        select Report(heading.Value, $"“{job.Slice(heading.Value)}” is one list: say which of its {section.Items.Count()} items are demands and which are wishes.");

    private static bool NamesBoth(JobDescription job, TextSpan heading) =>
        Prose.Has(job, "wish-words", heading) && (Prose.Has(job, "required-words", heading) || JoinsWishes(job, heading));

    /// <summary>“Requirements and nice-to-haves”: the demands first, then a joint, then the wishes.</summary>
    private static bool JoinsWishes(JobDescription job, TextSpan heading)
    {
        var words = job.Source.Text.AsSpan(heading.Start, heading.Length);
        var joint = words.IndexOfAny('&', '/', '+');
        if (joint < 0)
            joint = words.IndexOf(" and ", StringComparison.OrdinalIgnoreCase);
        if (joint <= 0)
            return false;
        var demands = new TextSpan(heading.Start, heading.Start + joint);
        var wishes = heading.Start + joint + (words[joint] == ' ' ? " and ".Length : 1);
        while (wishes < heading.End && job.Source.Text[wishes] == ' ')
            wishes++;
        return !Prose.Has(job, "wish-words", demands) && Prose.Has(job, "wish-words", new TextSpan(wishes, wishes + 1))
            && (words[..joint].Contains("requirement", StringComparison.OrdinalIgnoreCase) || words[..joint].Contains("qualification", StringComparison.OrdinalIgnoreCase)
                || words[..joint].Contains("need", StringComparison.OrdinalIgnoreCase) || words[..joint].Contains("skills", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>True where at least one item says what it is: the others then are the other kind.</summary>
    private static bool AreMarked(JobDescription job, Section section) =>
        section.Items.Any(item => Prose.Has(job, "wish-words", item.Content) || Prose.Has(job, "required-words", item.Content));
}
