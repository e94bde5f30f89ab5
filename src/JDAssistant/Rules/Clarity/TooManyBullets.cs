using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Clarity;

/// <summary>Flags lists of duties that are too long to weigh.</summary>
/// <remarks>Reasons, sources and examples are in TooManyBullets.md; its examples run as tests.</remarks>
public sealed class TooManyBullets : Rule
{
    private const int Many = 15;

    private const int FewestGroups = 2;

    private const int LongestTitle = 6;

    // "of", "and", "the" stand small in a title.
    private const int ShortestWord = 3;

    public override RuleInfo Info { get; } =
        new("JD706", "too-many-bullets", Severity.Notice, Evidence.Convention, "A list of duties or wishes has too many items to weigh.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        foreach (var section in job.Sections)
        {
            // Demands are counted by too-many-requirements, and of what is offered there cannot be too much.
            if (section.Kind is not (SectionKind.Responsibilities or SectionKind.Preferred or SectionKind.Summary))
                continue;
            if (section.Blocks.Count <= Many)
                continue;
            var (items, longest) = Count(job, section);
            if (longest > Many)
                yield return Report(section.Heading ?? items[0].Content, $"A list of {longest} items: group them, or keep those that fill most of the time.");
        }
    }

    /// <summary>The items that belong under the heading, and how many stand in the longest group of them.</summary>
    private static (List<Block> Items, int Longest) Count(JobDescription job, Section section)
    {
        var items = new List<Block>();
        foreach (var item in section.Items)
        {
            // Behind a demand stand demands, whose heading was lost.
            if (PastedForm.Holds(job, item) || (section.Kind != SectionKind.Preferred && IsDemand(job, item)))
                break;
            if (!Prose.IsStanding(job, item.Content) && !(section.Kind == SectionKind.Preferred && item.Label is not null))
                items.Add(item);
        }

        int longest = 0, group = 0, titles = 0;
        foreach (var item in items)
        {
            if (!IsTitle(job, item))
            {
                group++;
                continue;
            }

            titles++;
            longest = Math.Max(longest, group);
            group = 0;
        }

        return (items, titles < FewestGroups ? items.Count : Math.Max(longest, group));
    }

    private static bool IsDemand(JobDescription job, Block item) =>
        Prose.Has(job, "demand-openings", new TextSpan(item.Content.Start, Math.Min(item.Content.End, item.Content.Start + 1)))
        || Prose.Has(job, "degrees", item.Content)
        || job.Experience.Any(demand => item.Span.Contains(demand.Span));

    /// <summary>"Stock and Orders" among items with capitals at their beginning alone: a heading that lost its form.</summary>
    private static bool IsTitle(JobDescription job, Block item)
    {
        var words = job.WordsIn(item.Content);
        if (words.Length is < 2 or > LongestTitle)
            return false;
        foreach (var word in words)
        {
            var letters = Prose.Letters(job, word);
            if (!char.IsUpper(letters[0]) && (letters.Length > ShortestWord || char.IsUpper(letters[^1])) && !word.IsNumber)
                return false;
        }

        return char.IsUpper(Prose.Letters(job, words[^1])[0]) || words[^1].IsNumber;
    }
}
