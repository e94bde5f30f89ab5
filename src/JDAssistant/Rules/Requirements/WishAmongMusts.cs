using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Requirements;

/// <summary>Flags wishes that stand in a list of demands.</summary>
/// <remarks>Reasons, sources and examples are in WishAmongMusts.md; its examples run as tests.</remarks>
public sealed class WishAmongMusts : WordingRule
{
    private const int LongestHeading = 4;

    private const int ShortItem = 6;

    public override RuleInfo Info { get; } =
        new("JD603", "wish-among-musts", Severity.Notice, Evidence.FieldStudy, "A wish stands in a list of demands.") { Problem = "wishes-among-demands" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var hasWishSection = MustItems.HasWishSection(job);
        var blocks = new HashSet<int>();
        var spans = Hits(job, "wish-words")
            .Where(hit => IsInMustItem(job, hit.Span) && !IsPlainDenial(job, hit) && blocks.Add(job.BlockAt(hit.Span.Start)!.Span.Start))
            .Select(hit => hit.Span)
            .Concat(Labelled(job, blocks))
            .Order()
            .ToArray();
        return ReportTogether(job, spans, words => hasWishSection
            ? $"{words}: a wish among the demands; move it to the wishes below."
            : $"{words}: a wish among the demands; list wishes apart, so that nobody takes them for demands.");
    }

    /// <summary>"- Bonus: you know the M62".</summary>
    private static IEnumerable<TextSpan> Labelled(JobDescription job, HashSet<int> blocks) =>
        from section in MustItems.Sections(job)
        where section.Heading is not null
        from item in section.Items
        where Label(job, item) is not null && blocks.Add(item.Span.Start)
        select Label(job, item)!.Value;

    /// <summary>"Bonus", "Nice to have" before a colon and something that is wished for; null elsewhere.</summary>
    private static TextSpan? Label(JobDescription job, Block item)
    {
        var words = job.WordsIn(item.Content);
        var colon = job.Source.Text.IndexOf(':', item.Content.Start, item.Content.Length);
        if (words is not [var first, _, ..] || colon < first.End || words[^1].Start < colon)
            return null;
        var label = new TextSpan(first.Start, colon);
        return job.Slice(label) is "Bonus" or "Plus" or "Optional" or "Extra" or "Extras" or "Desirable" or "Preferred" || job.Slice(label).Equals("nice to have", StringComparison.OrdinalIgnoreCase) ? label : null;
    }

    /// <summary>The words by which an item of a list of demands is a wish; null where it is a demand.</summary>
    internal static TextSpan? Wish(JobDescription job, Block item)
    {
        var hits = job.Terms.Of("wish-words");
        for (var i = TermHits.FirstFrom(hits, item.Content.Start); i < hits.Count && hits[i].Span.End <= item.Content.End; i++)
        {
            if (Prose.IsOwnWords(job, hits[i].Span) && IsInMustItem(job, hits[i].Span) && !IsPlainDenial(job, hits[i]))
                return hits[i].Span;
        }

        return null;
    }

    private static bool IsInMustItem(JobDescription job, TextSpan span) =>
        job.BlockAt(span.Start) is { Kind: BlockKind.Item } item
        // "Bonus points" as an item is a heading that lost its form.
        && (item.Content.Start != span.Start || job.WordsIn(item.Content).Length > LongestHeading || IsHedge(job, item, span))
        && job.SectionAt(span.Start) is { Kind: SectionKind.Requirements, Heading: { } heading }
        && !Prose.Has(job, "wish-words", heading)
        && !IsFormLine(job, item, span)
        // "Female nurses preferred" is no wish that another list could hold.
        && !(job.WordsIn(item.Content).Length <= ShortItem && (Prose.Has(job, "sex-preference", item.Content) || Prose.Has(job, "age-preference", item.Content)))
        // What to send along is no demand on skills.
        && !job.Slice(heading).Contains("document", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Ideally some Rust": what follows is wished for; "Nice to have:" leads a list.</summary>
    private static bool IsHedge(JobDescription job, Block item, TextSpan span) =>
        job.Slice(span).ToLowerInvariant() is "ideally" or "preferably" && job.WordsIn(item.Content).Length > 1 && !job.Slice(item.Content).EndsWith(':');

    /// <summary>"Python: 4 years (Preferred)" is how a job board prints a wish that was entered as one.</summary>
    private static bool IsFormLine(JobDescription job, Block item, TextSpan span) =>
        job.Source.Text.AsSpan(span.Start, span.Length) is "Preferred" or "Optional"
        // "Preferred, but not required:" before the wishes is their heading.
        && (span.Start == item.Content.Start || (job.Source.Text[span.Start - 1] == '(' && job.Source.Text.AsSpan(item.Content.Start, span.Start - item.Content.Start).Contains(':')));

    /// <summary>"German is not needed" wishes for nothing; "preferred but not needed" and "Kafka (not needed)" do.</summary>
    private static bool IsPlainDenial(JobDescription job, TermHit hit)
    {
        var said = job.Slice(hit.Span).ToLowerInvariant();
        if (!(said.StartsWith("not ", StringComparison.Ordinal) || said.StartsWith("is not ", StringComparison.Ordinal) || said.StartsWith("isn", StringComparison.Ordinal))
            || !(said.EndsWith("needed", StringComparison.Ordinal) || said.EndsWith("required", StringComparison.Ordinal) || said.EndsWith("necessary", StringComparison.Ordinal)))
        {
            return false;
        }

        var before = hit.FirstWord > 0 ? Prose.Letters(job, job.Words[hit.FirstWord - 1]) : "";
        return before is not ("but" or "though" or "although") && job.Source.Text[Math.Max(0, hit.Span.Start - 1)] != '(';
    }
}
