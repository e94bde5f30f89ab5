using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Requirements;

/// <summary>Flags long lists of demands.</summary>
/// <remarks>Reasons, sources and examples are in TooManyRequirements.md; its examples run as tests.</remarks>
public sealed class TooManyRequirements : Rule
{
    // The numbers are custom, see the page; most adverts read have between six and ten.
    private const int Many = 10;
    private const int FarTooMany = 15;

    // Skills, experience, education and knowledge make four lists of one job.
    private const int MostLists = 4;

    public override RuleInfo Info { get; } =
        new("JD601", "too-many-requirements", Severity.Warning, Evidence.Convention, "The text demands more than anybody can weigh.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var musts = Musts(job);
        if (musts.Length <= Many)
            yield break;
        var span = job.SectionAt(musts[0].Span.Start) is { Heading: { } heading } ? heading : musts[0].Content;
        var advice = MustItems.HasWishSection(job)
            ? "keep those needed on the first day and move the rest to the wishes"
            : "keep those needed on the first day and list the rest apart as wishes";
        var finding = Report(span, $"{musts.Length} demands: {advice}.", null,
            new RelatedSpan("the last of them", musts[^1].Content));
        yield return musts.Length > FarTooMany ? finding : finding with { Severity = Severity.Notice };
    }

    /// <summary>The demands of one job: several lists of demands are several grades or jobs on one page, and the longest stands for all.</summary>
    private static Block[] Musts(JobDescription job)
    {
        var lists = MustItems.Of(job).Where(item => IsDemand(job, item)).GroupBy(item => job.SectionAt(item.Span.Start)?.Span.Start ?? 0).Select(list => list.ToArray()).ToArray();
        return lists.Length > MostLists ? lists.MaxBy(list => list.Length)! : [.. lists.SelectMany(list => list)];
    }

    /// <summary>False for the questions and answers of a form that was pasted along.</summary>
    private static bool IsDemand(JobDescription job, Block item)
    {
        if (PastedForm.Holds(job, item))
            return false;
        var words = job.Slice(item.Content).AsSpan().TrimEnd();
        return words.Length > 3 && words[^1] != '?' && job.WordsIn(item.Content) is [var first, ..] && !job.Slice(first.Span).Equals("if", StringComparison.OrdinalIgnoreCase);
    }
}
