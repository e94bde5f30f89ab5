using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Requirements;

/// <summary>Flags long lists of demands.</summary>
/// <remarks>Reasons, sources and examples are in TooManyRequirements.md; its examples run as tests.</remarks>
public sealed class TooManyRequirements : Rule
{
    // The number is custom, see the page; most adverts read have between six and ten.
    private const int Many = 12;

    // Longer ones are the menus of a site.
    private const int LongestList = 40;

    // So many lines that go on with the line before: the list was broken into lines.
    private const int BrokenLines = 3;

    // So many items that begin like duties: the heading lies, or another was lost.
    private const int MostDuties = 4;

    // Longer items are paragraphs of a law or of a notice.
    private const int LongestDemand = 45;

    private const int LongestHeading = 3;

    public override RuleInfo Info { get; } =
        new("JD601", "too-many-requirements", Severity.Notice, Evidence.Convention, "The text demands more than anybody can weigh.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Title is null && !job.LooksLikeJobDescription)
            yield break;
        var musts = Musts(job);
        if (musts.Count <= Many)
            yield break;
        var span = job.SectionAt(musts[0].Span.Start) is { Heading: { } heading } ? heading : musts[0].Content;
        var advice = MustItems.HasWishSection(job)
            ? "keep those needed on the first day and move the rest to the wishes"
            : "keep those needed on the first day and list the rest apart as wishes";
        yield return Report(span, $"{musts.Count} demands: {advice}.", null,
            new RelatedSpan("the last of them", musts[^1].Content));
    }

    /// <summary>The longest list of demands: lists beside it are those of another grade, of an appendix or of a form as often as not.</summary>
    private static List<Block> Musts(JobDescription job)
    {
        List<Block> most = [];
        foreach (var section in MustItems.Sections(job))
        {
            // What the body must stand is a condition of the work.
            if (section.Heading is { } heading && job.Slice(heading).Contains("physical", StringComparison.OrdinalIgnoreCase))
                continue;
            if (Demands(job, section) is var demands && demands.Count > most.Count && demands.Count <= LongestList)
                most = demands;
        }

        return most;
    }

    /// <summary>The demands of one list, up to what was pasted behind them: addresses, notices, a form.</summary>
    private static List<Block> Demands(JobDescription job, Section section)
    {
        var demands = new List<Block>();
        // Where most lines begin with a capital, one without goes on with the line before, the first of the list too.
        var beginsUpper = section.Items.Count(item => char.IsUpper(job.Source.Text[item.Content.Start])) * 2 >= section.Items.Count();
        int broken = 0, duties = 0;
        foreach (var item in section.Items)
        {
            var words = job.Source.Text.AsSpan(item.Content.Start, item.Content.Length).Trim();
            if (words.Length == 0)
                continue;
            // The options of a question are no demands, nor are alternatives, of which one will do.
            if (words is "Yes" or "No" or "OR" or "Or" || words.IndexOfAnyExceptInRange('0', '9') < 0)
                return [];
            if (Prose.IsStanding(job, item.Content) || PastedForm.Holds(job, item) || Prose.Has(job, "list-ends", item.Content))
                break;
            // "Desired Skills": a heading that lost its form, and wishes below it.
            if (Prose.CountWords(job, item.Content) <= LongestHeading && Prose.Has(job, "wish-words", new TextSpan(item.Content.Start, item.Content.Start + 1)))
                break;
            var goesOn = beginsUpper && char.IsLower(words[0]);
            if ((goesOn && ++broken == BrokenLines) || (Prose.Has(job, "duty-openings", new TextSpan(item.Content.Start, item.Content.Start + 1)) && ++duties == MostDuties))
                return [];
            if (!goesOn && words.Length > 1 && !words.StartsWith("N/A") && words[^1] != '?' && !words.StartsWith("If ", StringComparison.OrdinalIgnoreCase)
                && !MustItems.IsWish(job, item) && Prose.CountWords(job, item.Content) <= LongestDemand)
            {
                demands.Add(item);
            }
        }

        return demands;
    }
}
